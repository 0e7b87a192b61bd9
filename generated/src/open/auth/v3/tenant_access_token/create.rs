// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/auth/v3/tenant_access_token/create`: 商店应用获取 tenant_access_token

use feishu_api_runtime as rt;

use crate::open::platform;

/// Issues a tenant access token to a store app.
///
/// Clients of store apps fetch and renew this token by themselves; call this only to have it at
/// hand, such as for a program that makes its calls in another way.
///
/// The token is valid for 2 hours at most. When less than 30 minutes are left, the call issues a
/// new one, and both are valid until they expire.
///
/// - Endpoint: `POST /open-apis/auth/v3/tenant_access_token`
/// - Token: none
/// - Apps: store
/// - Rate limit: `special`
/// - Documentation: [商店应用获取 tenant_access_token](https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token)
/// - Schema: `schemas/open/auth/v3/tenant_access_token/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 10003 |  | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is missing or wrong. |
/// | 10005 |  | [`APP_UNAUTHORIZED`](super::super::errors::APP_UNAUTHORIZED) | The app or the tenant that the request names is wrong. |
/// | 10013 |  | [`TENANT_TOKEN_NOT_ISSUED`](super::super::errors::TENANT_TOKEN_NOT_ISSUED) | No tenant access token was issued. |
/// | 10014 |  | [`APP_UNAVAILABLE`](super::super::errors::APP_UNAVAILABLE) | The app cannot be used at present. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .auth()
///     .v3()
///     .tenant_access_token()
///     .create("a-32bd8551db2f081cbfd26293f27516390b9feb04", "73658811060f175d")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "商店应用获取 tenant_access_token")]
#[doc(alias = "/open-apis/auth/v3/tenant_access_token")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct IssueTenantAccessToken<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    IssueTenantAccessToken -> IssueTenantAccessTokenReply, NoToken, NoCredential
}

impl IssueTenantAccessToken {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `app_access_token`: The app's own token, from `app_access_token().create`.
    /// - `tenant_key`: The tenant to act within. Events of the tenant name it, and so does what is known of a user who
    ///   signed in.
    pub fn new(
        app_access_token: impl Into<String>,
        tenant_key: impl Into<String>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body_text("app_access_token", app_access_token.into())
                .body_text("tenant_key", tenant_key.into()),
        )
    }
}

impl<C: rt::Caller> super::TenantAccessTokenResource<'_, C> {
    /// Issues a tenant access token to a store app.
    pub fn create(
        &self,
        app_access_token: impl Into<String>,
        tenant_key: impl Into<String>,
    ) -> IssueTenantAccessToken<rt::Bound>
    where
        C: rt::Accepts<rt::NoToken>,
    {
        IssueTenantAccessToken(
            IssueTenantAccessToken::new(app_access_token, tenant_key)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`IssueTenantAccessToken`].
#[derive(Clone, Default, rt::Record)]
pub struct IssueTenantAccessTokenReply {
    /// The token, with which the app acts within the tenant.
    #[wire(SECRET, ALWAYS)]
    pub tenant_access_token: Option<String>,
    /// Seconds until the token expires.
    #[wire(ALWAYS)]
    pub expire: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl IssueTenantAccessTokenReply {
    /// `tenant_access_token`, which every documented reply has, or an error if this one lacks it.
    pub fn tenant_access_token(&self) -> Result<&str, rt::Error> {
        rt::always(
            self.tenant_access_token.as_deref(),
            "tenant_access_token",
            &self.unknown_fields,
        )
    }

    /// `expire`, which every documented reply has, or an error if this one lacks it.
    pub fn expire(&self) -> Result<i64, rt::Error> {
        rt::always(self.expire, "expire", &self.unknown_fields)
    }
}

/// The documented facts of [`IssueTenantAccessToken`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/auth/v3/tenant_access_token/create",
    title: "商店应用获取 tenant_access_token",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token",
    method: rt::Method::Post,
    path: "/open-apis/auth/v3/tenant_access_token",
    tokens: &[],
    apps: &[rt::AppKind::Store],
    params: &[
        rt::Param::body("app_access_token")
            .flags(rt::Field::REQUIRED | rt::Field::SECRET),
        rt::Param::body("tenant_key").flags(rt::Field::REQUIRED),
    ],
    envelope: &platform::FLAT_ENVELOPE,
    errors: rt::ErrorTable::new(
        &[
            "10003 - InvalidRequest InvalidParameter\nA parameter is missing or wrong.\nThe message says which one; correct the request.",
            "10005 - Auth AppUnauthorized\nThe app or the tenant that the request names is wrong.\nCheck the app's id, and that the tenant has installed the app.",
            "10013 - Auth TenantTokenNotIssued\nNo tenant access token was issued.\nCheck the app's credentials, for a store app also the tenant.",
            "10014 - Auth AppUnavailable\nThe app cannot be used at present.\nCheck in the developer console whether the app is disabled.",
        ],
    ),
    ..platform::ENDPOINT
};
