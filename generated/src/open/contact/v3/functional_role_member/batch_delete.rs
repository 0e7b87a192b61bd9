// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/functional_role_member/batch_delete`: 删除角色下的成员

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{RoleMemberResult, UserIdList};

/// Takes a role from users.
///
/// The contact range of the app must include the users.
///
/// - Endpoint: `PATCH /open-apis/contact/v3/functional_roles/:role_id/members/batch_delete`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:functional_role`
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Rate limit: `100/min`
/// - Documentation: [删除角色下的成员](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_delete)
/// - Schema: `schemas/open/contact/v3/functional_role_member/batch_delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 41202 | 404 | [`ROLE_NOT_FOUND`](super::super::errors::ROLE_NOT_FOUND) | The role does not exist. |
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
///     .batch_delete(
///         "7vrj3vk70xk7v5r",
///         UserIdList::UserId(vec!["ou-12832197382".into()]),
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除角色下的成员")]
#[doc(alias = "/open-apis/contact/v3/functional_roles/:role_id/members/batch_delete")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct BatchRemoveRoleMembers<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    BatchRemoveRoleMembers -> BatchRemoveRoleMembersReply, TenantToken, NoCredential
}

impl BatchRemoveRoleMembers {
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
    /// Takes a role from users.
    pub fn batch_delete(
        &self,
        role_id: impl Into<String>,
        members: impl Into<UserIdList>,
    ) -> BatchRemoveRoleMembers<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        BatchRemoveRoleMembers(
            BatchRemoveRoleMembers::new(role_id, members).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`BatchRemoveRoleMembers`].
#[derive(Clone, Default, rt::Record)]
pub struct BatchRemoveRoleMembersReply {
    /// What was done about each user.
    pub result: Option<Vec<RoleMemberResult>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`BatchRemoveRoleMembers`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/functional_role_member/batch_delete",
    title: "删除角色下的成员",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_delete",
    method: rt::Method::Patch,
    path: "/open-apis/contact/v3/functional_roles/:role_id/members/batch_delete",
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
        ],
    ),
    ..platform::ENDPOINT
};
