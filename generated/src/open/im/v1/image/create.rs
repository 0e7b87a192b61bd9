// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/image/create`: 上传图片

use feishu_api_runtime as rt;

use crate::open::platform;

/// Uploads an image, to send it or to use it as avatar.
///
/// The app needs a bot.
///
/// JPG, JPEG, PNG, WEBP, GIF, BMP, ICO, TIFF and HEIC are taken; the last two are converted to
/// JPG. The resolution may be 12000 × 12000, for GIF 2000 × 2000, for avatars 4096 × 4096; upload
/// larger images as files.
///
/// - Endpoint: `POST /open-apis/im/v1/images`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:resource` or `im:resource:upload`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [上传图片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create)
/// - Schema: `schemas/open/im/v1/image/create.json`
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
/// | 234011 | 400 | [`UNKNOWN_IMAGE_FORMAT`](super::super::errors::UNKNOWN_IMAGE_FORMAT) | The format of the image is not supported. |
/// | 234039 | 400 | [`IMAGE_TOO_LARGE`](super::super::errors::IMAGE_TOO_LARGE) | The resolution is too high: at most 2000 × 2000 for GIF, 4096 × 4096 for avatars, 12000 × 12000 otherwise. |
/// | 234041 | 400 | [`TENANT_MASTER_KEY_DELETED`](super::super::errors::TENANT_MASTER_KEY_DELETED) | The encryption key of the tenant was deleted, so its data cannot be used. |
/// | 234042 | 400 | [`TENANT_STORAGE_FAILED`](super::super::errors::TENANT_STORAGE_FAILED) | The tenant's own storage failed; it may be full. |
/// | 234044 | 400 | [`TENANT_STORAGE_TIMEOUT`](super::super::errors::TENANT_STORAGE_TIMEOUT) | The tenant's own storage did not answer in time. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::File;
/// use feishu_api::im::v1::ImageType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .image()
///     .create(ImageType::Message, File::bytes("example.txt", "image binary"))
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "上传图片")]
#[doc(alias = "/open-apis/im/v1/images")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateImage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateImage -> CreateImageReply, TenantOrUserToken, NoCredential
}

impl CreateImage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `image_type`: What the image is for.
    /// - `image`: The image; not empty. 1 to 10485760 bytes.
    pub fn new(image_type: ImageType, image: rt::File) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body("image_type", &image_type)
                .file("image", image),
        )
    }
}

impl<C: rt::Caller> super::ImageResource<'_, C> {
    /// Uploads an image, to send it or to use it as avatar.
    pub fn create(
        &self,
        image_type: ImageType,
        image: rt::File,
    ) -> CreateImage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateImage(CreateImage::new(image_type, image).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`CreateImage`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateImageReply {
    /// Identifies the image in later calls: `img_…`.
    #[wire(ALWAYS)]
    pub image_key: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateImageReply {
    /// `image_key`, which every documented reply has, or an error if this one lacks it.
    pub fn image_key(&self) -> Result<&str, rt::Error> {
        rt::always(self.image_key.as_deref(), "image_key", &self.unknown_fields)
    }
}

rt::text_enum! {
    /// What an image is for.
    pub enum ImageType {
        /// To be sent in messages.
        Message = "message",
        /// To be the avatar of a user or chat.
        Avatar = "avatar",
    }
}

/// The documented facts of [`CreateImage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/image/create",
    title: "上传图片",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create",
    method: rt::Method::Post,
    path: "/open-apis/im/v1/images",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:resource", "im:resource:upload"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::body("image_type").flags(rt::Field::REQUIRED),
        rt::Param::body("image")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::MinBytes(1), rt::Limit::Bytes(10_485_760)]),
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
            "234011 400 InvalidRequest UnknownImageFormat\nThe format of the image is not supported.\nUse JPG, JPEG, PNG, WEBP, GIF, BMP, ICO, TIFF or HEIC.",
            "234039 400 InvalidRequest ImageTooLarge\nThe resolution is too high: at most 2000 × 2000 for GIF, 4096 × 4096 for avatars, 12000 × 12000 otherwise.\nSend the image as a file instead.",
            "234041 400 Conflict TenantMasterKeyDeleted\nThe encryption key of the tenant was deleted, so its data cannot be used.\nAsk the administrator of the tenant.",
            "234042 400 Conflict TenantStorageFailed\nThe tenant's own storage failed; it may be full.\nAsk the administrator of the tenant or contact support.",
            "234044 400 Busy TenantStorageTimeout\nThe tenant's own storage did not answer in time.\nAsk the administrator of the tenant.",
        ],
    ),
    ..platform::ENDPOINT
};
