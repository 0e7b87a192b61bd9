// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/unit/delete`: 删除单位

use feishu_api_runtime as rt;

use crate::open::platform;

/// Deletes a unit.
///
/// Units are part of some plans only. Settings of the tenant must not refer to its type.
///
/// - Endpoint: `DELETE /open-apis/contact/v3/unit/:unit_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:unit`
/// - Rate limit: `20/s`
/// - Documentation: [删除单位](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/delete)
/// - Schema: `schemas/open/contact/v3/unit/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40003 | 500 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 43051 | 400 | [`INVALID_UNIT_ID`](super::super::errors::INVALID_UNIT_ID) | The id of the unit is not valid. |
/// | 43057 | 400 | [`UNIT_TYPE_IN_USE`](super::super::errors::UNIT_TYPE_IN_USE) | Settings of the tenant refer to the type of the unit. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client.contact().v3().unit().delete("BU121").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除单位")]
#[doc(alias = "/open-apis/contact/v3/unit/:unit_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteUnit<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteUnit -> rt::Empty, TenantToken, NoCredential
}

impl DeleteUnit {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `unit_id`: Which unit, by the id that creating or listing units gives.
    pub fn new(unit_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("unit_id", unit_id.into()))
    }
}

impl<C: rt::Caller> super::UnitResource<'_, C> {
    /// Deletes a unit.
    pub fn delete(&self, unit_id: impl Into<String>) -> DeleteUnit<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        DeleteUnit(DeleteUnit::new(unit_id).0.bind(self.client.core()))
    }
}

/// The documented facts of [`DeleteUnit`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/unit/delete",
    title: "删除单位",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/delete",
    method: rt::Method::Delete,
    path: "/open-apis/contact/v3/unit/:unit_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:unit"],
    rate_limits: &[rt::Rate::per_second(20)],
    params: &[rt::Param::path("unit_id")],
    errors: rt::ErrorTable::new(
        &[
            "40003 500 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "43051 400 InvalidRequest InvalidUnitId\nThe id of the unit is not valid.\nList the units to see their ids.",
            "43057 400 Conflict UnitTypeInUse\nSettings of the tenant refer to the type of the unit.\nHave an administrator change those settings first.",
        ],
    ),
    ..platform::ENDPOINT
};
