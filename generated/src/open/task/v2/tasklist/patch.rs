// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/tasklist/patch`: 更新清单

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::{ActorType, Tasklist};
use crate::open::types::UserIdType;

/// Renames a tasklist, archives it, or gives it another owner.
///
/// Only the fields named in the update mask change.
///
/// A new owner is no longer an editor or viewer, because everyone has only one role in a tasklist.
/// `origin_owner_to_role` is the new role of the previous owner.
///
/// To change other members, or the tasks of the tasklist, use the endpoints for them.
///
/// The caller must be able to edit the tasklist; to change the owner, the caller must own it.
///
/// - Endpoint: `PATCH /open-apis/task/v2/tasklists/:tasklist_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:tasklist:write` or `task:tasklist:writeonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [更新清单](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/patch)
/// - Schema: `schemas/open/task/v2/tasklist/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The tasklist does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not edit the tasklist or, to change the owner, does not own it. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::task::v2::{ActorType, FormerOwnerRole, InputTasklistOwner};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .tasklist()
///     .patch("d300a75f-c56a-4be9-80d1-e47653028ceb")
///     .owner(InputTasklistOwner {
///         id: Some("ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f".into()),
///         r#type: Some(ActorType::User),
///         ..InputTasklistOwner::default()
///     })
///     .user_id_type(UserIdType::OpenId)
///     .origin_owner_to_role(FormerOwnerRole::Editor)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新清单")]
#[doc(alias = "/open-apis/task/v2/tasklists/:tasklist_guid")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchTasklist<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PatchTasklist -> PatchTasklistReply, TenantOrUserToken, NoCredential
}

impl PatchTasklist {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `tasklist_guid`: The tasklist to change.
    pub fn new(tasklist_guid: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("tasklist_guid", tasklist_guid.into()))
    }
}

impl<C> PatchTasklist<C> {
    /// Name of the tasklist; cannot be empty. 1 to 100 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.masked_text("tasklist", "name", name.into()))
    }

    /// The new owner.
    pub fn owner(self, owner: InputTasklistOwner) -> Self {
        Self(self.0.masked("tasklist", "owner", &owner))
    }

    /// Whether the tasklist is archived.
    pub fn archive_tasklist(self, archive_tasklist: bool) -> Self {
        Self(self.0.masked("tasklist", "archive_tasklist", &archive_tasklist))
    }

    /// Type of user id in the request and the reply. The platform assumes `"open_id"` when it is not
    /// given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// New values of the fields that the mask names.
    ///
    /// Sets all its fields, and names those that are given in the mask.
    pub fn tasklist(self, tasklist: InputTasklist) -> Self {
        Self(self.0.object("tasklist", &tasklist))
    }

    /// New role of the previous owner. Only used when the owner changes. The platform assumes `"none"`
    /// when it is not given.
    pub fn origin_owner_to_role(self, origin_owner_to_role: FormerOwnerRole) -> Self {
        Self(self.0.body("origin_owner_to_role", &origin_owner_to_role))
    }

    /// Makes the mask name exactly these fields of `tasklist`; the setters fill it on their own.
    pub fn update_fields(
        self,
        update_fields: impl IntoIterator<Item = PatchTasklistField>,
    ) -> Self {
        let names = update_fields.into_iter().map(PatchTasklistField::as_str);
        Self(self.0.mask("update_fields", names.collect()))
    }
}

impl<C: rt::Caller> super::TasklistResource<'_, C> {
    /// Renames a tasklist, archives it, or gives it another owner.
    pub fn patch(&self, tasklist_guid: impl Into<String>) -> PatchTasklist<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        PatchTasklist(PatchTasklist::new(tasklist_guid).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`PatchTasklist`].
#[derive(Clone, Default, rt::Record)]
pub struct PatchTasklistReply {
    /// The tasklist after the change.
    #[wire(ALWAYS)]
    pub tasklist: Option<Tasklist>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl PatchTasklistReply {
    /// `tasklist`, which every documented reply has, or an error if this one lacks it.
    pub fn tasklist(&self) -> Result<&Tasklist, rt::Error> {
        rt::always(self.tasklist.as_ref(), "tasklist", &self.unknown_fields)
    }
}

rt::mask_enum! {
    /// A field of `tasklist` that the mask can name.
    pub enum PatchTasklistField {
        Name = "name",
        Owner = "owner",
        ArchiveTasklist = "archive_tasklist",
    }
}

/// New values for a tasklist.
#[derive(Clone, Default, rt::Record)]
pub struct InputTasklist {
    /// Name of the tasklist; cannot be empty. 1 to 100 characters.
    #[wire(Length(1, 100))]
    pub name: Option<String>,
    /// The new owner.
    pub owner: Option<InputTasklistOwner>,
    /// Whether the tasklist is archived.
    pub archive_tasklist: Option<bool>,
}

/// A new owner of a tasklist.
#[derive(Clone, Default, rt::Record)]
#[constant("role" = "owner")]
pub struct InputTasklistOwner {
    /// Id of the owner: the id of a user in the form given by `user_id_type`, or of an app `cli_…`. At
    /// most 100 characters.
    #[wire(Length(0, 100))]
    pub id: Option<String>,
    /// Type of the member: a user or an app. The platform assumes `"user"` when it is not given.
    pub r#type: Option<ActorType>,
    /// Name of the owner.
    pub name: Option<String>,
}

rt::text_enum! {
    /// New role of the previous owner of a tasklist.
    pub enum FormerOwnerRole {
        /// An editor.
        Editor = "editor",
        /// A viewer.
        Viewer = "viewer",
        /// No role: the previous owner loses access to the tasklist, unless a chat they belong to is a
        /// member.
        Leaves = "none",
    }
}

/// The documented facts of [`PatchTasklist`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/tasklist/patch",
    title: "更新清单",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/patch",
    method: rt::Method::Patch,
    path: "/open-apis/task/v2/tasklists/:tasklist_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:tasklist:write", "task:tasklist:writeonly"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("tasklist_guid"),
        rt::Param::query("user_id_type"),
        rt::Param::object("tasklist", <InputTasklist as rt::Fields>::TABLE)
            .flags(rt::Field::REQUIRED),
        rt::Param::mask("update_fields", "tasklist")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(1, u64::MAX)]),
        rt::Param::body("origin_owner_to_role"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed guid.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe tasklist does not exist or was deleted.\nConfirm that the tasklist exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470403 403 Permission PermissionDenied\nThe caller may not edit the tasklist or, to change the owner, does not own it.\nCall as the owner or an editor of the tasklist; to change the owner, as the owner.",
        ],
    ),
    ..platform::ENDPOINT
};
