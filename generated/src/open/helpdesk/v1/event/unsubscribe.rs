// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/event/unsubscribe`: 取消订阅服务台事件

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::HelpdeskEvent;

/// Unsubscribes the app from events of the helpdesk.
///
/// - Endpoint: `POST /open-apis/helpdesk/v1/events/unsubscribe`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `special`
/// - Documentation: [取消订阅服务台事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/event/unsubscribe)
/// - Schema: `schemas/open/helpdesk/v1/event/unsubscribe.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
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
///     .unsubscribe([
///         HelpdeskEvent::new("helpdesk.ticket_message", "ticket_message.created_v1"),
///     ])
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "取消订阅服务台事件")]
#[doc(alias = "/open-apis/helpdesk/v1/events/unsubscribe")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UnsubscribeEvent<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UnsubscribeEvent -> rt::Empty, TenantToken, Helpdesk
}

impl UnsubscribeEvent {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `kinds`: The types of events.
    pub fn new(kinds: impl IntoIterator<Item = HelpdeskEvent>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body("events", &kinds.into_iter().collect::<Vec<HelpdeskEvent>>()),
        )
    }
}

impl<C: rt::Caller> super::EventResource<'_, C> {
    /// Unsubscribes the app from events of the helpdesk.
    pub fn unsubscribe(
        &self,
        kinds: impl IntoIterator<Item = HelpdeskEvent>,
    ) -> UnsubscribeEvent<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        UnsubscribeEvent(UnsubscribeEvent::new(kinds).0.bind(self.client.core()))
    }
}

/// The documented facts of [`UnsubscribeEvent`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/event/unsubscribe",
    title: "取消订阅服务台事件",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/event/unsubscribe",
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/events/unsubscribe",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    params: &[rt::Param::body("events").flags(rt::Field::REQUIRED)],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
