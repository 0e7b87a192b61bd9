// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/bitable/v1/app/update`: 更新多维表格元数据

use feishu_api_runtime as rt;

use crate::open::platform;

/// Renames a base, or turns advanced permissions on or off.
///
/// The name changes first, then the permissions: the call can succeed in part. Bases within
/// documents, spreadsheets and wikis cannot have advanced permissions.
///
/// - Endpoint: `PUT /open-apis/bitable/v1/apps/:app_token`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `base:app:update` or `bitable:app`
/// - Rate limit: `10/s`
/// - Documentation: [更新多维表格元数据](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/update)
/// - Schema: `schemas/open/bitable/v1/app/update.json`
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
/// | 1254031 |  | [`INVALID_APP_NAME`](super::super::errors::INVALID_APP_NAME) | The name of the base is not valid. |
/// | 1254036 |  | [`COPY_IN_PROGRESS`](super::super::errors::COPY_IN_PROGRESS) | The base is still being copied and cannot be worked on. |
/// | 1254040 |  | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The base does not exist. |
/// | 1254043 |  | [`RECORD_NOT_FOUND`](super::super::errors::RECORD_NOT_FOUND) | The record does not exist. |
/// | 1254200 |  | [`UNAVAILABLE`](super::super::errors::UNAVAILABLE) | Something went wrong on the server. |
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
/// | 1254061 |  | [`INVALID_NUMBER`](super::super::errors::INVALID_NUMBER) | The value of a number field is not valid. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .bitable()
///     .v1()
///     .app()
///     .update("appbcbWCzen6D8dezhoCH2RpMAh")
///     .name("新的多维表格名称")
///     .is_advanced(true)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新多维表格元数据")]
#[doc(alias = "/open-apis/bitable/v1/apps/:app_token")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateApp<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpdateApp -> UpdateAppReply, TenantOrUserToken, NoCredential
}

impl UpdateApp {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `app_token`: The base. In the address of a base it follows `/base/`; a base in a wiki is the `obj_token` of
    ///   its wiki node.
    pub fn new(app_token: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("app_token", app_token.into()))
    }
}

impl<C> UpdateApp<C> {
    /// New name of the base.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.body_text("name", name.into()))
    }

    /// Whether the base has advanced permissions.
    pub fn is_advanced(self, is_advanced: bool) -> Self {
        Self(self.0.body("is_advanced", &is_advanced))
    }
}

impl<C: rt::Caller> super::AppResource<'_, C> {
    /// Renames a base, or turns advanced permissions on or off.
    pub fn update(&self, app_token: impl Into<String>) -> UpdateApp<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        UpdateApp(UpdateApp::new(app_token).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`UpdateApp`].
#[derive(Clone, Default, rt::Record)]
pub struct UpdateAppReply {
    /// The base.
    #[wire(ALWAYS)]
    pub app: Option<UpdatedApp>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl UpdateAppReply {
    /// `app`, which every documented reply has, or an error if this one lacks it.
    pub fn app(&self) -> Result<&UpdatedApp, rt::Error> {
        rt::always(self.app.as_ref(), "app", &self.unknown_fields)
    }
}

/// A base after it was updated.
#[derive(Clone, Default, rt::Record)]
pub struct UpdatedApp {
    /// Token of the base.
    #[wire(ALWAYS)]
    pub app_token: Option<String>,
    /// Name of the base.
    pub name: Option<String>,
    /// Whether the base has advanced permissions.
    pub is_advanced: Option<bool>,
    /// Time zone of the base, such as `Asia/Shanghai`.
    pub time_zone: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl UpdatedApp {
    /// `app_token`, which every documented reply has, or an error if this one lacks it.
    pub fn app_token(&self) -> Result<&str, rt::Error> {
        rt::always(self.app_token.as_deref(), "app_token", &self.unknown_fields)
    }
}

/// The documented facts of [`UpdateApp`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/bitable/v1/app/update",
    title: "更新多维表格元数据",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/update",
    method: rt::Method::Put,
    path: "/open-apis/bitable/v1/apps/:app_token",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["base:app:update", "bitable:app"],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[
        rt::Param::path("app_token"),
        rt::Param::body("name"),
        rt::Param::body("is_advanced"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1254000 - InvalidRequest MalformedBody\nThe body is not valid JSON, or lacks what is required.\nCheck the body against the description of the call.",
            "1254001 - InvalidRequest InvalidBody\nThe body is not valid: something required is missing, or has the wrong form.\nCheck the body against the description of the call.",
            "1254002 - Server Failed\nThe call failed; there are many reasons: too much changed at once, parallel calls, a wrong table or page token, a server that was too slow, or a base that a wiki call has to create.\nChange less at once, do not call in parallel, check tokens and ids, then repeat.",
            "1254003 - InvalidRequest InvalidAppToken\nThe token of the base is not valid.\nIt stands in the address of the base after `/base/`; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254010 - InvalidRequest ConversionFailed\nThe request could not be read: a parameter has the wrong type or form.\nCheck the types of the parameters.",
            "1254031 - InvalidRequest InvalidAppName\nThe name of the base is not valid.\nUse at most 255 characters (100 for a copy), none of them `? / \\ * : [ ]`.",
            "1254036 - Conflict CopyInProgress\nThe base is still being copied and cannot be worked on.\nWait until the copy is complete, then repeat.",
            "1254040 - NotFound AppNotFound\nThe base does not exist.\nCheck the token of the base; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254043 - NotFound RecordNotFound\nThe record does not exist.\nSearch the records for their ids.",
            "1254200 - Server Unavailable\nSomething went wrong on the server.\nRepeat; contact support if it keeps failing.",
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
            "1254061 - InvalidRequest InvalidNumber\nThe value of a number field is not valid.\nGive a number.",
        ],
    ),
    ..platform::ENDPOINT
};
