// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/user/batch`: 批量获取用户信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{ContactUser, DepartmentIdType, UserIdList};

/// Returns several users.
///
/// A call by a user finds whom that user can see, one by the app whom its contact range has. Users
/// outside of it are left out.
///
/// Neither seats nor paths of departments are returned.
///
/// - Endpoint: `GET /open-apis/contact/v3/users/batch`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:contact.base:readonly`
/// - Scope `contact:user.assign_info:read`: Needed to read `assign_info` of users.
/// - Scope `contact:user.base:readonly`: Needed to read `name`, `en_name`, `nickname` and `avatar` of users.
/// - Scope `contact:user.department:readonly`: Needed to read `department_ids`, `leader_user_id` and `orders` of users.
/// - Scope `contact:user.department_path:readonly`: Needed to read `department_path` of users.
/// - Scope `contact:user.dotted_line_leader_info.read`: Needed to read `dotted_line_leader_user_ids` of users.
/// - Scope `contact:user.employee:readonly`: Needed to read status, city, country, work station, date of entry, type of employee, job title, business mailbox and custom fields of users.
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Scope `contact:user.employee_number:read`: Enough to read `employee_no` of users.
/// - Scope `contact:user.gender:readonly`: Needed to read `gender` of users.
/// - Scope `contact:user.user_geo`: Needed to read `geo` of users.
/// - Scope `contact:user.phone:readonly`: Needed to read `mobile` of users.
/// - Scope `contact:user.subscription_ids:write`: Needed to read `subscription_ids` of users.
/// - Scope `contact:user.email:readonly`: Needed to read `email` of users.
/// - Scope `contact:user.job_family:readonly`: Needed to read `job_family_id` of users.
/// - Scope `contact:user.job_level:readonly`: Needed to read `job_level_id` of users.
/// - Scope `contact:contact:access_as_app`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Scope `contact:contact:readonly`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Scope `contact:contact:readonly_as_app`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [批量获取用户信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch)
/// - Schema: `schemas/open/contact/v3/user/batch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 40004 | 403 | [`DEPARTMENT_FORBIDDEN`](super::super::errors::DEPARTMENT_FORBIDDEN) | A department is outside the contact range of the app or, for a user, outside what the user can see. |
/// | 41050 | 400 | [`USER_FORBIDDEN`](super::super::errors::USER_FORBIDDEN) | The user is outside the contact range of the app or, for calls by a user, outside what that user can see. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::contact::v3::{DepartmentIdType, UserIdList};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .user()
///     .batch(UserIdList::UserId(vec!["7be5fg".into()]))
///     .department_id_type(DepartmentIdType::Open)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "批量获取用户信息")]
#[doc(alias = "/open-apis/contact/v3/users/batch")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct BatchGetUsers<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    BatchGetUsers -> BatchGetUsersReply, TenantOrUserToken, NoCredential
}

impl BatchGetUsers {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `user_ids`: The users, at most 50.
    pub fn new(user_ids: impl Into<UserIdList>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .shape_at(
                    &[
                        (rt::Place::Query, "user_ids"),
                        (rt::Place::Query, "user_id_type"),
                    ],
                    &Into::<UserIdList>::into(user_ids),
                ),
        )
    }
}

impl<C> BatchGetUsers<C> {
    /// Type of all ids of departments in the reply. The platform assumes `"open_department_id"` when
    /// it is not given.
    pub fn department_id_type(self, department_id_type: DepartmentIdType) -> Self {
        Self(self.0.query("department_id_type", &department_id_type))
    }
}

impl<C: rt::Caller> super::UserResource<'_, C> {
    /// Returns several users.
    pub fn batch(&self, user_ids: impl Into<UserIdList>) -> BatchGetUsers<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        BatchGetUsers(BatchGetUsers::new(user_ids).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`BatchGetUsers`].
#[derive(Clone, Default, rt::Record)]
pub struct BatchGetUsersReply {
    /// Those of the users that the caller may see.
    pub items: Option<Vec<ContactUser>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`BatchGetUsers`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/user/batch",
    title: "批量获取用户信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/users/batch",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["contact:contact.base:readonly"],
    field_scopes: &[
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
        ("contact:user.user_geo", "Needed to read `geo` of users."),
        ("contact:user.phone:readonly", "Needed to read `mobile` of users."),
        (
            "contact:user.subscription_ids:write",
            "Needed to read `subscription_ids` of users.",
        ),
        ("contact:user.email:readonly", "Needed to read `email` of users."),
        ("contact:user.job_family:readonly", "Needed to read `job_family_id` of users."),
        ("contact:user.job_level:readonly", "Needed to read `job_level_id` of users."),
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
        rt::Param::query("user_ids").flags(rt::Field::REQUIRED),
        rt::Param::query("user_id_type").flags(rt::Field::REQUIRED),
        rt::Param::query("department_id_type"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the request against what its fields may hold; the message can say more.",
            "40004 403 Permission DepartmentForbidden\nA department is outside the contact range of the app or, for a user, outside what the user can see.\nAdd the department to the contact range of the app, or to what the user can see.",
            "41050 400 Permission UserForbidden\nThe user is outside the contact range of the app or, for calls by a user, outside what that user can see.\nAdd the user to the contact range of the app, or to what the caller can see.",
        ],
    ),
    ..platform::ENDPOINT
};
