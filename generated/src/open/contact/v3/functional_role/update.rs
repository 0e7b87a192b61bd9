// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/functional_role/update`: 修改角色名称

use feishu_api_runtime as rt;

use crate::open::platform;

/// Renames a role.
///
/// - Endpoint: `PUT /open-apis/contact/v3/functional_roles/:role_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:functional_role`
/// - Rate limit: `100/min`
/// - Documentation: [修改角色名称](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/update)
/// - Schema: `schemas/open/contact/v3/functional_role/update.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 41201 | 400 | [`ROLE_NAME_TAKEN`](super::super::errors::ROLE_NAME_TAKEN) | Another role of the tenant has the name. |
/// | 41202 | 404 | [`ROLE_NOT_FOUND`](super::super::errors::ROLE_NOT_FOUND) | The role does not exist. |
/// | 41213 | 400 | [`SYSTEM_ROLE`](super::super::errors::SYSTEM_ROLE) | Roles of the system cannot be renamed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .contact()
///     .v3()
///     .functional_role()
///     .update("7vrj3vk70xk7v5r", "考勤管理员")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "修改角色名称")]
#[doc(alias = "/open-apis/contact/v3/functional_roles/:role_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateRole<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpdateRole -> rt::Empty, TenantToken, NoCredential
}

impl UpdateRole {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `role_id`: Which role, by the id that creating it gave, or that the admin console shows.
    /// - `role_name`: Name of the role, unique in the tenant. 1 to 50 characters.
    pub fn new(role_id: impl Into<String>, role_name: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("role_id", role_id.into())
                .body_text("role_name", role_name.into()),
        )
    }
}

impl<C: rt::Caller> super::FunctionalRoleResource<'_, C> {
    /// Renames a role.
    pub fn update(
        &self,
        role_id: impl Into<String>,
        role_name: impl Into<String>,
    ) -> UpdateRole<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        UpdateRole(UpdateRole::new(role_id, role_name).0.bind(self.client.core()))
    }
}

/// The documented facts of [`UpdateRole`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/functional_role/update",
    title: "修改角色名称",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/update",
    method: rt::Method::Put,
    path: "/open-apis/contact/v3/functional_roles/:role_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:functional_role"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("role_id"),
        rt::Param::body("role_name")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(1, 50)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "41201 400 Conflict RoleNameTaken\nAnother role of the tenant has the name.\nChoose another name.",
            "41202 404 NotFound RoleNotFound\nThe role does not exist.\nCheck the id of the role.",
            "41213 400 Conflict SystemRole\nRoles of the system cannot be renamed.",
        ],
    ),
    ..platform::ENDPOINT
};
