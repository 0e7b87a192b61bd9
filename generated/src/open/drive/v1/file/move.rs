// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file/move`: 移动文件或文件夹

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::FileType;

/// Moves a file or folder into another folder.
///
/// A folder is moved in the background: `task_check` tells when that is done.
///
/// Make these calls one after the other, at most 5 a second and 10,000 a day; more are refused
/// with 1061045.
///
/// - Endpoint: `POST /open-apis/drive/v1/files/:file_token/move`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:drive` or `space:document:move`
/// - Rate limit: `20/min`
/// - Documentation: [移动文件或文件夹](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/move)
/// - Schema: `schemas/open/drive/v1/file/move.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1061001 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed, or took too long. |
/// | 1061002 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1061003 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The file or folder does not exist. |
/// | 1061004 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this with the file or folder. |
/// | 1061007 | 404 | [`DELETED`](super::super::errors::DELETED) | The file or folder was deleted. |
/// | 1062524 | 403 | [`SOURCE_FOLDER_FORBIDDEN`](super::super::errors::SOURCE_FOLDER_FORBIDDEN) | The caller may not edit the folder that the file is in. |
/// | 1062535 | 403 | [`TARGET_FOLDER_FORBIDDEN`](super::super::errors::TARGET_FOLDER_FORBIDDEN) | The caller may not edit the folder that the file is moved to. |
/// | 1062507 | 400 | [`FOLDER_FULL`](super::super::errors::FOLDER_FULL) | The folder holds as much as it may hold, 1,500 files and folders. |
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
///     .r#move(
///         "boxcnrHpsg1QDqXAAAyachabcef",
///         FileType::File,
///         "fldbcO1UuPz8VwnpPx5a92abcef",
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "移动文件或文件夹")]
#[doc(alias = "/open-apis/drive/v1/files/:file_token/move")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct MoveFile<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    MoveFile -> MoveFileReply, TenantOrUserToken, NoCredential
}

impl MoveFile {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_token`: The document, file or folder that is meant.
    /// - `type`: What is moved.
    /// - `folder_token`: The folder that it is moved to.
    pub fn new(
        file_token: impl Into<String>,
        r#type: FileType,
        folder_token: impl Into<String>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("file_token", file_token.into())
                .body("type", &r#type)
                .body_text("folder_token", folder_token.into()),
        )
    }
}

impl<C: rt::Caller> super::FileResource<'_, C> {
    /// Moves a file or folder into another folder.
    pub fn r#move(
        &self,
        file_token: impl Into<String>,
        r#type: FileType,
        folder_token: impl Into<String>,
    ) -> MoveFile<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        MoveFile(
            MoveFile::new(file_token, r#type, folder_token).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`MoveFile`].
#[derive(Clone, Default, rt::Record)]
pub struct MoveFileReply {
    /// The task that moves a folder; absent for files.
    pub task_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`MoveFile`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file/move",
    title: "移动文件或文件夹",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/move",
    method: rt::Method::Post,
    path: "/open-apis/drive/v1/files/:file_token/move",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["drive:drive", "space:document:move"],
    rate_limits: &[rt::Rate::per_minute(20)],
    params: &[
        rt::Param::path("file_token"),
        rt::Param::body("type").flags(rt::Field::REQUIRED),
        rt::Param::body("folder_token").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1061001 500 Server ServerError\nThe server failed, or took too long.\nRepeat the call; contact support if it keeps failing.",
            "1061002 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the parameters; a size must not be 0, and files travel as `multipart/form-data`.",
            "1061003 404 NotFound NotFound\nThe file or folder does not exist.\nCheck the token.",
            "1061004 403 Permission PermissionDenied\nThe caller may not do this with the file or folder.\nGive the caller access: to read what is copied, to edit folders that something is put into or taken from, to manage what is moved.",
            "1061007 404 NotFound Deleted\nThe file or folder was deleted.",
            "1062524 403 Permission SourceFolderForbidden\nThe caller may not edit the folder that the file is in.",
            "1062535 403 Permission TargetFolderForbidden\nThe caller may not edit the folder that the file is moved to.",
            "1062507 400 Conflict FolderFull\nThe folder holds as much as it may hold, 1,500 files and folders.\nUse another folder.",
        ],
    ),
    ..platform::ENDPOINT
};
