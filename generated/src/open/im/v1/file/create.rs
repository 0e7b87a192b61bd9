// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/file/create`: 上传文件

use feishu_api_runtime as rt;

use crate::open::platform;

/// Uploads a file, to send it.
///
/// The app needs a bot.
///
/// - Endpoint: `POST /open-apis/im/v1/files`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:resource` or `im:resource:upload`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [上传文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)
/// - Schema: `schemas/open/im/v1/file/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 232096 | 400 | [`WRITES_SUSPENDED`](super::super::errors::WRITES_SUSPENDED) | Changes to data of the app are suspended for the moment. |
/// | 234001 | 400 | [`INVALID_FILE_PARAMETER`](super::super::errors::INVALID_FILE_PARAMETER) | A parameter is wrong. |
/// | 234002 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | Authentication failed. |
/// | 234006 | 400 | [`FILE_TOO_LARGE`](super::super::errors::FILE_TOO_LARGE) | The file is larger than 30 MB, or the image larger than 10 MB. |
/// | 234007 | 400 | [`FILE_BOT_DISABLED`](super::super::errors::FILE_BOT_DISABLED) | The app has no bot. |
/// | 234010 | 400 | [`EMPTY_FILE`](super::super::errors::EMPTY_FILE) | The file is empty. |
/// | 234041 | 400 | [`TENANT_MASTER_KEY_DELETED`](super::super::errors::TENANT_MASTER_KEY_DELETED) | The encryption key of the tenant was deleted, so its data cannot be used. |
/// | 234042 | 400 | [`TENANT_STORAGE_FAILED`](super::super::errors::TENANT_STORAGE_FAILED) | The tenant's own storage failed; it may be full. |
/// | 234044 | 400 | [`TENANT_STORAGE_TIMEOUT`](super::super::errors::TENANT_STORAGE_TIMEOUT) | The tenant's own storage did not answer in time. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::File;
/// use feishu_api::im::v1::FileType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .file()
///     .create(
///         FileType::Mp4,
///         "测试视频.mp4",
///         File::bytes("example.txt", "file binary"),
///     )
///     .duration(3000)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "上传文件")]
#[doc(alias = "/open-apis/im/v1/files")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateFile<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateFile -> CreateFileReply, TenantOrUserToken, NoCredential
}

impl CreateFile {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_type`: Type of the file, which must fit the type of the message: `opus` for audio, `mp4` for videos.
    /// - `file_name`: Name of the file, with its extension.
    /// - `file`: The file; not empty. 1 to 31457280 bytes.
    pub fn new(
        file_type: FileType,
        file_name: impl Into<String>,
        file: rt::File,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body("file_type", &file_type)
                .body_text("file_name", file_name.into())
                .file("file", file),
        )
    }
}

impl<C> CreateFile<C> {
    /// Length of audio or video in milliseconds; without it, none is shown.
    pub fn duration(self, duration: i64) -> Self {
        Self(self.0.body("duration", &duration))
    }
}

impl<C: rt::Caller> super::FileResource<'_, C> {
    /// Uploads a file, to send it.
    pub fn create(
        &self,
        file_type: FileType,
        file_name: impl Into<String>,
        file: rt::File,
    ) -> CreateFile<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateFile(
            CreateFile::new(file_type, file_name, file).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateFile`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateFileReply {
    /// Identifies the file in later calls: `file_…`.
    #[wire(ALWAYS)]
    pub file_key: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateFileReply {
    /// `file_key`, which every documented reply has, or an error if this one lacks it.
    pub fn file_key(&self) -> Result<&str, rt::Error> {
        rt::always(self.file_key.as_deref(), "file_key", &self.unknown_fields)
    }
}

rt::text_enum! {
    /// What a file is played or shown as.
    pub enum FileType {
        /// Audio. Other formats must be converted to Opus first.
        Opus = "opus",
        /// A video.
        Mp4 = "mp4",
        /// A PDF document.
        Pdf = "pdf",
        /// A Word document.
        Doc = "doc",
        /// A spreadsheet.
        Xls = "xls",
        /// A presentation.
        Ppt = "ppt",
        /// Anything else.
        Stream = "stream",
    }
}

/// The documented facts of [`CreateFile`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/file/create",
    title: "上传文件",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create",
    method: rt::Method::Post,
    path: "/open-apis/im/v1/files",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:resource", "im:resource:upload"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::body("file_type").flags(rt::Field::REQUIRED),
        rt::Param::body("file_name").flags(rt::Field::REQUIRED),
        rt::Param::body("duration"),
        rt::Param::body("file")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::MinBytes(1), rt::Limit::Bytes(31_457_280)]),
    ],
    body: rt::BodyFormat::Multipart,
    errors: rt::ErrorTable::new(
        &[
            "232096 400 Busy WritesSuspended\nChanges to data of the app are suspended for the moment.\nRepeat later.",
            "234001 400 InvalidRequest InvalidFileParameter\nA parameter is wrong.\nCheck the request against the documentation.",
            "234002 401 Auth Unauthorized\nAuthentication failed.\nContact support.",
            "234006 400 InvalidRequest FileTooLarge\nThe file is larger than 30 MB, or the image larger than 10 MB.",
            "234007 400 Permission FileBotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "234010 400 InvalidRequest EmptyFile\nThe file is empty.",
            "234041 400 Conflict TenantMasterKeyDeleted\nThe encryption key of the tenant was deleted, so its data cannot be used.\nAsk the administrator of the tenant.",
            "234042 400 Conflict TenantStorageFailed\nThe tenant's own storage failed; it may be full.\nAsk the administrator of the tenant or contact support.",
            "234044 400 Busy TenantStorageTimeout\nThe tenant's own storage did not answer in time.\nAsk the administrator of the tenant.",
        ],
    ),
    ..platform::ENDPOINT
};
