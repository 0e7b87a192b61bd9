// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file/upload_finish`: 分片上传文件-完成上传

use feishu_api_runtime as rt;

use crate::open::platform;

/// Ends an upload in parts: the blocks become a file.
///
/// Make these calls one after the other, at most 5 a second and 10,000 a day; more are refused
/// with 1061045.
///
/// - Endpoint: `POST /open-apis/drive/v1/files/upload_finish`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:drive` or `drive:file` or `drive:file:upload`
/// - Rate limit: `special`
/// - Documentation: [分片上传文件-完成上传](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_finish)
/// - Schema: `schemas/open/drive/v1/file/upload_finish.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1061001 | 200 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed, or took too long. |
/// | 1061002 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1061003 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The file or folder does not exist. |
/// | 1061004 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this with the file or folder. |
/// | 1061101 | 400 | [`TENANT_QUOTA_EXCEEDED`](super::super::errors::TENANT_QUOTA_EXCEEDED) | The storage of the tenant is full. |
/// | 1061021 | 400 | [`UPLOAD_EXPIRED`](super::super::errors::UPLOAD_EXPIRED) | The upload is more than 24 hours old. |
/// | 1061022 | 500 | [`VERSION_CONFLICT`](super::super::errors::VERSION_CONFLICT) | The version of the file does not fit. |
/// | 1061041 | 400 | [`PARENT_DELETED`](super::super::errors::PARENT_DELETED) | What is uploaded to was deleted. |
/// | 1061042 | 400 | [`TOO_MANY_MATERIALS`](super::super::errors::TOO_MANY_MATERIALS) | Too many materials were uploaded to this place. |
/// | 1061043 | 400 | [`FILE_TOO_LARGE`](super::super::errors::FILE_TOO_LARGE) | The file is larger than the plan of the tenant allows. |
/// | 1061044 | 400 | [`PARENT_NOT_FOUND`](super::super::errors::PARENT_NOT_FOUND) | What is uploaded to does not exist. |
/// | 1061045 | 200 | [`CONTENTION`](super::super::errors::CONTENTION) | Another call changes the same thing, or the calls come too fast. |
/// | 1061061 | 400 | [`USER_QUOTA_EXCEEDED`](super::super::errors::USER_QUOTA_EXCEEDED) | The storage of the user is full. |
/// | 1061073 | 403 | [`SCOPE_MISSING`](super::super::errors::SCOPE_MISSING) | The app lacks the scope. |
/// | 1061500 | 403 | [`MOUNT_POINT_NOT_FOUND`](super::super::errors::MOUNT_POINT_NOT_FOUND) | What is uploaded to does not exist. |
/// | 1062007 | 400 | [`UPLOAD_CALLER_MISMATCH`](super::super::errors::UPLOAD_CALLER_MISMATCH) | The upload was begun by another caller. |
/// | 1062010 | 400 | [`BLOCKS_MISSING`](super::super::errors::BLOCKS_MISSING) | Some blocks were not uploaded. |
/// | 1062505 | 400 | [`TOO_MANY_NODES`](super::super::errors::TOO_MANY_NODES) | The drive has as many files and folders as it may have, 400,000. |
/// | 1062506 | 400 | [`FOLDER_TOO_DEEP`](super::super::errors::FOLDER_TOO_DEEP) | Folders may be nested 15 deep. |
/// | 1062507 | 400 | [`FOLDER_FULL`](super::super::errors::FOLDER_FULL) | The folder holds as much as it may hold, 1,500 files and folders. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .file()
///     .upload_finish("7111211691345512356", 1)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "分片上传文件-完成上传")]
#[doc(alias = "/open-apis/drive/v1/files/upload_finish")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UploadFinishFile<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UploadFinishFile -> UploadFinishFileReply, TenantOrUserToken, NoCredential
}

impl UploadFinishFile {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `upload_id`: The upload, from `upload_prepare`.
    /// - `block_num`: Number of blocks, as `upload_prepare` returned it.
    pub fn new(upload_id: impl Into<String>, block_num: i64) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body_text("upload_id", upload_id.into())
                .body("block_num", &block_num),
        )
    }
}

impl<C: rt::Caller> super::FileResource<'_, C> {
    /// Ends an upload in parts: the blocks become a file.
    pub fn upload_finish(
        &self,
        upload_id: impl Into<String>,
        block_num: i64,
    ) -> UploadFinishFile<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        UploadFinishFile(
            UploadFinishFile::new(upload_id, block_num).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`UploadFinishFile`].
#[derive(Clone, Default, rt::Record)]
pub struct UploadFinishFileReply {
    /// Token of the new file.
    #[wire(ALWAYS)]
    pub file_token: Option<String>,
    /// Which version of the file it is.
    pub version: Option<String>,
    /// Address at which people open it.
    pub url: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl UploadFinishFileReply {
    /// `file_token`, which every documented reply has, or an error if this one lacks it.
    pub fn file_token(&self) -> Result<&str, rt::Error> {
        rt::always(self.file_token.as_deref(), "file_token", &self.unknown_fields)
    }
}

/// The documented facts of [`UploadFinishFile`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file/upload_finish",
    title: "分片上传文件-完成上传",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_finish",
    method: rt::Method::Post,
    path: "/open-apis/drive/v1/files/upload_finish",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["drive:drive", "drive:file", "drive:file:upload"],
    params: &[
        rt::Param::body("upload_id").flags(rt::Field::REQUIRED),
        rt::Param::body("block_num").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1061001 200 Server ServerError\nThe server failed, or took too long.\nRepeat the call; contact support if it keeps failing.",
            "1061002 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the parameters; a size must not be 0, and files travel as `multipart/form-data`.",
            "1061003 404 NotFound NotFound\nThe file or folder does not exist.\nCheck the token.",
            "1061004 403 Permission PermissionDenied\nThe caller may not do this with the file or folder.\nGive the caller access: to read what is copied, to edit folders that something is put into or taken from, to manage what is moved.",
            "1061101 400 Quota TenantQuotaExceeded\nThe storage of the tenant is full.\nFree some storage of the tenant.",
            "1061021 400 Conflict UploadExpired\nThe upload is more than 24 hours old.\nBegin a new upload.",
            "1061022 500 Conflict VersionConflict\nThe version of the file does not fit.",
            "1061041 400 NotFound ParentDeleted\nWhat is uploaded to was deleted.\nCheck that the folder or document exists.",
            "1061042 400 Conflict TooManyMaterials\nToo many materials were uploaded to this place.\nUpload to another place.",
            "1061043 400 InvalidRequest FileTooLarge\nThe file is larger than the plan of the tenant allows.\nCheck the size of the file.",
            "1061044 400 NotFound ParentNotFound\nWhat is uploaded to does not exist.\nCheck the token of the folder, or the type and the token of what the material is uploaded to.",
            "1061045 200 Busy Contention\nAnother call changes the same thing, or the calls come too fast.\nRepeat later; do not make these calls at the same time.",
            "1061061 400 Quota UserQuotaExceeded\nThe storage of the user is full.\nFree some storage of the user.",
            "1061073 403 Permission ScopeMissing\nThe app lacks the scope.\nGrant the scope to the app.",
            "1061500 403 NotFound MountPointNotFound\nWhat is uploaded to does not exist.\nCheck that it was not removed.",
            "1062007 400 Permission UploadCallerMismatch\nThe upload was begun by another caller.\nMake all calls of an upload for the same user or app.",
            "1062010 400 Conflict BlocksMissing\nSome blocks were not uploaded.\nUpload all blocks, then finish.",
            "1062505 400 Quota TooManyNodes\nThe drive has as many files and folders as it may have, 400,000.\nDelete some.",
            "1062506 400 Conflict FolderTooDeep\nFolders may be nested 15 deep.\nUse a folder further up.",
            "1062507 400 Conflict FolderFull\nThe folder holds as much as it may hold, 1,500 files and folders.\nUse another folder.",
        ],
    ),
    ..platform::ENDPOINT
};
