// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/user/get`: 获取单个用户信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{ContactUser, DepartmentIdType, UserId};

/// Returns one user.
///
/// A call by a user finds whom that user can see, one by the app whom its contact range has.
///
/// Only calls by a user return `department_path`.
///
/// - Endpoint: `GET /open-apis/contact/v3/users/:user_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:contact.base:readonly` or `contact:contact:access_as_app` or `contact:contact:readonly` or `contact:contact:readonly_as_app`
/// - Scope `contact:user.assign_info:read`: Needed to read `assign_info` of users.
/// - Scope `contact:user.base:readonly`: Needed to read `name`, `en_name`, `nickname` and `avatar` of users.
/// - Scope `contact:user.department:readonly`: Needed to read `department_ids`, `leader_user_id` and `orders` of users.
/// - Scope `contact:user.department_path:readonly`: Needed to read `department_path` of users.
/// - Scope `contact:user.dotted_line_leader_info.read`: Needed to read `dotted_line_leader_user_ids` of users.
/// - Scope `contact:user.employee:readonly`: Needed to read status, city, country, work station, date of entry, type of employee, job title, business mailbox and custom fields of users.
/// - Scope `contact:user.employee_number:read`: Enough to read `employee_no` of users.
/// - Scope `contact:user.gender:readonly`: Needed to read `gender` of users.
/// - Scope `contact:user.email:readonly`: Needed to read `email` of users.
/// - Scope `contact:user.user_geo`: Needed to read `geo` of users.
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Scope `contact:user.job_level:readonly`: Needed to read `job_level_id` of users.
/// - Scope `contact:user.phone:readonly`: Needed to read `mobile` of users.
/// - Scope `contact:user.job_family:readonly`: Needed to read `job_family_id` of users.
/// - Scope `contact:contact:access_as_app`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Scope `contact:contact:readonly`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Scope `contact:contact:readonly_as_app`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取单个用户信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/get)
/// - Schema: `schemas/open/contact/v3/user/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 40003 | 400 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 41012 | 400 | [`INVALID_USER_ID`](super::super::errors::INVALID_USER_ID) | The id of a user is not valid. |
/// | 41050 | 400 | [`USER_FORBIDDEN`](super::super::errors::USER_FORBIDDEN) | The user is outside the contact range of the app or, for calls by a user, outside what that user can see. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::contact::v3::{DepartmentIdType, UserId};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .user()
///     .get(UserId::UserId("7be5fg9a".into()))
///     .department_id_type(DepartmentIdType::Open)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取单个用户信息")]
#[doc(alias = "/open-apis/contact/v3/users/:user_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetUser<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetUser -> GetUserReply, TenantOrUserToken, NoCredential
}

impl GetUser {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `user_id`: The user to return.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .shape_at(
                    &[(rt::Place::Path, "user_id"), (rt::Place::Query, "user_id_type")],
                    &Into::<UserId>::into(user_id),
                ),
        )
    }
}

impl<C> GetUser<C> {
    /// Type of all ids of departments in the reply. The platform assumes `"open_department_id"` when
    /// it is not given.
    pub fn department_id_type(self, department_id_type: DepartmentIdType) -> Self {
        Self(self.0.query("department_id_type", &department_id_type))
    }
}

impl<C: rt::Caller> super::UserResource<'_, C> {
    /// Returns one user.
    pub fn get(&self, user_id: impl Into<UserId>) -> GetUser<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetUser(GetUser::new(user_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetUser`].
#[derive(Clone, Default, rt::Record)]
pub struct GetUserReply {
    /// The user, as far as the app may see.
    #[wire(ALWAYS)]
    pub user: Option<ContactUser>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetUserReply {
    /// `user`, which every documented reply has, or an error if this one lacks it.
    pub fn user(&self) -> Result<&ContactUser, rt::Error> {
        rt::always(self.user.as_ref(), "user", &self.unknown_fields)
    }
}

/// The documented facts of [`GetUser`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/user/get",
    title: "获取单个用户信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/get",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/users/:user_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "contact:contact.base:readonly",
        "contact:contact:access_as_app",
        "contact:contact:readonly",
        "contact:contact:readonly_as_app",
    ],
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
        ("contact:user.employee_number:read", "Enough to read `employee_no` of users."),
        ("contact:user.gender:readonly", "Needed to read `gender` of users."),
        ("contact:user.email:readonly", "Needed to read `email` of users."),
        ("contact:user.user_geo", "Needed to read `geo` of users."),
        (
            "contact:user.employee_id:readonly",
            "Needed for ids of type `user_id`, and to read them.",
        ),
        ("contact:user.job_level:readonly", "Needed to read `job_level_id` of users."),
        ("contact:user.phone:readonly", "Needed to read `mobile` of users."),
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
        rt::Param::path("user_id"),
        rt::Param::query("user_id_type").flags(rt::Field::REQUIRED),
        rt::Param::query("department_id_type"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the request against what its fields may hold; the message can say more.",
            "40003 400 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "41012 400 InvalidRequest InvalidUserId\nThe id of a user is not valid.\nCheck the id, and that it is of the given type.",
            "41050 400 Permission UserForbidden\nThe user is outside the contact range of the app or, for calls by a user, outside what that user can see.\nAdd the user to the contact range of the app, or to what the caller can see.",
        ],
    ),
    ..platform::ENDPOINT
};
