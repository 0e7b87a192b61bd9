// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/department/update_department_id`: 更新部门ID

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::DepartmentId;

/// Changes the custom id of a department.
///
/// The contact range of the app must include the department.
///
/// - Endpoint: `PATCH /open-apis/contact/v3/departments/:department_id/update_department_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:contact:update_department_id`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [更新部门ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/update_department_id)
/// - Schema: `schemas/open/contact/v3/department/update_department_id.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 40007 | 403 | [`DEPARTMENT_ID_FORBIDDEN`](super::super::errors::DEPARTMENT_ID_FORBIDDEN) | The app may not change the custom id of the department. |
/// | 42008 | 401 | [`FOREIGN_TENANT`](super::super::errors::FOREIGN_TENANT) | What the call is about belongs to another tenant than the token. |
/// | 43009 | 400 | [`DEPARTMENT_ID_CHANGE_LIMIT`](super::super::errors::DEPARTMENT_ID_CHANGE_LIMIT) | The custom id of the department was changed as often as is allowed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::contact::v3::DepartmentId;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .contact()
///     .v3()
///     .department()
///     .update_department_id(
///         DepartmentId::Open("od-d6b83d25c129775723a36f52495c4f81".into()),
///         "NewDevDepartID",
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新部门ID")]
#[doc(alias = "/open-apis/contact/v3/departments/:department_id/update_department_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ChangeDepartmentId<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ChangeDepartmentId -> rt::Empty, TenantToken, NoCredential
}

impl ChangeDepartmentId {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `department_id`: The department whose custom id changes.
    /// - `new_department_id`: The new custom id; it does not begin with `od-`, is not `0`, and no other department has it. At
    ///   most 128 characters.
    pub fn new(
        department_id: impl Into<DepartmentId>,
        new_department_id: impl Into<String>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .shape_at(
                    &[
                        (rt::Place::Path, "department_id"),
                        (rt::Place::Query, "department_id_type"),
                    ],
                    &Into::<DepartmentId>::into(department_id),
                )
                .body_text("new_department_id", new_department_id.into()),
        )
    }
}

impl<C: rt::Caller> super::DepartmentResource<'_, C> {
    /// Changes the custom id of a department.
    pub fn update_department_id(
        &self,
        department_id: impl Into<DepartmentId>,
        new_department_id: impl Into<String>,
    ) -> ChangeDepartmentId<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        ChangeDepartmentId(
            ChangeDepartmentId::new(department_id, new_department_id)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The documented facts of [`ChangeDepartmentId`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/department/update_department_id",
    title: "更新部门ID",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/update_department_id",
    method: rt::Method::Patch,
    path: "/open-apis/contact/v3/departments/:department_id/update_department_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:contact:update_department_id"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("department_id"),
        rt::Param::query("department_id_type").flags(rt::Field::REQUIRED),
        rt::Param::body("new_department_id")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(0, 128)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the request against what its fields may hold; the message can say more.",
            "40007 403 Permission DepartmentIdForbidden\nThe app may not change the custom id of the department.\nAdd the department to the contact range of the app.",
            "42008 401 Permission ForeignTenant\nWhat the call is about belongs to another tenant than the token.\nCall with a token of the tenant that it belongs to.",
            "43009 400 Conflict DepartmentIdChangeLimit\nThe custom id of the department was changed as often as is allowed.",
        ],
    ),
    ..platform::ENDPOINT
};
