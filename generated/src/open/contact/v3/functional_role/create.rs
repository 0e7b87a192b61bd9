// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/functional_role/create`: 创建角色

use feishu_api_runtime as rt;

use crate::open::platform;

/// Creates a role, such as finance, by which approvals find who decides.
///
/// A tenant has at most 500 roles.
///
/// - Endpoint: `POST /open-apis/contact/v3/functional_roles`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:functional_role`
/// - Rate limit: `100/min`
/// - Documentation: [创建角色](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/create)
/// - Schema: `schemas/open/contact/v3/functional_role/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 41201 | 400 | [`ROLE_NAME_TAKEN`](super::super::errors::ROLE_NAME_TAKEN) | Another role of the tenant has the name. |
/// | 41208 | 400 | [`ROLE_LIMIT`](super::super::errors::ROLE_LIMIT) | The tenant has 500 roles, as many as it may have. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().functional_role().create("考勤管理员").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建角色")]
#[doc(alias = "/open-apis/contact/v3/functional_roles")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateRole<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateRole -> CreateRoleReply, TenantToken, NoCredential
}

impl CreateRole {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `role_name`: Name of the role, unique in the tenant. 1 to 50 characters.
    pub fn new(role_name: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).body_text("role_name", role_name.into()))
    }
}

impl<C: rt::Caller> super::FunctionalRoleResource<'_, C> {
    /// Creates a role, such as finance, by which approvals find who decides.
    pub fn create(&self, role_name: impl Into<String>) -> CreateRole<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        CreateRole(CreateRole::new(role_name).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`CreateRole`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateRoleReply {
    /// Id of the role. Keep it: roles cannot be listed.
    #[wire(ALWAYS)]
    pub role_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateRoleReply {
    /// `role_id`, which every documented reply has, or an error if this one lacks it.
    pub fn role_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.role_id.as_deref(), "role_id", &self.unknown_fields)
    }
}

/// The documented facts of [`CreateRole`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/functional_role/create",
    title: "创建角色",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/create",
    method: rt::Method::Post,
    path: "/open-apis/contact/v3/functional_roles",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:functional_role"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::body("role_name")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(1, 50)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "41201 400 Conflict RoleNameTaken\nAnother role of the tenant has the name.\nChoose another name.",
            "41208 400 Quota RoleLimit\nThe tenant has 500 roles, as many as it may have.\nDelete roles that are no longer used.",
        ],
    ),
    ..platform::ENDPOINT
};
