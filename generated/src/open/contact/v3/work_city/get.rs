// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/work_city/get`: 获取单个工作城市信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::WorkCity;

/// Returns one work city.
///
/// Work cities are managed in the admin console, or come with users who have new ones.
///
/// - Endpoint: `GET /open-apis/contact/v3/work_cities/:work_city_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:work_city:readonly` or `contact:contact:access_as_user` or `contact:contact:readonly_as_app`
/// - Rate limit: `10/min`
/// - Documentation: [获取单个工作城市信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/work_city/get)
/// - Schema: `schemas/open/contact/v3/work_city/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().work_city().get("dd39369b19b9").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取单个工作城市信息")]
#[doc(alias = "/open-apis/contact/v3/work_cities/:work_city_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetWorkCity<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetWorkCity -> GetWorkCityReply, TenantOrUserToken, NoCredential
}

impl GetWorkCity {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `work_city_id`: The city to return, by the id that listing cities gives.
    pub fn new(work_city_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("work_city_id", work_city_id.into()))
    }
}

impl<C: rt::Caller> super::WorkCityResource<'_, C> {
    /// Returns one work city.
    pub fn get(&self, work_city_id: impl Into<String>) -> GetWorkCity<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetWorkCity(GetWorkCity::new(work_city_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetWorkCity`].
#[derive(Clone, Default, rt::Record)]
pub struct GetWorkCityReply {
    /// The city, with its names in all languages.
    #[wire(ALWAYS)]
    pub work_city: Option<WorkCity>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetWorkCityReply {
    /// `work_city`, which every documented reply has, or an error if this one lacks it.
    pub fn work_city(&self) -> Result<&WorkCity, rt::Error> {
        rt::always(self.work_city.as_ref(), "work_city", &self.unknown_fields)
    }
}

/// The documented facts of [`GetWorkCity`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/work_city/get",
    title: "获取单个工作城市信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/work_city/get",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/work_cities/:work_city_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "contact:work_city:readonly",
        "contact:contact:access_as_user",
        "contact:contact:readonly_as_app",
    ],
    rate_limits: &[rt::Rate::per_minute(10)],
    params: &[rt::Param::path("work_city_id")],
    errors: rt::ErrorTable::new(
        &[
            "40001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the request against what its fields may hold; the message can say more.",
        ],
    ),
    ..platform::ENDPOINT
};
