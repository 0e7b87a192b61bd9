// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file/upload_prepare`: 分片上传文件-预上传

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::UploadParent;

/// Begins the upload of a file in parts.
///
/// The reply says how the file is cut into blocks, of 4 MB so far. The upload can be continued for 24
/// hours.
///
/// Make these calls one after the other, at most 5 a second and 10,000 a day; more are refused
/// with 1061045.
///
/// - Endpoint: `POST /open-apis/drive/v1/files/upload_prepare`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:drive` or `drive:file` or `drive:file:upload`
/// - Rate limit: `5/s`
/// - Documentation: [分片上传文件-预上传](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_prepare)
/// - Schema: `schemas/open/drive/v1/file/upload_prepare.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1061001 | 200 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed, or took too long. |
/// | 1061002 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1061004 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this with the file or folder. |
/// | 1061022 | 500 | [`VERSION_CONFLICT`](super::super::errors::VERSION_CONFLICT) | The version of the file does not fit. |
/// | 1061043 | 400 | [`FILE_TOO_LARGE`](super::super::errors::FILE_TOO_LARGE) | The file is larger than the plan of the tenant allows. |
/// | 1061044 | 400 | [`PARENT_NOT_FOUND`](super::super::errors::PARENT_NOT_FOUND) | What is uploaded to does not exist. |
/// | 1061109 | 400 | [`NAME_REJECTED`](super::super::errors::NAME_REJECTED) | The name of the file, or its content, was rejected. |
/// | 1061101 | 400 | [`TENANT_QUOTA_EXCEEDED`](super::super::errors::TENANT_QUOTA_EXCEEDED) | The storage of the tenant is full. |
/// | 1061061 | 400 | [`USER_QUOTA_EXCEEDED`](super::super::errors::USER_QUOTA_EXCEEDED) | The storage of the user is full. |
/// | 1061073 | 403 | [`SCOPE_MISSING`](super::super::errors::SCOPE_MISSING) | The app lacks the scope. |
/// | 1064230 | 200 | [`MIGRATION_IN_PROGRESS`](super::super::errors::MIGRATION_IN_PROGRESS) | The data is being moved to another place. |
/// | 1062507 | 400 | [`FOLDER_FULL`](super::super::errors::FOLDER_FULL) | The folder holds as much as it may hold, 1,500 files and folders. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::drive::v1::UploadParent;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .file()
///     .upload_prepare(
///         "test.txt",
///         UploadParent::Folder("fldbcO1UuPz8VwnpPx5a92abcef".into()),
///         1024,
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "分片上传文件-预上传")]
#[doc(alias = "/open-apis/drive/v1/files/upload_prepare")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UploadPrepareFile<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UploadPrepareFile -> UploadPrepareFileReply, TenantOrUserToken, NoCredential
}

impl UploadPrepareFile {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_name`: Name of the file, with its extension. At most 250 characters.
    /// - `parent_node`: Where the file is uploaded to.
    /// - `size`: Size of the whole file in bytes. At least 0.
    pub fn new(
        file_name: impl Into<String>,
        parent_node: impl Into<UploadParent>,
        size: i64,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body_text("file_name", file_name.into())
                .shape_at(
                    &[
                        (rt::Place::Body, "parent_node"),
                        (rt::Place::Body, "parent_type"),
                    ],
                    &Into::<UploadParent>::into(parent_node),
                )
                .body("size", &size),
        )
    }
}

impl<C> UploadPrepareFile<C> {
    /// A file that was uploaded before: the new one becomes its next version.
    pub fn file_token(self, file_token: impl Into<String>) -> Self {
        Self(self.0.body_text("file_token", file_token.into()))
    }
}

impl<C: rt::Caller> super::FileResource<'_, C> {
    /// Begins the upload of a file in parts.
    pub fn upload_prepare(
        &self,
        file_name: impl Into<String>,
        parent_node: impl Into<UploadParent>,
        size: i64,
    ) -> UploadPrepareFile<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        UploadPrepareFile(
            UploadPrepareFile::new(file_name, parent_node, size)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`UploadPrepareFile`].
#[derive(Clone, Default, rt::Record)]
pub struct UploadPrepareFileReply {
    /// Id of the upload, for the calls that follow.
    #[wire(ALWAYS)]
    pub upload_id: Option<String>,
    /// Size of a block in bytes; the last one may be smaller.
    #[wire(ALWAYS)]
    pub block_size: Option<i64>,
    /// Number of blocks.
    #[wire(ALWAYS)]
    pub block_num: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl UploadPrepareFileReply {
    /// `upload_id`, which every documented reply has, or an error if this one lacks it.
    pub fn upload_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.upload_id.as_deref(), "upload_id", &self.unknown_fields)
    }

    /// `block_size`, which every documented reply has, or an error if this one lacks it.
    pub fn block_size(&self) -> Result<i64, rt::Error> {
        rt::always(self.block_size, "block_size", &self.unknown_fields)
    }

    /// `block_num`, which every documented reply has, or an error if this one lacks it.
    pub fn block_num(&self) -> Result<i64, rt::Error> {
        rt::always(self.block_num, "block_num", &self.unknown_fields)
    }
}

/// The documented facts of [`UploadPrepareFile`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file/upload_prepare",
    title: "分片上传文件-预上传",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_prepare",
    method: rt::Method::Post,
    path: "/open-apis/drive/v1/files/upload_prepare",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["drive:drive", "drive:file", "drive:file:upload"],
    rate_limits: &[rt::Rate::per_second(5)],
    params: &[
        rt::Param::body("file_name")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(0, 250)]),
        rt::Param::body("parent_type").flags(rt::Field::REQUIRED),
        rt::Param::body("parent_node").flags(rt::Field::REQUIRED),
        rt::Param::body("size")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Min(0.0)]),
        rt::Param::body("file_token"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1061001 200 Server ServerError\nThe server failed, or took too long.\nRepeat the call; contact support if it keeps failing.",
            "1061002 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the parameters; a size must not be 0, and files travel as `multipart/form-data`.",
            "1061004 403 Permission PermissionDenied\nThe caller may not do this with the file or folder.\nGive the caller access: to read what is copied, to edit folders that something is put into or taken from, to manage what is moved.",
            "1061022 500 Conflict VersionConflict\nThe version of the file does not fit.",
            "1061043 400 InvalidRequest FileTooLarge\nThe file is larger than the plan of the tenant allows.\nCheck the size of the file.",
            "1061044 400 NotFound ParentNotFound\nWhat is uploaded to does not exist.\nCheck the token of the folder, or the type and the token of what the material is uploaded to.",
            "1061109 400 InvalidRequest NameRejected\nThe name of the file, or its content, was rejected.\nChange the name.",
            "1061101 400 Quota TenantQuotaExceeded\nThe storage of the tenant is full.\nFree some storage of the tenant.",
            "1061061 400 Quota UserQuotaExceeded\nThe storage of the user is full.\nFree some storage of the user.",
            "1061073 403 Permission ScopeMissing\nThe app lacks the scope.\nGrant the scope to the app.",
            "1064230 200 Conflict MigrationInProgress\nThe data is being moved to another place.\nRepeat once that has ended.",
            "1062507 400 Conflict FolderFull\nThe folder holds as much as it may hold, 1,500 files and folders.\nUse another folder.",
        ],
    ),
    ..platform::ENDPOINT
};
