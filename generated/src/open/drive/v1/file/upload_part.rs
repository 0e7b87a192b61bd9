// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file/upload_part`: 分片上传文件-上传分片

use feishu_api_runtime as rt;

use crate::open::platform;

/// Uploads one block of a file.
///
/// Make these calls one after the other, at most 5 a second and 10,000 a day; more are refused
/// with 1061045.
///
/// - Endpoint: `POST /open-apis/drive/v1/files/upload_part`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:drive` or `drive:file` or `drive:file:upload`
/// - Rate limit: `special`
/// - Documentation: [分片上传文件-上传分片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_part)
/// - Schema: `schemas/open/drive/v1/file/upload_part.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1061001 | 200 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed, or took too long. |
/// | 1061002 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1061021 | 400 | [`UPLOAD_EXPIRED`](super::super::errors::UPLOAD_EXPIRED) | The upload is more than 24 hours old. |
/// | 1061073 | 403 | [`SCOPE_MISSING`](super::super::errors::SCOPE_MISSING) | The app lacks the scope. |
/// | 1062007 | 400 | [`UPLOAD_CALLER_MISMATCH`](super::super::errors::UPLOAD_CALLER_MISMATCH) | The upload was begun by another caller. |
/// | 1062008 | 400 | [`CHECKSUM_MISMATCH`](super::super::errors::CHECKSUM_MISMATCH) | The checksum is not that of what was sent. |
/// | 1062009 | 400 | [`SIZE_MISMATCH`](super::super::errors::SIZE_MISMATCH) | What was sent is longer or shorter than said. |
/// | 1062010 | 400 | [`BLOCKS_MISSING`](super::super::errors::BLOCKS_MISSING) | Some blocks were not uploaded. |
/// | 1062011 | 400 | [`TOO_MANY_BLOCKS`](super::super::errors::TOO_MANY_BLOCKS) | There are more blocks than the upload has. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::File;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .drive()
///     .v1()
///     .file()
///     .upload_part("7111211691345512356", 0, File::bytes("example.txt", "file binary"))
///     .checksum("3248270248")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "分片上传文件-上传分片")]
#[doc(alias = "/open-apis/drive/v1/files/upload_part")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UploadPartFile<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UploadPartFile -> rt::Empty, TenantOrUserToken, NoCredential
}

impl UploadPartFile {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `upload_id`: The upload, from `upload_prepare`.
    /// - `seq`: Number of the block, from 0.
    /// - `file`: The block.
    pub fn new(upload_id: impl Into<String>, seq: i64, file: rt::File) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body_text("upload_id", upload_id.into())
                .body("seq", &seq)
                .sized_file("file", "size", file),
        )
    }
}

impl<C> UploadPartFile<C> {
    /// Adler-32 checksum of the content, as a decimal number.
    pub fn checksum(self, checksum: impl Into<String>) -> Self {
        Self(self.0.body_text("checksum", checksum.into()))
    }
}

impl<C: rt::Caller> super::FileResource<'_, C> {
    /// Uploads one block of a file.
    pub fn upload_part(
        &self,
        upload_id: impl Into<String>,
        seq: i64,
        file: rt::File,
    ) -> UploadPartFile<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        UploadPartFile(
            UploadPartFile::new(upload_id, seq, file).0.bind(self.client.core()),
        )
    }
}

/// The documented facts of [`UploadPartFile`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file/upload_part",
    title: "分片上传文件-上传分片",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_part",
    method: rt::Method::Post,
    path: "/open-apis/drive/v1/files/upload_part",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["drive:drive", "drive:file", "drive:file:upload"],
    params: &[
        rt::Param::body("upload_id").flags(rt::Field::REQUIRED),
        rt::Param::body("seq").flags(rt::Field::REQUIRED),
        rt::Param::body("size").flags(rt::Field::REQUIRED),
        rt::Param::body("checksum"),
        rt::Param::body("file").flags(rt::Field::REQUIRED),
    ],
    body: rt::BodyFormat::Multipart,
    errors: rt::ErrorTable::new(
        &[
            "1061001 200 Server ServerError\nThe server failed, or took too long.\nRepeat the call; contact support if it keeps failing.",
            "1061002 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the parameters; a size must not be 0, and files travel as `multipart/form-data`.",
            "1061021 400 Conflict UploadExpired\nThe upload is more than 24 hours old.\nBegin a new upload.",
            "1061073 403 Permission ScopeMissing\nThe app lacks the scope.\nGrant the scope to the app.",
            "1062007 400 Permission UploadCallerMismatch\nThe upload was begun by another caller.\nMake all calls of an upload for the same user or app.",
            "1062008 400 InvalidRequest ChecksumMismatch\nThe checksum is not that of what was sent.\nCompute the Adler-32 checksum of exactly the bytes that are sent, as a decimal number.",
            "1062009 400 InvalidRequest SizeMismatch\nWhat was sent is longer or shorter than said.\nSend exactly as many bytes as said.",
            "1062010 400 Conflict BlocksMissing\nSome blocks were not uploaded.\nUpload all blocks, then finish.",
            "1062011 400 InvalidRequest TooManyBlocks\nThere are more blocks than the upload has.\nCheck that the upload is the one of this file.",
        ],
    ),
    ..platform::ENDPOINT
};
