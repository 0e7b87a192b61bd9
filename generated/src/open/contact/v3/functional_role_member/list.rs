// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/functional_role_member/list`: 查询角色下的所有成员信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{DepartmentIdType, RoleMember};
use crate::open::types::UserIdType;

/// Lists the members of a role, and what they manage.
///
/// - Endpoint: `GET /open-apis/contact/v3/functional_roles/:role_id/members`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:functional_role` or `contact:functional_role:readonly`
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Rate limit: `100/min`
/// - Documentation: [查询角色下的所有成员信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/list)
/// - Schema: `schemas/open/contact/v3/functional_role_member/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 41202 | 404 | [`ROLE_NOT_FOUND`](super::super::errors::ROLE_NOT_FOUND) | The role does not exist. |
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
///     .functional_role_member()
///     .list("7vrj3vk70xk7v5r")
///     .page_size(50)
///     .page_token("dawdewd")
///     .user_id_type(UserIdType::OpenId)
///     .department_id_type(DepartmentIdType::Open)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询角色下的所有成员信息")]
#[doc(alias = "/open-apis/contact/v3/functional_roles/:role_id/members")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListRoleMembers<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListRoleMembers -> ListRoleMembersReply, TenantToken, NoCredential, pages of members
    as RoleMember
}

impl ListRoleMembers {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `role_id`: Which role, by the id that creating it gave, or that the admin console shows.
    pub fn new(role_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("role_id", role_id.into()))
    }
}

impl<C> ListRoleMembers<C> {
    /// Number of items a page. From 0 to 100. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Type of the ids of users in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Type of the ids of departments in the reply. The platform assumes `"open_department_id"` when
    /// it is not given.
    pub fn department_id_type(self, department_id_type: DepartmentIdType) -> Self {
        Self(self.0.query("department_id_type", &department_id_type))
    }
}

impl<C: rt::Caller> super::FunctionalRoleMemberResource<'_, C> {
    /// Lists the members of a role, and what they manage.
    pub fn list(&self, role_id: impl Into<String>) -> ListRoleMembers<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        ListRoleMembers(ListRoleMembers::new(role_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListRoleMembers`].
#[derive(Clone, Default, rt::Record)]
pub struct ListRoleMembersReply {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Users with the role.
    pub members: Option<Vec<RoleMember>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListRoleMembers`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/functional_role_member/list",
    title: "查询角色下的所有成员信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/list",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/functional_roles/:role_id/members",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:functional_role", "contact:functional_role:readonly"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Needed for ids of type `user_id`, and to read them.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("role_id"),
        rt::Param::query("page_size")
            .limits(&[rt::Limit::Min(0.0), rt::Limit::Max(100.0)]),
        rt::Param::query("page_token"),
        rt::Param::query("user_id_type"),
        rt::Param::query("department_id_type"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "40001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the request against what its fields may hold; the message can say more.",
            "41202 404 NotFound RoleNotFound\nThe role does not exist.\nCheck the id of the role.",
        ],
    ),
    ..platform::ENDPOINT
};
