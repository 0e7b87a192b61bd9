// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/jssdk/v1/ticket/get`: 获取 JSAPI 临时调用凭证

use feishu_api_runtime as rt;

use crate::open::platform;

/// Issues the ticket with which a web page signs its calls of JSAPI.
///
/// A web page within the client signs what it calls with this ticket, so that the client lets it
/// through.
///
/// The call can be made only a few times: keep the ticket for all pages and users, and fetch a new
/// one shortly before it expires.
///
/// - Endpoint: `POST /open-apis/jssdk/ticket/get`
/// - Token: `tenant_access_token`
/// - Documentation: [获取 JSAPI 临时调用凭证](https://open.feishu.cn/document/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/h5_js_sdk/authorization)
/// - Schema: `schemas/open/jssdk/v1/ticket/get.json`
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.jssdk().v1().ticket().get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取 JSAPI 临时调用凭证")]
#[doc(alias = "/open-apis/jssdk/ticket/get")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetJsapiTicket<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetJsapiTicket::new() -> GetJsapiTicketReply, TenantToken, NoCredential
}

impl GetJsapiTicket {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C: rt::Caller> super::TicketResource<'_, C> {
    /// Issues the ticket with which a web page signs its calls of JSAPI.
    pub fn get(&self) -> GetJsapiTicket<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        GetJsapiTicket(GetJsapiTicket::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetJsapiTicket`].
#[derive(Clone, Default, rt::Record)]
pub struct GetJsapiTicketReply {
    /// The ticket, with which the page's signature is made.
    #[wire(SECRET, ALWAYS)]
    pub ticket: Option<String>,
    /// Seconds until the ticket expires.
    #[wire(ALWAYS)]
    pub expire_in: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetJsapiTicketReply {
    /// `ticket`, which every documented reply has, or an error if this one lacks it.
    pub fn ticket(&self) -> Result<&str, rt::Error> {
        rt::always(self.ticket.as_deref(), "ticket", &self.unknown_fields)
    }

    /// `expire_in`, which every documented reply has, or an error if this one lacks it.
    pub fn expire_in(&self) -> Result<i64, rt::Error> {
        rt::always(self.expire_in, "expire_in", &self.unknown_fields)
    }
}

/// The documented facts of [`GetJsapiTicket`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/jssdk/v1/ticket/get",
    title: "获取 JSAPI 临时调用凭证",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/h5_js_sdk/authorization",
    method: rt::Method::Post,
    path: "/open-apis/jssdk/ticket/get",
    tokens: &[rt::TokenKind::Tenant],
    ..platform::ENDPOINT
};
