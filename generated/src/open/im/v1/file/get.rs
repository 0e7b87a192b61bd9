// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/file/get`: 下载文件

use feishu_api_runtime as rt;

use crate::open::platform;

/// Downloads a file that this bot uploaded.
///
/// The app needs a bot.
///
/// At most 100 MB can be downloaded. Files that users sent are downloaded with their message.
///
/// - Endpoint: `GET /open-apis/im/v1/files/:file_key`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [下载文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/get)
/// - Schema: `schemas/open/im/v1/file/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 234001 | 400 | [`INVALID_FILE_PARAMETER`](super::super::errors::INVALID_FILE_PARAMETER) | A parameter is wrong. |
/// | 234002 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | Authentication failed. |
/// | 234008 | 400 | [`NOT_FILE_OWNER`](super::super::errors::NOT_FILE_OWNER) | Another app uploaded the file or image. |
/// | 234005 | 400 | [`FILE_DELETED`](super::super::errors::FILE_DELETED) | The file or image does not exist or was deleted. |
/// | 234037 | 400 | [`DOWNLOAD_TOO_LARGE`](super::super::errors::DOWNLOAD_TOO_LARGE) | The file is larger than 100 MB. |
/// | 234041 | 400 | [`TENANT_MASTER_KEY_DELETED`](super::super::errors::TENANT_MASTER_KEY_DELETED) | The encryption key of the tenant was deleted, so its data cannot be used. |
/// | 234042 | 400 | [`TENANT_STORAGE_FAILED`](super::super::errors::TENANT_STORAGE_FAILED) | The tenant's own storage failed; it may be full. |
/// | 234044 | 400 | [`TENANT_STORAGE_TIMEOUT`](super::super::errors::TENANT_STORAGE_TIMEOUT) | The tenant's own storage did not answer in time. |
/// | 234045 | 400 | [`INVALID_RANGE`](super::super::errors::INVALID_RANGE) | The `Range` header is not valid. |
/// | 234046 | 400 | [`RANGE_NOT_SATISFIABLE`](super::super::errors::RANGE_NOT_SATISFIABLE) | The `Range` header asks for what the file does not have. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let file = client
///     .im()
///     .v1()
///     .file()
///     .get("file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g")
///     .await?;
/// file.save("download").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "下载文件")]
#[doc(alias = "/open-apis/im/v1/files/:file_key")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetFile<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetFile -> file, TenantToken, NoCredential
}

impl GetFile {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_key`: Which file, from uploading it: `file_…`.
    pub fn new(file_key: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("file_key", file_key.into()))
    }
}

impl<C: rt::Caller> super::FileResource<'_, C> {
    /// Downloads a file that this bot uploaded.
    pub fn get(&self, file_key: impl Into<String>) -> GetFile<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        GetFile(GetFile::new(file_key).0.bind(self.client.core()))
    }
}

/// The documented facts of [`GetFile`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/file/get",
    title: "下载文件",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/get",
    method: rt::Method::Get,
    path: "/open-apis/im/v1/files/:file_key",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("file_key")],
    reply: rt::ReplyFormat::File,
    errors: rt::ErrorTable::new(
        &[
            "234001 400 InvalidRequest InvalidFileParameter\nA parameter is wrong.\nCheck the request against the documentation.",
            "234002 401 Auth Unauthorized\nAuthentication failed.\nContact support.",
            "234008 400 Permission NotFileOwner\nAnother app uploaded the file or image.",
            "234005 400 NotFound FileDeleted\nThe file or image does not exist or was deleted.\nCheck the key.",
            "234037 400 InvalidRequest DownloadTooLarge\nThe file is larger than 100 MB.",
            "234041 400 Conflict TenantMasterKeyDeleted\nThe encryption key of the tenant was deleted, so its data cannot be used.\nAsk the administrator of the tenant.",
            "234042 400 Conflict TenantStorageFailed\nThe tenant's own storage failed; it may be full.\nAsk the administrator of the tenant or contact support.",
            "234044 400 Busy TenantStorageTimeout\nThe tenant's own storage did not answer in time.\nAsk the administrator of the tenant.",
            "234045 400 InvalidRequest InvalidRange\nThe `Range` header is not valid.",
            "234046 400 InvalidRequest RangeNotSatisfiable\nThe `Range` header asks for what the file does not have.",
        ],
    ),
    ..platform::ENDPOINT
};
