// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/authen/v2/oauth_token/refresh`: 刷新 user_access_token

use feishu_api_runtime as rt;

use crate::open::platform;

/// Issues new tokens for a refresh token, which is thereby used up.
///
/// Clients with a store of users' tokens refresh them by themselves.
///
/// The new refresh token must be stored in place of the old one. User access tokens issued before
/// stay valid until they expire.
///
/// Refreshing must be switched on in the app's security settings, where they show a switch for it. 365
/// days after authorizing the app, the user has to sign in again.
///
/// - Endpoint: `POST /open-apis/authen/v2/oauth/token`
/// - Token: none
/// - Filled in by the client: `client_id`, `client_secret`
/// - Apps: self-built, store
/// - Scope `offline_access`: `refresh_token` and `refresh_token_expires_in` of the reply.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [刷新 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)
/// - Schema: `schemas/open/authen/v2/oauth_token/refresh.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 20001 | 400 | [`MISSING_PARAMETER`](super::super::errors::MISSING_PARAMETER) | A required parameter is missing. |
/// | 20002 | 400 | [`WRONG_APP_SECRET`](super::super::errors::WRONG_APP_SECRET) | The app's secret is wrong. |
/// | 20008 | 400 | [`USER_NOT_FOUND`](super::super::errors::USER_NOT_FOUND) | The user does not exist. |
/// | 20009 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The user's tenant has not installed the app. |
/// | 20010 | 400 | [`APP_NOT_AVAILABLE`](super::super::errors::APP_NOT_AVAILABLE) | The user may not use the app. |
/// | 20024 | 400 | [`APP_MISMATCH`](super::super::errors::APP_MISMATCH) | The refresh token was issued for another app. |
/// | 20026 | 400 | [`REFRESH_TOKEN_INVALID`](super::super::errors::REFRESH_TOKEN_INVALID) | The refresh token is not valid. |
/// | 20036 | 400 | [`UNSUPPORTED_GRANT`](super::super::errors::UNSUPPORTED_GRANT) | This kind of grant is not supported. |
/// | 20037 | 400 | [`REFRESH_TOKEN_EXPIRED`](super::super::errors::REFRESH_TOKEN_EXPIRED) | The refresh token has expired, or the user authorized the app more than 365 days ago. |
/// | 20048 | 400 | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The app does not exist. |
/// | 20050 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 20063 | 400 | [`MALFORMED_REQUEST`](super::super::errors::MALFORMED_REQUEST) | The request lacks a field. |
/// | 20064 | 400 | [`REFRESH_TOKEN_REVOKED`](super::super::errors::REFRESH_TOKEN_REVOKED) | The refresh token was revoked; each can be used only once. |
/// | 20066 | 400 | [`USER_UNAVAILABLE`](super::super::errors::USER_UNAVAILABLE) | The state of the user forbids signing in. |
/// | 20067 | 400 | [`REPEATED_SCOPE`](super::super::errors::REPEATED_SCOPE) | The list of scopes has one twice. |
/// | 20068 | 400 | [`SCOPE_NOT_GRANTED`](super::super::errors::SCOPE_NOT_GRANTED) | The list of scopes has one that the user did not grant. |
/// | 20069 | 400 | [`APP_DISABLED`](super::super::errors::APP_DISABLED) | The app is not enabled. |
/// | 20070 | 400 | [`SEVERAL_AUTHENTICATIONS`](super::super::errors::SEVERAL_AUTHENTICATIONS) | The request has the app's secret in its body and basic authentication as well. |
/// | 20072 | 503 | [`UNAVAILABLE`](super::super::errors::UNAVAILABLE) | The server cannot be reached for the moment. |
/// | 20073 | 400 | [`REFRESH_TOKEN_USED`](super::super::errors::REFRESH_TOKEN_USED) | The refresh token was used before; each can be used only once. |
/// | 20074 | 400 | [`REFRESH_NOT_ALLOWED`](super::super::errors::REFRESH_NOT_ALLOWED) | The app may not refresh tokens. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .authen()
///     .v2()
///     .oauth_token()
///     .refresh("eyJhbGciOiJFUzI1NiIs**********XXOYOZz1mfgIYHwM8ZJA")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "刷新 user_access_token")]
#[doc(alias = "/open-apis/authen/v2/oauth/token")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct RefreshUserTokens<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    RefreshUserTokens -> RefreshUserTokensReply, NoToken, NoCredential
}

impl RefreshUserTokens {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `refresh_token`: The newest refresh token of the user, from version 2 of these calls.
    pub fn new(refresh_token: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body("grant_type", &"refresh_token")
                .body_text("refresh_token", refresh_token.into()),
        )
    }
}

impl<C> RefreshUserTokens<C> {
    /// Limits the token to these scopes, with spaces between them; each must have been granted.
    /// Without it, the token has all scopes that the user granted. A limit holds for this token only.
    pub fn scope(self, scope: impl Into<String>) -> Self {
        Self(self.0.body_text("scope", scope.into()))
    }
}

impl<C: rt::Caller> super::OauthTokenResource<'_, C> {
    /// Issues new tokens for a refresh token, which is thereby used up.
    pub fn refresh(
        &self,
        refresh_token: impl Into<String>,
    ) -> RefreshUserTokens<rt::Bound>
    where
        C: rt::Accepts<rt::NoToken>,
    {
        RefreshUserTokens(
            RefreshUserTokens::new(refresh_token).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`RefreshUserTokens`].
#[derive(Clone, Default, rt::Record)]
pub struct RefreshUserTokensReply {
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

impl RefreshUserTokensReply {
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

/// The documented facts of [`RefreshUserTokens`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/authen/v2/oauth_token/refresh",
    title: "刷新 user_access_token",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token",
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
        rt::Param::body("refresh_token").flags(rt::Field::REQUIRED | rt::Field::SECRET),
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
            "20008 400 NotFound UserNotFound\nThe user does not exist.\nCheck the state of the user who signed in.",
            "20009 400 Permission AppNotInstalled\nThe user's tenant has not installed the app.\nHave an administrator install the app.",
            "20010 400 Permission AppNotAvailable\nThe user may not use the app.\nHave an administrator make the app available to the user.",
            "20024 400 Auth AppMismatch\nThe refresh token was issued for another app.\nUse codes and tokens with the app that they were issued for.",
            "20026 400 UserTokenExpired RefreshTokenInvalid\nThe refresh token is not valid.\nGive the newest refresh token that this call returned, not one of version 1; else have the user sign in again.",
            "20036 400 InvalidRequest UnsupportedGrant\nThis kind of grant is not supported.\nGive an authorization code or a refresh token.",
            "20037 400 UserTokenExpired RefreshTokenExpired\nThe refresh token has expired, or the user authorized the app more than 365 days ago.\nHave the user sign in again.",
            "20048 400 NotFound AppNotFound\nThe app does not exist.\nCheck the app's id.",
            "20050 500 Server ServerError\nThe server failed.\nRepeat the call later; contact support if it keeps failing.",
            "20063 400 InvalidRequest MalformedRequest\nThe request lacks a field.\nThe message says which one; give it.",
            "20064 400 UserTokenExpired RefreshTokenRevoked\nThe refresh token was revoked; each can be used only once.\nHave the user sign in again.",
            "20066 400 Permission UserUnavailable\nThe state of the user forbids signing in.\nCheck the state of the user who signed in.",
            "20067 400 InvalidRequest RepeatedScope\nThe list of scopes has one twice.\nName each scope once.",
            "20068 400 Permission ScopeNotGranted\nThe list of scopes has one that the user did not grant.\nName only scopes that the user was asked for when signing in.",
            "20069 400 Permission AppDisabled\nThe app is not enabled.\nHave an administrator enable the app.",
            "20070 400 InvalidRequest SeveralAuthentications\nThe request has the app's secret in its body and basic authentication as well.\nLeave the `Authorization` header out.",
            "20072 503 Busy Unavailable\nThe server cannot be reached for the moment.\nRepeat the call later.",
            "20073 400 UserTokenExpired RefreshTokenUsed\nThe refresh token was used before; each can be used only once.\nHave the user sign in again.",
            "20074 400 Permission RefreshNotAllowed\nThe app may not refresh tokens.\nSwitch refreshing on in the app's security settings in the developer console, then publish the change.",
        ],
    ),
    ..platform::ENDPOINT
};
