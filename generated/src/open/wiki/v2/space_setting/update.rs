// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/wiki/v2/space_setting/update`: 更新知识空间设置

use feishu_api_runtime as rt;

use crate::open::platform;

/// Changes the settings of a wiki space.
///
/// The caller must be an administrator of it.
///
/// - Endpoint: `PUT /open-apis/wiki/v2/spaces/:space_id/setting`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `wiki:setting:write_only` or `wiki:wiki`
/// - Rate limit: `100/min`
/// - Documentation: [更新知识空间设置](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-setting/update)
/// - Schema: `schemas/open/wiki/v2/space_setting/update.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 131001 | 400 | [`SERVICE_FAILED`](super::super::errors::SERVICE_FAILED) | A service behind the API failed. |
/// | 131002 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as of the wrong type. |
/// | 131004 | 400 | [`INVALID_USER`](super::super::errors::INVALID_USER) | The caller is not a valid user, such as one who is not signed in. |
/// | 131005 | 400 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The wiki space, the wiki node, the document, the member or the user does not exist; the message says which. |
/// | 131006 | 400 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller lacks a permission on the wiki space, the wiki node or the document; the message says which. |
/// | 131007 | 400 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The server failed. |
/// | 131101 | 400 | [`INVALID_OPERATION`](super::super::errors::INVALID_OPERATION) | The wiki space does not allow this, such as adding members to a public one. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::wiki::v2::{CreateSetting, Permission};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .wiki()
///     .v2()
///     .space_setting()
///     .update("1565676577122621")
///     .create_setting(CreateSetting::AdminAndMember)
///     .security_setting(Permission::NotAllow)
///     .comment_setting(Permission::Allow)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新知识空间设置")]
#[doc(alias = "/open-apis/wiki/v2/spaces/:space_id/setting")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateSpaceSetting<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpdateSpaceSetting -> UpdateSpaceSettingReply, TenantOrUserToken, NoCredential
}

impl UpdateSpaceSetting {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `space_id`: The wiki space, by its id.
    pub fn new(space_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("space_id", space_id.into()))
    }
}

impl<C> UpdateSpaceSetting<C> {
    /// Who may create wiki nodes at the top.
    pub fn create_setting(self, create_setting: CreateSetting) -> Self {
        Self(self.0.body("create_setting", &create_setting))
    }

    /// Whether readers may copy, print and export.
    pub fn security_setting(self, security_setting: Permission) -> Self {
        Self(self.0.body("security_setting", &security_setting))
    }

    /// Whether readers may comment.
    pub fn comment_setting(self, comment_setting: Permission) -> Self {
        Self(self.0.body("comment_setting", &comment_setting))
    }
}

impl<C: rt::Caller> super::SpaceSettingResource<'_, C> {
    /// Changes the settings of a wiki space.
    pub fn update(&self, space_id: impl Into<String>) -> UpdateSpaceSetting<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        UpdateSpaceSetting(UpdateSpaceSetting::new(space_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`UpdateSpaceSetting`].
#[derive(Clone, Default, rt::Record)]
pub struct UpdateSpaceSettingReply {
    /// The settings after the change.
    #[wire(ALWAYS)]
    pub setting: Option<Setting>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl UpdateSpaceSettingReply {
    /// `setting`, which every documented reply has, or an error if this one lacks it.
    pub fn setting(&self) -> Result<&Setting, rt::Error> {
        rt::always(self.setting.as_ref(), "setting", &self.unknown_fields)
    }
}

/// Settings of a wiki space.
#[derive(Clone, Default, rt::Record)]
pub struct Setting {
    /// Who may create wiki nodes at the top.
    pub create_setting: Option<CreateSetting>,
    /// Whether readers may copy, print and export.
    pub security_setting: Option<Permission>,
    /// Whether readers may comment.
    pub comment_setting: Option<Permission>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// Who may create wiki nodes at the top of a wiki space.
    pub enum CreateSetting {
        /// Administrators and members.
        AdminAndMember = "admin_and_member",
        /// Administrators only.
        Admin = "admin",
    }
}

rt::text_enum! {
    /// Whether readers may do something.
    pub enum Permission {
        /// They may.
        Allow = "allow",
        /// They may not.
        NotAllow = "not_allow",
    }
}

/// The documented facts of [`UpdateSpaceSetting`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/wiki/v2/space_setting/update",
    title: "更新知识空间设置",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-setting/update",
    method: rt::Method::Put,
    path: "/open-apis/wiki/v2/spaces/:space_id/setting",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["wiki:setting:write_only", "wiki:wiki"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("space_id"),
        rt::Param::body("create_setting"),
        rt::Param::body("security_setting"),
        rt::Param::body("comment_setting"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "131001 400 Server ServiceFailed\nA service behind the API failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "131002 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as of the wrong type.\nThe message says what is wrong; correct the request.",
            "131004 400 Auth InvalidUser\nThe caller is not a valid user, such as one who is not signed in.\nCall with a valid token of a user or an app; contact support if it keeps failing.",
            "131005 400 NotFound NotFound\nThe wiki space, the wiki node, the document, the member or the user does not exist; the message says which.\nConfirm that it exists, and that its id was copied in full.",
            "131006 400 Permission PermissionDenied\nThe caller lacks a permission on the wiki space, the wiki node or the document; the message says which.\nMake the app or the user a member or administrator of the wiki space, or a collaborator of the document.",
            "131007 400 Server InternalError\nThe server failed.\nDo not repeat the call; contact support with the log id.",
            "131101 400 Conflict InvalidOperation\nThe wiki space does not allow this, such as adding members to a public one.\nCheck type and visibility of the wiki space; the message says what is not allowed.",
        ],
    ),
    ..platform::ENDPOINT
};
