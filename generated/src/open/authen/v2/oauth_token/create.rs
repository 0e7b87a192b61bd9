// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/authen/v2/oauth_token/create`: 获取 user_access_token

use feishu_api_runtime as rt;

use crate::open::platform;

/// Issues tokens for the authorization code of a user who has just signed in.
///
/// A user who signs in returns to the app with an authorization code, which can be used once
/// within 5 minutes. The user must be allowed to use the app.
///
/// - Endpoint: `POST /open-apis/authen/v2/oauth/token`
/// - Token: none
/// - Filled in by the client: `client_id`, `client_secret`
/// - Apps: self-built, store
/// - Scope `offline_access`: `refresh_token` and `refresh_token_expires_in` of the reply.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)
/// - Schema: `schemas/open/authen/v2/oauth_token/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 20001 | 400 | [`MISSING_PARAMETER`](super::super::errors::MISSING_PARAMETER) | A required parameter is missing. |
/// | 20002 | 400 | [`WRONG_APP_SECRET`](super::super::errors::WRONG_APP_SECRET) | The app's secret is wrong. |
/// | 20003 | 400 | [`CODE_NOT_FOUND`](super::super::errors::CODE_NOT_FOUND) | The authorization code is not known; each can be used only once. |
/// | 20004 | 400 | [`CODE_EXPIRED`](super::super::errors::CODE_EXPIRED) | The authorization code has expired. |
/// | 20008 | 400 | [`USER_NOT_FOUND`](super::super::errors::USER_NOT_FOUND) | The user does not exist. |
/// | 20009 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The user's tenant has not installed the app. |
/// | 20010 | 400 | [`APP_NOT_AVAILABLE`](super::super::errors::APP_NOT_AVAILABLE) | The user may not use the app. |
/// | 20024 | 400 | [`APP_MISMATCH`](super::super::errors::APP_MISMATCH) | The code was issued for another app. |
/// | 20036 | 400 | [`UNSUPPORTED_GRANT`](super::super::errors::UNSUPPORTED_GRANT) | This kind of grant is not supported. |
/// | 20048 | 400 | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The app does not exist. |
/// | 20049 | 400 | [`WRONG_CODE_VERIFIER`](super::super::errors::WRONG_CODE_VERIFIER) | The code verifier is missing, or it does not belong to the challenge that the user was sent with. |
/// | 20050 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 20063 | 400 | [`MALFORMED_REQUEST`](super::super::errors::MALFORMED_REQUEST) | The request lacks a field. |
/// | 20065 | 400 | [`CODE_USED`](super::super::errors::CODE_USED) | The authorization code was used before. |
/// | 20066 | 400 | [`USER_UNAVAILABLE`](super::super::errors::USER_UNAVAILABLE) | The state of the user forbids signing in. |
/// | 20067 | 400 | [`REPEATED_SCOPE`](super::super::errors::REPEATED_SCOPE) | The list of scopes has one twice. |
/// | 20068 | 400 | [`SCOPE_NOT_GRANTED`](super::super::errors::SCOPE_NOT_GRANTED) | The list of scopes has one that the user did not grant. |
/// | 20069 | 400 | [`APP_DISABLED`](super::super::errors::APP_DISABLED) | The app is not enabled. |
/// | 20070 | 400 | [`SEVERAL_AUTHENTICATIONS`](super::super::errors::SEVERAL_AUTHENTICATIONS) | The request has the app's secret in its body and basic authentication as well. |
/// | 20071 | 400 | [`REDIRECT_MISMATCH`](super::super::errors::REDIRECT_MISMATCH) | The redirect address is not the one that the user was sent with. |
/// | 20072 | 503 | [`UNAVAILABLE`](super::super::errors::UNAVAILABLE) | The server cannot be reached for the moment. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .authen()
///     .v2()
///     .oauth_token()
///     .create("a61hb967bd094dge949h79bbexd16dfe")
///     .redirect_uri("https://example.com/api/oauth/callback")
///     .code_verifier("TxYmzM4PHLBlqm5NtnCmwxMH8mFlRWl_ipie3O0aVzo")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取 user_access_token")]
#[doc(alias = "/open-apis/authen/v2/oauth/token")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct IssueUserTokens<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    IssueUserTokens -> IssueUserTokensReply, NoToken, NoCredential
}

impl IssueUserTokens {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `code`: The code with which the user returned to the app.
    pub fn new(code: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body("grant_type", &"authorization_code")
                .body_text("code", code.into()),
        )
    }
}

impl<C> IssueUserTokens<C> {
    /// The address that the authorization page was told to return to.
    pub fn redirect_uri(self, redirect_uri: impl Into<String>) -> Self {
        Self(self.0.body_text("redirect_uri", redirect_uri.into()))
    }

    /// The random text that the code challenge was made of; needed if the authorization page was given
    /// a challenge. 43 to 128 characters. Matches `^[A-Za-z0-9._~-]*$`.
    pub fn code_verifier(self, code_verifier: impl Into<String>) -> Self {
        Self(self.0.body_text("code_verifier", code_verifier.into()))
    }

    /// Limits the token to these scopes, with spaces between them; each must have been granted.
    /// Without it, the token has all scopes that the user granted. A limit holds for this token only.
    pub fn scope(self, scope: impl Into<String>) -> Self {
        Self(self.0.body_text("scope", scope.into()))
    }
}

impl<C: rt::Caller> super::OauthTokenResource<'_, C> {
    /// Issues tokens for the authorization code of a user who has just signed in.
    pub fn create(&self, code: impl Into<String>) -> IssueUserTokens<rt::Bound>
    where
        C: rt::Accepts<rt::NoToken>,
    {
        IssueUserTokens(IssueUserTokens::new(code).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`IssueUserTokens`].
#[derive(Clone, Default, rt::Record)]
pub struct IssueUserTokensReply {
    /// The user access token, with which the app acts for the user. It is 1 to 2 KB long and grows
    /// with the number of scopes: leave room for 4 KB.
    #[wire(SECRET, ALWAYS)]
    pub access_token: Option<String>,
    /// Seconds until the user access token expires; they vary.
    #[wire(ALWAYS)]
    pub expires_in: Option<i64>,
    /// Renews the user access token, once. Only if the user granted `offline_access`.
    #[wire(SECRET)]
    pub refresh_token: Option<String>,
    /// Seconds until the refresh token expires; only together with it.
    pub refresh_token_expires_in: Option<i64>,
    /// How the token is written into the `Authorization` header: always `Bearer`.
    #[wire(ALWAYS)]
    pub token_type: Option<String>,
    /// The scopes that the token has, with spaces between them; they may be fewer than were asked for.
    #[wire(ALWAYS)]
    pub scope: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl IssueUserTokensReply {
    /// `access_token`, which every documented reply has, or an error if this one lacks it.
    pub fn access_token(&self) -> Result<&str, rt::Error> {
        rt::always(self.access_token.as_deref(), "access_token", &self.unknown_fields)
    }

    /// `expires_in`, which every documented reply has, or an error if this one lacks it.
    pub fn expires_in(&self) -> Result<i64, rt::Error> {
        rt::always(self.expires_in, "expires_in", &self.unknown_fields)
    }

    /// `token_type`, which every documented reply has, or an error if this one lacks it.
    pub fn token_type(&self) -> Result<&str, rt::Error> {
        rt::always(self.token_type.as_deref(), "token_type", &self.unknown_fields)
    }

    /// `scope`, which every documented reply has, or an error if this one lacks it.
    pub fn scope(&self) -> Result<&str, rt::Error> {
        rt::always(self.scope.as_deref(), "scope", &self.unknown_fields)
    }
}

/// The documented facts of [`IssueUserTokens`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/authen/v2/oauth_token/create",
    title: "获取 user_access_token",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token",
    method: rt::Method::Post,
    path: "/open-apis/authen/v2/oauth/token",
    tokens: &[],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    field_scopes: &[
        (
            "offline_access",
            "`refresh_token` and `refresh_token_expires_in` of the reply.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::body("grant_type"),
        rt::Param::body("client_id"),
        rt::Param::body("client_secret").flags(rt::Field::SECRET),
        rt::Param::body("code").flags(rt::Field::REQUIRED | rt::Field::SECRET),
        rt::Param::body("redirect_uri"),
        rt::Param::body("code_verifier")
            .flags(rt::Field::SECRET)
            .limits(
                &[rt::Limit::Length(43, 128), rt::Limit::Pattern("^[A-Za-z0-9._~-]*$")],
            ),
        rt::Param::body("scope"),
    ],
    from_client: &[
        ("client_id", rt::FromClient::Id),
        ("client_secret", rt::FromClient::Secret),
    ],
    envelope: &platform::OAUTH_ENVELOPE,
    errors: rt::ErrorTable::new(
        &[
            "20001 400 InvalidRequest MissingParameter\nA required parameter is missing.\nThe message says which one; give it.",
            "20002 400 Auth WrongAppSecret\nThe app's secret is wrong.\nCheck the app's id and secret in the developer console.",
            "20003 400 Auth CodeNotFound\nThe authorization code is not known; each can be used only once.\nHave the user sign in again.",
            "20004 400 Auth CodeExpired\nThe authorization code has expired.\nUse codes within 5 minutes; have the user sign in again.",
            "20008 400 NotFound UserNotFound\nThe user does not exist.\nCheck the state of the user who signed in.",
            "20009 400 Permission AppNotInstalled\nThe user's tenant has not installed the app.\nHave an administrator install the app.",
            "20010 400 Permission AppNotAvailable\nThe user may not use the app.\nHave an administrator make the app available to the user.",
            "20024 400 Auth AppMismatch\nThe code was issued for another app.\nUse codes and tokens with the app that they were issued for.",
            "20036 400 InvalidRequest UnsupportedGrant\nThis kind of grant is not supported.\nGive an authorization code or a refresh token.",
            "20048 400 NotFound AppNotFound\nThe app does not exist.\nCheck the app's id.",
            "20049 400 InvalidRequest WrongCodeVerifier\nThe code verifier is missing, or it does not belong to the challenge that the user was sent with.\nGive the verifier that the challenge was made of.",
            "20050 500 Server ServerError\nThe server failed.\nRepeat the call later; contact support if it keeps failing.",
            "20063 400 InvalidRequest MalformedRequest\nThe request lacks a field.\nThe message says which one; give it.",
            "20065 400 Auth CodeUsed\nThe authorization code was used before.\nUse each code once; have the user sign in again.",
            "20066 400 Permission UserUnavailable\nThe state of the user forbids signing in.\nCheck the state of the user who signed in.",
            "20067 400 InvalidRequest RepeatedScope\nThe list of scopes has one twice.\nName each scope once.",
            "20068 400 Permission ScopeNotGranted\nThe list of scopes has one that the user did not grant.\nName only scopes that the user was asked for when signing in.",
            "20069 400 Permission AppDisabled\nThe app is not enabled.\nHave an administrator enable the app.",
            "20070 400 InvalidRequest SeveralAuthentications\nThe request has the app's secret in its body and basic authentication as well.\nLeave the `Authorization` header out.",
            "20071 400 InvalidRequest RedirectMismatch\nThe redirect address is not the one that the user was sent with.\nGive the address that the authorization page was opened with.",
            "20072 503 Busy Unavailable\nThe server cannot be reached for the moment.\nRepeat the call later.",
        ],
    ),
    ..platform::ENDPOINT
};
