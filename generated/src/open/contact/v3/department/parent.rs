// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/department/parent`: 获取父部门信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{Department, DepartmentId};
use crate::open::types::UserIdType;

/// Lists the departments above one, the nearest first.
///
/// The root department is left out, and so are departments that are outside the contact range of
/// the app or that the user cannot see.
///
/// - Endpoint: `GET /open-apis/contact/v3/departments/parent`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:contact.base:readonly` or `contact:department.organize:readonly` or `contact:contact:access_as_app` or `contact:contact:readonly` or `contact:contact:readonly_as_app`
/// - Scope `contact:department.organize:readonly`: Needed to read parent, leaders, order, units and numbers of members of departments.
/// - Scope `contact:department.base:readonly`: Needed to read names, custom id, chat and status of departments.
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Scope `contact:department.hrbp:readonly`: Needed to read `department_hrbps` of departments.
/// - Scope `contact:contact:access_as_app`: Enough to read what the scopes for base and organization of departments allow.
/// - Scope `contact:contact:readonly`: Enough to read what the scopes for base and organization of departments allow.
/// - Scope `contact:contact:readonly_as_app`: Enough to read what the scopes for base and organization of departments allow.
/// - Rate limit: `special`
/// - Documentation: [获取父部门信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/parent)
/// - Schema: `schemas/open/contact/v3/department/parent.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 40002 | 400 | [`ROOT_DEPARTMENT`](super::super::errors::ROOT_DEPARTMENT) | The root department cannot be used here. |
/// | 40003 | 400 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 40004 | 403 | [`DEPARTMENT_FORBIDDEN`](super::super::errors::DEPARTMENT_FORBIDDEN) | A department is outside the contact range of the app or, for a user, outside what the user can see. |
/// | 40008 | 400 | [`DEPARTMENT_MISSING`](super::super::errors::DEPARTMENT_MISSING) | Nothing is given about the department. |
/// | 40010 | 400 | [`INVALID_DEPARTMENT_CHAT`](super::super::errors::INVALID_DEPARTMENT_CHAT) | The id of the department's chat is not valid. |
/// | 40011 | 400 | [`INVALID_PAGE_SIZE`](super::super::errors::INVALID_PAGE_SIZE) | `page_size` is out of range. |
/// | 40012 | 400 | [`INVALID_PAGE_TOKEN`](super::super::errors::INVALID_PAGE_TOKEN) | The page token is not valid. |
/// | 40014 | 403 | [`PARENT_DEPARTMENT_FORBIDDEN`](super::super::errors::PARENT_DEPARTMENT_FORBIDDEN) | The parent department is outside the contact range of the app. |
/// | 42008 | 401 | [`FOREIGN_TENANT`](super::super::errors::FOREIGN_TENANT) | What the call is about belongs to another tenant than the token. |
/// | 43001 | 409 | [`DEPARTMENT_UNIT_CONFLICT`](super::super::errors::DEPARTMENT_UNIT_CONFLICT) | The unit of the department conflicts with another one. |
/// | 43002 | 409 | [`DEPARTMENT_UNIT_IN_USE`](super::super::errors::DEPARTMENT_UNIT_IN_USE) | The unit of the department is in use. |
/// | 43003 | 409 | [`SEVERAL_DEPARTMENT_UNITS`](super::super::errors::SEVERAL_DEPARTMENT_UNITS) | The department has several units. |
/// | 43004 | 400 | [`INVALID_DEPARTMENT_UNIT`](super::super::errors::INVALID_DEPARTMENT_UNIT) | The unit of the department is not valid. |
/// | 43005 | 400 | [`DEPARTMENT_ORDER_TAKEN`](super::super::errors::DEPARTMENT_ORDER_TAKEN) | Another department has the order. |
/// | 43007 | 400 | [`DEPARTMENT_ID_TAKEN`](super::super::errors::DEPARTMENT_ID_TAKEN) | Another department of the tenant has the custom id. |
/// | 43008 | 400 | [`INVALID_CUSTOM_DEPARTMENT_ID`](super::super::errors::INVALID_CUSTOM_DEPARTMENT_ID) | The custom id of the department is not valid. |
/// | 43009 | 400 | [`DEPARTMENT_ID_CHANGE_LIMIT`](super::super::errors::DEPARTMENT_ID_CHANGE_LIMIT) | The custom id of the department was changed as often as is allowed. |
/// | 43010 | 400 | [`DEPARTMENT_TOO_LARGE`](super::super::errors::DEPARTMENT_TOO_LARGE) | The department is too large to be read with all below it. |
/// | 43011 | 400 | [`DEPARTMENT_HAS_USERS`](super::super::errors::DEPARTMENT_HAS_USERS) | The department has users. |
/// | 43012 | 400 | [`DEPARTMENT_HAS_CHILDREN`](super::super::errors::DEPARTMENT_HAS_CHILDREN) | The department has departments below it. |
/// | 43013 | 400 | [`TOO_MANY_CHILD_DEPARTMENTS`](super::super::errors::TOO_MANY_CHILD_DEPARTMENTS) | The parent has as many departments directly below it as it may have. |
/// | 44102 | 400 | [`DEPARTMENT_ID_MISSING`](super::super::errors::DEPARTMENT_ID_MISSING) | No department is given. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::contact::v3::DepartmentId;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .department()
///     .parent(DepartmentId::Open("od-4e6ac4d14bcd5071a37a39de902c7141".into()))
///     .user_id_type(UserIdType::OpenId)
///     .page_token(
///         "AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ%2BG8JG6tK7%2BZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR",
///     )
///     .page_size(10)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取父部门信息")]
#[doc(alias = "/open-apis/contact/v3/departments/parent")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListParentDepartments<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListParentDepartments -> ListParentDepartmentsReply, TenantOrUserToken, NoCredential,
    pages of items as Department
}

impl ListParentDepartments {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `department_id`: The department below the ones listed.
    pub fn new(department_id: impl Into<DepartmentId>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .shape_at(
                    &[
                        (rt::Place::Query, "department_id"),
                        (rt::Place::Query, "department_id_type"),
                    ],
                    &Into::<DepartmentId>::into(department_id),
                ),
        )
    }
}

impl<C> ListParentDepartments<C> {
    /// Type of all ids of users in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Number of items a page. At most 50. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }
}

impl<C: rt::Caller> super::DepartmentResource<'_, C> {
    /// Lists the departments above one, the nearest first.
    pub fn parent(
        &self,
        department_id: impl Into<DepartmentId>,
    ) -> ListParentDepartments<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListParentDepartments(
            ListParentDepartments::new(department_id).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`ListParentDepartments`].
#[derive(Clone, Default, rt::Record)]
pub struct ListParentDepartmentsReply {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Departments above.
    pub items: Option<Vec<Department>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListParentDepartments`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/department/parent",
    title: "获取父部门信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/parent",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/departments/parent",
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
            "contact:department.organize:readonly",
            "Needed to read parent, leaders, order, units and numbers of members of departments.",
        ),
        (
            "contact:department.base:readonly",
            "Needed to read names, custom id, chat and status of departments.",
        ),
        (
            "contact:user.employee_id:readonly",
            "Needed for ids of type `user_id`, and to read them.",
        ),
        (
            "contact:department.hrbp:readonly",
            "Needed to read `department_hrbps` of departments.",
        ),
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
    ],
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::query("department_id_type").flags(rt::Field::REQUIRED),
        rt::Param::query("department_id").flags(rt::Field::REQUIRED),
        rt::Param::query("page_token"),
        rt::Param::query("page_size").limits(&[rt::Limit::Max(50.0)]),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "40001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the request against what its fields may hold; the message can say more.",
            "40002 400 InvalidRequest RootDepartment\nThe root department cannot be used here.\nGive another department than `0`.",
            "40003 400 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "40004 403 Permission DepartmentForbidden\nA department is outside the contact range of the app or, for a user, outside what the user can see.\nAdd the department to the contact range of the app, or to what the user can see.",
            "40008 400 InvalidRequest DepartmentMissing\nNothing is given about the department.\nGive the department.",
            "40010 400 InvalidRequest InvalidDepartmentChat\nThe id of the department's chat is not valid.",
            "40011 400 InvalidRequest InvalidPageSize\n`page_size` is out of range.\nUse a number within the documented range.",
            "40012 400 InvalidRequest InvalidPageToken\nThe page token is not valid.\nUse the one from the previous reply, or begin with the first page.",
            "40014 403 Permission ParentDepartmentForbidden\nThe parent department is outside the contact range of the app.\nAdd the parent department to the contact range of the app.",
            "42008 401 Permission ForeignTenant\nWhat the call is about belongs to another tenant than the token.\nCall with a token of the tenant that it belongs to.",
            "43001 409 Conflict DepartmentUnitConflict\nThe unit of the department conflicts with another one.",
            "43002 409 Conflict DepartmentUnitInUse\nThe unit of the department is in use.",
            "43003 409 Conflict SeveralDepartmentUnits\nThe department has several units.",
            "43004 400 InvalidRequest InvalidDepartmentUnit\nThe unit of the department is not valid.\nGive the id of one unit that exists.",
            "43005 400 Conflict DepartmentOrderTaken\nAnother department has the order.\nChoose another number.",
            "43007/2 400 Conflict DepartmentIdTaken\nAnother department of the tenant has the custom id.\nChoose another one.",
            "43008 400 InvalidRequest InvalidCustomDepartmentId\nThe custom id of the department is not valid.\nIt has at most 64 characters, does not begin with `od-` and is not `0`.",
            "43009 400 Conflict DepartmentIdChangeLimit\nThe custom id of the department was changed as often as is allowed.",
            "43010 400 Conflict DepartmentTooLarge\nThe department is too large to be read with all below it.\nRead the departments level by level.",
            "43011 400 Conflict DepartmentHasUsers\nThe department has users.\nMove or delete them first.",
            "43012 400 Conflict DepartmentHasChildren\nThe department has departments below it.\nMove or delete those first.",
            "43013 400 Conflict TooManyChildDepartments\nThe parent has as many departments directly below it as it may have.\nChoose another parent.",
            "44102 400 InvalidRequest DepartmentIdMissing\nNo department is given.\nGive the department.",
        ],
    ),
    ..platform::ENDPOINT
};
