// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/user/list`: 获取用户列表

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{ContactUser, DepartmentIdType};
use crate::open::types::UserIdType;

/// Lists users directly in a department, or those whom the contact range of the app names.
///
/// With a department, its users are listed, as by `find_by_department`; the contact range of the
/// app must include it. Without one, the users are listed whom the range has without any of their
/// departments.
///
/// - Endpoint: `GET /open-apis/contact/v3/users`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:contact.base:readonly` or `contact:department.organize:readonly` or `contact:contact:access_as_app` or `contact:contact:readonly` or `contact:contact:readonly_as_app`
/// - Scope `contact:contact:access_as_app`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Scope `contact:contact:readonly`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Scope `contact:contact:readonly_as_app`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Scope `contact:user.assign_info:read`: Needed to read `assign_info` of users.
/// - Scope `contact:user.base:readonly`: Needed to read `name`, `en_name`, `nickname` and `avatar` of users.
/// - Scope `contact:user.department:readonly`: Needed to read `department_ids`, `leader_user_id` and `orders` of users.
/// - Scope `contact:user.department_path:readonly`: Needed to read `department_path` of users.
/// - Scope `contact:user.dotted_line_leader_info.read`: Needed to read `dotted_line_leader_user_ids` of users.
/// - Scope `contact:user.email:readonly`: Needed to read `email` of users.
/// - Scope `contact:user.employee:readonly`: Needed to read status, city, country, work station, date of entry, type of employee, job title, business mailbox and custom fields of users.
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Scope `contact:user.employee_number:read`: Enough to read `employee_no` of users.
/// - Scope `contact:user.gender:readonly`: Needed to read `gender` of users.
/// - Scope `contact:user.job_family:readonly`: Needed to read `job_family_id` of users.
/// - Scope `contact:user.job_level:readonly`: Needed to read `job_level_id` of users.
/// - Scope `contact:user.phone:readonly`: Needed to read `mobile` of users.
/// - Scope `contact:user.union_id:readonly`: Needed to read `union_id` of users.
/// - Scope `contact:user.user_geo`: Needed to read `geo` of users.
/// - Scope `directory:employee.base.email:read`: Enough to read `email` of users.
/// - Rate limit: `special`
/// - Documentation: [获取用户列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/list)
/// - Schema: `schemas/open/contact/v3/user/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 41050 | 400 | [`USER_FORBIDDEN`](super::super::errors::USER_FORBIDDEN) | The user is outside the contact range of the app or, for calls by a user, outside what that user can see. |
/// | 40011 | 400 | [`INVALID_PAGE_SIZE`](super::super::errors::INVALID_PAGE_SIZE) | `page_size` is out of range. |
/// | 40012 | 400 | [`INVALID_PAGE_TOKEN`](super::super::errors::INVALID_PAGE_TOKEN) | The page token is not valid. |
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
///     .user()
///     .list()
///     .user_id_type(UserIdType::OpenId)
///     .department_id_type(DepartmentIdType::Open)
///     .department_id("od-xxxxxxxxxxxxx")
///     .page_token(
///         "AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=",
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取用户列表")]
#[doc(alias = "/open-apis/contact/v3/users")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListUser<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListUser::new() -> ListUserReply, TenantOrUserToken, NoCredential, pages of items as
    ContactUser
}

impl ListUser {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> ListUser<C> {
    /// Type of all ids of users in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Type of all ids of departments. The platform assumes `"open_department_id"` when it is not
    /// given.
    pub fn department_id_type(self, department_id_type: DepartmentIdType) -> Self {
        Self(self.0.query("department_id_type", &department_id_type))
    }

    /// The department whose users are listed.
    pub fn department_id(self, department_id: impl Into<String>) -> Self {
        Self(self.0.query_text("department_id", department_id.into()))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Number of items a page. At most 100. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }
}

impl<C: rt::Caller> super::UserResource<'_, C> {
    /// Lists users directly in a department, or those whom the contact range of the app names.
    pub fn list(&self) -> ListUser<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListUser(ListUser::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListUser`].
#[derive(Clone, Default, rt::Record)]
pub struct ListUserReply {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Users.
    pub items: Option<Vec<ContactUser>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListUser`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/user/list",
    title: "获取用户列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/list",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/users",
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
        ("contact:user.assign_info:read", "Needed to read `assign_info` of users."),
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
        ("contact:user.email:readonly", "Needed to read `email` of users."),
        (
            "contact:user.employee:readonly",
            "Needed to read status, city, country, work station, date of entry, type of employee, job title, business mailbox and custom fields of users.",
        ),
        (
            "contact:user.employee_id:readonly",
            "Needed for ids of type `user_id`, and to read them.",
        ),
        ("contact:user.employee_number:read", "Enough to read `employee_no` of users."),
        ("contact:user.gender:readonly", "Needed to read `gender` of users."),
        ("contact:user.job_family:readonly", "Needed to read `job_family_id` of users."),
        ("contact:user.job_level:readonly", "Needed to read `job_level_id` of users."),
        ("contact:user.phone:readonly", "Needed to read `mobile` of users."),
        ("contact:user.union_id:readonly", "Needed to read `union_id` of users."),
        ("contact:user.user_geo", "Needed to read `geo` of users."),
        ("directory:employee.base.email:read", "Enough to read `email` of users."),
    ],
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::query("department_id_type"),
        rt::Param::query("department_id"),
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
            "41050 400 Permission UserForbidden\nThe user is outside the contact range of the app or, for calls by a user, outside what that user can see.\nAdd the user to the contact range of the app, or to what the caller can see.",
            "40011 400 InvalidRequest InvalidPageSize\n`page_size` is out of range.\nUse a number within the documented range.",
            "40012 400 InvalidRequest InvalidPageToken\nThe page token is not valid.\nUse the one from the previous reply, or begin with the first page.",
            "40004 403 Permission DepartmentForbidden\nA department is outside the contact range of the app or, for a user, outside what the user can see.\nAdd the department to the contact range of the app, or to what the user can see.",
        ],
    ),
    ..platform::ENDPOINT
};
