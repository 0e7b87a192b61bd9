// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/unit/list_department`: 获取单位绑定的部门列表

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::DepartmentIdType;

/// Lists the departments that are bound to a unit.
///
/// Units are part of some plans only.
///
/// - Endpoint: `GET /open-apis/contact/v3/unit/list_department`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:unit:readonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取单位绑定的部门列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/list_department)
/// - Schema: `schemas/open/contact/v3/unit/list_department.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40003 | 500 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 40011 | 400 | [`INVALID_PAGE_SIZE`](super::super::errors::INVALID_PAGE_SIZE) | `page_size` is out of range. |
/// | 40012 | 400 | [`INVALID_PAGE_TOKEN`](super::super::errors::INVALID_PAGE_TOKEN) | The page token is not valid. |
/// | 43051 | 400 | [`INVALID_UNIT_ID`](super::super::errors::INVALID_UNIT_ID) | The id of the unit is not valid. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::contact::v3::DepartmentIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .unit()
///     .list_department("BU121")
///     .department_id_type(DepartmentIdType::Open)
///     .page_token(
///         "AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=",
///     )
///     .page_size(50)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取单位绑定的部门列表")]
#[doc(alias = "/open-apis/contact/v3/unit/list_department")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListUnitDepartments<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListUnitDepartments -> ListUnitDepartmentsReply, TenantToken, NoCredential, pages of
    departmentlist as UnitDepartment
}

impl ListUnitDepartments {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `unit_id`: Which unit, by the id that creating or listing units gives.
    pub fn new(unit_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).query_text("unit_id", unit_id.into()))
    }
}

impl<C> ListUnitDepartments<C> {
    /// Type of the ids of departments in the reply. The platform assumes `"open_department_id"` when
    /// it is not given.
    pub fn department_id_type(self, department_id_type: DepartmentIdType) -> Self {
        Self(self.0.query("department_id_type", &department_id_type))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Number of items a page. At most 100. The platform assumes `50` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }
}

impl<C: rt::Caller> super::UnitResource<'_, C> {
    /// Lists the departments that are bound to a unit.
    pub fn list_department(
        &self,
        unit_id: impl Into<String>,
    ) -> ListUnitDepartments<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        ListUnitDepartments(ListUnitDepartments::new(unit_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListUnitDepartments`].
#[derive(Clone, Default, rt::Record)]
pub struct ListUnitDepartmentsReply {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Departments.
    pub departmentlist: Option<Vec<UnitDepartment>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A department that is bound to a unit.
#[derive(Clone, Default, rt::Record)]
pub struct UnitDepartment {
    /// The unit that was asked about.
    pub unit_id: Option<String>,
    /// The department: an id of the type that the call asks for.
    pub department_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListUnitDepartments`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/unit/list_department",
    title: "获取单位绑定的部门列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/list_department",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/unit/list_department",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:unit:readonly"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("unit_id").flags(rt::Field::REQUIRED),
        rt::Param::query("department_id_type"),
        rt::Param::query("page_token"),
        rt::Param::query("page_size").limits(&[rt::Limit::Max(100.0)]),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "40003 500 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "40011 400 InvalidRequest InvalidPageSize\n`page_size` is out of range.\nUse a number within the documented range.",
            "40012 400 InvalidRequest InvalidPageToken\nThe page token is not valid.\nUse the one from the previous reply, or begin with the first page.",
            "43051 400 InvalidRequest InvalidUnitId\nThe id of the unit is not valid.\nList the units to see their ids.",
        ],
    ),
    ..platform::ENDPOINT
};
