// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/bot/v3/info/get`: 获取机器人信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::bot::v3::types::Bot;

/// Returns what is known of the app's own bot.
///
/// The app must have a bot: switch it on in the developer console, then publish the change.
///
/// - Endpoint: `GET /open-apis/bot/v3/info`
/// - Token: `tenant_access_token`
/// - Documentation: [获取机器人信息](https://open.feishu.cn/document/ukTMukTMukTM/uAjMxEjLwITMx4CMyETM)
/// - Schema: `schemas/open/bot/v3/info/get.json`
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.bot().v3().info().get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取机器人信息")]
#[doc(alias = "/open-apis/bot/v3/info")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetBotInfo<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetBotInfo::new() -> GetBotInfoReply, TenantToken, NoCredential
}

impl GetBotInfo {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C: rt::Caller> super::InfoResource<'_, C> {
    /// Returns what is known of the app's own bot.
    pub fn get(&self) -> GetBotInfo<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        GetBotInfo(GetBotInfo::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetBotInfo`].
#[derive(Clone, Default, rt::Record)]
pub struct GetBotInfoReply {
    /// The bot of the app that makes the call.
    #[wire(ALWAYS)]
    pub bot: Option<Bot>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetBotInfoReply {
    /// `bot`, which every documented reply has, or an error if this one lacks it.
    pub fn bot(&self) -> Result<&Bot, rt::Error> {
        rt::always(self.bot.as_ref(), "bot", &self.unknown_fields)
    }
}

/// The documented facts of [`GetBotInfo`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/bot/v3/info/get",
    title: "获取机器人信息",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uAjMxEjLwITMx4CMyETM",
    method: rt::Method::Get,
    path: "/open-apis/bot/v3/info",
    tokens: &[rt::TokenKind::Tenant],
    envelope: &platform::FLAT_ENVELOPE,
    ..platform::ENDPOINT
};
