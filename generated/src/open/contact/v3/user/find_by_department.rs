// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/user/find_by_department`: 获取部门直属用户列表

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{ContactUser, DepartmentId};
use crate::open::types::UserIdType;

/// Lists the users directly in a department.
///
/// A call by a user finds whom that user can see, one by the app whom its contact range has. For
/// the app, the range must include the department itself, and have all members for the root
/// department, `0`.
///
/// Only calls by a user return `department_path`.
///
/// - Endpoint: `GET /open-apis/contact/v3/users/find_by_department`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:contact.base:readonly` or `contact:department.organize:readonly` or `contact:contact:access_as_app` or `contact:contact:readonly` or `contact:contact:readonly_as_app`
/// - Scope `contact:user.base:readonly`: Needed to read `name`, `en_name`, `nickname` and `avatar` of users.
/// - Scope `contact:user.department:readonly`: Needed to read `department_ids`, `leader_user_id` and `orders` of users.
/// - Scope `contact:user.department_path:readonly`: Needed to read `department_path` of users.
/// - Scope `contact:user.dotted_line_leader_info.read`: Needed to read `dotted_line_leader_user_ids` of users.
/// - Scope `contact:user.employee:readonly`: Needed to read status, city, country, work station, date of entry, type of employee, job title, business mailbox and custom fields of users.
/// - Scope `contact:user.employee_number:read`: Enough to read `employee_no` of users.
/// - Scope `contact:user.gender:readonly`: Needed to read `gender` of users.
/// - Scope `contact:user.email:readonly`: Needed to read `email` of users.
/// - Scope `contact:user.phone:readonly`: Needed to read `mobile` of users.
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Scope `contact:user.user_geo`: Needed to read `geo` of users.
/// - Scope `contact:user.job_level:readonly`: Needed to read `job_level_id` of users.
/// - Scope `contact:user.job_family:readonly`: Needed to read `job_family_id` of users.
/// - Scope `contact:contact:access_as_app`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Scope `contact:contact:readonly`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Scope `contact:contact:readonly_as_app`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取部门直属用户列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/find_by_department)
/// - Schema: `schemas/open/contact/v3/user/find_by_department.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40004 | 403 | [`DEPARTMENT_FORBIDDEN`](super::super::errors::DEPARTMENT_FORBIDDEN) | A department is outside the contact range of the app or, for a user, outside what the user can see. |
/// | 40011 | 400 | [`INVALID_PAGE_SIZE`](super::super::errors::INVALID_PAGE_SIZE) | `page_size` is out of range. |
/// | 40012 | 400 | [`INVALID_PAGE_TOKEN`](super::super::errors::INVALID_PAGE_TOKEN) | The page token is not valid. |
/// | 41050 | 400 | [`USER_FORBIDDEN`](super::super::errors::USER_FORBIDDEN) | The user is outside the contact range of the app or, for calls by a user, outside what that user can see. |
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
///     .user()
///     .find_by_department(DepartmentId::Open("od-xxxxxxxxxxxxx".into()))
///     .user_id_type(UserIdType::OpenId)
///     .page_size(10)
///     .page_token(
///         "AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=",
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取部门直属用户列表")]
#[doc(alias = "/open-apis/contact/v3/users/find_by_department")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListDepartmentUsers<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListDepartmentUsers -> ListDepartmentUsersReply, TenantOrUserToken, NoCredential,
    pages of items as ContactUser
}

impl ListDepartmentUsers {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `department_id`: The department whose users are listed; `0` is the root department.
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

impl<C> ListDepartmentUsers<C> {
    /// Type of all ids of users in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
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

impl<C: rt::Caller> super::UserResource<'_, C> {
    /// Lists the users directly in a department.
    pub fn find_by_department(
        &self,
        department_id: impl Into<DepartmentId>,
    ) -> ListDepartmentUsers<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListDepartmentUsers(
            ListDepartmentUsers::new(department_id).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`ListDepartmentUsers`].
#[derive(Clone, Default, rt::Record)]
pub struct ListDepartmentUsersReply {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Users of the department.
    pub items: Option<Vec<ContactUser>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListDepartmentUsers`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/user/find_by_department",
    title: "获取部门直属用户列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/find_by_department",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/users/find_by_department",
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
            "contact:user.base:readonly",
            "Needed to read `name`, `en_name`, `nickname` and `avatar` of users.",
        ),
        (
            "contact:user.department:readonly",
            "Needed to read `department_ids`, `leader_user_id` and `orders` of users.",
        ),
        (
            "contact:user.department_path:readonly",
            "Needed to read `department_path` of users.",
        ),
        (
            "contact:user.dotted_line_leader_info.read",
            "Needed to read `dotted_line_leader_user_ids` of users.",
        ),
        (
            "contact:user.employee:readonly",
            "Needed to read status, city, country, work station, date of entry, type of employee, job title, business mailbox and custom fields of users.",
        ),
        ("contact:user.employee_number:read", "Enough to read `employee_no` of users."),
        ("contact:user.gender:readonly", "Needed to read `gender` of users."),
        ("contact:user.email:readonly", "Needed to read `email` of users."),
        ("contact:user.phone:readonly", "Needed to read `mobile` of users."),
        (
            "contact:user.employee_id:readonly",
            "Needed for ids of type `user_id`, and to read them.",
        ),
        ("contact:user.user_geo", "Needed to read `geo` of users."),
        ("contact:user.job_level:readonly", "Needed to read `job_level_id` of users."),
        ("contact:user.job_family:readonly", "Needed to read `job_family_id` of users."),
        (
            "contact:contact:access_as_app",
            "Enough to read what the scopes for base, department, employee and gender allow.",
        ),
        (
            "contact:contact:readonly",
            "Enough to read what the scopes for base, department, employee and gender allow.",
        ),
        (
            "contact:contact:readonly_as_app",
            "Enough to read what the scopes for base, department, employee and gender allow.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::query("department_id_type").flags(rt::Field::REQUIRED),
        rt::Param::query("department_id").flags(rt::Field::REQUIRED),
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
            "40004 403 Permission DepartmentForbidden\nA department is outside the contact range of the app or, for a user, outside what the user can see.\nAdd the department to the contact range of the app, or to what the user can see.",
            "40011 400 InvalidRequest InvalidPageSize\n`page_size` is out of range.\nUse a number within the documented range.",
            "40012 400 InvalidRequest InvalidPageToken\nThe page token is not valid.\nUse the one from the previous reply, or begin with the first page.",
            "41050 400 Permission UserForbidden\nThe user is outside the contact range of the app or, for calls by a user, outside what that user can see.\nAdd the user to the contact range of the app, or to what the caller can see.",
        ],
    ),
    ..platform::ENDPOINT
};
