// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket/ticket_image`: 获取工单内图像

use feishu_api_runtime as rt;

use crate::open::platform;

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
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this. |
/// | 154004 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | There is no such message in this ticket. |
/// | 154404 | 401 | [`IMAGE_DELETED`](super::super::errors::IMAGE_DELETED) | The image was deleted. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
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
#[doc(alias = "/open-apis/helpdesk/v1/ticket_images")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DownloadTicketImage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DownloadTicketImage -> file, TenantToken, Helpdesk
}

impl DownloadTicketImage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `ticket_id`: The ticket whose message has the image.
    /// - `msg_id`: Id of the message.
    pub fn new(ticket_id: impl Into<String>, msg_id: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .query_text("ticket_id", ticket_id.into())
                .query_text("msg_id", msg_id.into()),
        )
    }
}

impl<C> DownloadTicketImage<C> {
    /// Which image of a message of type `post`, counted from 0; not needed for messages of type
    /// `image`. At least 0.
    pub fn index(self, index: i64) -> Self {
        Self(self.0.query("index", &index))
    }
}

impl<C: rt::Caller> super::TicketResource<'_, C> {
    /// Downloads an image from a message of a ticket.
    pub fn ticket_image(
        &self,
        ticket_id: impl Into<String>,
        msg_id: impl Into<String>,
    ) -> DownloadTicketImage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        DownloadTicketImage(
            DownloadTicketImage::new(ticket_id, msg_id).0.bind(self.client.core()),
        )
    }
}

/// The documented facts of [`DownloadTicketImage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket/ticket_image",
    title: "获取工单内图像",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/ticket_image",
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/ticket_images",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("ticket_id").flags(rt::Field::REQUIRED),
        rt::Param::query("msg_id").flags(rt::Field::REQUIRED),
        rt::Param::query("index").limits(&[rt::Limit::Min(0.0)]),
    ],
    reply: rt::ReplyFormat::File,
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nFor messages of type `post`, check that `index` is given and correct.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck the access token and the helpdesk credential, and that the app and the helpdesk belong to the same tenant.",
            "154004 404 NotFound NotFound\nThere is no such message in this ticket.\nCheck that the message belongs to the ticket.",
            "154404 401 NotFound ImageDeleted\nThe image was deleted.\nThe image cannot be recovered.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
