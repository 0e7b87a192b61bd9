// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket_message/create`: 发送工单消息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::{PostMessage, TextMessage};

/// Sends a message to the chat of a ticket.
///
/// - Endpoint: `POST /open-apis/helpdesk/v1/tickets/:ticket_id/messages`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [发送工单消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/create)
/// - Schema: `schemas/open/helpdesk/v1/ticket_message/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | The access token or the helpdesk credential is wrong, or they belong to different tenants. |
/// | 154003 | 401 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this. |
/// | 154401 | 401 | [`TICKET_CLOSED`](super::super::errors::TICKET_CLOSED) | The ticket is closed. |
/// | 154403 | 401 | [`BAD_URL`](super::super::errors::BAD_URL) | The message contains a URL that is not allowed. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::Map;
/// use feishu_api::helpdesk::v1::{Post, PostMessage, PostSegment, TicketMessageContent};
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .ticket_message()
///     .create(
///         "6948728206392295444",
///         TicketMessageContent::Post(
///             PostMessage::new(
///                 Map::from([
///                     (
///                         "zh_cn".into(),
///                         Post {
///                             title: Some("this is title".into()),
///                             content: vec![
///                                 vec![
///                                     PostSegment {
///                                         text: Some("第一行\u{a0}:".into()),
///                                         un_escape: Some(true),
///                                         ..PostSegment::new("text")
///                                     },
///                                     PostSegment {
///                                         text: Some("超链接".into()),
///                                         href: Some("http://www.feishu.cn".into()),
///                                         ..PostSegment::new("a")
///                                     },
///                                 ],
///                                 vec![
///                                     PostSegment {
///                                         text: Some("第二行 :".into()),
///                                         ..PostSegment::new("text")
///                                     },
///                                     PostSegment {
///                                         text: Some("文本测试".into()),
///                                         ..PostSegment::new("text")
///                                     },
///                                 ],
///                             ],
///                         },
///                     ),
///                 ]),
///             ),
///         ),
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "发送工单消息")]
#[doc(alias = "/open-apis/helpdesk/v1/tickets/:ticket_id/messages")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateTicketMessage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateTicketMessage -> CreateTicketMessageReply, TenantToken, Helpdesk
}

impl CreateTicketMessage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `ticket_id`: The ticket that the message is sent in.
    /// - `content`: Content of the message.
    pub fn new(
        ticket_id: impl Into<String>,
        content: impl Into<TicketMessageContent>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("ticket_id", ticket_id.into())
                .shape_at(
                    &[(rt::Place::Body, "content"), (rt::Place::Body, "msg_type")],
                    &Into::<TicketMessageContent>::into(content),
                ),
        )
    }
}

impl<C: rt::Caller> super::TicketMessageResource<'_, C> {
    /// Sends a message to the chat of a ticket.
    pub fn create(
        &self,
        ticket_id: impl Into<String>,
        content: impl Into<TicketMessageContent>,
    ) -> CreateTicketMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        CreateTicketMessage(
            CreateTicketMessage::new(ticket_id, content).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateTicketMessage`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateTicketMessageReply {
    /// Id of the message in the chat: `om_…`.
    #[wire(ALWAYS)]
    pub message_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateTicketMessageReply {
    /// `message_id`, which every documented reply has, or an error if this one lacks it.
    pub fn message_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.message_id.as_deref(), "message_id", &self.unknown_fields)
    }
}

rt::text_enum! {
    /// A type of message that can be sent to a ticket.
    pub enum TicketMessageType {
        /// Plain text.
        Text = "text",
        /// Rich text.
        Post = "post",
    }
}

/// What a message to a ticket says.
#[derive(Debug, Clone, PartialEq)]
pub enum TicketMessageContent {
    /// Plain text.
    Text(TextMessage),
    /// Rich text.
    Post(PostMessage),
}

impl rt::Shape for TicketMessageContent {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Text(value), 0) => value,
            (Self::Text(_), 1) => &"text",
            (Self::Post(value), 0) => value,
            (Self::Post(_), 1) => &"post",
            _ => &rt::Absent,
        }
    }
}

impl From<TextMessage> for TicketMessageContent {
    fn from(value: TextMessage) -> Self {
        Self::Text(value)
    }
}

impl From<PostMessage> for TicketMessageContent {
    fn from(value: PostMessage) -> Self {
        Self::Post(value)
    }
}

/// The documented facts of [`CreateTicketMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket_message/create",
    title: "发送工单消息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/create",
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/tickets/:ticket_id/messages",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("ticket_id"),
        rt::Param::body("msg_type").flags(rt::Field::REQUIRED),
        rt::Param::body("content").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154001 401 Auth Unauthorized\nThe access token or the helpdesk credential is wrong, or they belong to different tenants.\nCheck the access token and the helpdesk credential, and that the app and the helpdesk belong to the same tenant.",
            "154003 401 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "154401 401 Conflict TicketClosed\nThe ticket is closed.\nSend the message to an open ticket.",
            "154403 401 InvalidRequest BadUrl\nThe message contains a URL that is not allowed.\nCheck the URLs in the message.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
