// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file/create_folder`: 新建文件夹

use feishu_api_runtime as rt;

use crate::open::platform;

/// Creates an empty folder within another.
///
/// Make these calls one after the other, at most 5 a second and 10,000 a day; more are refused
/// with 1061045.
///
/// - Endpoint: `POST /open-apis/drive/v1/files/create_folder`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:drive` or `space:folder:create`
/// - Rate limit: `5/s`
/// - Documentation: [新建文件夹](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/create_folder)
/// - Schema: `schemas/open/drive/v1/file/create_folder.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1061001 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed, or took too long. |
/// | 1061002 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1061003 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The file or folder does not exist. |
/// | 1061004 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this with the file or folder. |
/// | 1061005 | 401 | [`UNAUTHENTICATED`](super::super::errors::UNAUTHENTICATED) | The token of the caller is not accepted here. |
/// | 1061007 | 404 | [`DELETED`](super::super::errors::DELETED) | The file or folder was deleted. |
/// | 1062507 | 400 | [`FOLDER_FULL`](super::super::errors::FOLDER_FULL) | The folder holds as much as it may hold, 1,500 files and folders. |
/// | 1061045 | 400 | [`CONTENTION`](super::super::errors::CONTENTION) | Another call changes the same thing, or the calls come too fast. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .file()
///     .create_folder("产品优化项目", "fldbcO1UuPz8VwnpPx5a92abcef")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "新建文件夹")]
#[doc(alias = "/open-apis/drive/v1/files/create_folder")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateFolderFile<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateFolderFile -> CreateFolderFileReply, TenantOrUserToken, NoCredential
}

impl CreateFolderFile {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `name`: Name of the folder. 1 to 256 bytes.
    /// - `folder_token`: The folder that it is put into; empty for the root folder.
    pub fn new(name: impl Into<String>, folder_token: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body_text("name", name.into())
                .body_text("folder_token", folder_token.into()),
        )
    }
}

impl<C: rt::Caller> super::FileResource<'_, C> {
    /// Creates an empty folder within another.
    pub fn create_folder(
        &self,
        name: impl Into<String>,
        folder_token: impl Into<String>,
    ) -> CreateFolderFile<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateFolderFile(
            CreateFolderFile::new(name, folder_token).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateFolderFile`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateFolderFileReply {
    /// Token of the new folder.
    #[wire(ALWAYS)]
    pub token: Option<String>,
    /// Address at which people open it.
    pub url: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateFolderFileReply {
    /// `token`, which every documented reply has, or an error if this one lacks it.
    pub fn token(&self) -> Result<&str, rt::Error> {
        rt::always(self.token.as_deref(), "token", &self.unknown_fields)
    }
}

/// The documented facts of [`CreateFolderFile`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file/create_folder",
    title: "新建文件夹",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/create_folder",
    method: rt::Method::Post,
    path: "/open-apis/drive/v1/files/create_folder",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["drive:drive", "space:folder:create"],
    rate_limits: &[rt::Rate::per_second(5)],
    params: &[
        rt::Param::body("name")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::MinBytes(1), rt::Limit::Bytes(256)]),
        rt::Param::body("folder_token").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1061001 500 Server ServerError\nThe server failed, or took too long.\nRepeat the call; contact support if it keeps failing.",
            "1061002 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the parameters; a size must not be 0, and files travel as `multipart/form-data`.",
            "1061003 404 NotFound NotFound\nThe file or folder does not exist.\nCheck the token.",
            "1061004 403 Permission PermissionDenied\nThe caller may not do this with the file or folder.\nGive the caller access: to read what is copied, to edit folders that something is put into or taken from, to manage what is moved.",
            "1061005 401 Auth Unauthenticated\nThe token of the caller is not accepted here.\nUse a valid token, of a kind that the call accepts.",
            "1061007 404 NotFound Deleted\nThe file or folder was deleted.",
            "1062507 400 Conflict FolderFull\nThe folder holds as much as it may hold, 1,500 files and folders.\nUse another folder.",
            "1061045 400 Busy Contention\nAnother call changes the same thing, or the calls come too fast.\nRepeat later; do not make these calls at the same time.",
        ],
    ),
    ..platform::ENDPOINT
};
