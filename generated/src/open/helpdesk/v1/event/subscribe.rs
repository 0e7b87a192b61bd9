// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/event/subscribe`: 订阅服务台事件

use feishu_api_runtime as rt;

use crate::open::helpdesk::v1::types::HelpdeskEvent;

/// Has the app told of events of the helpdesk.
///
/// - Endpoint: `POST /open-apis/helpdesk/v1/events/subscribe`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `special`
/// - Documentation: [订阅服务台事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/event/subscribe)
/// - Schema: `schemas/open/helpdesk/v1/event/subscribe.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](SubscribeEventError::INVALID_PARAMETER) | The request is not valid. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](SubscribeEventError::PERMISSION_DENIED) | The caller may not do this. |
/// | 155000 | 500 | [`SERVER_ERROR`](SubscribeEventError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::helpdesk::v1::HelpdeskEvent;
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// client
///     .helpdesk()
///     .v1()
///     .event()
///     .subscribe([
///         HelpdeskEvent::new("helpdesk.ticket_message", "ticket_message.created_v1"),
///     ])
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "订阅服务台事件")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SubscribeEvent<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl SubscribeEvent {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `kinds`: The kinds of events.
    #[inline]
    pub fn new(kinds: impl IntoIterator<Item = HelpdeskEvent>) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT)
                .set(0, &kinds.into_iter().collect::<Vec<HelpdeskEvent>>()),
        }
    }
}

impl<C> SubscribeEvent<C> {
    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl SubscribeEvent<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Empty> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for SubscribeEvent<rt::Bound> {
    type Output = Result<rt::Empty, rt::Error>;
    type IntoFuture = rt::Call<rt::Empty>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for SubscribeEvent {
    type Reply = rt::Empty;
    type Access = rt::TenantToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::EventResource<'_, C> {
    /// Has the app told of events of the helpdesk.
    pub fn subscribe(
        &self,
        kinds: impl IntoIterator<Item = HelpdeskEvent>,
    ) -> SubscribeEvent<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        SubscribeEvent {
            request: SubscribeEvent::new(kinds).request.bind(self.client.core()),
        }
    }
}

/// The documented errors of [`SubscribeEvent`] by name.
#[derive(Debug, Clone, Copy)]
pub enum SubscribeEventError {}

impl SubscribeEventError {
    /// The request is not valid.
    ///
    /// Check the parameters and the body.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(154_000);
    /// The caller may not do this.
    ///
    /// Check that the app has the scope of this endpoint, and that the caller may do this in the
    /// helpdesk.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(154_003);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
}

/// The documented facts of [`SubscribeEvent`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/event/subscribe",
    title: "订阅服务台事件",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/event/subscribe",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/events/subscribe",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&crate::open::platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    field_scopes: &[],
    rate_limits: &[],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("events").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
    ],
    rules: &[],
    body: rt::BodyFormat::Json,
    reply: rt::ReplyFormat::Json,
    envelope: &crate::open::platform::STANDARD_ENVELOPE,
    errors: rt::ErrorTable::new(
        &[
            [
                "154000 400 InvalidRequest InvalidParameter",
                "The request is not valid.",
                "Check the parameters and the body.",
                "",
            ],
            [
                "154003 403 Permission PermissionDenied",
                "The caller may not do this.",
                "Check that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
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
    use crate::open::helpdesk::v1::event::subscribe::{ENDPOINT, SubscribeEvent};
    use crate::open::helpdesk::v1::types::HelpdeskEvent;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    SubscribeEvent::new([
                        HelpdeskEvent::new(
                            "helpdesk.ticket_message",
                            "ticket_message.created_v1",
                        ),
                    ]),
                )
            },
            sent: "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"events\":[{\"type\":\"helpdesk.ticket_message\",\"subtype\":\"ticket_message.created_v1\"}]}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
            send: rt::Example::record::<rt::Empty>,
        },
    ];
}
