// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/department/delete`: 删除部门

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::DepartmentId;

/// Deletes a department.
///
/// It must have neither users nor departments below it. The contact range of the app must include
/// it and its parent.
///
/// - Endpoint: `DELETE /open-apis/contact/v3/departments/:department_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:contact`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [删除部门](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/delete)
/// - Schema: `schemas/open/contact/v3/department/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40002 | 400 | [`ROOT_DEPARTMENT`](super::super::errors::ROOT_DEPARTMENT) | The root department cannot be used here. |
/// | 40003 | 400 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 40004 | 403 | [`DEPARTMENT_FORBIDDEN`](super::super::errors::DEPARTMENT_FORBIDDEN) | A department is outside the contact range of the app or, for a user, outside what the user can see. |
/// | 40014 | 403 | [`PARENT_DEPARTMENT_FORBIDDEN`](super::super::errors::PARENT_DEPARTMENT_FORBIDDEN) | The parent department is outside the contact range of the app. |
/// | 42008 | 401 | [`FOREIGN_TENANT`](super::super::errors::FOREIGN_TENANT) | What the call is about belongs to another tenant than the token. |
/// | 43011 | 400 | [`DEPARTMENT_HAS_USERS`](super::super::errors::DEPARTMENT_HAS_USERS) | The department has users. |
/// | 43012 | 400 | [`DEPARTMENT_HAS_CHILDREN`](super::super::errors::DEPARTMENT_HAS_CHILDREN) | The department has departments below it. |
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
///     .delete(DepartmentId::Custom("D096".into()))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除部门")]
#[doc(alias = "/open-apis/contact/v3/departments/:department_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteDepartment<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteDepartment -> rt::Empty, TenantToken, NoCredential
}

impl DeleteDepartment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `department_id`: The department to delete.
    pub fn new(department_id: impl Into<DepartmentId>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .shape_at(
                    &[
                        (rt::Place::Path, "department_id"),
                        (rt::Place::Query, "department_id_type"),
                    ],
                    &Into::<DepartmentId>::into(department_id),
                ),
        )
    }
}

impl<C: rt::Caller> super::DepartmentResource<'_, C> {
    /// Deletes a department.
    pub fn delete(
        &self,
        department_id: impl Into<DepartmentId>,
    ) -> DeleteDepartment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        DeleteDepartment(DeleteDepartment::new(department_id).0.bind(self.client.core()))
    }
}

/// The documented facts of [`DeleteDepartment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/department/delete",
    title: "删除部门",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/delete",
    method: rt::Method::Delete,
    path: "/open-apis/contact/v3/departments/:department_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:contact"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("department_id"),
        rt::Param::query("department_id_type").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40002 400 InvalidRequest RootDepartment\nThe root department cannot be used here.\nGive another department than `0`.",
            "40003 400 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "40004 403 Permission DepartmentForbidden\nA department is outside the contact range of the app or, for a user, outside what the user can see.\nAdd the department to the contact range of the app, or to what the user can see.",
            "40014 403 Permission ParentDepartmentForbidden\nThe parent department is outside the contact range of the app.\nAdd the parent department to the contact range of the app.",
            "42008 401 Permission ForeignTenant\nWhat the call is about belongs to another tenant than the token.\nCall with a token of the tenant that it belongs to.",
            "43011 400 Conflict DepartmentHasUsers\nThe department has users.\nMove or delete them first.",
            "43012 400 Conflict DepartmentHasChildren\nThe department has departments below it.\nMove or delete those first.",
        ],
    ),
    ..platform::ENDPOINT
};
