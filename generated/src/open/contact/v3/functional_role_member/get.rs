// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/functional_role_member/get`: 查询角色下某个成员的管理范围

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{DepartmentIdType, RoleMember, UserId};

/// Returns what a member of a role manages.
///
/// - Endpoint: `GET /open-apis/contact/v3/functional_roles/:role_id/members/:member_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:functional_role` or `contact:functional_role:readonly`
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Rate limit: `100/min`
/// - Documentation: [查询角色下某个成员的管理范围](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/get)
/// - Schema: `schemas/open/contact/v3/functional_role_member/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 41202 | 404 | [`ROLE_NOT_FOUND`](super::super::errors::ROLE_NOT_FOUND) | The role does not exist. |
/// | 41203 | 404 | [`ROLE_MEMBER_NOT_FOUND`](super::super::errors::ROLE_MEMBER_NOT_FOUND) | The user does not have the role. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::contact::v3::{DepartmentIdType, UserId};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .functional_role_member()
///     .get("7vrj3vk70xk7v5r", UserId::UserId("od-123456".into()))
///     .department_id_type(DepartmentIdType::Open)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询角色下某个成员的管理范围")]
#[doc(alias = "/open-apis/contact/v3/functional_roles/:role_id/members/:member_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetRoleMember<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetRoleMember -> GetRoleMemberReply, TenantToken, NoCredential
}

impl GetRoleMember {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `role_id`: Which role, by the id that creating it gave, or that the admin console shows.
    /// - `member_id`: The member to return.
    pub fn new(role_id: impl Into<String>, member_id: impl Into<UserId>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("role_id", role_id.into())
                .shape_at(
                    &[
                        (rt::Place::Path, "member_id"),
                        (rt::Place::Query, "user_id_type"),
                    ],
                    &Into::<UserId>::into(member_id),
                ),
        )
    }
}

impl<C> GetRoleMember<C> {
    /// Type of the ids of departments in the reply. The platform assumes `"open_department_id"` when
    /// it is not given.
    pub fn department_id_type(self, department_id_type: DepartmentIdType) -> Self {
        Self(self.0.query("department_id_type", &department_id_type))
    }
}

impl<C: rt::Caller> super::FunctionalRoleMemberResource<'_, C> {
    /// Returns what a member of a role manages.
    pub fn get(
        &self,
        role_id: impl Into<String>,
        member_id: impl Into<UserId>,
    ) -> GetRoleMember<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        GetRoleMember(GetRoleMember::new(role_id, member_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetRoleMember`].
#[derive(Clone, Default, rt::Record)]
pub struct GetRoleMemberReply {
    /// The user and what they manage.
    #[wire(ALWAYS)]
    pub member: Option<RoleMember>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetRoleMemberReply {
    /// `member`, which every documented reply has, or an error if this one lacks it.
    pub fn member(&self) -> Result<&RoleMember, rt::Error> {
        rt::always(self.member.as_ref(), "member", &self.unknown_fields)
    }
}

/// The documented facts of [`GetRoleMember`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/functional_role_member/get",
    title: "查询角色下某个成员的管理范围",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/get",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/functional_roles/:role_id/members/:member_id",
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
        rt::Param::path("member_id"),
        rt::Param::query("user_id_type").flags(rt::Field::REQUIRED),
        rt::Param::query("department_id_type"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "41202 404 NotFound RoleNotFound\nThe role does not exist.\nCheck the id of the role.",
            "41203 404 NotFound RoleMemberNotFound\nThe user does not have the role.\nList the members of the role.",
        ],
    ),
    ..platform::ENDPOINT
};
