// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/functional_role/delete`: 删除角色

use feishu_api_runtime as rt;

use crate::open::platform;

/// Deletes a role that has no members.
///
/// - Endpoint: `DELETE /open-apis/contact/v3/functional_roles/:role_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:functional_role`
/// - Rate limit: `100/min`
/// - Documentation: [删除角色](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/delete)
/// - Schema: `schemas/open/contact/v3/functional_role/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 41202 | 404 | [`ROLE_NOT_FOUND`](super::super::errors::ROLE_NOT_FOUND) | The role does not exist. |
/// | 41206 | 400 | [`ROLE_HAS_MEMBERS`](super::super::errors::ROLE_HAS_MEMBERS) | The role has members. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client.contact().v3().functional_role().delete("7vrj3vk70xk7v5r").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除角色")]
#[doc(alias = "/open-apis/contact/v3/functional_roles/:role_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteRole<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteRole -> rt::Empty, TenantToken, NoCredential
}

impl DeleteRole {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `role_id`: Which role, by the id that creating it gave, or that the admin console shows.
    pub fn new(role_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("role_id", role_id.into()))
    }
}

impl<C: rt::Caller> super::FunctionalRoleResource<'_, C> {
    /// Deletes a role that has no members.
    pub fn delete(&self, role_id: impl Into<String>) -> DeleteRole<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        DeleteRole(DeleteRole::new(role_id).0.bind(self.client.core()))
    }
}

/// The documented facts of [`DeleteRole`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/functional_role/delete",
    title: "删除角色",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/delete",
    method: rt::Method::Delete,
    path: "/open-apis/contact/v3/functional_roles/:role_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:functional_role"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[rt::Param::path("role_id")],
    errors: rt::ErrorTable::new(
        &[
            "41202 404 NotFound RoleNotFound\nThe role does not exist.\nCheck the id of the role.",
            "41206 400 Conflict RoleHasMembers\nThe role has members.\nRemove them first.",
        ],
    ),
    ..platform::ENDPOINT
};
