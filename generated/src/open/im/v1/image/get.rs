// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/image/get`: 下载图片

use feishu_api_runtime as rt;

use crate::open::platform;

/// Downloads an image that this bot uploaded for messages.
///
/// The app needs a bot.
///
/// Avatars cannot be downloaded. Images that users sent are downloaded with their message.
///
/// - Endpoint: `GET /open-apis/im/v1/images/:image_key`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [下载图片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/get)
/// - Schema: `schemas/open/im/v1/image/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 234001 | 400 | [`INVALID_FILE_PARAMETER`](super::super::errors::INVALID_FILE_PARAMETER) | A parameter is wrong. |
/// | 234002 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | Authentication failed. |
/// | 234005 | 400 | [`FILE_DELETED`](super::super::errors::FILE_DELETED) | The file or image does not exist or was deleted. |
/// | 234007 | 400 | [`FILE_BOT_DISABLED`](super::super::errors::FILE_BOT_DISABLED) | The app has no bot. |
/// | 234008 | 400 | [`NOT_FILE_OWNER`](super::super::errors::NOT_FILE_OWNER) | Another app uploaded the file or image. |
/// | 234041 | 400 | [`TENANT_MASTER_KEY_DELETED`](super::super::errors::TENANT_MASTER_KEY_DELETED) | The encryption key of the tenant was deleted, so its data cannot be used. |
/// | 234042 | 400 | [`TENANT_STORAGE_FAILED`](super::super::errors::TENANT_STORAGE_FAILED) | The tenant's own storage failed; it may be full. |
/// | 234044 | 400 | [`TENANT_STORAGE_TIMEOUT`](super::super::errors::TENANT_STORAGE_TIMEOUT) | The tenant's own storage did not answer in time. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let file = client
///     .im()
///     .v1()
///     .image()
///     .get("img_8d5181ca-0aed-40f0-b0d1-b1452132afbg")
///     .await?;
/// file.save("download").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "下载图片")]
#[doc(alias = "/open-apis/im/v1/images/:image_key")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetImage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetImage -> file, TenantToken, NoCredential
}

impl GetImage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `image_key`: The image: `img_…`.
    pub fn new(image_key: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("image_key", image_key.into()))
    }
}

impl<C: rt::Caller> super::ImageResource<'_, C> {
    /// Downloads an image that this bot uploaded for messages.
    pub fn get(&self, image_key: impl Into<String>) -> GetImage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        GetImage(GetImage::new(image_key).0.bind(self.client.core()))
    }
}

/// The documented facts of [`GetImage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/image/get",
    title: "下载图片",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/get",
    method: rt::Method::Get,
    path: "/open-apis/im/v1/images/:image_key",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("image_key")],
    reply: rt::ReplyFormat::File,
    errors: rt::ErrorTable::new(
        &[
            "234001 400 InvalidRequest InvalidFileParameter\nA parameter is wrong.\nCheck the request against the documentation.",
            "234002 401 Auth Unauthorized\nAuthentication failed.\nContact support.",
            "234005 400 NotFound FileDeleted\nThe file or image does not exist or was deleted.\nCheck the key.",
            "234007 400 Permission FileBotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "234008 400 Permission NotFileOwner\nAnother app uploaded the file or image.",
            "234041 400 Conflict TenantMasterKeyDeleted\nThe encryption key of the tenant was deleted, so its data cannot be used.\nAsk the administrator of the tenant.",
            "234042 400 Conflict TenantStorageFailed\nThe tenant's own storage failed; it may be full.\nAsk the administrator of the tenant or contact support.",
            "234044 400 Busy TenantStorageTimeout\nThe tenant's own storage did not answer in time.\nAsk the administrator of the tenant.",
        ],
    ),
    ..platform::ENDPOINT
};
