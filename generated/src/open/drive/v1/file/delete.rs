// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file/delete`: 删除文件或文件夹

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::FileType;

/// Moves a file or folder to the trash.
///
/// The caller must own it and be able to edit the folder that it is in, or own that folder or have
/// all permissions on it.
///
/// A folder is deleted in the background: `task_check` tells when that is done.
///
/// Make these calls one after the other, at most 5 a second and 10,000 a day; more are refused
/// with 1061045.
///
/// - Endpoint: `DELETE /open-apis/drive/v1/files/:file_token`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:drive` or `space:document:delete`
/// - Rate limit: `special`
/// - Documentation: [删除文件或文件夹](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/delete)
/// - Schema: `schemas/open/drive/v1/file/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1061001 | 400 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed, or took too long. |
/// | 1061002 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1061003 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The file or folder does not exist. |
/// | 1061004 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this with the file or folder. |
/// | 1061005 | 401 | [`UNAUTHENTICATED`](super::super::errors::UNAUTHENTICATED) | The token of the caller is not accepted here. |
/// | 1061007 | 404 | [`DELETED`](super::super::errors::DELETED) | The file or folder was deleted. |
/// | 1062501 | 403 | [`NODE_FORBIDDEN`](super::super::errors::NODE_FORBIDDEN) | The caller may not do this with the file or folder. |
/// | 1062502 | 403 | [`CHILD_FORBIDDEN`](super::super::errors::CHILD_FORBIDDEN) | The caller may not do this with what the folder contains. |
/// | 1065200 | 404 | [`SOURCE_NOT_FOUND`](super::super::errors::SOURCE_NOT_FOUND) | The file or folder is not found, perhaps because it was created a moment ago. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::drive::v1::FileType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .file()
///     .delete("boxcnrHpsg1QDqXAAAyachabcef", FileType::File)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除文件或文件夹")]
#[doc(alias = "/open-apis/drive/v1/files/:file_token")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteFile<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteFile -> DeleteFileReply, TenantOrUserToken, NoCredential
}

impl DeleteFile {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_token`: The document, file or folder that is meant.
    /// - `type`: What is deleted.
    pub fn new(file_token: impl Into<String>, r#type: FileType) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("file_token", file_token.into())
                .query("type", &r#type),
        )
    }
}

impl<C> DeleteFile<C> {
    /// Whether files are deleted in the background as well.
    pub fn in_background(self, in_background: bool) -> Self {
        Self(self.0.query("async", &in_background))
    }
}

impl<C: rt::Caller> super::FileResource<'_, C> {
    /// Moves a file or folder to the trash.
    pub fn delete(
        &self,
        file_token: impl Into<String>,
        r#type: FileType,
    ) -> DeleteFile<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        DeleteFile(DeleteFile::new(file_token, r#type).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`DeleteFile`].
#[derive(Clone, Default, rt::Record)]
pub struct DeleteFileReply {
    /// The task that deletes in the background.
    pub task_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`DeleteFile`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file/delete",
    title: "删除文件或文件夹",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/delete",
    method: rt::Method::Delete,
    path: "/open-apis/drive/v1/files/:file_token",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["drive:drive", "space:document:delete"],
    params: &[
        rt::Param::path("file_token"),
        rt::Param::query("type").flags(rt::Field::REQUIRED),
        rt::Param::query("async"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1061001 400 Server ServerError\nThe server failed, or took too long.\nRepeat the call; contact support if it keeps failing.",
            "1061002 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the parameters; a size must not be 0, and files travel as `multipart/form-data`.",
            "1061003 404 NotFound NotFound\nThe file or folder does not exist.\nCheck the token.",
            "1061004 403 Permission PermissionDenied\nThe caller may not do this with the file or folder.\nGive the caller access: to read what is copied, to edit folders that something is put into or taken from, to manage what is moved.",
            "1061005 401 Auth Unauthenticated\nThe token of the caller is not accepted here.\nUse a valid token, of a kind that the call accepts.",
            "1061007 404 NotFound Deleted\nThe file or folder was deleted.",
            "1062501 403 Permission NodeForbidden\nThe caller may not do this with the file or folder.",
            "1062502 403 Permission ChildForbidden\nThe caller may not do this with what the folder contains.",
            "1065200 404 NotFound SourceNotFound\nThe file or folder is not found, perhaps because it was created a moment ago.\nRepeat the call once.",
        ],
    ),
    ..platform::ENDPOINT
};
