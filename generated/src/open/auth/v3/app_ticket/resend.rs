// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/auth/v3/app_ticket/resend`: 重新获取 app_ticket

use feishu_api_runtime as rt;

use crate::open::platform;

/// Makes the platform push the ticket of a store app at once.
///
/// The platform pushes the event `app_ticket` every hour; a program that has just started need not
/// wait for the next one. The reply does not hold the ticket: it arrives as an event.
///
/// - Endpoint: `POST /open-apis/auth/v3/app_ticket/resend`
/// - Token: none
/// - Filled in by the client: `app_id`, `app_secret`
/// - Apps: store
/// - Rate limit: `special`
/// - Documentation: [重新获取 app_ticket](https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend)
/// - Schema: `schemas/open/auth/v3/app_ticket/resend.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 10003 |  | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is missing or wrong. |
/// | 10005 |  | [`APP_UNAUTHORIZED`](super::super::errors::APP_UNAUTHORIZED) | The app or the tenant that the request names is wrong. |
/// | 10014 |  | [`APP_UNAVAILABLE`](super::super::errors::APP_UNAVAILABLE) | The app cannot be used at present. |
/// | 10015 |  | [`WRONG_APP_SECRET`](super::super::errors::WRONG_APP_SECRET) | The app's secret is wrong. |
/// | 10016 |  | [`TICKET_NOT_SENT`](super::super::errors::TICKET_NOT_SENT) | The ticket could not be pushed again. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client.auth().v3().app_ticket().resend().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "重新获取 app_ticket")]
#[doc(alias = "/open-apis/auth/v3/app_ticket/resend")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ResendAppTicket<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ResendAppTicket::new() -> rt::Empty, NoToken, NoCredential
}

impl ResendAppTicket {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C: rt::Caller> super::AppTicketResource<'_, C> {
    /// Makes the platform push the ticket of a store app at once.
    pub fn resend(&self) -> ResendAppTicket<rt::Bound>
    where
        C: rt::Accepts<rt::NoToken>,
    {
        ResendAppTicket(ResendAppTicket::new().0.bind(self.client.core()))
    }
}

/// The documented facts of [`ResendAppTicket`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/auth/v3/app_ticket/resend",
    title: "重新获取 app_ticket",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend",
    method: rt::Method::Post,
    path: "/open-apis/auth/v3/app_ticket/resend",
    tokens: &[],
    apps: &[rt::AppKind::Store],
    params: &[
        rt::Param::body("app_id"),
        rt::Param::body("app_secret").flags(rt::Field::SECRET),
    ],
    from_client: &[
        ("app_id", rt::FromClient::Id),
        ("app_secret", rt::FromClient::Secret),
    ],
    envelope: &platform::FLAT_ENVELOPE,
    errors: rt::ErrorTable::new(
        &[
            "10003 - InvalidRequest InvalidParameter\nA parameter is missing or wrong.\nThe message says which one; correct the request.",
            "10005 - Auth AppUnauthorized\nThe app or the tenant that the request names is wrong.\nCheck the app's id, and that the tenant has installed the app.",
            "10014 - Auth AppUnavailable\nThe app cannot be used at present.\nCheck in the developer console whether the app is disabled.",
            "10015 - Auth WrongAppSecret\nThe app's secret is wrong.\nCopy the secret from the developer console again.",
            "10016 - Conflict TicketNotSent\nThe ticket could not be pushed again.\nCall for a store app only: self-built apps have no ticket.",
        ],
    ),
    ..platform::ENDPOINT
};
