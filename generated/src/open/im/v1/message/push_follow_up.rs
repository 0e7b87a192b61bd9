// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/message/push_follow_up`: 添加跟随气泡

use feishu_api_runtime as rt;

use crate::open::platform;

/// Adds bubbles below a message, which the user can tap as an answer.
///
/// The message must be the latest one of a direct chat, sent by this bot at most 600 seconds ago.
/// The bubbles disappear when one is tapped or the next message arrives.
///
/// A bubble that the user taps is sent as a message of that user.
///
/// The app needs a bot. Users see the bubbles from version 7.20 of the Feishu client on.
///
/// - Endpoint: `POST /open-apis/im/v1/messages/:message_id/push_follow_up`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message` or `im:message:send_as_bot`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [添加跟随气泡](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/push_follow_up)
/// - Schema: `schemas/open/im/v1/message/push_follow_up.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 230002 | 400 | [`MESSAGE_TOO_OLD`](super::super::errors::MESSAGE_TOO_OLD) | The message was sent more than 600 seconds ago. |
/// | 230003 | 400 | [`NOT_DIRECT_CHAT`](super::super::errors::NOT_DIRECT_CHAT) | The message is not in a direct chat between the bot and a user. |
/// | 230004 | 400 | [`FOLLOW_UP_MESSAGE_INVISIBLE`](super::super::errors::FOLLOW_UP_MESSAGE_INVISIBLE) | The bot cannot see the message. |
/// | 230005 | 400 | [`USER_UNAVAILABLE`](super::super::errors::USER_UNAVAILABLE) | The user cannot see the bot. |
/// | 230006 | 400 | [`NOT_LATEST_MESSAGE`](super::super::errors::NOT_LATEST_MESSAGE) | The message is not the latest one of the chat. |
/// | 230007 | 400 | [`INVALID_FOLLOW_UP`](super::super::errors::INVALID_FOLLOW_UP) | The bubbles are not valid. |
/// | 230008 | 400 | [`FOLLOW_UP_EXISTS`](super::super::errors::FOLLOW_UP_EXISTS) | The message has bubbles already. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::im::v1::{FollowUp, FollowUpContent, FollowUpLanguage};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .im()
///     .v1()
///     .message()
///     .push_follow_up(
///         "om_3210a18894e206715a4359115f4cf2f5",
///         [
///             FollowUp {
///                 content: "你好".into(),
///                 i18n_contents: Some(
///                     vec![FollowUpContent::new("hello", FollowUpLanguage::EnUs)],
///                 ),
///             },
///         ],
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "添加跟随气泡")]
#[doc(alias = "/open-apis/im/v1/messages/:message_id/push_follow_up")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PushFollowUpMessage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PushFollowUpMessage -> rt::Empty, TenantToken, NoCredential
}

impl PushFollowUpMessage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `message_id`: The message: `om_…`.
    /// - `follow_ups`: The bubbles. 1 to 3 elements.
    pub fn new(
        message_id: impl Into<String>,
        follow_ups: impl IntoIterator<Item = FollowUp>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("message_id", message_id.into())
                .body("follow_ups", &follow_ups.into_iter().collect::<Vec<FollowUp>>()),
        )
    }
}

impl<C: rt::Caller> super::MessageResource<'_, C> {
    /// Adds bubbles below a message, which the user can tap as an answer.
    pub fn push_follow_up(
        &self,
        message_id: impl Into<String>,
        follow_ups: impl IntoIterator<Item = FollowUp>,
    ) -> PushFollowUpMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        PushFollowUpMessage(
            PushFollowUpMessage::new(message_id, follow_ups).0.bind(self.client.core()),
        )
    }
}

/// A bubble below a message.
#[derive(Clone, rt::Record)]
pub struct FollowUp {
    /// Text of the bubble. 1 to 200 characters.
    #[wire(REQUIRED, Length(1, 200))]
    pub content: String,
    /// The text in other languages. At most 50 elements.
    #[wire(Items(0, 50))]
    pub i18n_contents: Option<Vec<FollowUpContent>>,
}

impl FollowUp {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            i18n_contents: None,
        }
    }
}

/// Text of a bubble in one language.
#[derive(Clone, rt::Record)]
pub struct FollowUpContent {
    /// The text. 1 to 200 characters.
    #[wire(REQUIRED, Length(1, 200))]
    pub content: String,
    /// The language of the text.
    #[wire(REQUIRED)]
    pub language: FollowUpLanguage,
}

impl FollowUpContent {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(content: impl Into<String>, language: FollowUpLanguage) -> Self {
        Self {
            content: content.into(),
            language,
        }
    }
}

rt::text_enum! {
    /// A language of a bubble.
    pub enum FollowUpLanguage {
        /// English.
        EnUs = "en_us",
        /// Simplified Chinese.
        ZhCn = "zh_cn",
        /// Traditional Chinese of Hong Kong.
        ZhHk = "zh_hk",
        /// Traditional Chinese of Taiwan.
        ZhTw = "zh_tw",
        /// Japanese.
        JaJp = "ja_jp",
        /// Indonesian.
        IdId = "id_id",
        /// Vietnamese.
        ViVn = "vi_vn",
        /// Thai.
        ThTh = "th_th",
        /// Portuguese of Brazil.
        PtBr = "pt_br",
        /// Spanish.
        EsEs = "es_es",
        /// Korean.
        KoKr = "ko_kr",
        /// German.
        DeDe = "de_de",
        /// French.
        FrFr = "fr_fr",
        /// Italian.
        ItIt = "it_it",
        /// Russian.
        RuRu = "ru_ru",
        /// Malay.
        MsMy = "ms_my",
    }
}

/// The documented facts of [`PushFollowUpMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/message/push_follow_up",
    title: "添加跟随气泡",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/push_follow_up",
    method: rt::Method::Post,
    path: "/open-apis/im/v1/messages/:message_id/push_follow_up",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:message", "im:message:send_as_bot"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("message_id"),
        rt::Param::body("follow_ups")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(1, 3)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
            "230002/2 400 Conflict MessageTooOld\nThe message was sent more than 600 seconds ago.\nAdd bubbles within 600 seconds of sending.",
            "230003 400 Conflict NotDirectChat\nThe message is not in a direct chat between the bot and a user.\nAdd bubbles in direct chats only.",
            "230004 400 Permission FollowUpMessageInvisible\nThe bot cannot see the message.",
            "230005 400 Permission UserUnavailable\nThe user cannot see the bot.\nAdd the user to the availability of the app.",
            "230006/2 400 Conflict NotLatestMessage\nThe message is not the latest one of the chat.\nAdd bubbles to the latest message only.",
            "230007 400 InvalidRequest InvalidFollowUp\nThe bubbles are not valid.\nCheck the contents and their lengths.",
            "230008 400 Conflict FollowUpExists\nThe message has bubbles already.",
        ],
    ),
    ..platform::ENDPOINT
};
