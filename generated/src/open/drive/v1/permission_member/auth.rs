// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/permission_member/auth`: 判断用户权限

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::FileType;

/// Tells whether the caller may do something with a document.
///
/// - Endpoint: `GET /open-apis/drive/v1/permissions/:token/members/auth`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `bitable:app` or `wiki:wiki` or `docs:doc` or `docs:permission.member:auth` or `drive:drive` or `sheets:spreadsheet` or `bitable:bitable`
/// - Rate limit: `100/min`
/// - Documentation: [判断用户权限](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/auth)
/// - Schema: `schemas/open/drive/v1/permission_member/auth.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1063001 | 400 | [`INVALID_PERMISSION_PARAMETER`](super::super::errors::INVALID_PERMISSION_PARAMETER) | A parameter is wrong: token and type do not fit, the document does not exist, id and type of the collaborator do not fit, the collaborator does not exist, or the combination is not supported, such as departments with a tenant token. |
/// | 1063003 | 400 | [`OPERATION_NOT_ALLOWED`](super::super::errors::OPERATION_NOT_ALLOWED) | The parameters are valid, but this is not allowed: there are too many collaborators, a policy of the tenant forbids it, caller and collaborator cannot see each other, the collaborator is the owner, or has a higher permission already. |
/// | 1063005 | 404 | [`DOCUMENT_DELETED`](super::super::errors::DOCUMENT_DELETED) | The document was deleted. |
/// | 1063006 | 429 | [`PERMISSION_RATE_LIMITED`](super::super::errors::PERMISSION_RATE_LIMITED) | Too many calls, counted apart from the rate of the endpoint. |
/// | 1066001 | 500 | [`PERMISSION_SERVER_ERROR`](super::super::errors::PERMISSION_SERVER_ERROR) | The server failed, or took too long. |
/// | 1066002 | 500 | [`CONCURRENT_CHANGE`](super::super::errors::CONCURRENT_CHANGE) | The permissions are being changed by another call. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::drive::v1::{FileType, PermissionAction};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .permission_member()
///     .auth("doccnBKgoMyY5OMbUG6Fioabcef", FileType::Docx, PermissionAction::View)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "判断用户权限")]
#[doc(alias = "/open-apis/drive/v1/permissions/:token/members/auth")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AuthPermissionMember<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    AuthPermissionMember -> AuthPermissionMemberReply, TenantOrUserToken, NoCredential
}

impl AuthPermissionMember {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `token`: The document, file or folder.
    /// - `type`: Type of the document, which must be that of the token: no folder.
    /// - `action`: What is asked.
    pub fn new(
        token: impl Into<String>,
        r#type: FileType,
        action: PermissionAction,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("token", token.into())
                .query("type", &r#type)
                .query("action", &action),
        )
    }
}

impl<C: rt::Caller> super::PermissionMemberResource<'_, C> {
    /// Tells whether the caller may do something with a document.
    pub fn auth(
        &self,
        token: impl Into<String>,
        r#type: FileType,
        action: PermissionAction,
    ) -> AuthPermissionMember<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        AuthPermissionMember(
            AuthPermissionMember::new(token, r#type, action).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`AuthPermissionMember`].
#[derive(Clone, Default, rt::Record)]
pub struct AuthPermissionMemberReply {
    /// Whether the caller may.
    #[wire(name = "auth_result", ALWAYS)]
    pub is_allowed: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl AuthPermissionMemberReply {
    /// `auth_result`, which every documented reply has, or an error if this one lacks it.
    pub fn is_allowed(&self) -> Result<bool, rt::Error> {
        rt::always(self.is_allowed, "auth_result", &self.unknown_fields)
    }
}

rt::text_enum! {
    /// What one may do with a document.
    pub enum PermissionAction {
        /// Read it.
        View = "view",
        /// Edit it.
        Edit = "edit",
        /// Share it.
        Share = "share",
        /// Comment on it.
        Comment = "comment",
        /// Export it.
        Export = "export",
        /// Copy its content.
        Copy = "copy",
        /// Print it.
        Print = "print",
        /// Change who may do what.
        ManagePublic = "manage_public",
    }
}

/// The documented facts of [`AuthPermissionMember`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/permission_member/auth",
    title: "判断用户权限",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/auth",
    method: rt::Method::Get,
    path: "/open-apis/drive/v1/permissions/:token/members/auth",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "bitable:app",
        "wiki:wiki",
        "docs:doc",
        "docs:permission.member:auth",
        "drive:drive",
        "sheets:spreadsheet",
        "bitable:bitable",
    ],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("token"),
        rt::Param::query("type").flags(rt::Field::REQUIRED),
        rt::Param::query("action").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1063001 400 InvalidRequest InvalidPermissionParameter\nA parameter is wrong: token and type do not fit, the document does not exist, id and type of the collaborator do not fit, the collaborator does not exist, or the combination is not supported, such as departments with a tenant token.\nCheck token, type and collaborator.",
            "1063003 400 Conflict OperationNotAllowed\nThe parameters are valid, but this is not allowed: there are too many collaborators, a policy of the tenant forbids it, caller and collaborator cannot see each other, the collaborator is the owner, or has a higher permission already.\nThe caller must be in a chat, or see a user or department, to add it; permissions of the owner cannot be changed.",
            "1063005 404 NotFound DocumentDeleted\nThe document was deleted.",
            "1063006 429 RateLimit PermissionRateLimited\nToo many calls, counted apart from the rate of the endpoint.\nRepeat later.",
            "1066001 500 Server PermissionServerError\nThe server failed, or took too long.\nRepeat the call; contact support if it keeps failing.",
            "1066002 500 Busy ConcurrentChange\nThe permissions are being changed by another call.\nRepeat the call.",
        ],
    ),
    ..platform::ENDPOINT
};
