// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/message_reaction/batch_query`: 批量获取消息表情回复

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::ReactionOperator;
use crate::open::types::UserIdType;

/// Returns the reactions to several messages, and how many there are of each emoji.
///
/// A bot is needed unless the call is made with a user token. The caller must be in the chats of
/// the messages.
///
/// - Endpoint: `POST /open-apis/im/v1/messages/reactions/batch_query`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message.reactions:read` or `im:message:readonly`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [批量获取消息表情回复](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/batch_query)
/// - Schema: `schemas/open/im/v1/message_reaction/batch_query.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 230006 | 400 | [`BOT_DISABLED`](super::super::errors::BOT_DISABLED) | The app has no bot. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::im::v1::ReactionQuery;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .message_reaction()
///     .batch_query([
///         ReactionQuery {
///             message_id: Some("om_8964d1b4*********2b31383276113".into()),
///             page_token: Some("YhljsPiGfUgnVAg9urvRFd-BvSqRL20".into()),
///         },
///     ])
///     .user_id_type(UserIdType::OpenId)
///     .page_size_per_message(10)
///     .reaction_type("LAUGH")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "批量获取消息表情回复")]
#[doc(alias = "/open-apis/im/v1/messages/reactions/batch_query")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct BatchQueryMessageReaction<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    BatchQueryMessageReaction -> BatchQueryMessageReactionReply, TenantOrUserToken,
    NoCredential
}

impl BatchQueryMessageReaction {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `queries`: The messages. 1 to 20 elements.
    pub fn new(queries: impl IntoIterator<Item = ReactionQuery>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body("queries", &queries.into_iter().collect::<Vec<ReactionQuery>>()),
        )
    }
}

impl<C> BatchQueryMessageReaction<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Most reactions that are returned for each message. From 1 to 10. The platform assumes `10` when
    /// it is not given.
    pub fn page_size_per_message(self, page_size_per_message: i64) -> Self {
        Self(self.0.body("page_size_per_message", &page_size_per_message))
    }

    /// Only reactions with this emoji, such as `LAUGH`.
    pub fn reaction_type(self, reaction_type: impl Into<String>) -> Self {
        Self(self.0.body_text("reaction_type", reaction_type.into()))
    }
}

impl<C: rt::Caller> super::MessageReactionResource<'_, C> {
    /// Returns the reactions to several messages, and how many there are of each emoji.
    pub fn batch_query(
        &self,
        queries: impl IntoIterator<Item = ReactionQuery>,
    ) -> BatchQueryMessageReaction<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        BatchQueryMessageReaction(
            BatchQueryMessageReaction::new(queries).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`BatchQueryMessageReaction`].
#[derive(Clone, Default, rt::Record)]
pub struct BatchQueryMessageReactionReply {
    /// The reactions to each message.
    pub success_msg_reaction_details: Option<Vec<ReactionDetails>>,
    /// How many reactions each message has.
    pub success_msg_reaction_counts: Option<Vec<ReactionCounts>>,
    /// The messages whose reactions could not be returned.
    pub fail_msg_reaction_details: Option<Vec<FailedReactionQuery>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A message whose reactions are wanted.
#[derive(Clone, Default, rt::Record)]
pub struct ReactionQuery {
    /// The message: `om_…`.
    pub message_id: Option<String>,
    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub page_token: Option<String>,
}

/// The reactions to a message.
#[derive(Clone, Default, rt::Record)]
pub struct ReactionDetails {
    /// The message: `om_…`.
    pub message_id: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// One page of them.
    pub message_reaction_items: Option<Vec<MessageReactionItem>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// One of the reactions to a message.
#[derive(Clone, Default, rt::Record)]
pub struct MessageReactionItem {
    /// Identifies the reaction when it is removed.
    #[wire(ALWAYS)]
    pub reaction_id: Option<String>,
    /// Who added the reaction.
    pub operator: Option<ReactionOperator>,
    /// When the reaction was added.
    #[wire(DIGITS)]
    pub action_time: Option<rt::Millis>,
    /// Which emoji it is, such as `SMILE`.
    pub emoji_type: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl MessageReactionItem {
    /// `reaction_id`, which every documented reply has, or an error if this one lacks it.
    pub fn reaction_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.reaction_id.as_deref(), "reaction_id", &self.unknown_fields)
    }
}

/// How many reactions a message has.
#[derive(Clone, Default, rt::Record)]
pub struct ReactionCounts {
    /// The message: `om_…`.
    pub message_id: Option<String>,
    /// The number for each emoji.
    pub reaction_count: Option<Vec<ReactionCount>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// How many reactions with one emoji a message has.
#[derive(Clone, Default, rt::Record)]
pub struct ReactionCount {
    /// Which emoji it is, such as `SMILE`.
    pub reaction_type: Option<String>,
    /// How many there are.
    #[wire(DIGITS)]
    pub count: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A message whose reactions could not be returned.
#[derive(Clone, Default, rt::Record)]
pub struct FailedReactionQuery {
    /// The message: `om_…`.
    pub message_id: Option<String>,
    /// Why not.
    pub fail_reason: Option<ReactionFailure>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// Why reactions could not be returned.
    pub enum ReactionFailure {
        /// The id of the message is not valid.
        InvalidMessage = "invalid",
        /// The page token is not valid.
        InvalidPageToken = "invalid_page_token",
        /// The caller has no access to the message.
        NoPermission = "no_permission",
    }
}

/// The documented facts of [`BatchQueryMessageReaction`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/message_reaction/batch_query",
    title: "批量获取消息表情回复",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/batch_query",
    method: rt::Method::Post,
    path: "/open-apis/im/v1/messages/reactions/batch_query",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:message.reactions:read", "im:message:readonly"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::body("queries")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(1, 20)]),
        rt::Param::body("page_size_per_message")
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(10.0)]),
        rt::Param::body("reaction_type"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
            "230006/1 400 Permission BotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
        ],
    ),
    ..platform::ENDPOINT
};
