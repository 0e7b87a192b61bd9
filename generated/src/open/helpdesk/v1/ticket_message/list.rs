// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket_message/list`: 获取工单消息详情

use feishu_api_runtime as rt;

use crate::open::platform;

/// Lists the messages of a ticket.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/tickets/:ticket_id/messages`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `special`
/// - Documentation: [获取工单消息详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/list)
/// - Schema: `schemas/open/helpdesk/v1/ticket_message/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | The access token or the helpdesk credential is wrong, or they belong to different tenants. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::Seconds;
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .ticket_message()
///     .list("6948728206392295444")
///     .time_start(Seconds(1_617_960_686))
///     .time_end(Seconds(1_617_960_687))
///     .page(1)
///     .page_size(10)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取工单消息详情")]
#[doc(alias = "/open-apis/helpdesk/v1/tickets/:ticket_id/messages")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListTicketMessage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListTicketMessage -> ListTicketMessageReply, TenantToken, Helpdesk, pages of messages
    as TicketMessage
}

impl ListTicketMessage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `ticket_id`: The ticket whose messages are listed.
    pub fn new(ticket_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("ticket_id", ticket_id.into()))
    }
}

impl<C> ListTicketMessage<C> {
    /// Returns messages sent at this time or later.
    pub fn time_start(self, time_start: impl Into<rt::Seconds>) -> Self {
        Self(self.0.query("time_start", &time_start.into()))
    }

    /// Returns messages sent at this time or earlier.
    pub fn time_end(self, time_end: impl Into<rt::Seconds>) -> Self {
        Self(self.0.query("time_end", &time_end.into()))
    }

    /// Page number, starting at 1.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of messages per page. At most 200. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }
}

impl<C: rt::Caller> super::TicketMessageResource<'_, C> {
    /// Lists the messages of a ticket.
    pub fn list(&self, ticket_id: impl Into<String>) -> ListTicketMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        ListTicketMessage(ListTicketMessage::new(ticket_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListTicketMessage`].
#[derive(Clone, Default, rt::Record)]
pub struct ListTicketMessageReply {
    /// The messages of this page.
    pub messages: Option<Vec<TicketMessage>>,
    /// Total number of messages.
    pub total: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// What was said in a ticket, by whom and when.
#[derive(Clone, Default, rt::Record)]
pub struct TicketMessage {
    /// Id of the message in the ticket.
    pub id: Option<String>,
    /// Id of the message in its chat.
    pub message_id: Option<String>,
    /// What the message holds, such as text or an image.
    pub message_type: Option<TicketMessageKind>,
    /// When the message was sent.
    pub created_at: Option<rt::Millis>,
    /// Content of the message.
    #[wire(JSON)]
    pub content: Option<TicketMessageBody>,
    /// Name of the sender.
    pub user_name: Option<String>,
    /// URL of the avatar of the sender.
    pub avatar_url: Option<String>,
    /// Open id of the sender.
    pub user_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// What a message in a ticket says.
#[derive(Clone, Default, rt::Record)]
pub struct TicketMessageBody {
    /// Type of the message.
    pub msg_type: Option<TicketMessageKind>,
    /// The text of a plain or rich text.
    pub content: Option<String>,
    /// Keys of the images in a rich text.
    pub image_keys: Option<Vec<String>>,
    /// Key of the image that the message is.
    pub image_key: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// A type of message in a ticket.
    pub enum TicketMessageKind {
        /// Plain text.
        Text = "text",
        /// Rich text.
        Post = "post",
        /// An image.
        Image = "image",
        /// A file.
        File = "file",
        /// A video.
        Media = "media",
    }
}

/// The documented facts of [`ListTicketMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket_message/list",
    title: "获取工单消息详情",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/list",
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/tickets/:ticket_id/messages",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    params: &[
        rt::Param::path("ticket_id"),
        rt::Param::query("time_start"),
        rt::Param::query("time_end"),
        rt::Param::query("page"),
        rt::Param::query("page_size").limits(&[rt::Limit::Max(200.0)]),
    ],
    paging: Some(rt::Paging::Number {
        param: "page",
        first: 1,
        items: "messages",
        has_more: None,
        total: Some("total"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154001 401 Auth Unauthorized\nThe access token or the helpdesk credential is wrong, or they belong to different tenants.\nCheck the access token and the helpdesk credential, and that the app and the helpdesk belong to the same tenant.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
