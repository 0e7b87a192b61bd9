// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/base/v2/app_role/update`: 更新自定义角色(新版)

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::base::v2::types::{Allowance, BlockRole, Role, TableRole};

/// Changes a role of a base.
///
/// The base must have advanced permissions, which `bitable.v1.app.update` turns on.
///
/// What is left out stays as it is: conditions, rights to fields, views, dashboards and the base.
/// An empty object returns one of them to what a new role has.
///
/// - Endpoint: `PUT /open-apis/base/v2/apps/:app_token/roles/:role_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `base:role:update`
/// - Rate limit: `10/s`
/// - Documentation: [更新自定义角色(新版)](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/update)
/// - Schema: `schemas/open/base/v2/app_role/update.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1254000 |  | [`MALFORMED_BODY`](super::super::errors::MALFORMED_BODY) | The body is not valid JSON, or lacks what is required. |
/// | 1254001 |  | [`INVALID_BODY`](super::super::errors::INVALID_BODY) | The body is not valid: something required is missing, or has the wrong form. |
/// | 1254002 |  | [`FAILED`](super::super::errors::FAILED) | The call failed; there are many reasons: too much changed at once, parallel calls, a wrong table or page token, a server that was too slow, or a base that a wiki call has to create. |
/// | 1254003 |  | [`INVALID_APP_TOKEN`](super::super::errors::INVALID_APP_TOKEN) | The token of the base is not valid. |
/// | 1254010 |  | [`CONVERSION_FAILED`](super::super::errors::CONVERSION_FAILED) | The request could not be read: a parameter has the wrong type or form. |
/// | 1254032 | 400 | [`INVALID_ROLE_NAME`](super::super::errors::INVALID_ROLE_NAME) | The name of the role is not valid. |
/// | 1254033 | 400 | [`DUPLICATE_ROLE_NAME`](super::super::errors::DUPLICATE_ROLE_NAME) | Another role has this name. |
/// | 1254036 |  | [`COPY_IN_PROGRESS`](super::super::errors::COPY_IN_PROGRESS) | The base is still being copied and cannot be worked on. |
/// | 1254040 |  | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The base does not exist. |
/// | 1254047 | 404 | [`ROLE_NOT_FOUND`](super::super::errors::ROLE_NOT_FOUND) | The role does not exist. |
/// | 1254110 | 400 | [`TOO_MANY_ROLES`](super::super::errors::TOO_MANY_ROLES) | A base has at most 30 roles. |
/// | 1254290 | 200 | [`BASE_BUSY`](super::super::errors::BASE_BUSY) | Base: too many requests. |
/// | 1254301 |  | [`NOT_ADVANCED`](super::super::errors::NOT_ADVANCED) | The base does not have advanced permissions, or cannot have them. |
/// | 1254304 |  | [`ROLE_DENIED`](super::super::errors::ROLE_DENIED) | The caller lacks a permission: the role has none, or the plan of the tenant does not have advanced permissions for rows and columns. |
/// | 1255001 |  | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The server failed. |
/// | 1255002 |  | [`RPC_ERROR`](super::super::errors::RPC_ERROR) | The server failed when one of its parts called another. |
/// | 1255003 |  | [`MARSHAL_ERROR`](super::super::errors::MARSHAL_ERROR) | The server failed to write data. |
/// | 1255004 |  | [`UNMARSHAL_ERROR`](super::super::errors::UNMARSHAL_ERROR) | The server failed to read data. |
/// | 1255040 |  | [`TIMED_OUT`](super::super::errors::TIMED_OUT) | The server took too long. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::Map;
/// use feishu_api::base::v2::{
///     Allowance, BlockPermission, BlockRole, Conjunction, FieldPermission, Operator,
///     OtherPermission, OtherRecordRule, RecordRule, RoleCondition, TablePermission,
///     TableRole, ViewPermission,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .base()
///     .v2()
///     .app_role()
///     .update(
///         "appbcbWCzen6D8dezhoCH2RpMAh",
///         "roljRpwIUt",
///         "自定义权限1",
///         [
///             TableRole {
///                 table_perm: Some(TablePermission::Nothing),
///                 table_name: Some("数据表1".into()),
///                 table_id: Some("tblKz5D60T4JlfcT".into()),
///                 rec_rule: Some(RecordRule {
///                     conditions: Some(
///                         vec![
///                             RoleCondition {
///                                 field_name: Some("单选".into()),
///                                 operator: Some(Operator::Is),
///                                 value: Some(vec!["optbdVHf4q".into()]),
///                                 ..RoleCondition::default()
///                             },
///                         ],
///                     ),
///                     conjunction: Some(Conjunction::And),
///                     other_perm: Some(OtherPermission::Read),
///                     ..RecordRule::default()
///                 }),
///                 other_rec_rule: Some(OtherRecordRule {
///                     conditions: Some(
///                         vec![
///                             RoleCondition {
///                                 field_name: Some("单选".into()),
///                                 operator: Some(Operator::Is),
///                                 value: Some(vec!["optbdVHf4q".into()]),
///                                 ..RoleCondition::default()
///                             },
///                         ],
///                     ),
///                     conjunction: Some(Conjunction::And),
///                     ..OtherRecordRule::default()
///                 }),
///                 field_perm: Some(
///                     Map::from([
///                         ("姓名".into(), FieldPermission::Read),
///                         ("年龄".into(), FieldPermission::Add),
///                     ]),
///                 ),
///                 allow_add_record: Some(true),
///                 allow_delete_record: Some(true),
///                 view_perm: Some(ViewPermission::Edit),
///                 view_rules: Some(
///                     Map::from([("vewEYknYcC".into(), Allowance::Denied)]),
///                 ),
///                 field_action_rules: Some(
///                     Map::from([
///                         (
///                             "select_option_edit".into(),
///                             Map::from([("单选1".into(), Allowance::Denied)]),
///                         ),
///                     ]),
///                 ),
///                 ..TableRole::default()
///             },
///         ],
///     )
///     .block_roles([
///         BlockRole {
///             block_id: Some("blknkqrP3RqUkcAW".into()),
///             block_perm: Some(BlockPermission::Nothing),
///             ..BlockRole::default()
///         },
///     ])
///     .base_rule(
///         Map::from([
///             ("base_complex_edit".into(), Allowance::Allowed),
///             ("copy".into(), Allowance::Denied),
///         ]),
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新自定义角色(新版)")]
#[doc(alias = "/open-apis/base/v2/apps/:app_token/roles/:role_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateAppRole<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpdateAppRole -> UpdateAppRoleReply, TenantOrUserToken, NoCredential
}

impl UpdateAppRole {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `app_token`: The base. In the address of a base it follows `/base/`; a base in a wiki is the `obj_token` of
    ///   its wiki node.
    /// - `role_id`: The role: `rol…`. At most 100 characters.
    /// - `role_name`: What the role is called. At most 100 characters.
    /// - `table_roles`: Permissions on tables. At most 100 elements.
    pub fn new(
        app_token: impl Into<String>,
        role_id: impl Into<String>,
        role_name: impl Into<String>,
        table_roles: impl IntoIterator<Item = TableRole>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("app_token", app_token.into())
                .path("role_id", role_id.into())
                .body_text("role_name", role_name.into())
                .body(
                    "table_roles",
                    &table_roles.into_iter().collect::<Vec<TableRole>>(),
                ),
        )
    }
}

impl<C> UpdateAppRole<C> {
    /// Permissions on dashboards; none for those that are not named. At most 100 elements.
    pub fn block_roles(self, block_roles: impl IntoIterator<Item = BlockRole>) -> Self {
        Self(
            self
                .0
                .body(
                    "block_roles",
                    &block_roles.into_iter().collect::<Vec<BlockRole>>(),
                ),
        )
    }

    /// What may be done with the base as a whole: `base_complex_edit` (duplicate, download and print
    /// it) and `copy` (copy its content). What is not named is allowed. Only for bases whose
    /// `advance_version` is `v2`.
    pub fn base_rule(self, base_rule: rt::Map<Allowance>) -> Self {
        Self(self.0.body("base_rule", &base_rule))
    }
}

impl<C: rt::Caller> super::AppRoleResource<'_, C> {
    /// Changes a role of a base.
    pub fn update(
        &self,
        app_token: impl Into<String>,
        role_id: impl Into<String>,
        role_name: impl Into<String>,
        table_roles: impl IntoIterator<Item = TableRole>,
    ) -> UpdateAppRole<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        UpdateAppRole(
            UpdateAppRole::new(app_token, role_id, role_name, table_roles)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`UpdateAppRole`].
#[derive(Clone, Default, rt::Record)]
pub struct UpdateAppRoleReply {
    /// The role after the change.
    #[wire(ALWAYS)]
    pub role: Option<Role>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl UpdateAppRoleReply {
    /// `role`, which every documented reply has, or an error if this one lacks it.
    pub fn role(&self) -> Result<&Role, rt::Error> {
        rt::always(self.role.as_ref(), "role", &self.unknown_fields)
    }
}

/// The documented facts of [`UpdateAppRole`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/base/v2/app_role/update",
    title: "更新自定义角色(新版)",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/update",
    method: rt::Method::Put,
    path: "/open-apis/base/v2/apps/:app_token/roles/:role_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["base:role:update"],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[
        rt::Param::path("app_token"),
        rt::Param::path("role_id").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::body("role_name")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::body("table_roles")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(0, 100)]),
        rt::Param::body("block_roles").limits(&[rt::Limit::Items(0, 100)]),
        rt::Param::body("base_rule"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1254000 - InvalidRequest MalformedBody\nThe body is not valid JSON, or lacks what is required.\nCheck the body against the description of the call.",
            "1254001 - InvalidRequest InvalidBody\nThe body is not valid: something required is missing, or has the wrong form.\nCheck the body against the description of the call.",
            "1254002 - Server Failed\nThe call failed; there are many reasons: too much changed at once, parallel calls, a wrong table or page token, a server that was too slow, or a base that a wiki call has to create.\nChange less at once, do not call in parallel, check tokens and ids, then repeat.",
            "1254003 - InvalidRequest InvalidAppToken\nThe token of the base is not valid.\nIt stands in the address of the base after `/base/`; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254010 - InvalidRequest ConversionFailed\nThe request could not be read: a parameter has the wrong type or form.\nCheck the types of the parameters.",
            "1254032 400 InvalidRequest InvalidRoleName\nThe name of the role is not valid.",
            "1254033 400 Conflict DuplicateRoleName\nAnother role has this name.\nChoose another name.",
            "1254036 - Conflict CopyInProgress\nThe base is still being copied and cannot be worked on.\nWait until the copy is complete, then repeat.",
            "1254040 - NotFound AppNotFound\nThe base does not exist.\nCheck the token of the base; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254047 404 NotFound RoleNotFound\nThe role does not exist.\nList the roles for their ids: `rol…`.",
            "1254110 400 Conflict TooManyRoles\nA base has at most 30 roles.",
            "1254290 200 Busy BaseBusy\nBase: too many requests.\nWait and repeat, leaving more time between calls.",
            "1254301 - Conflict NotAdvanced\nThe base does not have advanced permissions, or cannot have them.\nTurn advanced permissions on with the call that updates a base.",
            "1254304 - Permission RoleDenied\nThe caller lacks a permission: the role has none, or the plan of the tenant does not have advanced permissions for rows and columns.\nLet the caller manage the base; such permissions need the Business or Enterprise plan.",
            "1255001 - Server InternalError\nThe server failed.\nRepeat; contact support if it keeps failing.",
            "1255002 - Server RpcError\nThe server failed when one of its parts called another.\nRepeat; contact support if it keeps failing.",
            "1255003 - Server MarshalError\nThe server failed to write data.\nRepeat; contact support if it keeps failing.",
            "1255004 - Server UnmarshalError\nThe server failed to read data.\nRepeat; contact support if it keeps failing.",
            "1255040 - Server TimedOut\nThe server took too long.\nRepeat; work on fewer records at once.",
        ],
    ),
    ..platform::ENDPOINT
};
