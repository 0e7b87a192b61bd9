// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/cardkit/v1/card/id_convert`: 转换 ID

use feishu_api_runtime as rt;

use crate::open::platform;

/// Says which card entity a message shows.
///
/// - Endpoint: `POST /open-apis/cardkit/v1/cards/id_convert`
/// - Token: `tenant_access_token`
/// - Scope: `cardkit:card:read`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [转换 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/id_convert)
/// - Schema: `schemas/open/cardkit/v1/card/id_convert.json`
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .cardkit()
///     .v1()
///     .card()
///     .id_convert("om_fbdf6ed2e17f1d98e78fb26c1370186e")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "转换 ID")]
#[doc(alias = "/open-apis/cardkit/v1/cards/id_convert")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ConvertMessageId<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ConvertMessageId -> ConvertMessageIdReply, TenantToken, NoCredential
}

impl ConvertMessageId {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `message_id`: The message: `om_…`.
    pub fn new(message_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).body_text("message_id", message_id.into()))
    }
}

impl<C: rt::Caller> super::CardResource<'_, C> {
    /// Says which card entity a message shows.
    pub fn id_convert(
        &self,
        message_id: impl Into<String>,
    ) -> ConvertMessageId<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        ConvertMessageId(ConvertMessageId::new(message_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ConvertMessageId`].
#[derive(Clone, Default, rt::Record)]
pub struct ConvertMessageIdReply {
    /// Id of the card entity, with which it is changed.
    #[wire(ALWAYS)]
    pub card_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl ConvertMessageIdReply {
    /// `card_id`, which every documented reply has, or an error if this one lacks it.
    pub fn card_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.card_id.as_deref(), "card_id", &self.unknown_fields)
    }
}

/// The documented facts of [`ConvertMessageId`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/cardkit/v1/card/id_convert",
    title: "转换 ID",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/id_convert",
    method: rt::Method::Post,
    path: "/open-apis/cardkit/v1/cards/id_convert",
    tokens: &[rt::TokenKind::Tenant],
    scopes: &["cardkit:card:read"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::body("message_id").flags(rt::Field::REQUIRED)],
    ..platform::ENDPOINT
};
