// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/unit/create`: 创建单位

use feishu_api_runtime as rt;

use crate::open::platform;

/// Creates a unit: a company or branch within the tenant.
///
/// Units are part of some plans only. A tenant has at most 1,000.
///
/// - Endpoint: `POST /open-apis/contact/v3/unit`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:unit`
/// - Rate limit: `20/s`
/// - Documentation: [创建单位](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/create)
/// - Schema: `schemas/open/contact/v3/unit/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40003 | 500 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 43050 | 400 | [`UNITS_UNAVAILABLE`](super::super::errors::UNITS_UNAVAILABLE) | The tenant's plan does not have units. |
/// | 43051 | 400 | [`INVALID_UNIT_ID`](super::super::errors::INVALID_UNIT_ID) | The id of the unit is not valid. |
/// | 43052 | 400 | [`INVALID_UNIT_NAME`](super::super::errors::INVALID_UNIT_NAME) | The name of the unit is not valid. |
/// | 43053 | 400 | [`INVALID_UNIT_TYPE`](super::super::errors::INVALID_UNIT_TYPE) | The type of the unit is not valid. |
/// | 43055 | 400 | [`UNIT_TAKEN`](super::super::errors::UNIT_TAKEN) | Another unit has the same name and type. |
/// | 43056 | 400 | [`UNIT_ID_TAKEN`](super::super::errors::UNIT_ID_TAKEN) | Another unit has the id. |
/// | 43059 | 400 | [`UNIT_LIMIT`](super::super::errors::UNIT_LIMIT) | The tenant has 1,000 units, as many as it may have. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .unit()
///     .create("消费者事业部", "子公司")
///     .unit_id("BU121")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建单位")]
#[doc(alias = "/open-apis/contact/v3/unit")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateUnit<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateUnit -> CreateUnitReply, TenantToken, NoCredential
}

impl CreateUnit {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `name`: Name of the unit; no other unit of the same type has it. 1 to 100 characters.
    /// - `unit_type`: Type of the unit, as the tenant calls it; it cannot be changed. 1 to 100 characters.
    pub fn new(name: impl Into<String>, unit_type: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body_text("name", name.into())
                .body_text("unit_type", unit_type.into()),
        )
    }
}

impl<C> CreateUnit<C> {
    /// Id of the unit, of letters and digits. The platform chooses one if it is not given; it cannot
    /// be changed. At most 64 characters. Matches `^[0-9A-Za-z]*$`.
    pub fn unit_id(self, unit_id: impl Into<String>) -> Self {
        Self(self.0.body_text("unit_id", unit_id.into()))
    }
}

impl<C: rt::Caller> super::UnitResource<'_, C> {
    /// Creates a unit: a company or branch within the tenant.
    pub fn create(
        &self,
        name: impl Into<String>,
        unit_type: impl Into<String>,
    ) -> CreateUnit<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        CreateUnit(CreateUnit::new(name, unit_type).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`CreateUnit`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateUnitReply {
    /// Id by which calls name the new unit.
    #[wire(ALWAYS)]
    pub unit_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateUnitReply {
    /// `unit_id`, which every documented reply has, or an error if this one lacks it.
    pub fn unit_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.unit_id.as_deref(), "unit_id", &self.unknown_fields)
    }
}

/// The documented facts of [`CreateUnit`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/unit/create",
    title: "创建单位",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/create",
    method: rt::Method::Post,
    path: "/open-apis/contact/v3/unit",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:unit"],
    rate_limits: &[rt::Rate::per_second(20)],
    params: &[
        rt::Param::body("unit_id")
            .limits(&[rt::Limit::Length(0, 64), rt::Limit::Pattern("^[0-9A-Za-z]*$")]),
        rt::Param::body("name")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(1, 100)]),
        rt::Param::body("unit_type")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(1, 100)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40003 500 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "43050 400 Permission UnitsUnavailable\nThe tenant's plan does not have units.\nAsk the administrator about the plan.",
            "43051 400 InvalidRequest InvalidUnitId\nThe id of the unit is not valid.\nList the units to see their ids.",
            "43052 400 InvalidRequest InvalidUnitName\nThe name of the unit is not valid.\nIt may have 1 to 100 characters.",
            "43053 400 InvalidRequest InvalidUnitType\nThe type of the unit is not valid.\nIt may have 1 to 100 characters.",
            "43055 400 Conflict UnitTaken\nAnother unit has the same name and type.\nChange one of them.",
            "43056 400 Conflict UnitIdTaken\nAnother unit has the id.\nChoose another one.",
            "43059 400 Quota UnitLimit\nThe tenant has 1,000 units, as many as it may have.\nDelete units that are no longer used.",
        ],
    ),
    ..platform::ENDPOINT
};
