// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/auth/v3/app_access_token/internal`: 自建应用获取 app_access_token

use feishu_api_runtime as rt;

use crate::open::platform;

/// Issues an app access token to a self-built app.
///
/// Clients of self-built apps fetch and renew this token by themselves; call this only to have it
/// at hand, such as for a program that makes its calls in another way.
///
/// The token is valid for 2 hours at most. While 30 minutes or more are left, the call returns the
/// token that was issued before; then it issues a new one, and both are valid until they expire.
///
/// - Endpoint: `POST /open-apis/auth/v3/app_access_token/internal`
/// - Token: none
/// - Filled in by the client: `app_id`, `app_secret`
/// - Apps: self-built
/// - Rate limit: `special`
/// - Documentation: [自建应用获取 app_access_token](https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_access_token_internal)
/// - Schema: `schemas/open/auth/v3/app_access_token/internal.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 10003 |  | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is missing or wrong. |
/// | 10005 |  | [`APP_UNAUTHORIZED`](super::super::errors::APP_UNAUTHORIZED) | The app or the tenant that the request names is wrong. |
/// | 10012 |  | [`APP_TOKEN_NOT_ISSUED`](super::super::errors::APP_TOKEN_NOT_ISSUED) | No app access token was issued. |
/// | 10014 |  | [`APP_UNAVAILABLE`](super::super::errors::APP_UNAVAILABLE) | The app cannot be used at present. |
/// | 10015 |  | [`WRONG_APP_SECRET`](super::super::errors::WRONG_APP_SECRET) | The app's secret is wrong. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.auth().v3().app_access_token().internal().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "自建应用获取 app_access_token")]
#[doc(alias = "/open-apis/auth/v3/app_access_token/internal")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct IssueOwnAppAccessToken<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    IssueOwnAppAccessToken::new() -> IssueOwnAppAccessTokenReply, NoToken, NoCredential
}

impl IssueOwnAppAccessToken {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C: rt::Caller> super::AppAccessTokenResource<'_, C> {
    /// Issues an app access token to a self-built app.
    pub fn internal(&self) -> IssueOwnAppAccessToken<rt::Bound>
    where
        C: rt::Accepts<rt::NoToken>,
    {
        IssueOwnAppAccessToken(IssueOwnAppAccessToken::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`IssueOwnAppAccessToken`].
#[derive(Clone, Default, rt::Record)]
pub struct IssueOwnAppAccessTokenReply {
    /// The token, with which the app acts as itself.
    #[wire(SECRET, ALWAYS)]
    pub app_access_token: Option<String>,
    /// Seconds until the token expires.
    #[wire(ALWAYS)]
    pub expire: Option<i64>,
    /// A token with which the app acts within the tenant that it was built for.
    #[wire(SECRET)]
    pub tenant_access_token: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl IssueOwnAppAccessTokenReply {
    /// `app_access_token`, which every documented reply has, or an error if this one lacks it.
    pub fn app_access_token(&self) -> Result<&str, rt::Error> {
        rt::always(
            self.app_access_token.as_deref(),
            "app_access_token",
            &self.unknown_fields,
        )
    }

    /// `expire`, which every documented reply has, or an error if this one lacks it.
    pub fn expire(&self) -> Result<i64, rt::Error> {
        rt::always(self.expire, "expire", &self.unknown_fields)
    }
}

/// The documented facts of [`IssueOwnAppAccessToken`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/auth/v3/app_access_token/internal",
    title: "自建应用获取 app_access_token",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_access_token_internal",
    method: rt::Method::Post,
    path: "/open-apis/auth/v3/app_access_token/internal",
    tokens: &[],
    apps: &[rt::AppKind::SelfBuilt],
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
            "10012 - Auth AppTokenNotIssued\nNo app access token was issued.\nCheck the app's id and secret, for a store app also its ticket.",
            "10014 - Auth AppUnavailable\nThe app cannot be used at present.\nCheck in the developer console whether the app is disabled.",
            "10015 - Auth WrongAppSecret\nThe app's secret is wrong.\nCopy the secret from the developer console again.",
        ],
    ),
    ..platform::ENDPOINT
};
