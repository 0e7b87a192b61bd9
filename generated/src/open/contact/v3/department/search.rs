// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/department/search`: 搜索部门

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{Department, DepartmentIdType};
use crate::open::types::UserIdType;

/// Finds departments by name.
///
/// Only departments that the user can see are found.
///
/// - Endpoint: `POST /open-apis/contact/v3/departments/search`
/// - Token: `user_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:contact.base:readonly` or `search:department:read` or `contact:contact:access_as_app` or `contact:contact:readonly_as_app`
/// - Scope `contact:department.organize:readonly`: Needed to read parent, leaders, order, units and numbers of members of departments.
/// - Scope `contact:department.base:readonly`: Needed to read names, custom id, chat and status of departments.
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Scope `contact:department.hrbp:readonly`: Needed to read `department_hrbps` of departments.
/// - Scope `contact:contact:access_as_app`: Enough to read what the scopes for base and organization of departments allow.
/// - Scope `contact:contact:readonly`: Enough to read what the scopes for base and organization of departments allow.
/// - Scope `contact:contact:readonly_as_app`: Enough to read what the scopes for base and organization of departments allow.
/// - Rate limit: `special`
/// - Documentation: [搜索部门](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/search)
/// - Schema: `schemas/open/contact/v3/department/search.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 48001 | 400 | [`INVALID_SEARCH`](super::super::errors::INVALID_SEARCH) | A parameter is wrong. |
/// | 48002 | 500 | [`SEARCH_FAILED`](super::super::errors::SEARCH_FAILED) | The platform failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::contact::v3::DepartmentIdType;
/// # async fn example(client: &feishu_api::Client<feishu_api::User>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .department()
///     .search("DemoName")
///     .user_id_type(UserIdType::OpenId)
///     .department_id_type(DepartmentIdType::Open)
///     .page_token(
///         "AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ+G8JG6tK7+ZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR",
///     )
///     .page_size(10)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "搜索部门")]
#[doc(alias = "/open-apis/contact/v3/departments/search")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SearchDepartments<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SearchDepartments -> SearchDepartmentsReply, UserToken, NoCredential, pages of items
    as Department
}

impl SearchDepartments {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `query`: What the name has; names in other languages do not count.
    pub fn new(query: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).body_text("query", query.into()))
    }
}

impl<C> SearchDepartments<C> {
    /// Type of all ids of users in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Type of all ids of departments in the reply. The platform assumes `"open_department_id"` when
    /// it is not given.
    pub fn department_id_type(self, department_id_type: DepartmentIdType) -> Self {
        Self(self.0.query("department_id_type", &department_id_type))
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
    /// Finds departments by name.
    pub fn search(&self, query: impl Into<String>) -> SearchDepartments<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken>,
    {
        SearchDepartments(SearchDepartments::new(query).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`SearchDepartments`].
#[derive(Clone, Default, rt::Record)]
pub struct SearchDepartmentsReply {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Departments found.
    pub items: Option<Vec<Department>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`SearchDepartments`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/department/search",
    title: "搜索部门",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/search",
    method: rt::Method::Post,
    path: "/open-apis/contact/v3/departments/search",
    tokens: &[rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "contact:contact.base:readonly",
        "search:department:read",
        "contact:contact:access_as_app",
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
        rt::Param::query("department_id_type"),
        rt::Param::query("page_token"),
        rt::Param::query("page_size").limits(&[rt::Limit::Max(50.0)]),
        rt::Param::body("query").flags(rt::Field::REQUIRED),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "48001 400 InvalidRequest InvalidSearch\nA parameter is wrong.\nCheck the request against what its fields may hold.",
            "48002 500 Server SearchFailed\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
