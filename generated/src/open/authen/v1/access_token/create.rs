// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/authen/v1/access_token/create`: 获取 user_access_token（v1 版本）

use feishu_api_runtime as rt;

use crate::open::platform;

/// Issues tokens for an authorization code, and says who signed in.
///
/// - Endpoint: `POST /open-apis/authen/v1/access_token`
/// - Token: `app_access_token`
/// - Scope `contact:user.email:readonly`: The user's `email`.
/// - Scope `contact:user.employee:readonly`: The user's `enterprise_email`.
/// - Scope `contact:user.employee_id:readonly`: The user's `user_id`.
/// - Scope `contact:user.phone:readonly`: The user's `mobile`.
/// - Scope `directory:employee.base.email:read`: The user's `email`.
/// - Rate limit: `special`
/// - Documentation: [获取 user_access_token（v1 版本）](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/access_token/create)
/// - Schema: `schemas/open/authen/v1/access_token/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 20001 | 200 | [`INVALID_REQUEST`](super::super::errors::INVALID_REQUEST) | A parameter is missing or wrong. |
/// | 20007 | 200 | [`TOKEN_NOT_ISSUED`](super::super::errors::TOKEN_NOT_ISSUED) | No user access token was issued. |
/// | 20008 | 200 | [`USER_NOT_FOUND`](super::super::errors::USER_NOT_FOUND) | The user does not exist. |
/// | 20009 | 200 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The user's tenant has not installed the app. |
/// | 20021 | 200 | [`USER_RESIGNED`](super::super::errors::USER_RESIGNED) | The user has left the company. |
/// | 20022 | 200 | [`USER_FROZEN`](super::super::errors::USER_FROZEN) | The user's account is suspended. |
/// | 20023 | 200 | [`USER_NOT_REGISTERED`](super::super::errors::USER_NOT_REGISTERED) | The user has not finished registering. |
/// | 20024 | 200 | [`APP_MISMATCH`](super::super::errors::APP_MISMATCH) | The code or token was issued for another app than the token of this call. |
/// | 20025 | 200 | [`APP_CREDENTIALS_MISSING`](super::super::errors::APP_CREDENTIALS_MISSING) | The app's id or secret is missing. |
/// | 20028 | 200 | [`INVALID_APP_ID`](super::super::errors::INVALID_APP_ID) | The app's id is not valid. |
/// | 20050 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::App>) -> Result<(), feishu_api::Error> {
/// let reply = client.authen().v1().access_token().create("xMSldislSkdK").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取 user_access_token（v1 版本）")]
#[doc(alias = "/open-apis/authen/v1/access_token")]
#[deprecated = "Use `authen/v2/oauth_token/create`, which implements OAuth 2.0."]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct IssueUserTokenAndInfo<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    IssueUserTokenAndInfo -> IssueUserTokenAndInfoReply, AppToken, NoCredential
}

impl IssueUserTokenAndInfo {
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

impl<C: rt::Caller> super::AccessTokenResource<'_, C> {
    /// Issues tokens for an authorization code, and says who signed in.
    #[deprecated = "Use `authen/v2/oauth_token/create`, which implements OAuth 2.0."]
    pub fn create(&self, code: impl Into<String>) -> IssueUserTokenAndInfo<rt::Bound>
    where
        C: rt::Accepts<rt::AppToken>,
    {
        IssueUserTokenAndInfo(
            IssueUserTokenAndInfo::new(code).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`IssueUserTokenAndInfo`].
#[derive(Clone, Default, rt::Record)]
pub struct IssueUserTokenAndInfoReply {
    /// The user access token, with which the app acts for the user.
    #[wire(SECRET, ALWAYS)]
    pub access_token: Option<String>,
    /// How the token is written into the `Authorization` header.
    #[wire(ALWAYS)]
    pub token_type: Option<String>,
    /// Seconds until the user access token expires.
    #[wire(ALWAYS)]
    pub expires_in: Option<i64>,
    /// Name under which the user is shown.
    pub name: Option<String>,
    /// Name in English.
    pub en_name: Option<String>,
    /// Address of the user's picture.
    pub avatar_url: Option<String>,
    /// Address of the picture with 72 × 72 pixels.
    pub avatar_thumb: Option<String>,
    /// Address of the picture with 240 × 240 pixels.
    pub avatar_middle: Option<String>,
    /// Address of the picture with 640 × 640 pixels.
    pub avatar_big: Option<String>,
    /// The user within this app: `ou_…`.
    pub open_id: Option<String>,
    /// The user within all apps of one developer: `on_…`.
    pub union_id: Option<String>,
    /// E-mail address. An administrator entered it and nobody verified it, so do not sign users in by
    /// it.
    pub email: Option<String>,
    /// Address of the user's mailbox of the company, if it uses the platform's mail service.
    pub enterprise_email: Option<String>,
    /// The user within the tenant, the same for all apps.
    pub user_id: Option<String>,
    /// Mobile phone number. An administrator entered it and nobody verified it, so do not sign users
    /// in by it.
    pub mobile: Option<String>,
    /// The tenant in which the user signed in.
    pub tenant_key: Option<String>,
    /// Seconds until the refresh token expires.
    pub refresh_expires_in: Option<i64>,
    /// Renews the user access token, once.
    #[wire(SECRET)]
    pub refresh_token: Option<String>,
    /// The login session of the user, if there is one.
    pub sid: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl IssueUserTokenAndInfoReply {
    /// `access_token`, which every documented reply has, or an error if this one lacks it.
    pub fn access_token(&self) -> Result<&str, rt::Error> {
        rt::always(self.access_token.as_deref(), "access_token", &self.unknown_fields)
    }

    /// `token_type`, which every documented reply has, or an error if this one lacks it.
    pub fn token_type(&self) -> Result<&str, rt::Error> {
        rt::always(self.token_type.as_deref(), "token_type", &self.unknown_fields)
    }

    /// `expires_in`, which every documented reply has, or an error if this one lacks it.
    pub fn expires_in(&self) -> Result<i64, rt::Error> {
        rt::always(self.expires_in, "expires_in", &self.unknown_fields)
    }
}

/// The documented facts of [`IssueUserTokenAndInfo`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/authen/v1/access_token/create",
    title: "获取 user_access_token（v1 版本）",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/access_token/create",
    method: rt::Method::Post,
    path: "/open-apis/authen/v1/access_token",
    tokens: &[rt::TokenKind::App],
    field_scopes: &[
        ("contact:user.email:readonly", "The user's `email`."),
        ("contact:user.employee:readonly", "The user's `enterprise_email`."),
        ("contact:user.employee_id:readonly", "The user's `user_id`."),
        ("contact:user.phone:readonly", "The user's `mobile`."),
        ("directory:employee.base.email:read", "The user's `email`."),
    ],
    deprecated: Some("Use `authen/v2/oauth_token/create`, which implements OAuth 2.0."),
    params: &[
        rt::Param::body("grant_type"),
        rt::Param::body("code").flags(rt::Field::REQUIRED | rt::Field::SECRET),
    ],
    errors: rt::ErrorTable::new(
        &[
            "20001 200 InvalidRequest InvalidRequest\nA parameter is missing or wrong.\nCheck the parameters.",
            "20007 200 Auth TokenNotIssued\nNo user access token was issued.\nRepeat the call with a code or refresh token that was not used before.",
            "20008 200 NotFound UserNotFound\nThe user does not exist.\nCheck the state of the user who signed in.",
            "20009 200 Permission AppNotInstalled\nThe user's tenant has not installed the app.\nHave an administrator install the app.",
            "20021 200 Permission UserResigned\nThe user has left the company.\nNothing can be done for this user any more.",
            "20022 200 Permission UserFrozen\nThe user's account is suspended.\nHave an administrator resume the account.",
            "20023 200 Permission UserNotRegistered\nThe user has not finished registering.\nHave the user finish registering.",
            "20024 200 Auth AppMismatch\nThe code or token was issued for another app than the token of this call.\nUse codes and tokens with the app that they were issued for.",
            "20025 200 Auth AppCredentialsMissing\nThe app's id or secret is missing.\nCall with a token of the app.",
            "20028 200 Auth InvalidAppId\nThe app's id is not valid.\nCheck the app's id.",
            "20050 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
