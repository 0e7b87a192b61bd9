// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/faq/faq_image`: 获取知识库图像

use feishu_api_runtime as rt;

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
/// | 154000 | 400 | [`INVALID_PARAMETER`](DownloadFaqImageError::INVALID_PARAMETER) | The request is not valid. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](DownloadFaqImageError::PERMISSION_DENIED) | The caller may not do this. |
/// | 154004 | 404 | [`NOT_FOUND`](DownloadFaqImageError::NOT_FOUND) | There is no such image in this entry. |
/// | 155000 | 500 | [`SERVER_ERROR`](DownloadFaqImageError::SERVER_ERROR) | The server failed. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DownloadFaqImage<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl DownloadFaqImage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `id`: Id of the entry.
    /// - `image_key`: Key of the image.
    #[inline]
    pub fn new(id: &str, image_key: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, id).set_text(1, image_key),
        }
    }
}

impl<C> DownloadFaqImage<C> {
    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

/// Sends the request; the reply is the file, streamed.
impl IntoFuture for DownloadFaqImage<rt::Bound> {
    type Output = Result<rt::Download, rt::Error>;
    type IntoFuture = rt::Downloading;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.download()
    }
}

impl rt::Operation for DownloadFaqImage {
    type Reply = rt::Download;
    type Access = rt::TenantToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::FaqResource<'_, C> {
    /// Downloads an image from an entry of the knowledge base.
    pub fn faq_image(&self, id: &str, image_key: &str) -> DownloadFaqImage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        DownloadFaqImage {
            request: DownloadFaqImage::new(id, image_key)
                .request
                .bind(self.client.core()),
        }
    }
}

/// The documented errors of [`DownloadFaqImage`] by name.
#[derive(Debug, Clone, Copy)]
pub enum DownloadFaqImageError {}

impl DownloadFaqImageError {
    /// The request is not valid.
    ///
    /// Check the parameters and the body.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(154_000);
    /// The caller may not do this.
    ///
    /// Check that the app has the scope of this endpoint, and that the caller may do this in the
    /// helpdesk.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(154_003);
    /// There is no such image in this entry.
    ///
    /// Check the id of the entry and the key of the image.
    pub const NOT_FOUND: rt::Code = rt::Code::new(154_004);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
}

/// The documented facts of [`DownloadFaqImage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/faq/faq_image",
    title: "获取知识库图像",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/faq_image",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/faqs/:id/image/:image_key",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&crate::open::platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    field_scopes: &[],
    rate_limits: &[],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("id").flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
        rt::Param {
            field: rt::Field::new("image_key").flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
    ],
    rules: &[],
    body: rt::BodyFormat::Json,
    reply: rt::ReplyFormat::File,
    envelope: &crate::open::platform::STANDARD_ENVELOPE,
    errors: rt::ErrorTable::new(
        &[
            [
                "154000 400 InvalidRequest InvalidParameter",
                "The request is not valid.",
                "Check the parameters and the body.",
                "",
            ],
            [
                "154003 403 Permission PermissionDenied",
                "The caller may not do this.",
                "Check that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
                "",
            ],
            [
                "154004 404 NotFound NotFound",
                "There is no such image in this entry.",
                "Check the id of the entry and the key of the image.",
                "",
            ],
            [
                "155000 500 Server ServerError",
                "The server failed.",
                "Repeat the call; contact support if it keeps failing.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::helpdesk::v1::faq::faq_image::{DownloadFaqImage, ENDPOINT};
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    DownloadFaqImage::new(
                        "12345",
                        "img_b07ffac0-19c1-48a3-afca-599f8ea825fj",
                    ),
                )
            },
            sent: "{\"path\":{\"id\":\"12345\",\"image_key\":\"img_b07ffac0-19c1-48a3-afca-599f8ea825fj\"},\"query\":{},\"headers\":{},\"body\":{}}",
            reply: "",
            send: rt::Example::file,
        },
    ];
}
