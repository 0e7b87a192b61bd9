// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v2/permission_public/get`: 获取云文档权限设置

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v2::types::{FileType, PublicPermission};

/// Returns what everyone may do with a document.
///
/// - Endpoint: `GET /open-apis/drive/v2/permissions/:token/public`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `wiki:wiki` or `docs:doc` or `docs:permission.setting:read` or `docx:document` or `drive:drive` or `drive:drive:readonly` or `drive:file` or `sheets:spreadsheet` or `bitable:bitable`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取云文档权限设置](https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/permission-public/get)
/// - Schema: `schemas/open/drive/v2/permission_public/get.json`
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
///
/// # Example
///
/// ```no_run
/// use feishu_api::drive::v2::FileType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v2()
///     .permission_public()
///     .get("doccnBKgoMyY5OMbUG6Fioabcef", FileType::Docx)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取云文档权限设置")]
#[doc(alias = "/open-apis/drive/v2/permissions/:token/public")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetPermissionPublic<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetPermissionPublic -> GetPermissionPublicReply, TenantOrUserToken, NoCredential
}

impl GetPermissionPublic {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `token`: The document.
    /// - `type`: Type of the document, which must be that of the token.
    pub fn new(token: impl Into<String>, r#type: FileType) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("token", token.into())
                .query("type", &r#type),
        )
    }
}

impl<C: rt::Caller> super::PermissionPublicResource<'_, C> {
    /// Returns what everyone may do with a document.
    pub fn get(
        &self,
        token: impl Into<String>,
        r#type: FileType,
    ) -> GetPermissionPublic<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetPermissionPublic(
            GetPermissionPublic::new(token, r#type).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`GetPermissionPublic`].
#[derive(Clone, Default, rt::Record)]
pub struct GetPermissionPublicReply {
    /// What everyone may do.
    #[wire(ALWAYS)]
    pub permission_public: Option<PublicPermission>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetPermissionPublicReply {
    /// `permission_public`, which every documented reply has, or an error if this one lacks it.
    pub fn permission_public(&self) -> Result<&PublicPermission, rt::Error> {
        rt::always(
            self.permission_public.as_ref(),
            "permission_public",
            &self.unknown_fields,
        )
    }
}

/// The documented facts of [`GetPermissionPublic`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v2/permission_public/get",
    title: "获取云文档权限设置",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/permission-public/get",
    method: rt::Method::Get,
    path: "/open-apis/drive/v2/permissions/:token/public",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "wiki:wiki",
        "docs:doc",
        "docs:permission.setting:read",
        "docx:document",
        "drive:drive",
        "drive:drive:readonly",
        "drive:file",
        "sheets:spreadsheet",
        "bitable:bitable",
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("token"),
        rt::Param::query("type").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1063001 400 InvalidRequest InvalidPermissionParameter\nA parameter is wrong: token and type do not fit, the document does not exist, id and type of the collaborator do not fit, the collaborator does not exist, or the combination is not supported, such as departments with a tenant token.\nCheck token, type and collaborator.",
            "1063002 403 Permission PermissionChangeDenied\nThe caller is no collaborator of the document, or may not do this.\nGive the caller the permission to manage the document; only its owner can transfer it.",
            "1063003 400 Conflict OperationNotAllowed\nThe parameters are valid, but this is not allowed: there are too many collaborators, a policy of the tenant forbids it, caller and collaborator cannot see each other, the collaborator is the owner, or has a higher permission already.\nThe caller must be in a chat, or see a user or department, to add it; permissions of the owner cannot be changed.",
            "1063004 403 Permission SharingDenied\nThe caller may not share the document.\nGive the caller the permission to share it.",
            "1063005 404 NotFound DocumentDeleted\nThe document was deleted.",
            "1066001 500 Server PermissionServerError\nThe server failed, or took too long.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
