// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/media/upload_all`: 上传素材

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{MediaParent, MediaRoute};

/// Uploads a material of up to 20 MB: a file or an image that a document shows.
///
/// Larger ones are uploaded in parts, beginning with `upload_prepare`. The material then has to be
/// put into the document, by its token.
///
/// At most 5 calls a second and 10,000 a day; more are refused with 1061045.
///
/// - Endpoint: `POST /open-apis/drive/v1/medias/upload_all`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `bitable:app` or `docs:doc` or `docs:document.media:upload` or `drive:drive` or `sheets:spreadsheet`
/// - Rate limit: `special`
/// - Documentation: [上传素材](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_all)
/// - Schema: `schemas/open/drive/v1/media/upload_all.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1061001 | 200 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed, or took too long. |
/// | 1061002 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1061003 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The file or folder does not exist. |
/// | 1061004 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this with the file or folder. |
/// | 1061005 | 401 | [`UNAUTHENTICATED`](super::super::errors::UNAUTHENTICATED) | The token of the caller is not accepted here. |
/// | 1061006 | 200 | [`TIMED_OUT`](super::super::errors::TIMED_OUT) | The server took too long. |
/// | 1061007 | 404 | [`DELETED`](super::super::errors::DELETED) | The file or folder was deleted. |
/// | 1061008 | 400 | [`INVALID_FILE_NAME`](super::super::errors::INVALID_FILE_NAME) | The name of the file is empty or too long. |
/// | 1061021 | 400 | [`UPLOAD_EXPIRED`](super::super::errors::UPLOAD_EXPIRED) | The upload is more than 24 hours old. |
/// | 1061041 | 400 | [`PARENT_DELETED`](super::super::errors::PARENT_DELETED) | What is uploaded to was deleted. |
/// | 1061042 | 400 | [`TOO_MANY_MATERIALS`](super::super::errors::TOO_MANY_MATERIALS) | Too many materials were uploaded to this place. |
/// | 1061043 | 400 | [`FILE_TOO_LARGE`](super::super::errors::FILE_TOO_LARGE) | The file is larger than the plan of the tenant allows. |
/// | 1061044 | 400 | [`PARENT_NOT_FOUND`](super::super::errors::PARENT_NOT_FOUND) | What is uploaded to does not exist. |
/// | 1061045 | 200 | [`CONTENTION`](super::super::errors::CONTENTION) | Another call changes the same thing, or the calls come too fast. |
/// | 1061109 | 400 | [`NAME_REJECTED`](super::super::errors::NAME_REJECTED) | The name of the file, or its content, was rejected. |
/// | 1061113 | 400 | [`FILE_REJECTED`](super::super::errors::FILE_REJECTED) | The content of the file was rejected. |
/// | 1061101 | 400 | [`TENANT_QUOTA_EXCEEDED`](super::super::errors::TENANT_QUOTA_EXCEEDED) | The storage of the tenant is full. |
/// | 1062004 | 202 | [`THUMBNAIL_PENDING`](super::super::errors::THUMBNAIL_PENDING) | The thumbnail is being made. |
/// | 1062005 | 202 | [`THUMBNAIL_UNSUPPORTED`](super::super::errors::THUMBNAIL_UNSUPPORTED) | Files of this type have no thumbnail. |
/// | 1062006 | 202 | [`THUMBNAIL_MISSING`](super::super::errors::THUMBNAIL_MISSING) | The thumbnail is not there yet. |
/// | 1062007 | 400 | [`UPLOAD_CALLER_MISMATCH`](super::super::errors::UPLOAD_CALLER_MISMATCH) | The upload was begun by another caller. |
/// | 1062008 | 400 | [`CHECKSUM_MISMATCH`](super::super::errors::CHECKSUM_MISMATCH) | The checksum is not that of what was sent. |
/// | 1062009 | 400 | [`SIZE_MISMATCH`](super::super::errors::SIZE_MISMATCH) | What was sent is longer or shorter than said. |
/// | 1062010 | 400 | [`BLOCKS_MISSING`](super::super::errors::BLOCKS_MISSING) | Some blocks were not uploaded. |
/// | 1062011 | 400 | [`TOO_MANY_BLOCKS`](super::super::errors::TOO_MANY_BLOCKS) | There are more blocks than the upload has. |
/// | 1061547 | 400 | [`TOO_MANY_ATTACHMENTS`](super::super::errors::TOO_MANY_ATTACHMENTS) | The document has as many materials as it may have. |
/// | 1061061 | 400 | [`USER_QUOTA_EXCEEDED`](super::super::errors::USER_QUOTA_EXCEEDED) | The storage of the user is full. |
/// | 1061073 | 403 | [`SCOPE_MISSING`](super::super::errors::SCOPE_MISSING) | The app lacks the scope. |
/// | 1062012 | 400 | [`FILE_COPYING`](super::super::errors::FILE_COPYING) | The file is being copied. |
/// | 1062013 | 400 | [`FILE_DAMAGED`](super::super::errors::FILE_DAMAGED) | The file could not be copied. |
/// | 1062014 | 403 | [`DEDUPLICATION_FORBIDDEN`](super::super::errors::DEDUPLICATION_FORBIDDEN) | The content may not be taken from a file that was uploaded before. |
/// | 1062051 | 400 | [`CONNECTION_CLOSED`](super::super::errors::CONNECTION_CLOSED) | The connection was closed before all was sent. |
/// | 1062505 | 400 | [`TOO_MANY_NODES`](super::super::errors::TOO_MANY_NODES) | The drive has as many files and folders as it may have, 400,000. |
/// | 1062506 | 400 | [`FOLDER_TOO_DEEP`](super::super::errors::FOLDER_TOO_DEEP) | Folders may be nested 15 deep. |
/// | 1062507 | 400 | [`FOLDER_FULL`](super::super::errors::FOLDER_FULL) | The folder holds as much as it may hold, 1,500 files and folders. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::File;
/// use feishu_api::drive::v1::{MediaParent, MediaRoute};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .media()
///     .upload_all(
///         "demo.jpeg",
///         MediaParent::DocxImage("doxcnXgNGAtaAraIRVeCfmabcef".into()),
///         File::bytes("example.txt", "file binary"),
///     )
///     .checksum("3248270248")
///     .extra(MediaRoute {
///         document: Some("doxcnXgNGAtaAraIRVeCfmabcef".into()),
///     })
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "上传素材")]
#[doc(alias = "/open-apis/drive/v1/medias/upload_all")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UploadAllMedia<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UploadAllMedia -> UploadAllMediaReply, TenantOrUserToken, NoCredential
}

impl UploadAllMedia {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_name`: Name of the material, with its extension. At most 250 characters.
    /// - `parent_node`: What the material belongs to.
    /// - `file`: Content of the material. At most 20971520 bytes.
    pub fn new(
        file_name: impl Into<String>,
        parent_node: impl Into<MediaParent>,
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
                    &Into::<MediaParent>::into(parent_node),
                )
                .sized_file("file", "size", file),
        )
    }
}

impl<C> UploadAllMedia<C> {
    /// Adler-32 checksum of the content, as a decimal number.
    pub fn checksum(self, checksum: impl Into<String>) -> Self {
        Self(self.0.body_text("checksum", checksum.into()))
    }

    /// The document that the material is in; needed where it belongs to a block, a spreadsheet or a
    /// base.
    pub fn extra(self, extra: MediaRoute) -> Self {
        Self(self.0.body("extra", &extra))
    }
}

impl<C: rt::Caller> super::MediaResource<'_, C> {
    /// Uploads a material of up to 20 MB: a file or an image that a document shows.
    pub fn upload_all(
        &self,
        file_name: impl Into<String>,
        parent_node: impl Into<MediaParent>,
        file: rt::File,
    ) -> UploadAllMedia<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        UploadAllMedia(
            UploadAllMedia::new(file_name, parent_node, file).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`UploadAllMedia`].
#[derive(Clone, Default, rt::Record)]
pub struct UploadAllMediaReply {
    /// Token of the material.
    #[wire(ALWAYS)]
    pub file_token: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl UploadAllMediaReply {
    /// `file_token`, which every documented reply has, or an error if this one lacks it.
    pub fn file_token(&self) -> Result<&str, rt::Error> {
        rt::always(self.file_token.as_deref(), "file_token", &self.unknown_fields)
    }
}

/// The documented facts of [`UploadAllMedia`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/media/upload_all",
    title: "上传素材",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_all",
    method: rt::Method::Post,
    path: "/open-apis/drive/v1/medias/upload_all",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "bitable:app",
        "docs:doc",
        "docs:document.media:upload",
        "drive:drive",
        "sheets:spreadsheet",
    ],
    params: &[
        rt::Param::body("file_name")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(0, 250)]),
        rt::Param::body("parent_type").flags(rt::Field::REQUIRED),
        rt::Param::body("parent_node").flags(rt::Field::REQUIRED),
        rt::Param::body("size").flags(rt::Field::REQUIRED),
        rt::Param::body("checksum"),
        rt::Param::body("extra").flags(rt::Field::JSON),
        rt::Param::body("file")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Bytes(20_971_520)]),
    ],
    body: rt::BodyFormat::Multipart,
    errors: rt::ErrorTable::new(
        &[
            "1061001 200 Server ServerError\nThe server failed, or took too long.\nRepeat the call; contact support if it keeps failing.",
            "1061002 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the parameters; a size must not be 0, and files travel as `multipart/form-data`.",
            "1061003 404 NotFound NotFound\nThe file or folder does not exist.\nCheck the token.",
            "1061004 403 Permission PermissionDenied\nThe caller may not do this with the file or folder.\nGive the caller access: to read what is copied, to edit folders that something is put into or taken from, to manage what is moved.",
            "1061005 401 Auth Unauthenticated\nThe token of the caller is not accepted here.\nUse a valid token, of a kind that the call accepts.",
            "1061006 200 Busy TimedOut\nThe server took too long.\nRepeat the call later.",
            "1061007 404 NotFound Deleted\nThe file or folder was deleted.",
            "1061008 400 InvalidRequest InvalidFileName\nThe name of the file is empty or too long.\nGive another name.",
            "1061021 400 Conflict UploadExpired\nThe upload is more than 24 hours old.\nBegin a new upload.",
            "1061041 400 NotFound ParentDeleted\nWhat is uploaded to was deleted.\nCheck that the folder or document exists.",
            "1061042 400 Conflict TooManyMaterials\nToo many materials were uploaded to this place.\nUpload to another place.",
            "1061043 400 InvalidRequest FileTooLarge\nThe file is larger than the plan of the tenant allows.\nCheck the size of the file.",
            "1061044 400 NotFound ParentNotFound\nWhat is uploaded to does not exist.\nCheck the token of the folder, or the type and the token of what the material is uploaded to.",
            "1061045 200 Busy Contention\nAnother call changes the same thing, or the calls come too fast.\nRepeat later; do not make these calls at the same time.",
            "1061109 400 InvalidRequest NameRejected\nThe name of the file, or its content, was rejected.\nChange the name.",
            "1061113 400 InvalidRequest FileRejected\nThe content of the file was rejected.\nUpload another file.",
            "1061101 400 Quota TenantQuotaExceeded\nThe storage of the tenant is full.\nFree some storage of the tenant.",
            "1062004 202 Busy ThumbnailPending\nThe thumbnail is being made.\nRepeat the call later.",
            "1062005 202 InvalidRequest ThumbnailUnsupported\nFiles of this type have no thumbnail.",
            "1062006 202 Busy ThumbnailMissing\nThe thumbnail is not there yet.\nRepeat the call later.",
            "1062007 400 Permission UploadCallerMismatch\nThe upload was begun by another caller.\nMake all calls of an upload for the same user or app.",
            "1062008 400 InvalidRequest ChecksumMismatch\nThe checksum is not that of what was sent.\nCompute the Adler-32 checksum of exactly the bytes that are sent, as a decimal number.",
            "1062009 400 InvalidRequest SizeMismatch\nWhat was sent is longer or shorter than said.\nSend exactly as many bytes as said.",
            "1062010 400 Conflict BlocksMissing\nSome blocks were not uploaded.\nUpload all blocks, then finish.",
            "1062011 400 InvalidRequest TooManyBlocks\nThere are more blocks than the upload has.\nCheck that the upload is the one of this file.",
            "1061547 400 Conflict TooManyAttachments\nThe document has as many materials as it may have.\nUpload to another document.",
            "1061061 400 Quota UserQuotaExceeded\nThe storage of the user is full.\nFree some storage of the user.",
            "1061073 403 Permission ScopeMissing\nThe app lacks the scope.\nGrant the scope to the app.",
            "1062012 400 Conflict FileCopying\nThe file is being copied.\nRepeat the call later.",
            "1062013 400 Server FileDamaged\nThe file could not be copied.",
            "1062014 403 Permission DeduplicationForbidden\nThe content may not be taken from a file that was uploaded before.",
            "1062051 400 Busy ConnectionClosed\nThe connection was closed before all was sent.\nRepeat the call.",
            "1062505 400 Quota TooManyNodes\nThe drive has as many files and folders as it may have, 400,000.\nDelete some.",
            "1062506 400 Conflict FolderTooDeep\nFolders may be nested 15 deep.\nUse a folder further up.",
            "1062507 400 Conflict FolderFull\nThe folder holds as much as it may hold, 1,500 files and folders.\nUse another folder.",
        ],
    ),
    ..platform::ENDPOINT
};
