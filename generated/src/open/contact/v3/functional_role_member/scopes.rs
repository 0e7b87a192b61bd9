// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/functional_role_member/scopes`: 批量设置角色成员管理范围

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{DepartmentIdList, RoleMemberResult, UserIdList};

/// Sets which departments members of a role manage.
///
/// The contact range of the app must include users and departments.
///
/// - Endpoint: `PATCH /open-apis/contact/v3/functional_roles/:role_id/members/scopes`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:functional_role`
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Rate limit: `100/min`
/// - Documentation: [批量设置角色成员管理范围](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/scopes)
/// - Schema: `schemas/open/contact/v3/functional_role_member/scopes.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 41202 | 404 | [`ROLE_NOT_FOUND`](super::super::errors::ROLE_NOT_FOUND) | The role does not exist. |
/// | 41210 | 400 | [`INVALID_ROLE_DEPARTMENT`](super::super::errors::INVALID_ROLE_DEPARTMENT) | The id of a department is not valid. |
/// | 41211 | 400 | [`ROLE_DEPARTMENT_FORBIDDEN`](super::super::errors::ROLE_DEPARTMENT_FORBIDDEN) | A department is outside the contact range of the app. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::contact::v3::{DepartmentIdList, UserIdList};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .functional_role_member()
///     .scopes(
///         "7vrj3vk70xk7v5r",
///         UserIdList::UserId(vec!["ou-12832197382".into()]),
///         DepartmentIdList::Custom(vec!["ou-12343455".into()]),
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "批量设置角色成员管理范围")]
#[doc(alias = "/open-apis/contact/v3/functional_roles/:role_id/members/scopes")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SetRoleMemberScopes<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SetRoleMemberScopes -> SetRoleMemberScopesReply, TenantToken, NoCredential
}

impl SetRoleMemberScopes {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `role_id`: Which role, by the id that creating it gave, or that the admin console shows.
    /// - `members`: The members, at most 100.
    /// - `departments`: The departments that they manage, at most 100; not the root department.
    pub fn new(
        role_id: impl Into<String>,
        members: impl Into<UserIdList>,
        departments: impl Into<DepartmentIdList>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("role_id", role_id.into())
                .shape_at(
                    &[(rt::Place::Body, "members"), (rt::Place::Query, "user_id_type")],
                    &Into::<UserIdList>::into(members),
                )
                .shape_at(
                    &[
                        (rt::Place::Body, "departments"),
                        (rt::Place::Query, "department_id_type"),
                    ],
                    &Into::<DepartmentIdList>::into(departments),
                ),
        )
    }
}

impl<C: rt::Caller> super::FunctionalRoleMemberResource<'_, C> {
    /// Sets which departments members of a role manage.
    pub fn scopes(
        &self,
        role_id: impl Into<String>,
        members: impl Into<UserIdList>,
        departments: impl Into<DepartmentIdList>,
    ) -> SetRoleMemberScopes<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        SetRoleMemberScopes(
            SetRoleMemberScopes::new(role_id, members, departments)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`SetRoleMemberScopes`].
#[derive(Clone, Default, rt::Record)]
pub struct SetRoleMemberScopesReply {
    /// What was done about each user.
    pub results: Option<Vec<RoleMemberResult>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`SetRoleMemberScopes`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/functional_role_member/scopes",
    title: "批量设置角色成员管理范围",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/scopes",
    method: rt::Method::Patch,
    path: "/open-apis/contact/v3/functional_roles/:role_id/members/scopes",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:functional_role"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Needed for ids of type `user_id`, and to read them.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("role_id"),
        rt::Param::query("user_id_type").flags(rt::Field::REQUIRED),
        rt::Param::query("department_id_type").flags(rt::Field::REQUIRED),
        rt::Param::body("members").flags(rt::Field::REQUIRED),
        rt::Param::body("departments").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "41202 404 NotFound RoleNotFound\nThe role does not exist.\nCheck the id of the role.",
            "41210 400 InvalidRequest InvalidRoleDepartment\nThe id of a department is not valid.\nCheck the id, and that it is of the given type.",
            "41211 400 Permission RoleDepartmentForbidden\nA department is outside the contact range of the app.\nAdd it to the contact range of the app.",
        ],
    ),
    ..platform::ENDPOINT
};
