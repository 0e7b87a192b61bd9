// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file_statistics/get`: 获取文件统计信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::FileType;

/// Returns how often a file was opened and liked.
///
/// - Endpoint: `GET /open-apis/drive/v1/files/:file_token/statistics`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:drive` or `drive:drive.metadata:readonly` or `drive:drive:readonly`
/// - Rate limit: `special`
/// - Documentation: [获取文件统计信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-statistics/get)
/// - Schema: `schemas/open/drive/v1/file_statistics/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1069601 | 500 | [`REQUEST_FAILED`](super::super::errors::REQUEST_FAILED) | The server failed. |
/// | 1069602 | 400 | [`INVALID_ARGUMENT`](super::super::errors::INVALID_ARGUMENT) | A parameter is wrong, such as a type that is not that of the token. |
/// | 1069603 | 403 | [`MANAGEMENT_DENIED`](super::super::errors::MANAGEMENT_DENIED) | The caller may not manage the document, or the tenant does not keep records of views. |
/// | 1069604 | 400 | [`DOCUMENT_NOT_FOUND`](super::super::errors::DOCUMENT_NOT_FOUND) | The document does not exist, or is of another type. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::drive::v1::FileType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .file_statistics()
///     .get("doccnfYZzTlvXqZIGTdAHKabcef", FileType::Doc)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取文件统计信息")]
#[doc(alias = "/open-apis/drive/v1/files/:file_token/statistics")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetFileStatistics<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetFileStatistics -> GetFileStatisticsReply, TenantOrUserToken, NoCredential
}

impl GetFileStatistics {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_token`: The document, file or folder that is meant.
    /// - `file_type`: Type of the file; folders and slides have no statistics.
    pub fn new(file_token: impl Into<String>, file_type: FileType) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("file_token", file_token.into())
                .query("file_type", &file_type),
        )
    }
}

impl<C: rt::Caller> super::FileStatisticsResource<'_, C> {
    /// Returns how often a file was opened and liked.
    pub fn get(
        &self,
        file_token: impl Into<String>,
        file_type: FileType,
    ) -> GetFileStatistics<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetFileStatistics(
            GetFileStatistics::new(file_token, file_type).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`GetFileStatistics`].
#[derive(Clone, Default, rt::Record)]
pub struct GetFileStatisticsReply {
    /// The file or document.
    pub file_token: Option<String>,
    /// What it is.
    pub file_type: Option<FileType>,
    /// The numbers.
    pub statistics: Option<FileStatistics>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// How often a file was opened and liked.
#[derive(Clone, Default, rt::Record)]
pub struct FileStatistics {
    /// Users who opened it.
    pub uv: Option<i64>,
    /// Times it was opened; a user counts once in half an hour.
    pub pv: Option<i64>,
    /// Likes; -1 where files of the type have none.
    pub like_count: Option<i64>,
    /// When this was counted.
    pub timestamp: Option<rt::Seconds>,
    /// New users who opened it today.
    pub uv_today: Option<i64>,
    /// Times it was opened today.
    pub pv_today: Option<i64>,
    /// New likes since midnight.
    pub like_count_today: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`GetFileStatistics`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file_statistics/get",
    title: "获取文件统计信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-statistics/get",
    method: rt::Method::Get,
    path: "/open-apis/drive/v1/files/:file_token/statistics",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["drive:drive", "drive:drive.metadata:readonly", "drive:drive:readonly"],
    params: &[
        rt::Param::path("file_token"),
        rt::Param::query("file_type").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1069601 500 Server RequestFailed\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1069602 400 InvalidRequest InvalidArgument\nA parameter is wrong, such as a type that is not that of the token.\nCheck the parameters.",
            "1069603 403 Permission ManagementDenied\nThe caller may not manage the document, or the tenant does not keep records of views.\nGive the caller the permission to manage the document.",
            "1069604 400 NotFound DocumentNotFound\nThe document does not exist, or is of another type.\nCheck token and type.",
        ],
    ),
    ..platform::ENDPOINT
};
