// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/import_task/get`: 查询导入结果

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::ImportType;

/// Returns how far an import is, and the token of the document.
///
/// A document that is too large is cut off: `extra` then says what is missing.
///
/// - Endpoint: `GET /open-apis/drive/v1/import_tasks/:ticket`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docs:document:import` or `drive:drive` or `drive:drive:readonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [查询导入结果](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/get)
/// - Schema: `schemas/open/drive/v1/import_task/get.json`
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
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.drive().v1().import_task().get("7369583175086912356").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询导入结果")]
#[doc(alias = "/open-apis/drive/v1/import_tasks/:ticket")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetImportTask<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetImportTask -> GetImportTaskReply, TenantOrUserToken, NoCredential
}

impl GetImportTask {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `ticket`: The task, from beginning it.
    pub fn new(ticket: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("ticket", ticket.into()))
    }
}

impl<C: rt::Caller> super::ImportTaskResource<'_, C> {
    /// Returns how far an import is, and the token of the document.
    pub fn get(&self, ticket: impl Into<String>) -> GetImportTask<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetImportTask(GetImportTask::new(ticket).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetImportTask`].
#[derive(Clone, Default, rt::Record)]
pub struct GetImportTaskReply {
    /// How far it is.
    #[wire(ALWAYS)]
    pub result: Option<ImportResult>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetImportTaskReply {
    /// `result`, which every documented reply has, or an error if this one lacks it.
    pub fn result(&self) -> Result<&ImportResult, rt::Error> {
        rt::always(self.result.as_ref(), "result", &self.unknown_fields)
    }
}

/// How far an import is.
#[derive(Clone, Default, rt::Record)]
pub struct ImportResult {
    /// Id of the task.
    pub ticket: Option<String>,
    /// What the file becomes.
    pub r#type: Option<ImportType>,
    /// How far it is.
    #[wire(ALWAYS)]
    pub job_status: Option<ImportStatus>,
    /// What went wrong; `success` if nothing did.
    pub job_error_msg: Option<String>,
    /// Token of the new document.
    pub token: Option<String>,
    /// Address at which people open it.
    pub url: Option<String>,
    /// What is missing of the content.
    pub extra: Option<Vec<ImportWarning>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl ImportResult {
    /// `job_status`, which every documented reply has, or an error if this one lacks it.
    pub fn job_status(&self) -> Result<&ImportStatus, rt::Error> {
        rt::always(self.job_status.as_ref(), "job_status", &self.unknown_fields)
    }
}

rt::int_enum! {
    /// How far an import is, or why it failed.
    pub enum ImportStatus {
        /// It is done; what is missing, `extra` says.
        Success = 0,
        /// It is being prepared.
        Initializing = 1,
        /// It is running.
        Processing = 2,
        /// The server failed.
        InternalError = 3,
        /// The file is encrypted.
        Encrypted = 100,
        /// The server failed.
        InternalError101 = 101,
        /// The server failed.
        InternalError102 = 102,
        /// The server failed.
        InternalError103 = 103,
        /// The storage of the tenant is full.
        QuotaExceeded = 104,
        /// The folder holds too many files.
        FolderFull = 105,
        /// The server failed.
        InternalError106 = 106,
        /// It took too long.
        TimedOut = 108,
        /// The server failed.
        InternalError109 = 109,
        /// The caller may not do this.
        Forbidden = 110,
        /// Files of this format cannot be imported.
        FormatUnsupported = 112,
        /// Office files of this format cannot be imported.
        OfficeUnsupported = 113,
        /// The server failed.
        InternalError114 = 114,
        /// The file is too large.
        TooLarge = 115,
        /// The caller may not import into the folder.
        FolderForbidden = 116,
        /// The folder was deleted.
        FolderDeleted = 117,
        /// The file has another extension than was said.
        ExtensionMismatch = 118,
        /// The folder does not exist.
        FolderNotFound = 119,
        /// The file is of another type than was said.
        TypeMismatch = 120,
        /// The uploaded file has expired.
        FileExpired = 121,
        /// The document is being copied.
        Copying = 122,
        /// The file is damaged; save it as a new one.
        Damaged = 129,
        /// The server failed.
        InternalError5000 = 5000,
        /// The document would have too many blocks.
        TooManyBlocks = 7000,
        /// The blocks of the document would be nested too deep.
        TooDeep = 7001,
        /// A block of the document would be too large.
        BlockTooLarge = 7002,
    }
}

rt::text_enum! {
    /// What is missing of an imported file.
    pub enum ImportWarning {
        /// Blocks of the document beyond 20,000.
        TooManyBlocks = "1000",
        /// Cells of a table beyond 2,000.
        TooManyCells = "1001",
        /// Columns of a table beyond 100.
        TooManyColumns = "1002",
        /// Text of a paragraph beyond 100,000 characters.
        TextTooLong = "1003",
        /// Some images of the document.
        DocumentImages = "1005",
        /// Columns of the spreadsheet.
        SheetColumns = "2000",
        /// Cells of the spreadsheet.
        SheetCells = "2001",
        /// Images of the spreadsheet beyond 4,000.
        SheetImagesLimit = "2002",
        /// Content for which the storage of the tenant had no room.
        StorageFull = "2003",
        /// Some images of the spreadsheet.
        SheetImages = "2004",
        /// Text of cells that was too long.
        CellTooLong = "2005",
        /// Images outside the rows of the base.
        ImagesOutsideRows = "3000",
        /// Images outside the columns of the base.
        ImagesOutsideColumns = "3001",
        /// Columns of the base.
        BaseColumns = "3003",
        /// Cells of the base.
        BaseCells = "3004",
        /// Images of the base beyond 4,000.
        BaseImagesLimit = "3005",
        /// Some images of the base.
        BaseImages = "3006",
    }
}

/// The documented facts of [`GetImportTask`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/import_task/get",
    title: "查询导入结果",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/get",
    method: rt::Method::Get,
    path: "/open-apis/drive/v1/import_tasks/:ticket",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["docs:document:import", "drive:drive", "drive:drive:readonly"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("ticket")],
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
        ],
    ),
    ..platform::ENDPOINT
};
