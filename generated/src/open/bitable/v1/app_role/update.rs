// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/bitable/v1/app_role/update`: 更新自定义角色

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::bitable::v1::types::{BlockRole, Role, TableRole};

/// Replaces a role of a base, in the older way.
///
/// The base must have advanced permissions, which `app().update` turns on.
///
/// `base.v2.app_role.update` knows more permissions.
///
/// - Endpoint: `PUT /open-apis/bitable/v1/apps/:app_token/roles/:role_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scope: `base:role:update` or `bitable:app`
/// - Documentation: [更新自定义角色](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/update)
/// - Schema: `schemas/open/bitable/v1/app_role/update.json`
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
/// | 1254291 |  | [`WRITE_CONFLICT`](super::super::errors::WRITE_CONFLICT) | Calls for the same table were made in parallel, or too fast. |
/// | 1254301 |  | [`NOT_ADVANCED`](super::super::errors::NOT_ADVANCED) | The base does not have advanced permissions, or cannot have them. |
/// | 1254302 |  | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this, mostly because the base has advanced permissions. |
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
/// use feishu_api::bitable::v1::{
///     BlockPermission, BlockRole, Conjunction, FieldPermission, Operator,
///     OtherPermission, RecordRule, RoleCondition, TablePermission, TableRole,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .bitable()
///     .v1()
///     .app_role()
///     .update(
///         "appbcbWCzen6D8dezhoCH2RpMAh",
///         "roljRpwIUt",
///         "普通用户",
///         [
///             TableRole {
///                 table_perm: Some(TablePermission::EditRecords),
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
///                 field_perm: Some(
///                     Map::from([
///                         ("姓名".into(), FieldPermission::Read),
///                         ("年龄".into(), FieldPermission::Edit),
///                     ]),
///                 ),
///                 allow_add_record: Some(true),
///                 allow_delete_record: Some(false),
///                 ..TableRole::default()
///             },
///         ],
///     )
///     .block_roles([
///         BlockRole {
///             block_id: Some("blknkqrP3RqUkcAW".into()),
///             block_perm: Some(BlockPermission::Read),
///             ..BlockRole::default()
///         },
///     ])
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新自定义角色")]
#[doc(alias = "/open-apis/bitable/v1/apps/:app_token/roles/:role_id")]
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
    /// - `role_id`: The role: `rol…`.
    /// - `role_name`: What the role is called.
    /// - `table_roles`: Permissions on tables.
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
    /// Permissions on dashboards.
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
}

impl<C: rt::Caller> super::AppRoleResource<'_, C> {
    /// Replaces a role of a base, in the older way.
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
    /// The role as it is stored.
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
    id: "open/bitable/v1/app_role/update",
    title: "更新自定义角色",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/update",
    method: rt::Method::Put,
    path: "/open-apis/bitable/v1/apps/:app_token/roles/:role_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    scopes: &["base:role:update", "bitable:app"],
    params: &[
        rt::Param::path("app_token"),
        rt::Param::path("role_id"),
        rt::Param::body("role_name").flags(rt::Field::REQUIRED),
        rt::Param::body("table_roles").flags(rt::Field::REQUIRED),
        rt::Param::body("block_roles"),
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
            "1254291 - Busy WriteConflict\nCalls for the same table were made in parallel, or too fast.\nMake calls that write to a table one after another, half a second or a second apart, then repeat.",
            "1254301 - Conflict NotAdvanced\nThe base does not have advanced permissions, or cannot have them.\nTurn advanced permissions on with the call that updates a base.",
            "1254302 - Permission PermissionDenied\nThe caller may not do this, mostly because the base has advanced permissions.\nLet the caller manage the base or the table: add the app to the base as document app, or the user as collaborator.",
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
