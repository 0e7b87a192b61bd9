// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/export_task/get`: 查询导出任务结果

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{ExportExtension, ExportType};

/// Returns how far an export is, and the token of the file.
///
/// The caller must be the one who began it.
///
/// - Endpoint: `GET /open-apis/drive/v1/export_tasks/:ticket`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built
/// - Scope: `docs:document:export` or `drive:export:readonly`
/// - Rate limit: `100/min`
/// - Documentation: [查询导出任务结果](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/get)
/// - Schema: `schemas/open/drive/v1/export_task/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1069901 | 500 | [`JOB_SERVER_ERROR`](super::super::errors::JOB_SERVER_ERROR) | The server failed. |
/// | 1069902 | 403 | [`JOB_PERMISSION_DENIED`](super::super::errors::JOB_PERMISSION_DENIED) | The caller may not read, or not edit, the document. |
/// | 1069904 | 400 | [`INVALID_JOB_PARAMETER`](super::super::errors::INVALID_JOB_PARAMETER) | A parameter is wrong, such as an extension that is not that of the file. |
/// | 1069906 | 410 | [`JOB_DOCUMENT_DELETED`](super::super::errors::JOB_DOCUMENT_DELETED) | The document was deleted. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .export_task()
///     .get("6933093124755412345", "docbcZVGtv1papC6jAVGiyabcef")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询导出任务结果")]
#[doc(alias = "/open-apis/drive/v1/export_tasks/:ticket")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetExportTask<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetExportTask -> GetExportTaskReply, TenantOrUserToken, NoCredential
}

impl GetExportTask {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `ticket`: The task, from beginning it.
    /// - `token`: The document that is exported. At most 27 characters.
    pub fn new(ticket: impl Into<String>, token: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("ticket", ticket.into())
                .query_text("token", token.into()),
        )
    }
}

impl<C: rt::Caller> super::ExportTaskResource<'_, C> {
    /// Returns how far an export is, and the token of the file.
    pub fn get(
        &self,
        ticket: impl Into<String>,
        token: impl Into<String>,
    ) -> GetExportTask<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetExportTask(GetExportTask::new(ticket, token).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetExportTask`].
#[derive(Clone, Default, rt::Record)]
pub struct GetExportTaskReply {
    /// How far it is.
    #[wire(ALWAYS)]
    pub result: Option<ExportResult>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetExportTaskReply {
    /// `result`, which every documented reply has, or an error if this one lacks it.
    pub fn result(&self) -> Result<&ExportResult, rt::Error> {
        rt::always(self.result.as_ref(), "result", &self.unknown_fields)
    }
}

/// How far an export is.
#[derive(Clone, Default, rt::Record)]
pub struct ExportResult {
    /// What was wanted.
    pub file_extension: Option<ExportExtension>,
    /// What the document is.
    pub r#type: Option<ExportType>,
    /// Name of the file, without extension.
    pub file_name: Option<String>,
    /// Token of the file, for downloading it.
    pub file_token: Option<String>,
    /// Size in bytes.
    pub file_size: Option<i64>,
    /// What went wrong; `success` if nothing did.
    pub job_error_msg: Option<String>,
    /// How far it is.
    #[wire(ALWAYS)]
    pub job_status: Option<ExportStatus>,
    /// Whether the structure of a base is exported without its records; for `base` files.
    pub only_schema: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl ExportResult {
    /// `job_status`, which every documented reply has, or an error if this one lacks it.
    pub fn job_status(&self) -> Result<&ExportStatus, rt::Error> {
        rt::always(self.job_status.as_ref(), "job_status", &self.unknown_fields)
    }
}

rt::int_enum! {
    /// How far an export is, or why it failed.
    pub enum ExportStatus {
        /// It is done.
        Success = 0,
        /// It is being prepared.
        Initializing = 1,
        /// It is running.
        Processing = 2,
        /// The server failed.
        InternalError = 3,
        /// The document is too large.
        TooLarge = 107,
        /// It took too long.
        TimedOut = 108,
        /// The caller may not read a part of the document.
        BlockForbidden = 109,
        /// The caller may not export the document.
        Forbidden = 110,
        /// The document was deleted.
        Deleted = 111,
        /// The document is being copied.
        Copying = 122,
        /// The document does not exist.
        NotFound = 123,
        /// The document has too many images.
        TooManyImages = 6000,
    }
}

/// The documented facts of [`GetExportTask`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/export_task/get",
    title: "查询导出任务结果",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/get",
    method: rt::Method::Get,
    path: "/open-apis/drive/v1/export_tasks/:ticket",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["docs:document:export", "drive:export:readonly"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("ticket"),
        rt::Param::query("token")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(0, 27)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1069901 500 Server JobServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1069902 403 Permission JobPermissionDenied\nThe caller may not read, or not edit, the document.\nShare the document with the caller: with an app, in the document’s menu under “add document app”; with a user, by sharing.",
            "1069904 400 InvalidRequest InvalidJobParameter\nA parameter is wrong, such as an extension that is not that of the file.\nCheck the extension, and the id of the sheet where one is needed.",
            "1069906 410 NotFound JobDocumentDeleted\nThe document was deleted.",
        ],
    ),
    ..platform::ENDPOINT
};
