// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/export_task/download`: 下载导出文件

use feishu_api_runtime as rt;

use crate::open::platform;

/// Downloads an exported file.
///
/// The file is deleted 10 minutes after the task ended.
///
/// - Endpoint: `GET /open-apis/drive/v1/export_tasks/file/:file_token/download`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built
/// - Scope: `docs:document:export` or `drive:export:readonly`
/// - Rate limit: `100/min`
/// - Documentation: [下载导出文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/download)
/// - Schema: `schemas/open/drive/v1/export_task/download.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1060001 | 400 | [`INVALID_EXPORT_TOKEN`](super::super::errors::INVALID_EXPORT_TOKEN) | The token of the exported file is not valid. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let file = client
///     .drive()
///     .v1()
///     .export_task()
///     .download("boxcnxe5OdjlAkNgSNdsJvabcef")
///     .await?;
/// file.save("download").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "下载导出文件")]
#[doc(alias = "/open-apis/drive/v1/export_tasks/file/:file_token/download")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DownloadExportTask<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DownloadExportTask -> file, TenantOrUserToken, NoCredential
}

impl DownloadExportTask {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_token`: The file, from the result of the task.
    pub fn new(file_token: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("file_token", file_token.into()))
    }
}

impl<C: rt::Caller> super::ExportTaskResource<'_, C> {
    /// Downloads an exported file.
    pub fn download(
        &self,
        file_token: impl Into<String>,
    ) -> DownloadExportTask<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        DownloadExportTask(
            DownloadExportTask::new(file_token).0.bind(self.client.core()),
        )
    }
}

/// The documented facts of [`DownloadExportTask`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/export_task/download",
    title: "下载导出文件",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/download",
    method: rt::Method::Get,
    path: "/open-apis/drive/v1/export_tasks/file/:file_token/download",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["docs:document:export", "drive:export:readonly"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[rt::Param::path("file_token")],
    reply: rt::ReplyFormat::File,
    errors: rt::ErrorTable::new(
        &[
            "1060001 400 InvalidRequest InvalidExportToken\nThe token of the exported file is not valid.\nTake the token from the result of the task; the file is deleted 10 minutes after the task ended.",
        ],
    ),
    ..platform::ENDPOINT
};
