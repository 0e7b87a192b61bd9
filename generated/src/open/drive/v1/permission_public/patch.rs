// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/permission_public/patch`: 更新云文档权限设置

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{
    CommentPolicy, FileType, LinkPolicy, PublicPermission, SecurityPolicy, SharePolicy,
};

/// Changes what everyone may do with a document.
///
/// What is not given stays as it is.
///
/// - Endpoint: `PATCH /open-apis/drive/v1/permissions/:token/public`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:drive` or `drive:file` or `docs:doc` or `sheets:spreadsheet` or `wiki:wiki` or `bitable:bitable` or `docs:permission.setting:write_only`
/// - Rate limit: `100/min`
/// - Documentation: [更新云文档权限设置](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public/patch)
/// - Schema: `schemas/open/drive/v1/permission_public/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1063001 | 400 | [`INVALID_PERMISSION_PARAMETER`](super::super::errors::INVALID_PERMISSION_PARAMETER) | A parameter is wrong: token and type do not fit, the document does not exist, id and type of the collaborator do not fit, the collaborator does not exist, or the combination is not supported, such as departments with a tenant token. |
/// | 1063002 | 403 | [`PERMISSION_CHANGE_DENIED`](super::super::errors::PERMISSION_CHANGE_DENIED) | The caller is no collaborator of the document, or may not do this. |
/// | 1063003 | 400 | [`OPERATION_NOT_ALLOWED`](super::super::errors::OPERATION_NOT_ALLOWED) | The parameters are valid, but this is not allowed: there are too many collaborators, a policy of the tenant forbids it, caller and collaborator cannot see each other, the collaborator is the owner, or has a higher permission already. |
/// | 1063004 | 403 | [`SHARING_DENIED`](super::super::errors::SHARING_DENIED) | The caller may not share the document. |
/// | 1063005 | 404 | [`DOCUMENT_DELETED`](super::super::errors::DOCUMENT_DELETED) | The document was deleted. |
/// | 1066001 | 500 | [`PERMISSION_SERVER_ERROR`](super::super::errors::PERMISSION_SERVER_ERROR) | The server failed, or took too long. |
/// | 1066002 | 500 | [`CONCURRENT_CHANGE`](super::super::errors::CONCURRENT_CHANGE) | The permissions are being changed by another call. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::drive::v1::{
///     CommentPolicy, FileType, LinkPolicy, SecurityPolicy, SharePolicy,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .permission_public()
///     .patch("doccnBKgoMyY5OMbUG6FioTXuBe", FileType::Doc)
///     .external_access(true)
///     .security_entity(SecurityPolicy::AnyoneCanView)
///     .comment_entity(CommentPolicy::AnyoneCanView)
///     .share_entity(SharePolicy::Anyone)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新云文档权限设置")]
#[doc(alias = "/open-apis/drive/v1/permissions/:token/public")]
#[deprecated = "Use `drive.v2.permission_public`, which also says with whom documents are shared and who may copy."]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchPermissionPublic<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PatchPermissionPublic -> PatchPermissionPublicReply, TenantOrUserToken, NoCredential
}

impl PatchPermissionPublic {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `token`: The document, file or folder.
    /// - `type`: Type of the document, which must be that of the token: no folder.
    pub fn new(token: impl Into<String>, r#type: FileType) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("token", token.into())
                .query("type", &r#type),
        )
    }
}

impl<C> PatchPermissionPublic<C> {
    /// Whether it can be shared outside the tenant.
    pub fn external_access(self, external_access: bool) -> Self {
        Self(self.0.body("external_access", &external_access))
    }

    /// Who may copy, print and download.
    pub fn security_entity(self, security_entity: SecurityPolicy) -> Self {
        Self(self.0.body("security_entity", &security_entity))
    }

    /// Who may comment.
    pub fn comment_entity(self, comment_entity: CommentPolicy) -> Self {
        Self(self.0.body("comment_entity", &comment_entity))
    }

    /// Who may add and manage collaborators.
    pub fn share_entity(self, share_entity: SharePolicy) -> Self {
        Self(self.0.body("share_entity", &share_entity))
    }

    /// What those who have the link may do.
    pub fn link_share_entity(self, link_share_entity: LinkPolicy) -> Self {
        Self(self.0.body("link_share_entity", &link_share_entity))
    }

    /// Whether those who may not manage it may share it outside the tenant.
    pub fn invite_external(self, invite_external: bool) -> Self {
        Self(self.0.body("invite_external", &invite_external))
    }
}

impl<C: rt::Caller> super::PermissionPublicResource<'_, C> {
    /// Changes what everyone may do with a document.
    #[deprecated = "Use `drive.v2.permission_public`, which also says with whom documents are shared and who may copy."]
    pub fn patch(
        &self,
        token: impl Into<String>,
        r#type: FileType,
    ) -> PatchPermissionPublic<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        PatchPermissionPublic(
            PatchPermissionPublic::new(token, r#type).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`PatchPermissionPublic`].
#[derive(Clone, Default, rt::Record)]
pub struct PatchPermissionPublicReply {
    /// What everyone may do.
    #[wire(ALWAYS)]
    pub permission_public: Option<PublicPermission>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl PatchPermissionPublicReply {
    /// `permission_public`, which every documented reply has, or an error if this one lacks it.
    pub fn permission_public(&self) -> Result<&PublicPermission, rt::Error> {
        rt::always(
            self.permission_public.as_ref(),
            "permission_public",
            &self.unknown_fields,
        )
    }
}

/// The documented facts of [`PatchPermissionPublic`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/permission_public/patch",
    title: "更新云文档权限设置",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public/patch",
    method: rt::Method::Patch,
    path: "/open-apis/drive/v1/permissions/:token/public",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "drive:drive",
        "drive:file",
        "docs:doc",
        "sheets:spreadsheet",
        "wiki:wiki",
        "bitable:bitable",
        "docs:permission.setting:write_only",
    ],
    rate_limits: &[rt::Rate::per_minute(100)],
    deprecated: Some(
        "Use `drive.v2.permission_public`, which also says with whom documents are shared and who may copy.",
    ),
    params: &[
        rt::Param::path("token"),
        rt::Param::query("type").flags(rt::Field::REQUIRED),
        rt::Param::body("external_access"),
        rt::Param::body("security_entity"),
        rt::Param::body("comment_entity"),
        rt::Param::body("share_entity"),
        rt::Param::body("link_share_entity"),
        rt::Param::body("invite_external"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1063001 400 InvalidRequest InvalidPermissionParameter\nA parameter is wrong: token and type do not fit, the document does not exist, id and type of the collaborator do not fit, the collaborator does not exist, or the combination is not supported, such as departments with a tenant token.\nCheck token, type and collaborator.",
            "1063002 403 Permission PermissionChangeDenied\nThe caller is no collaborator of the document, or may not do this.\nGive the caller the permission to manage the document; only its owner can transfer it.",
            "1063003 400 Conflict OperationNotAllowed\nThe parameters are valid, but this is not allowed: there are too many collaborators, a policy of the tenant forbids it, caller and collaborator cannot see each other, the collaborator is the owner, or has a higher permission already.\nThe caller must be in a chat, or see a user or department, to add it; permissions of the owner cannot be changed.",
            "1063004 403 Permission SharingDenied\nThe caller may not share the document.\nGive the caller the permission to share it.",
            "1063005 404 NotFound DocumentDeleted\nThe document was deleted.",
            "1066001 500 Server PermissionServerError\nThe server failed, or took too long.\nRepeat the call; contact support if it keeps failing.",
            "1066002 500 Busy ConcurrentChange\nThe permissions are being changed by another call.\nRepeat the call.",
        ],
    ),
    ..platform::ENDPOINT
};
