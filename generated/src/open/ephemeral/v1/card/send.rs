// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/ephemeral/v1/card/send`: 发送仅特定人可见的消息卡片

use feishu_api_runtime as rt;

use crate::open::platform;

/// Sends a card to a group chat that one user alone sees.
///
/// The app needs a bot. It must be in the chat, which must not be a chat of threads.
///
/// The user sees the card while online, without a notification; it cannot be forwarded, and
/// mentions in it notify nobody.
///
/// One chat takes 40 such cards a second.
///
/// - Endpoint: `POST /open-apis/ephemeral/v1/send`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message` or `im:message:send_as_bot` or `im:message:update`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [发送仅特定人可见的消息卡片](https://open.feishu.cn/document/ukTMukTMukTM/uETOyYjLxkjM24SM5IjN)
/// - Schema: `schemas/open/ephemeral/v1/card/send.json`
///
/// # Example
///
/// ```no_run
/// use feishu_api::{Json, json};
/// use feishu_api::ephemeral::v1::VisibleTo;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .ephemeral()
///     .v1()
///     .card()
///     .send(
///         "oc_20aa1ed9b18ba49f73f5773453aabcef",
///         VisibleTo::OpenId("ou_b9600a00cda86b8fad2378eafe3abcef".into()),
///         Json::from_iter([
///             ("schema", json!("2.0")),
///             (
///                 "config",
///                 json!(
///                     { "update_multi" : true, "style" : { "text_size" : { "normal_v2"
///                     : { "default" : "normal", "pc" : "normal", "mobile" : "heading" }
///                     } } }
///                 ),
///             ),
///             (
///                 "body",
///                 Json::from_iter([
///                     ("direction", json!("vertical")),
///                     ("padding", json!("12px 12px 12px 12px")),
///                     (
///                         "elements",
///                         json!(
///                             [{ "tag" : "markdown", "content" :
///                             "西湖，位于中国浙江省杭州市西湖区龙井路1号，杭州市区西部，汇水面积为21.22平方千米，湖面面积为6.38平方千米。",
///                             "text_align" : "left", "text_size" : "normal_v2", "margin" :
///                             "0px 0px 0px 0px" }, { "tag" : "button", "text" : { "tag" :
///                             "plain_text", "content" : "🌞更多景点介绍" }, "type"
///                             : "default", "width" : "default", "size" : "medium",
///                             "behaviors" : [{ "type" : "open_url", "default_url" :
///                             "https://baike.baidu.com/item/%E8%A5%BF%E6%B9%96/4668821",
///                             "pc_url" : "", "ios_url" : "", "android_url" : "" }],
///                             "margin" : "0px 0px 0px 0px" }]
///                         ),
///                     ),
///                 ]),
///             ),
///             (
///                 "header",
///                 json!(
///                     { "title" : { "tag" : "plain_text", "content" :
///                     "今日旅游推荐" }, "subtitle" : { "tag" : "plain_text",
///                     "content" : "" }, "template" : "blue", "padding" :
///                     "12px 12px 12px 12px" }
///                 ),
///             ),
///         ]),
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "发送仅特定人可见的消息卡片")]
#[doc(alias = "/open-apis/ephemeral/v1/send")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SendEphemeralCard<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SendEphemeralCard -> SendEphemeralCardReply, TenantToken, NoCredential
}

impl SendEphemeralCard {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat: `oc_…`.
    /// - `to`: Who sees the card.
    /// - `card`: The card: its JSON, or `{"type": "template", "data": {"template_id": "…"}}` for a template.
    pub fn new(
        chat_id: impl Into<String>,
        to: VisibleTo,
        card: impl Into<rt::Json>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body("msg_type", &"interactive")
                .body_text("chat_id", chat_id.into())
                .shape(rt::Place::Body, &["open_id", "user_id", "email"], &to)
                .body("card", &card.into()),
        )
    }
}

impl<C: rt::Caller> super::CardResource<'_, C> {
    /// Sends a card to a group chat that one user alone sees.
    pub fn send(
        &self,
        chat_id: impl Into<String>,
        to: VisibleTo,
        card: impl Into<rt::Json>,
    ) -> SendEphemeralCard<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        SendEphemeralCard(
            SendEphemeralCard::new(chat_id, to, card).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`SendEphemeralCard`].
#[derive(Clone, Default, rt::Record)]
pub struct SendEphemeralCardReply {
    /// Id of the card: `om_…`. Deleting it takes it.
    #[wire(ALWAYS)]
    pub message_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl SendEphemeralCardReply {
    /// `message_id`, which every documented reply has, or an error if this one lacks it.
    pub fn message_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.message_id.as_deref(), "message_id", &self.unknown_fields)
    }
}

/// Who sees the card.
#[derive(Debug, Clone, PartialEq)]
pub enum VisibleTo {
    /// The user by `open_id`: `ou_…`. Prefer this.
    OpenId(String),
    /// The user by the id within the tenant.
    UserId(String),
    /// The user by email address.
    Email(String),
}

impl rt::Shape for VisibleTo {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::OpenId(value), 0) => value,
            (Self::UserId(value), 1) => value,
            (Self::Email(value), 2) => value,
            _ => &rt::Absent,
        }
    }
}

/// The documented facts of [`SendEphemeralCard`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/ephemeral/v1/card/send",
    title: "发送仅特定人可见的消息卡片",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uETOyYjLxkjM24SM5IjN",
    method: rt::Method::Post,
    path: "/open-apis/ephemeral/v1/send",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:message", "im:message:send_as_bot", "im:message:update"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::body("chat_id").flags(rt::Field::REQUIRED),
        rt::Param::body("open_id"),
        rt::Param::body("user_id"),
        rt::Param::body("email"),
        rt::Param::body("msg_type"),
        rt::Param::body("card").flags(rt::Field::REQUIRED),
    ],
    ..platform::ENDPOINT
};
