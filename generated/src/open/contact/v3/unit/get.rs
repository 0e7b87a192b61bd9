// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/unit/get`: 获取单位信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::Unit;

/// Returns one unit.
///
/// Units are part of some plans only.
///
/// - Endpoint: `GET /open-apis/contact/v3/unit/:unit_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:unit:readonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取单位信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/get)
/// - Schema: `schemas/open/contact/v3/unit/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40003 | 500 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 43051 | 400 | [`INVALID_UNIT_ID`](super::super::errors::INVALID_UNIT_ID) | The id of the unit is not valid. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().unit().get("BU121").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取单位信息")]
#[doc(alias = "/open-apis/contact/v3/unit/:unit_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetUnit<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetUnit -> GetUnitReply, TenantToken, NoCredential
}

impl GetUnit {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `unit_id`: Which unit, by the id that creating or listing units gives.
    pub fn new(unit_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("unit_id", unit_id.into()))
    }
}

impl<C: rt::Caller> super::UnitResource<'_, C> {
    /// Returns one unit.
    pub fn get(&self, unit_id: impl Into<String>) -> GetUnit<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        GetUnit(GetUnit::new(unit_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetUnit`].
#[derive(Clone, Default, rt::Record)]
pub struct GetUnitReply {
    /// Name and type of the unit.
    #[wire(ALWAYS)]
    pub unit: Option<Unit>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetUnitReply {
    /// `unit`, which every documented reply has, or an error if this one lacks it.
    pub fn unit(&self) -> Result<&Unit, rt::Error> {
        rt::always(self.unit.as_ref(), "unit", &self.unknown_fields)
    }
}

/// The documented facts of [`GetUnit`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/unit/get",
    title: "获取单位信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/get",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/unit/:unit_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:unit:readonly"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("unit_id")],
    errors: rt::ErrorTable::new(
        &[
            "40003 500 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "43051 400 InvalidRequest InvalidUnitId\nThe id of the unit is not valid.\nList the units to see their ids.",
        ],
    ),
    ..platform::ENDPOINT
};
