// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/export_task/create`: 创建导出任务

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{ExportExtension, ExportType};

/// Begins the export of a document as a file.
///
/// `get` tells when it is done, `download` gets the file within 10 minutes.
///
/// - Endpoint: `POST /open-apis/drive/v1/export_tasks`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built
/// - Scope: `docs:document:export` or `drive:export:readonly`
/// - Rate limit: `100/min`
/// - Documentation: [创建导出任务](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/create)
/// - Schema: `schemas/open/drive/v1/export_task/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1069901 | 500 | [`JOB_SERVER_ERROR`](super::super::errors::JOB_SERVER_ERROR) | The server failed. |
/// | 1069902 | 403 | [`JOB_PERMISSION_DENIED`](super::super::errors::JOB_PERMISSION_DENIED) | The caller may not read, or not edit, the document. |
/// | 1069904 | 400 | [`INVALID_JOB_PARAMETER`](super::super::errors::INVALID_JOB_PARAMETER) | A parameter is wrong, such as an extension that is not that of the file. |
/// | 1069906 | 404 | [`JOB_DOCUMENT_DELETED`](super::super::errors::JOB_DOCUMENT_DELETED) | The document was deleted. |
/// | 1069914 | 404 | [`INVALID_JOB_TOKEN`](super::super::errors::INVALID_JOB_TOKEN) | The token is not valid. |
/// | 1069918 | 400 | [`EXPORT_EXTENSION_MISMATCH`](super::super::errors::EXPORT_EXTENSION_MISMATCH) | Documents of this type cannot be exported with this extension. |
/// | 1069923 | 429 | [`TOO_MANY_JOBS`](super::super::errors::TOO_MANY_JOBS) | Too many calls. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::drive::v1::{ExportExtension, ExportType};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .export_task()
///     .create(ExportExtension::Csv, "Fm7osyjtMh5o7Ktrv32c73abcef", ExportType::Sheet)
///     .sub_id("6e5ed3")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建导出任务")]
#[doc(alias = "/open-apis/drive/v1/export_tasks")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateExportTask<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateExportTask -> CreateExportTaskReply, TenantOrUserToken, NoCredential
}

impl CreateExportTask {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_extension`: What is wanted.
    /// - `token`: The document. At most 27 characters.
    /// - `type`: What the document is.
    pub fn new(
        file_extension: ExportExtension,
        token: impl Into<String>,
        r#type: ExportType,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body("file_extension", &file_extension)
                .body_text("token", token.into())
                .body("type", &r#type),
        )
    }
}

impl<C> CreateExportTask<C> {
    /// The sheet of the spreadsheet or the table of the base, for CSV.
    pub fn sub_id(self, sub_id: impl Into<String>) -> Self {
        Self(self.0.body_text("sub_id", sub_id.into()))
    }

    /// Whether the structure of a base is exported without its records; for `base` files.
    pub fn only_schema(self, only_schema: bool) -> Self {
        Self(self.0.body("only_schema", &only_schema))
    }
}

impl<C: rt::Caller> super::ExportTaskResource<'_, C> {
    /// Begins the export of a document as a file.
    pub fn create(
        &self,
        file_extension: ExportExtension,
        token: impl Into<String>,
        r#type: ExportType,
    ) -> CreateExportTask<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateExportTask(
            CreateExportTask::new(file_extension, token, r#type)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateExportTask`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateExportTaskReply {
    /// Id of the task.
    #[wire(ALWAYS)]
    pub ticket: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateExportTaskReply {
    /// `ticket`, which every documented reply has, or an error if this one lacks it.
    pub fn ticket(&self) -> Result<&str, rt::Error> {
        rt::always(self.ticket.as_deref(), "ticket", &self.unknown_fields)
    }
}

/// The documented facts of [`CreateExportTask`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/export_task/create",
    title: "创建导出任务",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/create",
    method: rt::Method::Post,
    path: "/open-apis/drive/v1/export_tasks",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["docs:document:export", "drive:export:readonly"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::body("file_extension").flags(rt::Field::REQUIRED),
        rt::Param::body("token")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(0, 27)]),
        rt::Param::body("type").flags(rt::Field::REQUIRED),
        rt::Param::body("sub_id"),
        rt::Param::body("only_schema"),
    ],
    rules: &[rt::Rule::required(&["sub_id"]).when("file_extension", &["csv"])],
    errors: rt::ErrorTable::new(
        &[
            "1069901 500 Server JobServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1069902 403 Permission JobPermissionDenied\nThe caller may not read, or not edit, the document.\nShare the document with the caller: with an app, in the document’s menu under “add document app”; with a user, by sharing.",
            "1069904 400 InvalidRequest InvalidJobParameter\nA parameter is wrong, such as an extension that is not that of the file.\nCheck the extension, and the id of the sheet where one is needed.",
            "1069906 404 NotFound JobDocumentDeleted\nThe document was deleted.",
            "1069914 404 NotFound InvalidJobToken\nThe token is not valid.\nCheck the token.",
            "1069918 400 InvalidRequest ExportExtensionMismatch\nDocuments of this type cannot be exported with this extension.\nChoose an extension that fits the type.",
            "1069923 429 RateLimit TooManyJobs\nToo many calls.\nLower the rate of calls, then repeat.",
        ],
    ),
    ..platform::ENDPOINT
};
