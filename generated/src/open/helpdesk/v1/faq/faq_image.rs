// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/faq/faq_image`: 获取知识库图像

use feishu_api_runtime as rt;

use crate::open::platform;

/// Downloads an image from an entry of the knowledge base.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/faqs/:id/image/:image_key`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `special`
/// - Documentation: [获取知识库图像](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/faq_image)
/// - Schema: `schemas/open/helpdesk/v1/faq/faq_image.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this. |
/// | 154004 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | There is no such image in this entry. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let file = client
///     .helpdesk()
///     .v1()
///     .faq()
///     .faq_image("12345", "img_b07ffac0-19c1-48a3-afca-599f8ea825fj")
///     .await?;
/// file.save("download").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取知识库图像")]
#[doc(alias = "/open-apis/helpdesk/v1/faqs/:id/image/:image_key")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DownloadFaqImage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DownloadFaqImage -> file, TenantToken, Helpdesk
}

impl DownloadFaqImage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `id`: Id of the entry.
    /// - `image_key`: The image to download, by its key in the answer.
    pub fn new(id: impl Into<String>, image_key: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("id", id.into())
                .path("image_key", image_key.into()),
        )
    }
}

impl<C: rt::Caller> super::FaqResource<'_, C> {
    /// Downloads an image from an entry of the knowledge base.
    pub fn faq_image(
        &self,
        id: impl Into<String>,
        image_key: impl Into<String>,
    ) -> DownloadFaqImage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        DownloadFaqImage(DownloadFaqImage::new(id, image_key).0.bind(self.client.core()))
    }
}

/// The documented facts of [`DownloadFaqImage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/faq/faq_image",
    title: "获取知识库图像",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/faq_image",
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/faqs/:id/image/:image_key",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    params: &[rt::Param::path("id"), rt::Param::path("image_key")],
    reply: rt::ReplyFormat::File,
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "154004 404 NotFound NotFound\nThere is no such image in this entry.\nCheck the id of the entry and the key of the image.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
