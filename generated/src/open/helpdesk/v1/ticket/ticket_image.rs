// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket/ticket_image`: 获取工单内图像

use feishu_api_runtime as rt;

/// Downloads an image from a message of a ticket.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/ticket_images`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取工单内图像](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/ticket_image)
/// - Schema: `schemas/open/helpdesk/v1/ticket/ticket_image.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](DownloadTicketImageError::INVALID_PARAMETER) | The request is not valid. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](DownloadTicketImageError::PERMISSION_DENIED) | The caller may not do this. |
/// | 154004 | 404 | [`NOT_FOUND`](DownloadTicketImageError::NOT_FOUND) | There is no such message in this ticket. |
/// | 154404 | 401 | [`IMAGE_DELETED`](DownloadTicketImageError::IMAGE_DELETED) | The image was deleted. |
/// | 155000 | 500 | [`SERVER_ERROR`](DownloadTicketImageError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let file = client
///     .helpdesk()
///     .v1()
///     .ticket()
///     .ticket_image("12345", "12345")
///     .index(0)
///     .await?;
/// file.save("download").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取工单内图像")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DownloadTicketImage<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl DownloadTicketImage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `ticket_id`: Id of the ticket.
    /// - `msg_id`: Id of the message.
    #[inline]
    pub fn new(ticket_id: &str, msg_id: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT)
                .set_text(0, ticket_id)
                .set_text(1, msg_id),
        }
    }
}

impl<C> DownloadTicketImage<C> {
    /// Which image of a message of type `post`, counted from 0; not needed for messages of type
    /// `image`.
    ///
    /// At least 0.
    pub fn index(self, index: i64) -> Self {
        Self {
            request: self.request.set(2, &index),
        }
    }

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
impl IntoFuture for DownloadTicketImage<rt::Bound> {
    type Output = Result<rt::Download, rt::Error>;
    type IntoFuture = rt::Downloading;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.download()
    }
}

impl rt::Operation for DownloadTicketImage {
    type Reply = rt::Download;
    type Access = rt::TenantToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TicketResource<'_, C> {
    /// Downloads an image from a message of a ticket.
    pub fn ticket_image(
        &self,
        ticket_id: &str,
        msg_id: &str,
    ) -> DownloadTicketImage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        DownloadTicketImage {
            request: DownloadTicketImage::new(ticket_id, msg_id)
                .request
                .bind(self.client.core()),
        }
    }
}

/// The documented errors of [`DownloadTicketImage`] by name.
#[derive(Debug, Clone, Copy)]
pub enum DownloadTicketImageError {}

impl DownloadTicketImageError {
    /// The request is not valid.
    ///
    /// For messages of type `post` check that `index` is given, and right.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(154_000);
    /// The caller may not do this.
    ///
    /// Check the access token and the helpdesk credential, and that the app and the helpdesk belong to
    /// the same tenant.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(154_003);
    /// There is no such message in this ticket.
    ///
    /// Check that the message belongs to the ticket.
    pub const NOT_FOUND: rt::Code = rt::Code::new(154_004);
    /// The image was deleted.
    ///
    /// It cannot be had any more.
    pub const IMAGE_DELETED: rt::Code = rt::Code::new(154_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
}

/// The documented facts of [`DownloadTicketImage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket/ticket_image",
    title: "获取工单内图像",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/ticket_image",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/ticket_images",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&crate::open::platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    field_scopes: &[],
    rate_limits: &[
        rt::Rate {
            calls: 1000,
            seconds: 60,
        },
        rt::Rate { calls: 50, seconds: 1 },
    ],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("ticket_id").flags(rt::Field::REQUIRED),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("msg_id").flags(rt::Field::REQUIRED),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("index").limits(&[rt::Limit::Min(0.0)]),
            place: rt::Place::Query,
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
                "For messages of type `post` check that `index` is given, and right.",
                "",
            ],
            [
                "154003 403 Permission PermissionDenied",
                "The caller may not do this.",
                "Check the access token and the helpdesk credential, and that the app and the helpdesk belong to the same tenant.",
                "",
            ],
            [
                "154004 404 NotFound NotFound",
                "There is no such message in this ticket.",
                "Check that the message belongs to the ticket.",
                "",
            ],
            [
                "154404 401 Auth ImageDeleted",
                "The image was deleted.",
                "It cannot be had any more.",
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
    use crate::open::helpdesk::v1::ticket::ticket_image::{DownloadTicketImage, ENDPOINT};
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    DownloadTicketImage::new("12345", "12345").index(0),
                )
            },
            sent: "{\"path\":{},\"query\":{\"ticket_id\":\"12345\",\"msg_id\":\"12345\",\"index\":0},\"headers\":{},\"body\":{}}",
            reply: "",
            send: rt::Example::file,
        },
    ];
}
