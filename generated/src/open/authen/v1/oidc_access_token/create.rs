// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/authen/v1/oidc_access_token/create`: 获取 user_access_token

use feishu_api_runtime as rt;

use crate::open::platform;

/// Issues tokens for an authorization code.
///
/// - Endpoint: `POST /open-apis/authen/v1/oidc/access_token`
/// - Token: `app_access_token`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/oidc-access_token/create)
/// - Schema: `schemas/open/authen/v1/oidc_access_token/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 20001 | 200 | [`INVALID_REQUEST`](super::super::errors::INVALID_REQUEST) | A parameter is missing or wrong. |
/// | 20002 | 200 | [`WRONG_APP_CREDENTIALS`](super::super::errors::WRONG_APP_CREDENTIALS) | The app's id or secret is wrong. |
/// | 20003 | 200 | [`CODE_INVALID`](super::super::errors::CODE_INVALID) | The authorization code is not valid; each can be used only once. |
/// | 20004 | 200 | [`CODE_EXPIRED`](super::super::errors::CODE_EXPIRED) | The authorization code has expired. |
/// | 20007 | 200 | [`TOKEN_NOT_ISSUED`](super::super::errors::TOKEN_NOT_ISSUED) | No user access token was issued. |
/// | 20008 | 200 | [`USER_NOT_FOUND`](super::super::errors::USER_NOT_FOUND) | The user does not exist. |
/// | 20013 | 200 | [`INVALID_TENANT_TOKEN`](super::super::errors::INVALID_TENANT_TOKEN) | The tenant access token is not valid. |
/// | 20014 | 200 | [`INVALID_APP_TOKEN`](super::super::errors::INVALID_APP_TOKEN) | The app access token is not valid. |
/// | 20021 | 200 | [`USER_RESIGNED`](super::super::errors::USER_RESIGNED) | The user has left the company. |
/// | 20022 | 200 | [`USER_FROZEN`](super::super::errors::USER_FROZEN) | The user's account is suspended. |
/// | 20023 | 200 | [`USER_NOT_REGISTERED`](super::super::errors::USER_NOT_REGISTERED) | The user has not finished registering. |
/// | 20024 | 200 | [`APP_MISMATCH`](super::super::errors::APP_MISMATCH) | The code or token was issued for another app than the token of this call. |
/// | 20025 | 200 | [`APP_CREDENTIALS_MISSING`](super::super::errors::APP_CREDENTIALS_MISSING) | The app's id or secret is missing. |
/// | 20028 | 200 | [`INVALID_APP_ID`](super::super::errors::INVALID_APP_ID) | The app's id is not valid. |
/// | 20029 | 200 | [`INVALID_REDIRECT`](super::super::errors::INVALID_REDIRECT) | The redirect address is not valid. |
/// | 20035 | 200 | [`APP_CREDENTIALS_REFUSED`](super::super::errors::APP_CREDENTIALS_REFUSED) | The app's id or secret is wrong. |
/// | 20036 | 200 | [`UNSUPPORTED_GRANT`](super::super::errors::UNSUPPORTED_GRANT) | This kind of grant is not supported. |
/// | 20039 | 200 | [`USER_TOKEN_REFUSED`](super::super::errors::USER_TOKEN_REFUSED) | The user access token is not valid. |
/// | 20042 | 200 | [`APP_DISABLED`](super::super::errors::APP_DISABLED) | The app is disabled. |
/// | 20046 | 200 | [`BRAND_MISMATCH`](super::super::errors::BRAND_MISMATCH) | App and user belong to different brands, Feishu and Lark. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::App>) -> Result<(), feishu_api::Error> {
/// let reply = client.authen().v1().oidc_access_token().create("xMSldislSkdK").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取 user_access_token")]
#[doc(alias = "/open-apis/authen/v1/oidc/access_token")]
#[deprecated = "Use `authen/v2/oauth_token/create`, which implements OAuth 2.0."]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct IssueOidcUserToken<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    IssueOidcUserToken -> IssueOidcUserTokenReply, AppToken, NoCredential
}

impl IssueOidcUserToken {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `code`: The code with which the user returned to the app; it can be used once.
    pub fn new(code: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body("grant_type", &"authorization_code")
                .body_text("code", code.into()),
        )
    }
}

impl<C: rt::Caller> super::OidcAccessTokenResource<'_, C> {
    /// Issues tokens for an authorization code.
    #[deprecated = "Use `authen/v2/oauth_token/create`, which implements OAuth 2.0."]
    pub fn create(&self, code: impl Into<String>) -> IssueOidcUserToken<rt::Bound>
    where
        C: rt::Accepts<rt::AppToken>,
    {
        IssueOidcUserToken(IssueOidcUserToken::new(code).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`IssueOidcUserToken`].
#[derive(Clone, Default, rt::Record)]
pub struct IssueOidcUserTokenReply {
    /// The user access token, with which the app acts for the user.
    #[wire(SECRET, ALWAYS)]
    pub access_token: Option<String>,
    /// Renews the user access token, once.
    #[wire(SECRET)]
    pub refresh_token: Option<String>,
    /// How the token is written into the `Authorization` header: always `Bearer`.
    #[wire(ALWAYS)]
    pub token_type: Option<String>,
    /// Seconds until the user access token expires; mostly about two hours.
    pub expires_in: Option<i64>,
    /// Seconds until the refresh token expires; mostly about 30 days.
    pub refresh_expires_in: Option<i64>,
    /// All scopes that the user granted the app, with spaces between them.
    pub scope: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl IssueOidcUserTokenReply {
    /// `access_token`, which every documented reply has, or an error if this one lacks it.
    pub fn access_token(&self) -> Result<&str, rt::Error> {
        rt::always(self.access_token.as_deref(), "access_token", &self.unknown_fields)
    }

    /// `token_type`, which every documented reply has, or an error if this one lacks it.
    pub fn token_type(&self) -> Result<&str, rt::Error> {
        rt::always(self.token_type.as_deref(), "token_type", &self.unknown_fields)
    }
}

/// The documented facts of [`IssueOidcUserToken`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/authen/v1/oidc_access_token/create",
    title: "获取 user_access_token",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/oidc-access_token/create",
    method: rt::Method::Post,
    path: "/open-apis/authen/v1/oidc/access_token",
    tokens: &[rt::TokenKind::App],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    deprecated: Some("Use `authen/v2/oauth_token/create`, which implements OAuth 2.0."),
    params: &[
        rt::Param::body("grant_type"),
        rt::Param::body("code").flags(rt::Field::REQUIRED | rt::Field::SECRET),
    ],
    errors: rt::ErrorTable::new(
        &[
            "20001 200 InvalidRequest InvalidRequest\nA parameter is missing or wrong.\nCheck the parameters.",
            "20002 200 Auth WrongAppCredentials\nThe app's id or secret is wrong.\nCheck the app's id and secret in the developer console.",
            "20003 200 Auth CodeInvalid\nThe authorization code is not valid; each can be used only once.\nHave the user sign in again.",
            "20004 200 Auth CodeExpired\nThe authorization code has expired.\nHave the user sign in again.",
            "20007 200 Auth TokenNotIssued\nNo user access token was issued.\nRepeat the call with a code or refresh token that was not used before.",
            "20008 200 NotFound UserNotFound\nThe user does not exist.\nCheck the state of the user who signed in.",
            "20013 200 InvalidToken InvalidTenantToken\nThe tenant access token is not valid.\nFetch a new token and repeat once.",
            "20014 200 InvalidToken InvalidAppToken\nThe app access token is not valid.\nFetch a new token and repeat once.",
            "20021 200 Permission UserResigned\nThe user has left the company.\nNothing can be done for this user any more.",
            "20022 200 Permission UserFrozen\nThe user's account is suspended.\nHave an administrator resume the account.",
            "20023 200 Permission UserNotRegistered\nThe user has not finished registering.\nHave the user finish registering.",
            "20024 200 Auth AppMismatch\nThe code or token was issued for another app than the token of this call.\nUse codes and tokens with the app that they were issued for.",
            "20025 200 Auth AppCredentialsMissing\nThe app's id or secret is missing.\nCall with a token of the app.",
            "20028 200 Auth InvalidAppId\nThe app's id is not valid.\nCheck the app's id.",
            "20029 200 InvalidRequest InvalidRedirect\nThe redirect address is not valid.\nCheck the redirect addresses in the app's security settings in the developer console.",
            "20035 200 Auth AppCredentialsRefused\nThe app's id or secret is wrong.\nCheck the app's id and secret in the developer console.",
            "20036 200 InvalidRequest UnsupportedGrant\nThis kind of grant is not supported.\nGive the documented `grant_type`.",
            "20039 200 Auth UserTokenRefused\nThe user access token is not valid.\nHave the user sign in again.",
            "20042 200 Permission AppDisabled\nThe app is disabled.\nHave an administrator enable the app.",
            "20046 200 InvalidRequest BrandMismatch\nApp and user belong to different brands, Feishu and Lark.\nCall the host of the brand that the app belongs to.",
        ],
    ),
    ..platform::ENDPOINT
};
