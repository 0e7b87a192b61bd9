// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/passport/v1/session/logout`: 退出登录

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::passport::v1::types::TerminalType;
use crate::open::types::UserIdType;

/// Signs a user out on all clients or some, or ends one session.
///
/// - Endpoint: `POST /open-apis/passport/v1/sessions/logout`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `passport:session:logout`
/// - Scope `contact:user.employee_id:readonly`: User ids of the type `user_id`.
/// - Rate limit: `special`
/// - Documentation: [退出登录](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/session/logout)
/// - Schema: `schemas/open/passport/v1/session/logout.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1080001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1084001 | 400 | [`INVALID_SESSION`](super::super::errors::INVALID_SESSION) | The id of the session is not valid. |
/// | 1084002 | 400 | [`INVALID_LOGOUT_REASON`](super::super::errors::INVALID_LOGOUT_REASON) | There is no such reason for signing out. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::passport::v1::{LogoutReason, LogoutTarget, TerminalType};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .passport()
///     .v1()
///     .session()
///     .logout(LogoutTarget::User {
///         user_id: "ou_7dab8a3d3cdcc9da365777c7ad535d62".into(),
///     })
///     .user_id_type(UserIdType::OpenId)
///     .terminal_type([TerminalType::Desktop])
///     .logout_reason(LogoutReason::PasswordChanged)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "退出登录")]
#[doc(alias = "/open-apis/passport/v1/sessions/logout")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct LogOut<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    LogOut -> rt::Empty, TenantToken, NoCredential
}

impl LogOut {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `logout_type`: Whose sessions to end.
    pub fn new(logout_type: LogoutTarget) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .shape(
                    rt::Place::Body,
                    &["logout_type", "idp_credential_id", "user_id", "sid"],
                    &logout_type,
                ),
        )
    }
}

impl<C> LogOut<C> {
    /// What kind of id `user_id` is. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Only sessions on these kinds of client; all if not given.
    pub fn terminal_type(
        self,
        terminal_type: impl IntoIterator<Item = TerminalType>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "terminal_type",
                    &terminal_type.into_iter().collect::<Vec<TerminalType>>(),
                ),
        )
    }

    /// What the user is told; if not given, that another client signed them out and they have to sign
    /// in again.
    pub fn logout_reason(self, logout_reason: LogoutReason) -> Self {
        Self(self.0.body("logout_reason", &logout_reason))
    }
}

impl<C: rt::Caller> super::SessionResource<'_, C> {
    /// Signs a user out on all clients or some, or ends one session.
    pub fn logout(&self, logout_type: LogoutTarget) -> LogOut<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        LogOut(LogOut::new(logout_type).0.bind(self.client.core()))
    }
}

/// Whose sessions to end.
#[derive(Debug, Clone, PartialEq)]
pub enum LogoutTarget {
    /// Those of a user.
    User {
        /// The user to sign out.
        user_id: String,
    },
    /// Those of a user whom the company's identity provider signs in.
    IdentityProvider {
        /// The user, as the company's identity provider knows them.
        idp_credential_id: String,
    },
    /// One session.
    Session {
        /// The session to end, from `passport/v1/session/query`.
        sid: String,
    },
}

impl rt::Shape for LogoutTarget {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::User { .. }, 0) => &1_i64,
            (Self::User { user_id, .. }, 2) => user_id,
            (Self::IdentityProvider { .. }, 0) => &2_i64,
            (Self::IdentityProvider { idp_credential_id, .. }, 1) => idp_credential_id,
            (Self::Session { .. }, 0) => &3_i64,
            (Self::Session { sid, .. }, 3) => sid,
            _ => &rt::Absent,
        }
    }
}

rt::int_enum! {
    /// By what sessions are found.
    pub enum LogoutType {
        /// By a user of the platform.
        User = 1,
        /// By a user, as the identity provider knows them.
        IdentityProvider = 2,
        /// By the id of one session.
        Session = 3,
    }
}

rt::int_enum! {
    /// Why a user was signed out, as they are told.
    pub enum LogoutReason {
        /// Their password was changed.
        PasswordChanged = 34,
        /// Their session has ended.
        SessionEnded = 35,
        /// Their password has expired; the sign-in page lets them set another.
        PasswordExpired = 36,
    }
}

/// The documented facts of [`LogOut`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/passport/v1/session/logout",
    title: "退出登录",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/session/logout",
    method: rt::Method::Post,
    path: "/open-apis/passport/v1/sessions/logout",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["passport:session:logout"],
    field_scopes: &[
        ("contact:user.employee_id:readonly", "User ids of the type `user_id`."),
    ],
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::body("idp_credential_id"),
        rt::Param::body("logout_type").flags(rt::Field::REQUIRED),
        rt::Param::body("terminal_type"),
        rt::Param::body("user_id"),
        rt::Param::body("logout_reason"),
        rt::Param::body("sid"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1080001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the parameters.",
            "1084001 400 InvalidRequest InvalidSession\nThe id of the session is not valid.\nTake the id from `passport/v1/session/query`.",
            "1084002 400 InvalidRequest InvalidLogoutReason\nThere is no such reason for signing out.\nGive one of the documented reasons, or none.",
        ],
    ),
    ..platform::ENDPOINT
};
