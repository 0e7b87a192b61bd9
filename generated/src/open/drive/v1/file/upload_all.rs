// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file/upload_all`: 上传文件

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::UploadParent;

/// Uploads a file of up to 20 MB.
///
/// Larger files are uploaded in parts, beginning with `upload_prepare`.
///
/// At most 5 calls a second and 10,000 a day; more are refused with 1061045.
///
/// - Endpoint: `POST /open-apis/drive/v1/files/upload_all`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:drive` or `drive:file` or `drive:file:upload`
/// - Rate limit: `special`
/// - Documentation: [上传文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_all)
/// - Schema: `schemas/open/drive/v1/file/upload_all.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1061001 | 200 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed, or took too long. |
/// | 1061002 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1061003 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The file or folder does not exist. |
/// | 1061004 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this with the file or folder. |
/// | 1061021 | 400 | [`UPLOAD_EXPIRED`](super::super::errors::UPLOAD_EXPIRED) | The upload is more than 24 hours old. |
/// | 1061022 | 500 | [`VERSION_CONFLICT`](super::super::errors::VERSION_CONFLICT) | The version of the file does not fit. |
/// | 1061041 | 400 | [`PARENT_DELETED`](super::super::errors::PARENT_DELETED) | What is uploaded to was deleted. |
/// | 1061042 | 400 | [`TOO_MANY_MATERIALS`](super::super::errors::TOO_MANY_MATERIALS) | Too many materials were uploaded to this place. |
/// | 1061043 | 400 | [`FILE_TOO_LARGE`](super::super::errors::FILE_TOO_LARGE) | The file is larger than the plan of the tenant allows. |
/// | 1061044 | 400 | [`PARENT_NOT_FOUND`](super::super::errors::PARENT_NOT_FOUND) | What is uploaded to does not exist. |
/// | 1061045 | 200 | [`CONTENTION`](super::super::errors::CONTENTION) | Another call changes the same thing, or the calls come too fast. |
/// | 1061109 | 400 | [`NAME_REJECTED`](super::super::errors::NAME_REJECTED) | The name of the file, or its content, was rejected. |
/// | 1061101 | 400 | [`TENANT_QUOTA_EXCEEDED`](super::super::errors::TENANT_QUOTA_EXCEEDED) | The storage of the tenant is full. |
/// | 1061500 | 403 | [`MOUNT_POINT_NOT_FOUND`](super::super::errors::MOUNT_POINT_NOT_FOUND) | What is uploaded to does not exist. |
/// | 1062007 | 400 | [`UPLOAD_CALLER_MISMATCH`](super::super::errors::UPLOAD_CALLER_MISMATCH) | The upload was begun by another caller. |
/// | 1062008 | 400 | [`CHECKSUM_MISMATCH`](super::super::errors::CHECKSUM_MISMATCH) | The checksum is not that of what was sent. |
/// | 1062009 | 400 | [`SIZE_MISMATCH`](super::super::errors::SIZE_MISMATCH) | What was sent is longer or shorter than said. |
/// | 1062010 | 400 | [`BLOCKS_MISSING`](super::super::errors::BLOCKS_MISSING) | Some blocks were not uploaded. |
/// | 1062011 | 400 | [`TOO_MANY_BLOCKS`](super::super::errors::TOO_MANY_BLOCKS) | There are more blocks than the upload has. |
/// | 1061061 | 400 | [`USER_QUOTA_EXCEEDED`](super::super::errors::USER_QUOTA_EXCEEDED) | The storage of the user is full. |
/// | 1061073 | 403 | [`SCOPE_MISSING`](super::super::errors::SCOPE_MISSING) | The app lacks the scope. |
/// | 1064230 | 200 | [`MIGRATION_IN_PROGRESS`](super::super::errors::MIGRATION_IN_PROGRESS) | The data is being moved to another place. |
/// | 1062505 | 400 | [`TOO_MANY_NODES`](super::super::errors::TOO_MANY_NODES) | The drive has as many files and folders as it may have, 400,000. |
/// | 1062506 | 400 | [`FOLDER_TOO_DEEP`](super::super::errors::FOLDER_TOO_DEEP) | Folders may be nested 15 deep. |
/// | 1062507 | 400 | [`FOLDER_FULL`](super::super::errors::FOLDER_FULL) | The folder holds as much as it may hold, 1,500 files and folders. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::File;
/// use feishu_api::drive::v1::UploadParent;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .file()
///     .upload_all(
///         "demo.pdf",
///         UploadParent::Folder("fldbcO1UuPz8VwnpPx5a92abcef".into()),
///         File::bytes("example.txt", "file binary"),
///     )
///     .checksum("3248270248")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "上传文件")]
#[doc(alias = "/open-apis/drive/v1/files/upload_all")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UploadAllFile<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UploadAllFile -> UploadAllFileReply, TenantOrUserToken, NoCredential
}

impl UploadAllFile {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_name`: Name of the file, with its extension. At most 250 characters.
    /// - `parent_node`: Where the file is uploaded to.
    /// - `file`: Content of the file; not empty. 1 to 20971520 bytes.
    pub fn new(
        file_name: impl Into<String>,
        parent_node: impl Into<UploadParent>,
        file: rt::File,
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
                .sized_file("file", "size", file),
        )
    }
}

impl<C> UploadAllFile<C> {
    /// Adler-32 checksum of the content, as a decimal number.
    pub fn checksum(self, checksum: impl Into<String>) -> Self {
        Self(self.0.body_text("checksum", checksum.into()))
    }

    /// A file that was uploaded before: the new one becomes its next version.
    pub fn file_token(self, file_token: impl Into<String>) -> Self {
        Self(self.0.body_text("file_token", file_token.into()))
    }
}

impl<C: rt::Caller> super::FileResource<'_, C> {
    /// Uploads a file of up to 20 MB.
    pub fn upload_all(
        &self,
        file_name: impl Into<String>,
        parent_node: impl Into<UploadParent>,
        file: rt::File,
    ) -> UploadAllFile<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        UploadAllFile(
            UploadAllFile::new(file_name, parent_node, file).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`UploadAllFile`].
#[derive(Clone, Default, rt::Record)]
pub struct UploadAllFileReply {
    /// Token of the new file.
    #[wire(ALWAYS)]
    pub file_token: Option<String>,
    /// Address at which people open it.
    pub url: Option<String>,
    /// Which version of the file it is.
    pub version: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl UploadAllFileReply {
    /// `file_token`, which every documented reply has, or an error if this one lacks it.
    pub fn file_token(&self) -> Result<&str, rt::Error> {
        rt::always(self.file_token.as_deref(), "file_token", &self.unknown_fields)
    }
}

/// The documented facts of [`UploadAllFile`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file/upload_all",
    title: "上传文件",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_all",
    method: rt::Method::Post,
    path: "/open-apis/drive/v1/files/upload_all",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["drive:drive", "drive:file", "drive:file:upload"],
    params: &[
        rt::Param::body("file_name")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(0, 250)]),
        rt::Param::body("parent_type").flags(rt::Field::REQUIRED),
        rt::Param::body("parent_node").flags(rt::Field::REQUIRED),
        rt::Param::body("size").flags(rt::Field::REQUIRED),
        rt::Param::body("checksum"),
        rt::Param::body("file_token"),
        rt::Param::body("file")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::MinBytes(1), rt::Limit::Bytes(20_971_520)]),
    ],
    body: rt::BodyFormat::Multipart,
    errors: rt::ErrorTable::new(
        &[
            "1061001 200 Server ServerError\nThe server failed, or took too long.\nRepeat the call; contact support if it keeps failing.",
            "1061002 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the parameters; a size must not be 0, and files travel as `multipart/form-data`.",
            "1061003 404 NotFound NotFound\nThe file or folder does not exist.\nCheck the token.",
            "1061004 403 Permission PermissionDenied\nThe caller may not do this with the file or folder.\nGive the caller access: to read what is copied, to edit folders that something is put into or taken from, to manage what is moved.",
            "1061021 400 Conflict UploadExpired\nThe upload is more than 24 hours old.\nBegin a new upload.",
            "1061022 500 Conflict VersionConflict\nThe version of the file does not fit.",
            "1061041 400 NotFound ParentDeleted\nWhat is uploaded to was deleted.\nCheck that the folder or document exists.",
            "1061042 400 Conflict TooManyMaterials\nToo many materials were uploaded to this place.\nUpload to another place.",
            "1061043 400 InvalidRequest FileTooLarge\nThe file is larger than the plan of the tenant allows.\nCheck the size of the file.",
            "1061044 400 NotFound ParentNotFound\nWhat is uploaded to does not exist.\nCheck the token of the folder, or the type and the token of what the material is uploaded to.",
            "1061045 200 Busy Contention\nAnother call changes the same thing, or the calls come too fast.\nRepeat later; do not make these calls at the same time.",
            "1061109 400 InvalidRequest NameRejected\nThe name of the file, or its content, was rejected.\nChange the name.",
            "1061101 400 Quota TenantQuotaExceeded\nThe storage of the tenant is full.\nFree some storage of the tenant.",
            "1061500 403 NotFound MountPointNotFound\nWhat is uploaded to does not exist.\nCheck that it was not removed.",
            "1062007 400 Permission UploadCallerMismatch\nThe upload was begun by another caller.\nMake all calls of an upload for the same user or app.",
            "1062008 400 InvalidRequest ChecksumMismatch\nThe checksum is not that of what was sent.\nCompute the Adler-32 checksum of exactly the bytes that are sent, as a decimal number.",
            "1062009 400 InvalidRequest SizeMismatch\nWhat was sent is longer or shorter than said.\nSend exactly as many bytes as said.",
            "1062010 400 Conflict BlocksMissing\nSome blocks were not uploaded.\nUpload all blocks, then finish.",
            "1062011 400 InvalidRequest TooManyBlocks\nThere are more blocks than the upload has.\nCheck that the upload is the one of this file.",
            "1061061 400 Quota UserQuotaExceeded\nThe storage of the user is full.\nFree some storage of the user.",
            "1061073 403 Permission ScopeMissing\nThe app lacks the scope.\nGrant the scope to the app.",
            "1064230 200 Conflict MigrationInProgress\nThe data is being moved to another place.\nRepeat once that has ended.",
            "1062505 400 Quota TooManyNodes\nThe drive has as many files and folders as it may have, 400,000.\nDelete some.",
            "1062506 400 Conflict FolderTooDeep\nFolders may be nested 15 deep.\nUse a folder further up.",
            "1062507 400 Conflict FolderFull\nThe folder holds as much as it may hold, 1,500 files and folders.\nUse another folder.",
        ],
    ),
    ..platform::ENDPOINT
};
