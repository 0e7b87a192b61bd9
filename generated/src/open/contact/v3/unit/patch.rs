// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/unit/patch`: 修改单位信息

use feishu_api_runtime as rt;

use crate::open::platform;

/// Renames a unit.
///
/// Units are part of some plans only.
///
/// - Endpoint: `PATCH /open-apis/contact/v3/unit/:unit_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:unit`
/// - Rate limit: `20/s`
/// - Documentation: [修改单位信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/patch)
/// - Schema: `schemas/open/contact/v3/unit/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40003 | 500 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 43051 | 400 | [`INVALID_UNIT_ID`](super::super::errors::INVALID_UNIT_ID) | The id of the unit is not valid. |
/// | 43052 | 400 | [`INVALID_UNIT_NAME`](super::super::errors::INVALID_UNIT_NAME) | The name of the unit is not valid. |
/// | 43055 | 400 | [`UNIT_TAKEN`](super::super::errors::UNIT_TAKEN) | Another unit has the same name and type. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client.contact().v3().unit().patch("BU121", "消费者事业部").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "修改单位信息")]
#[doc(alias = "/open-apis/contact/v3/unit/:unit_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct RenameUnit<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    RenameUnit -> rt::Empty, TenantToken, NoCredential
}

impl RenameUnit {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `unit_id`: Which unit, by the id that creating or listing units gives.
    /// - `name`: Name of the unit; no other unit of the same type has it. 1 to 100 characters.
    pub fn new(unit_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("unit_id", unit_id.into())
                .body_text("name", name.into()),
        )
    }
}

impl<C: rt::Caller> super::UnitResource<'_, C> {
    /// Renames a unit.
    pub fn patch(
        &self,
        unit_id: impl Into<String>,
        name: impl Into<String>,
    ) -> RenameUnit<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        RenameUnit(RenameUnit::new(unit_id, name).0.bind(self.client.core()))
    }
}

/// The documented facts of [`RenameUnit`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/unit/patch",
    title: "修改单位信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/patch",
    method: rt::Method::Patch,
    path: "/open-apis/contact/v3/unit/:unit_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:unit"],
    rate_limits: &[rt::Rate::per_second(20)],
    params: &[
        rt::Param::path("unit_id"),
        rt::Param::body("name")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(1, 100)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40003 500 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "43051 400 InvalidRequest InvalidUnitId\nThe id of the unit is not valid.\nList the units to see their ids.",
            "43052 400 InvalidRequest InvalidUnitName\nThe name of the unit is not valid.\nIt may have 1 to 100 characters.",
            "43055 400 Conflict UnitTaken\nAnother unit has the same name and type.\nChange one of them.",
        ],
    ),
    ..platform::ENDPOINT
};
