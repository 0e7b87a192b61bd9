// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/import_task/create`: 创建导入任务

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::ImportType;

/// Begins the import of a file as a document, spreadsheet or base.
///
/// The file is uploaded before: as a material for `ccm_import_open`, which is deleted once it is
/// imported, or as a file of the drive, which stays. `get` tells when the import is done.
///
/// Word files may have 600 MB, Excel files 800 MB, CSV files 20 MB (100 MB for bases), others 20
/// MB.
///
/// - Endpoint: `POST /open-apis/drive/v1/import_tasks`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docs:document:import` or `drive:drive`
/// - Rate limit: `100/min`
/// - Documentation: [创建导入任务](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/create)
/// - Schema: `schemas/open/drive/v1/import_task/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1069901 | 500 | [`JOB_SERVER_ERROR`](super::super::errors::JOB_SERVER_ERROR) | The server failed. |
/// | 1069902 | 403 | [`JOB_PERMISSION_DENIED`](super::super::errors::JOB_PERMISSION_DENIED) | The caller may not read, or not edit, the document. |
/// | 1069903 | 500 | [`IMPORT_SERVER_ERROR`](super::super::errors::IMPORT_SERVER_ERROR) | The server failed while it imported. |
/// | 1069904 | 400 | [`INVALID_JOB_PARAMETER`](super::super::errors::INVALID_JOB_PARAMETER) | A parameter is wrong, such as an extension that is not that of the file. |
/// | 1069905 | 500 | [`IMPORT_SERVICE_ERROR`](super::super::errors::IMPORT_SERVICE_ERROR) | A service that importing needs failed. |
/// | 1069906 | 403 | [`JOB_DOCUMENT_DELETED`](super::super::errors::JOB_DOCUMENT_DELETED) | The document was deleted. |
/// | 1069907 | 404 | [`IMPORT_FILE_NOT_FOUND`](super::super::errors::IMPORT_FILE_NOT_FOUND) | The file to import does not exist. |
/// | 1069908 | 403 | [`IMPORT_FOLDER_DENIED`](super::super::errors::IMPORT_FOLDER_DENIED) | The folder does not exist, or the caller may not import into it. |
/// | 1069909 | 400 | [`IMPORT_FILE_TOO_LARGE`](super::super::errors::IMPORT_FILE_TOO_LARGE) | The file is larger than its format allows. |
/// | 1069910 | 400 | [`IMPORT_EXTENSION_MISMATCH`](super::super::errors::IMPORT_EXTENSION_MISMATCH) | The extension differs from that of the uploaded file. |
/// | 1069911 | 400 | [`IMPORT_TYPE_MISMATCH`](super::super::errors::IMPORT_TYPE_MISMATCH) | The type differs from the one given when the file was uploaded. |
/// | 1069912 | 400 | [`IMPORT_FOLDER_NOT_FOUND`](super::super::errors::IMPORT_FOLDER_NOT_FOUND) | The folder does not exist. |
/// | 1069913 | 400 | [`IMPORT_FILE_EXPIRED`](super::super::errors::IMPORT_FILE_EXPIRED) | The uploaded file has expired, as it does 5 minutes after the upload. |
/// | 1069914 | 400 | [`INVALID_JOB_TOKEN`](super::super::errors::INVALID_JOB_TOKEN) | The token is not valid. |
/// | 1069923 | 429 | [`TOO_MANY_JOBS`](super::super::errors::TOO_MANY_JOBS) | Too many calls. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::drive::v1::{ImportTarget, ImportType};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .import_task()
///     .create(
///         "xlsx",
///         "boxcnrHpsg1QDqXAAAyachabcef",
///         ImportType::Sheet,
///         ImportTarget::new("AbqrfuRTjlJEIJduwDwcnIabcef"),
///     )
///     .file_name("销售表")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建导入任务")]
#[doc(alias = "/open-apis/drive/v1/import_tasks")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateImportTask<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateImportTask -> CreateImportTaskReply, TenantOrUserToken, NoCredential
}

impl CreateImportTask {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_extension`: Extension of the file, exactly: `md`, `mark` and `markdown` are different ones.
    /// - `file_token`: The uploaded file. At most 27 characters.
    /// - `type`: What it becomes.
    /// - `point`: Where the document is put.
    pub fn new(
        file_extension: impl Into<String>,
        file_token: impl Into<String>,
        r#type: ImportType,
        point: ImportTarget,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body_text("file_extension", file_extension.into())
                .body_text("file_token", file_token.into())
                .body("type", &r#type)
                .body("point", &point),
        )
    }
}

impl<C> CreateImportTask<C> {
    /// Name of the document; that of the file if not given.
    pub fn file_name(self, file_name: impl Into<String>) -> Self {
        Self(self.0.body_text("file_name", file_name.into()))
    }
}

impl<C: rt::Caller> super::ImportTaskResource<'_, C> {
    /// Begins the import of a file as a document, spreadsheet or base.
    pub fn create(
        &self,
        file_extension: impl Into<String>,
        file_token: impl Into<String>,
        r#type: ImportType,
        point: ImportTarget,
    ) -> CreateImportTask<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateImportTask(
            CreateImportTask::new(file_extension, file_token, r#type, point)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateImportTask`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateImportTaskReply {
    /// Id of the task.
    #[wire(ALWAYS)]
    pub ticket: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateImportTaskReply {
    /// `ticket`, which every documented reply has, or an error if this one lacks it.
    pub fn ticket(&self) -> Result<&str, rt::Error> {
        rt::always(self.ticket.as_deref(), "ticket", &self.unknown_fields)
    }
}

/// Where an imported document is put.
#[derive(Clone, rt::Record)]
#[constant("mount_type" = 1_i64)]
pub struct ImportTarget {
    /// The folder; empty for the root folder.
    #[wire(REQUIRED)]
    pub mount_key: String,
}

impl ImportTarget {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(mount_key: impl Into<String>) -> Self {
        Self {
            mount_key: mount_key.into(),
        }
    }
}

/// The documented facts of [`CreateImportTask`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/import_task/create",
    title: "创建导入任务",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/create",
    method: rt::Method::Post,
    path: "/open-apis/drive/v1/import_tasks",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["docs:document:import", "drive:drive"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::body("file_extension").flags(rt::Field::REQUIRED),
        rt::Param::body("file_token")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(0, 27)]),
        rt::Param::body("type").flags(rt::Field::REQUIRED),
        rt::Param::body("file_name"),
        rt::Param::body("point").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1069901 500 Server JobServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1069902 403 Permission JobPermissionDenied\nThe caller may not read, or not edit, the document.\nShare the document with the caller: with an app, in the document’s menu under “add document app”; with a user, by sharing.",
            "1069903 500 Server ImportServerError\nThe server failed while it imported.\nRepeat the call; contact support if it keeps failing.",
            "1069904 400 InvalidRequest InvalidJobParameter\nA parameter is wrong, such as an extension that is not that of the file.\nCheck the extension, and the id of the sheet where one is needed.",
            "1069905 500 Server ImportServiceError\nA service that importing needs failed.\nRepeat the call; contact support if it keeps failing.",
            "1069906 403 NotFound JobDocumentDeleted\nThe document was deleted.",
            "1069907 404 NotFound ImportFileNotFound\nThe file to import does not exist.\nCheck the token of the file.",
            "1069908 403 Permission ImportFolderDenied\nThe folder does not exist, or the caller may not import into it.\nCheck the token of the folder; share the folder with the user, or with a group chat that has the bot of the app.",
            "1069909 400 InvalidRequest ImportFileTooLarge\nThe file is larger than its format allows.\nSplit the file.",
            "1069910 400 InvalidRequest ImportExtensionMismatch\nThe extension differs from that of the uploaded file.\nGive the exact extension: `md`, `mark` and `markdown` are different ones.",
            "1069911 400 InvalidRequest ImportTypeMismatch\nThe type differs from the one given when the file was uploaded.\nGive the same type in `extra` of the upload and here.",
            "1069912 400 NotFound ImportFolderNotFound\nThe folder does not exist.\nCheck the token of the folder.",
            "1069913 400 Conflict ImportFileExpired\nThe uploaded file has expired, as it does 5 minutes after the upload.\nUpload the file again and create the task at once.",
            "1069914 400 InvalidRequest InvalidJobToken\nThe token is not valid.\nCheck the token.",
            "1069923 429 RateLimit TooManyJobs\nToo many calls.\nLower the rate of calls, then repeat.",
        ],
    ),
    ..platform::ENDPOINT
};
