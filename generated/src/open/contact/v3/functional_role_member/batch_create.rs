// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/functional_role_member/batch_create`: 批量添加角色成员

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{RoleMemberResult, UserIdList};

/// Gives users a role.
///
/// A role has at most 1000 members. The contact range of the app must include the users.
///
/// - Endpoint: `POST /open-apis/contact/v3/functional_roles/:role_id/members/batch_create`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:functional_role`
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Rate limit: `100/min`
/// - Documentation: [批量添加角色成员](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_create)
/// - Schema: `schemas/open/contact/v3/functional_role_member/batch_create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 41202 | 404 | [`ROLE_NOT_FOUND`](super::super::errors::ROLE_NOT_FOUND) | The role does not exist. |
/// | 41209 | 400 | [`ROLE_MEMBER_LIMIT`](super::super::errors::ROLE_MEMBER_LIMIT) | The role would have more than 1000 members. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::contact::v3::UserIdList;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .functional_role_member()
///     .batch_create(
///         "7vrj3vk70xk7v5r",
///         UserIdList::UserId(vec!["ou-12832197382".into()]),
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "批量添加角色成员")]
#[doc(alias = "/open-apis/contact/v3/functional_roles/:role_id/members/batch_create")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct BatchAddRoleMembers<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    BatchAddRoleMembers -> BatchAddRoleMembersReply, TenantToken, NoCredential
}

impl BatchAddRoleMembers {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `role_id`: Which role, by the id that creating it gave, or that the admin console shows.
    /// - `members`: The users, at most 100.
    pub fn new(role_id: impl Into<String>, members: impl Into<UserIdList>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("role_id", role_id.into())
                .shape_at(
                    &[(rt::Place::Body, "members"), (rt::Place::Query, "user_id_type")],
                    &Into::<UserIdList>::into(members),
                ),
        )
    }
}

impl<C: rt::Caller> super::FunctionalRoleMemberResource<'_, C> {
    /// Gives users a role.
    pub fn batch_create(
        &self,
        role_id: impl Into<String>,
        members: impl Into<UserIdList>,
    ) -> BatchAddRoleMembers<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        BatchAddRoleMembers(
            BatchAddRoleMembers::new(role_id, members).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`BatchAddRoleMembers`].
#[derive(Clone, Default, rt::Record)]
pub struct BatchAddRoleMembersReply {
    /// What was done about each user.
    pub results: Option<Vec<RoleMemberResult>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`BatchAddRoleMembers`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/functional_role_member/batch_create",
    title: "批量添加角色成员",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_create",
    method: rt::Method::Post,
    path: "/open-apis/contact/v3/functional_roles/:role_id/members/batch_create",
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
        rt::Param::body("members").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "41202 404 NotFound RoleNotFound\nThe role does not exist.\nCheck the id of the role.",
            "41209 400 Quota RoleMemberLimit\nThe role would have more than 1000 members.\nRemove members first.",
        ],
    ),
    ..platform::ENDPOINT
};
