// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/unit/unbind_department`: 解除部门与单位的绑定关系

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::DepartmentId;

/// Makes a department no longer belong to its unit.
///
/// The contact range of the app must include the department.
///
/// - Endpoint: `POST /open-apis/contact/v3/unit/unbind_department`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:unit`
/// - Rate limit: `20/s`
/// - Documentation: [解除部门与单位的绑定关系](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/unbind_department)
/// - Schema: `schemas/open/contact/v3/unit/unbind_department.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40003 | 500 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 40004 | 403 | [`DEPARTMENT_FORBIDDEN`](super::super::errors::DEPARTMENT_FORBIDDEN) | A department is outside the contact range of the app or, for a user, outside what the user can see. |
/// | 43050 | 400 | [`UNITS_UNAVAILABLE`](super::super::errors::UNITS_UNAVAILABLE) | The tenant's plan does not have units. |
/// | 43051 | 400 | [`INVALID_UNIT_ID`](super::super::errors::INVALID_UNIT_ID) | The id of the unit is not valid. |
/// | 43058 | 400 | [`INVALID_UNIT_DEPARTMENT`](super::super::errors::INVALID_UNIT_DEPARTMENT) | The id of the department is not valid. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::contact::v3::DepartmentId;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .contact()
///     .v3()
///     .unit()
///     .unbind_department(
///         "BU121",
///         DepartmentId::Open("od-4e6ac4d14bcd5071a37a39de902c7141".into()),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "解除部门与单位的绑定关系")]
#[doc(alias = "/open-apis/contact/v3/unit/unbind_department")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UnbindUnitDepartment<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UnbindUnitDepartment -> rt::Empty, TenantToken, NoCredential
}

impl UnbindUnitDepartment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `unit_id`: Which unit, by the id that creating or listing units gives.
    /// - `department_id`: The department to unbind.
    pub fn new(
        unit_id: impl Into<String>,
        department_id: impl Into<DepartmentId>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body_text("unit_id", unit_id.into())
                .shape_at(
                    &[
                        (rt::Place::Body, "department_id"),
                        (rt::Place::Body, "department_id_type"),
                    ],
                    &Into::<DepartmentId>::into(department_id),
                ),
        )
    }
}

impl<C: rt::Caller> super::UnitResource<'_, C> {
    /// Makes a department no longer belong to its unit.
    pub fn unbind_department(
        &self,
        unit_id: impl Into<String>,
        department_id: impl Into<DepartmentId>,
    ) -> UnbindUnitDepartment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        UnbindUnitDepartment(
            UnbindUnitDepartment::new(unit_id, department_id).0.bind(self.client.core()),
        )
    }
}

/// The documented facts of [`UnbindUnitDepartment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/unit/unbind_department",
    title: "解除部门与单位的绑定关系",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/unbind_department",
    method: rt::Method::Post,
    path: "/open-apis/contact/v3/unit/unbind_department",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:unit"],
    rate_limits: &[rt::Rate::per_second(20)],
    params: &[
        rt::Param::body("unit_id").flags(rt::Field::REQUIRED),
        rt::Param::body("department_id").flags(rt::Field::REQUIRED),
        rt::Param::body("department_id_type").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40003 500 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "40004 403 Permission DepartmentForbidden\nA department is outside the contact range of the app or, for a user, outside what the user can see.\nAdd the department to the contact range of the app, or to what the user can see.",
            "43050 400 Permission UnitsUnavailable\nThe tenant's plan does not have units.\nAsk the administrator about the plan.",
            "43051 400 InvalidRequest InvalidUnitId\nThe id of the unit is not valid.\nList the units to see their ids.",
            "43058 400 InvalidRequest InvalidUnitDepartment\nThe id of the department is not valid.\nCheck the id, and that it is of the given type.",
        ],
    ),
    ..platform::ENDPOINT
};
