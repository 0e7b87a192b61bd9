// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/permission_public_password/delete`: 停用云文档密码

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::FileType;

/// Removes the password of a document.
///
/// Whoever has the link then needs none.
///
/// - Endpoint: `DELETE /open-apis/drive/v1/permissions/:token/public/password`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `wiki:wiki` or `docs:doc` or `docs:permission.setting:write_only` or `drive:drive` or `sheets:spreadsheet` or `bitable:bitable`
/// - Rate limit: `100/min`
/// - Documentation: [停用云文档密码](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public-password/delete)
/// - Schema: `schemas/open/drive/v1/permission_public_password/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1063001 | 400 | [`INVALID_PERMISSION_PARAMETER`](super::super::errors::INVALID_PERMISSION_PARAMETER) | A parameter is wrong: token and type do not fit, the document does not exist, id and type of the collaborator do not fit, the collaborator does not exist, or the combination is not supported, such as departments with a tenant token. |
/// | 1063002 | 403 | [`PERMISSION_CHANGE_DENIED`](super::super::errors::PERMISSION_CHANGE_DENIED) | The caller is no collaborator of the document, or may not do this. |
/// | 1063005 | 404 | [`DOCUMENT_DELETED`](super::super::errors::DOCUMENT_DELETED) | The document was deleted. |
/// | 1066001 | 500 | [`PERMISSION_SERVER_ERROR`](super::super::errors::PERMISSION_SERVER_ERROR) | The server failed, or took too long. |
/// | 1063003 | 400 | [`OPERATION_NOT_ALLOWED`](super::super::errors::OPERATION_NOT_ALLOWED) | The parameters are valid, but this is not allowed: there are too many collaborators, a policy of the tenant forbids it, caller and collaborator cannot see each other, the collaborator is the owner, or has a higher permission already. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::drive::v1::FileType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .drive()
///     .v1()
///     .permission_public_password()
///     .delete("doccnBKgoMyY5OMbUG6Fioabcef", FileType::Docx)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "停用云文档密码")]
#[doc(alias = "/open-apis/drive/v1/permissions/:token/public/password")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeletePermissionPublicPassword<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeletePermissionPublicPassword -> rt::Empty, TenantOrUserToken, NoCredential
}

impl DeletePermissionPublicPassword {
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

impl<C: rt::Caller> super::PermissionPublicPasswordResource<'_, C> {
    /// Removes the password of a document.
    pub fn delete(
        &self,
        token: impl Into<String>,
        r#type: FileType,
    ) -> DeletePermissionPublicPassword<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        DeletePermissionPublicPassword(
            DeletePermissionPublicPassword::new(token, r#type).0.bind(self.client.core()),
        )
    }
}

/// The documented facts of [`DeletePermissionPublicPassword`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/permission_public_password/delete",
    title: "停用云文档密码",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public-password/delete",
    method: rt::Method::Delete,
    path: "/open-apis/drive/v1/permissions/:token/public/password",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "wiki:wiki",
        "docs:doc",
        "docs:permission.setting:write_only",
        "drive:drive",
        "sheets:spreadsheet",
        "bitable:bitable",
    ],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("token"),
        rt::Param::query("type").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1063001 400 InvalidRequest InvalidPermissionParameter\nA parameter is wrong: token and type do not fit, the document does not exist, id and type of the collaborator do not fit, the collaborator does not exist, or the combination is not supported, such as departments with a tenant token.\nCheck token, type and collaborator.",
            "1063002 403 Permission PermissionChangeDenied\nThe caller is no collaborator of the document, or may not do this.\nGive the caller the permission to manage the document; only its owner can transfer it.",
            "1063005 404 NotFound DocumentDeleted\nThe document was deleted.",
            "1066001 500 Server PermissionServerError\nThe server failed, or took too long.\nRepeat the call; contact support if it keeps failing.",
            "1063003 400 Conflict OperationNotAllowed\nThe parameters are valid, but this is not allowed: there are too many collaborators, a policy of the tenant forbids it, caller and collaborator cannot see each other, the collaborator is the owner, or has a higher permission already.\nThe caller must be in a chat, or see a user or department, to add it; permissions of the owner cannot be changed.",
        ],
    ),
    ..platform::ENDPOINT
};
