// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/bitable/v1/app_workflow/update`: 更新自动化流程状态

use feishu_api_runtime as rt;

use crate::open::platform;

/// Turns an automation on or off.
///
/// - Endpoint: `PUT /open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `base:workflow:write` or `bitable:app`
/// - Rate limit: `10/s`
/// - Documentation: [更新自动化流程状态](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-workflow/update)
/// - Schema: `schemas/open/bitable/v1/app_workflow/update.json`
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
/// | 1254036 |  | [`COPY_IN_PROGRESS`](super::super::errors::COPY_IN_PROGRESS) | The base is still being copied and cannot be worked on. |
/// | 1254040 |  | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The base does not exist. |
/// | 1254290 | 200 | [`BASE_BUSY`](super::super::errors::BASE_BUSY) | Base: too many requests. |
/// | 1254302 |  | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this, mostly because the base has advanced permissions. |
/// | 1255001 |  | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The server failed. |
/// | 1255002 |  | [`RPC_ERROR`](super::super::errors::RPC_ERROR) | The server failed when one of its parts called another. |
/// | 1255003 |  | [`MARSHAL_ERROR`](super::super::errors::MARSHAL_ERROR) | The server failed to write data. |
/// | 1255004 |  | [`UNMARSHAL_ERROR`](super::super::errors::UNMARSHAL_ERROR) | The server failed to read data. |
/// | 1255040 |  | [`TIMED_OUT`](super::super::errors::TIMED_OUT) | The server took too long. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::bitable::v1::WorkflowSwitch;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .bitable()
///     .v1()
///     .app_workflow()
///     .update("appbcbWCzen6D8dezh", "730887xxxx552638996", WorkflowSwitch::Enable)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新自动化流程状态")]
#[doc(alias = "/open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateAppWorkflow<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpdateAppWorkflow -> rt::Empty, TenantOrUserToken, NoCredential
}

impl UpdateAppWorkflow {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `app_token`: The base. In the address of a base it follows `/base/`; a base in a wiki is the `obj_token` of
    ///   its wiki node.
    /// - `workflow_id`: The automation.
    /// - `status`: Whether it runs from now on.
    pub fn new(
        app_token: impl Into<String>,
        workflow_id: impl Into<String>,
        status: WorkflowSwitch,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("app_token", app_token.into())
                .path("workflow_id", workflow_id.into())
                .body("status", &status),
        )
    }
}

impl<C: rt::Caller> super::AppWorkflowResource<'_, C> {
    /// Turns an automation on or off.
    pub fn update(
        &self,
        app_token: impl Into<String>,
        workflow_id: impl Into<String>,
        status: WorkflowSwitch,
    ) -> UpdateAppWorkflow<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        UpdateAppWorkflow(
            UpdateAppWorkflow::new(app_token, workflow_id, status)
                .0
                .bind(self.client.core()),
        )
    }
}

rt::text_enum! {
    /// Whether an automation runs.
    pub enum WorkflowSwitch {
        /// It runs.
        Enable = "Enable",
        /// It does not.
        Disable = "Disable",
    }
}

/// The documented facts of [`UpdateAppWorkflow`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/bitable/v1/app_workflow/update",
    title: "更新自动化流程状态",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-workflow/update",
    method: rt::Method::Put,
    path: "/open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["base:workflow:write", "bitable:app"],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[
        rt::Param::path("app_token"),
        rt::Param::path("workflow_id"),
        rt::Param::body("status").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1254000 - InvalidRequest MalformedBody\nThe body is not valid JSON, or lacks what is required.\nCheck the body against the description of the call.",
            "1254001 - InvalidRequest InvalidBody\nThe body is not valid: something required is missing, or has the wrong form.\nCheck the body against the description of the call.",
            "1254002 - Server Failed\nThe call failed; there are many reasons: too much changed at once, parallel calls, a wrong table or page token, a server that was too slow, or a base that a wiki call has to create.\nChange less at once, do not call in parallel, check tokens and ids, then repeat.",
            "1254003 - InvalidRequest InvalidAppToken\nThe token of the base is not valid.\nIt stands in the address of the base after `/base/`; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254010 - InvalidRequest ConversionFailed\nThe request could not be read: a parameter has the wrong type or form.\nCheck the types of the parameters.",
            "1254036 - Conflict CopyInProgress\nThe base is still being copied and cannot be worked on.\nWait until the copy is complete, then repeat.",
            "1254040 - NotFound AppNotFound\nThe base does not exist.\nCheck the token of the base; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254290 200 Busy BaseBusy\nBase: too many requests.\nWait and repeat, leaving more time between calls.",
            "1254302 - Permission PermissionDenied\nThe caller may not do this, mostly because the base has advanced permissions.\nLet the caller manage the base or the table: add the app to the base as document app, or the user as collaborator.",
            "1255001 - Server InternalError\nThe server failed.\nRepeat; contact support if it keeps failing.",
            "1255002 - Server RpcError\nThe server failed when one of its parts called another.\nRepeat; contact support if it keeps failing.",
            "1255003 - Server MarshalError\nThe server failed to write data.\nRepeat; contact support if it keeps failing.",
            "1255004 - Server UnmarshalError\nThe server failed to read data.\nRepeat; contact support if it keeps failing.",
            "1255040 - Server TimedOut\nThe server took too long.\nRepeat; work on fewer records at once.",
        ],
    ),
    ..platform::ENDPOINT
};
