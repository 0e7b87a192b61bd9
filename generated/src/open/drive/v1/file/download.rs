// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file/download`: 下载文件

use feishu_api_runtime as rt;

use crate::open::platform;

/// Downloads a file from the drive.
///
/// Documents, spreadsheets and bases are exported instead, and materials within them have a call
/// of their own.
///
/// Without the permission to download, the reply has HTTP status 403; a file that does not exist, 404.
///
/// At most 5 calls a second and 10,000 a day; more are refused with 1061045.
///
/// - Endpoint: `GET /open-apis/drive/v1/files/:file_token/download`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:drive` or `drive:drive:readonly` or `drive:file` or `drive:file:download` or `drive:file:readonly`
/// - Rate limit: `special`
/// - Documentation: [下载文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/download)
/// - Schema: `schemas/open/drive/v1/file/download.json`
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let file = client.drive().v1().file().download("boxcnabCdefgabcef").await?;
/// file.save("download").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "下载文件")]
#[doc(alias = "/open-apis/drive/v1/files/:file_token/download")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DownloadFile<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DownloadFile -> file, TenantOrUserToken, NoCredential
}

impl DownloadFile {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_token`: The document, file or folder that is meant.
    pub fn new(file_token: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("file_token", file_token.into()))
    }
}

impl<C> DownloadFile<C> {
    /// The version of the file; the latest one if not given.
    pub fn version(self, version: impl Into<String>) -> Self {
        Self(self.0.query_text("version", version.into()))
    }

    /// Which bytes are wanted, such as `bytes=0-1023`; the reply then has HTTP status 206 and a part
    /// of the file.
    pub fn range(self, range: impl Into<String>) -> Self {
        Self(self.0.header_text("Range", range.into()))
    }
}

impl<C: rt::Caller> super::FileResource<'_, C> {
    /// Downloads a file from the drive.
    pub fn download(&self, file_token: impl Into<String>) -> DownloadFile<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        DownloadFile(DownloadFile::new(file_token).0.bind(self.client.core()))
    }
}

/// The documented facts of [`DownloadFile`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file/download",
    title: "下载文件",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/download",
    method: rt::Method::Get,
    path: "/open-apis/drive/v1/files/:file_token/download",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "drive:drive",
        "drive:drive:readonly",
        "drive:file",
        "drive:file:download",
        "drive:file:readonly",
    ],
    params: &[
        rt::Param::path("file_token"),
        rt::Param::query("version"),
        rt::Param::header("Range"),
    ],
    reply: rt::ReplyFormat::File,
    ..platform::ENDPOINT
};
