// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/user/delete`: 删除用户

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::UserId;

/// Deletes a user, who thereby leaves the tenant.
///
/// What the user has can be handed over to others: all ids are of the type `user_id_type`. The
/// contact range of the app must include all departments of the user.
///
/// For 30 days, `resurrect` brings the user back.
///
/// - Endpoint: `DELETE /open-apis/contact/v3/users/:user_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:contact`
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [删除用户](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/delete)
/// - Schema: `schemas/open/contact/v3/user/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 40004 | 403 | [`DEPARTMENT_FORBIDDEN`](super::super::errors::DEPARTMENT_FORBIDDEN) | A department is outside the contact range of the app or, for a user, outside what the user can see. |
/// | 41050 | 403 | [`USER_FORBIDDEN`](super::super::errors::USER_FORBIDDEN) | The user is outside the contact range of the app or, for calls by a user, outside what that user can see. |
/// | 41052 | 400 | [`INVALID_ACCEPTOR`](super::super::errors::INVALID_ACCEPTOR) | The user who takes over is not valid. |
/// | 44037 | 400 | [`ADMINISTRATOR_NOT_DELETABLE`](super::super::errors::ADMINISTRATOR_NOT_DELETABLE) | Administrators cannot be deleted. |
/// | 44042 | 400 | [`RESTORATION_IN_PROGRESS`](super::super::errors::RESTORATION_IN_PROGRESS) | The user is being restored. |
/// | 44062 | 400 | [`LIFE_CYCLE_MANAGED`](super::super::errors::LIFE_CYCLE_MANAGED) | By the rules of the tenant, the user can be deleted in the life cycle of members only. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::contact::v3::{EmailAcceptor, EmailHandover, UserId};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .contact()
///     .v3()
///     .user()
///     .delete(UserId::OpenId("ou_7dab8a3d3cdcc9da365777c7ad535d62".into()))
///     .department_chat_acceptor_user_id("ou_7dab8a3d3cdcc9da365777c7ad535d62")
///     .external_chat_acceptor_user_id("ou_7dab8a3d3cdcc9da365777c7ad535d62")
///     .docs_acceptor_user_id("ou_7dab8a3d3cdcc9da365777c7ad535d62")
///     .calendar_acceptor_user_id("ou_7dab8a3d3cdcc9da365777c7ad535d62")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除用户")]
#[doc(alias = "/open-apis/contact/v3/users/:user_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteUser<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteUser -> rt::Empty, TenantToken, NoCredential
}

impl DeleteUser {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `user_id`: The user who leaves.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .shape_at(
                    &[(rt::Place::Path, "user_id"), (rt::Place::Query, "user_id_type")],
                    &Into::<UserId>::into(user_id),
                ),
        )
    }
}

impl<C> DeleteUser<C> {
    /// Who takes over the chats of departments that the user owns. Without it, the member who came
    /// first does.
    pub fn department_chat_acceptor_user_id(
        self,
        department_chat_acceptor_user_id: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .body_text(
                    "department_chat_acceptor_user_id",
                    department_chat_acceptor_user_id.into(),
                ),
        )
    }

    /// Who takes over the external chats that the user owns. Without it, the first member of the same
    /// tenant does; if there is none, the chat is disbanded.
    pub fn external_chat_acceptor_user_id(
        self,
        external_chat_acceptor_user_id: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .body_text(
                    "external_chat_acceptor_user_id",
                    external_chat_acceptor_user_id.into(),
                ),
        )
    }

    /// Who takes over the documents. Without it, the leader does; if there is none, they stay.
    pub fn docs_acceptor_user_id(
        self,
        docs_acceptor_user_id: impl Into<String>,
    ) -> Self {
        Self(self.0.body_text("docs_acceptor_user_id", docs_acceptor_user_id.into()))
    }

    /// Who takes over the events of calendars. Without it, the leader does; if there is none, they are
    /// deleted.
    pub fn calendar_acceptor_user_id(
        self,
        calendar_acceptor_user_id: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .body_text("calendar_acceptor_user_id", calendar_acceptor_user_id.into()),
        )
    }

    /// Who takes over the apps. Without it, the leader does; if there is none, they stay with the
    /// user, and an administrator can move them.
    pub fn application_acceptor_user_id(
        self,
        application_acceptor_user_id: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .body_text(
                    "application_acceptor_user_id",
                    application_acceptor_user_id.into(),
                ),
        )
    }

    /// Who takes over the minutes of meetings. Without it, the leader does; if there is none, they
    /// stay.
    pub fn minutes_acceptor_user_id(
        self,
        minutes_acceptor_user_id: impl Into<String>,
    ) -> Self {
        Self(
            self.0.body_text("minutes_acceptor_user_id", minutes_acceptor_user_id.into()),
        )
    }

    /// Who takes over the surveys. Without it, the leader does; if there is none, they are deleted.
    pub fn survey_acceptor_user_id(
        self,
        survey_acceptor_user_id: impl Into<String>,
    ) -> Self {
        Self(self.0.body_text("survey_acceptor_user_id", survey_acceptor_user_id.into()))
    }

    /// What becomes of the mails. Without it, the leader takes them over; if there is none, they stay.
    pub fn email_acceptor(self, email_acceptor: EmailAcceptor) -> Self {
        Self(self.0.body("email_acceptor", &email_acceptor))
    }

    /// Who takes over what the user has on the integration platform. Without it, the leader does; if
    /// there is none, it stays with the user, and an administrator can move it.
    pub fn anycross_acceptor_user_id(
        self,
        anycross_acceptor_user_id: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .body_text("anycross_acceptor_user_id", anycross_acceptor_user_id.into()),
        )
    }
}

impl<C: rt::Caller> super::UserResource<'_, C> {
    /// Deletes a user, who thereby leaves the tenant.
    pub fn delete(&self, user_id: impl Into<UserId>) -> DeleteUser<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        DeleteUser(DeleteUser::new(user_id).0.bind(self.client.core()))
    }
}

/// What becomes of the mails of a user who leaves.
#[derive(Clone, rt::Record)]
pub struct EmailAcceptor {
    /// What becomes of the mails.
    #[wire(part = "processing_type", REQUIRED)]
    #[wire(part = "acceptor_user_id")]
    pub processing_type: EmailHandover,
}

impl EmailAcceptor {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(processing_type: EmailHandover) -> Self {
        Self { processing_type }
    }
}

/// What becomes of the mails.
#[derive(Debug, Clone, PartialEq)]
pub enum EmailHandover {
    /// Someone takes them over.
    Transfer {
        /// Who takes them over.
        acceptor_user_id: String,
    },
    /// They stay.
    Keep,
    /// They are deleted.
    Delete,
}

impl rt::Shape for EmailHandover {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Transfer { .. }, 0) => &"1",
            (Self::Transfer { acceptor_user_id, .. }, 1) => acceptor_user_id,
            (Self::Keep { .. }, 0) => &"2",
            (Self::Delete { .. }, 0) => &"3",
            _ => &rt::Absent,
        }
    }
}

rt::text_enum! {
    /// What becomes of mails.
    pub enum EmailProcessing {
        /// Someone takes them over.
        Transfer = "1",
        /// They stay.
        Keep = "2",
        /// They are deleted.
        Delete = "3",
    }
}

/// The documented facts of [`DeleteUser`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/user/delete",
    title: "删除用户",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/delete",
    method: rt::Method::Delete,
    path: "/open-apis/contact/v3/users/:user_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:contact"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Needed for ids of type `user_id`, and to read them.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("user_id"),
        rt::Param::query("user_id_type").flags(rt::Field::REQUIRED),
        rt::Param::body("department_chat_acceptor_user_id"),
        rt::Param::body("external_chat_acceptor_user_id"),
        rt::Param::body("docs_acceptor_user_id"),
        rt::Param::body("calendar_acceptor_user_id"),
        rt::Param::body("application_acceptor_user_id"),
        rt::Param::body("minutes_acceptor_user_id"),
        rt::Param::body("survey_acceptor_user_id"),
        rt::Param::body("email_acceptor"),
        rt::Param::body("anycross_acceptor_user_id"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the request against what its fields may hold; the message can say more.",
            "40004 403 Permission DepartmentForbidden\nA department is outside the contact range of the app or, for a user, outside what the user can see.\nAdd the department to the contact range of the app, or to what the user can see.",
            "41050 403 Permission UserForbidden\nThe user is outside the contact range of the app or, for calls by a user, outside what that user can see.\nAdd the user to the contact range of the app, or to what the caller can see.",
            "41052 400 InvalidRequest InvalidAcceptor\nThe user who takes over is not valid.",
            "44037 400 Permission AdministratorNotDeletable\nAdministrators cannot be deleted.\nHave the user's rights of an administrator withdrawn first.",
            "44042 400 Conflict RestorationInProgress\nThe user is being restored.\nWait until that has ended.",
            "44062 400 Permission LifeCycleManaged\nBy the rules of the tenant, the user can be deleted in the life cycle of members only.",
        ],
    ),
    ..platform::ENDPOINT
};
