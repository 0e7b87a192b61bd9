// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/department/list`: 获取部门信息列表

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{Department, DepartmentIdType};
use crate::open::types::UserIdType;

/// Lists the departments below one, or those that the contact range of the app names.
///
/// With a parent, the departments below it are listed, as by `children`; the contact range of the
/// app must include it. Without one, the departments that the range names are listed: the root
/// department alone, `0`, where it has all members.
///
/// - Endpoint: `GET /open-apis/contact/v3/departments`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:contact.base:readonly` or `contact:department.organize:readonly` or `contact:contact:access_as_app` or `contact:contact:readonly` or `contact:contact:readonly_as_app`
/// - Scope `contact:contact:access_as_app`: Enough to read what the scopes for base and organization of departments allow.
/// - Scope `contact:contact:readonly`: Enough to read what the scopes for base and organization of departments allow.
/// - Scope `contact:contact:readonly_as_app`: Enough to read what the scopes for base and organization of departments allow.
/// - Scope `contact:department.base:readonly`: Needed to read names, custom id, chat and status of departments.
/// - Scope `contact:department.hrbp:readonly`: Needed to read `department_hrbps` of departments.
/// - Scope `contact:department.organize:readonly`: Needed to read parent, leaders, order, units and numbers of members of departments.
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Rate limit: `special`
/// - Documentation: [获取部门信息列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/list)
/// - Schema: `schemas/open/contact/v3/department/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 43010 | 400 | [`DEPARTMENT_TOO_LARGE`](super::super::errors::DEPARTMENT_TOO_LARGE) | The department is too large to be read with all below it. |
/// | 40003 | 400 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 40008 | 400 | [`DEPARTMENT_MISSING`](super::super::errors::DEPARTMENT_MISSING) | Nothing is given about the department. |
/// | 40014 | 403 | [`PARENT_DEPARTMENT_FORBIDDEN`](super::super::errors::PARENT_DEPARTMENT_FORBIDDEN) | The parent department is outside the contact range of the app. |
/// | 40011 | 400 | [`INVALID_PAGE_SIZE`](super::super::errors::INVALID_PAGE_SIZE) | `page_size` is out of range. |
/// | 40012 | 400 | [`INVALID_PAGE_TOKEN`](super::super::errors::INVALID_PAGE_TOKEN) | The page token is not valid. |
/// | 42008 | 401 | [`FOREIGN_TENANT`](super::super::errors::FOREIGN_TENANT) | What the call is about belongs to another tenant than the token. |
/// | 43007 | 400 | [`DEPARTMENT_UNIT_ID_TAKEN`](super::super::errors::DEPARTMENT_UNIT_ID_TAKEN) | Another unit of departments has the custom id. |
/// | 40004 | 403 | [`DEPARTMENT_FORBIDDEN`](super::super::errors::DEPARTMENT_FORBIDDEN) | A department is outside the contact range of the app or, for a user, outside what the user can see. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::contact::v3::DepartmentIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .department()
///     .list()
///     .user_id_type(UserIdType::OpenId)
///     .department_id_type(DepartmentIdType::Custom)
///     .parent_department_id("D067")
///     .fetch_child(false)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取部门信息列表")]
#[doc(alias = "/open-apis/contact/v3/departments")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListDepartment<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListDepartment::new() -> ListDepartmentReply, TenantOrUserToken, NoCredential, pages
    of items as Department
}

impl ListDepartment {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> ListDepartment<C> {
    /// Type of all ids of users in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Type of all ids of departments. The platform assumes `"open_department_id"` when it is not
    /// given.
    pub fn department_id_type(self, department_id_type: DepartmentIdType) -> Self {
        Self(self.0.query("department_id_type", &department_id_type))
    }

    /// The department above.
    pub fn parent_department_id(self, parent_department_id: impl Into<String>) -> Self {
        Self(self.0.query_text("parent_department_id", parent_department_id.into()))
    }

    /// Whether departments of all levels are listed, not only those directly below.
    pub fn fetch_child(self, fetch_child: bool) -> Self {
        Self(self.0.query("fetch_child", &fetch_child))
    }

    /// Number of items a page. At most 50. The platform assumes `10` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }
}

impl<C: rt::Caller> super::DepartmentResource<'_, C> {
    /// Lists the departments below one, or those that the contact range of the app names.
    pub fn list(&self) -> ListDepartment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListDepartment(ListDepartment::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListDepartment`].
#[derive(Clone, Default, rt::Record)]
pub struct ListDepartmentReply {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Departments below.
    pub items: Option<Vec<Department>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListDepartment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/department/list",
    title: "获取部门信息列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/list",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/departments",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "contact:contact.base:readonly",
        "contact:department.organize:readonly",
        "contact:contact:access_as_app",
        "contact:contact:readonly",
        "contact:contact:readonly_as_app",
    ],
    field_scopes: &[
        (
            "contact:contact:access_as_app",
            "Enough to read what the scopes for base and organization of departments allow.",
        ),
        (
            "contact:contact:readonly",
            "Enough to read what the scopes for base and organization of departments allow.",
        ),
        (
            "contact:contact:readonly_as_app",
            "Enough to read what the scopes for base and organization of departments allow.",
        ),
        (
            "contact:department.base:readonly",
            "Needed to read names, custom id, chat and status of departments.",
        ),
        (
            "contact:department.hrbp:readonly",
            "Needed to read `department_hrbps` of departments.",
        ),
        (
            "contact:department.organize:readonly",
            "Needed to read parent, leaders, order, units and numbers of members of departments.",
        ),
        (
            "contact:user.employee_id:readonly",
            "Needed for ids of type `user_id`, and to read them.",
        ),
    ],
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::query("department_id_type"),
        rt::Param::query("parent_department_id"),
        rt::Param::query("fetch_child"),
        rt::Param::query("page_size").limits(&[rt::Limit::Max(50.0)]),
        rt::Param::query("page_token"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "43010 400 Conflict DepartmentTooLarge\nThe department is too large to be read with all below it.\nRead the departments level by level.",
            "40003 400 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "40008 400 InvalidRequest DepartmentMissing\nNothing is given about the department.\nGive the department.",
            "40014 403 Permission ParentDepartmentForbidden\nThe parent department is outside the contact range of the app.\nAdd the parent department to the contact range of the app.",
            "40011 400 InvalidRequest InvalidPageSize\n`page_size` is out of range.\nUse a number within the documented range.",
            "40012 400 InvalidRequest InvalidPageToken\nThe page token is not valid.\nUse the one from the previous reply, or begin with the first page.",
            "42008 401 Permission ForeignTenant\nWhat the call is about belongs to another tenant than the token.\nCall with a token of the tenant that it belongs to.",
            "43007/1 400 Conflict DepartmentUnitIdTaken\nAnother unit of departments has the custom id.\nChoose another one.",
            "40004 403 Permission DepartmentForbidden\nA department is outside the contact range of the app or, for a user, outside what the user can see.\nAdd the department to the contact range of the app, or to what the user can see.",
        ],
    ),
    ..platform::ENDPOINT
};
