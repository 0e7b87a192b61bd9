// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/bitable/v1/app/copy`: 复制多维表格

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::bitable::v1::types::BitableApp;

/// Copies a base.
///
/// The caller must be able to read and edit the base and the folder.
///
/// Beyond 50,000 records, only the structure is copied. The copy takes time; until it is complete,
/// calls about it fail with `COPY_IN_PROGRESS`.
///
/// - Endpoint: `POST /open-apis/bitable/v1/apps/:app_token/copy`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `base:app:copy` or `bitable:app`
/// - Rate limit: `20/min`
/// - Documentation: [复制多维表格](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/copy)
/// - Schema: `schemas/open/bitable/v1/app/copy.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1254000 |  | [`MALFORMED_BODY`](super::super::errors::MALFORMED_BODY) | The body is not valid JSON, or lacks what is required. |
/// | 1254001 |  | [`INVALID_BODY`](super::super::errors::INVALID_BODY) | The body is not valid: something required is missing, or has the wrong form. |
/// | 1254002 |  | [`FAILED`](super::super::errors::FAILED) | The call failed; there are many reasons: too much changed at once, parallel calls, a wrong table or page token, a server that was too slow, or a base that a wiki call has to create. |
/// | 1254003 |  | [`INVALID_APP_TOKEN`](super::super::errors::INVALID_APP_TOKEN) | The token of the base is not valid. |
/// | 1254031 |  | [`INVALID_APP_NAME`](super::super::errors::INVALID_APP_NAME) | The name of the base is not valid. |
/// | 1254036 |  | [`COPY_IN_PROGRESS`](super::super::errors::COPY_IN_PROGRESS) | The base is still being copied and cannot be worked on. |
/// | 1254040 |  | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The base does not exist. |
/// | 1254290 | 200 | [`BASE_BUSY`](super::super::errors::BASE_BUSY) | Base: too many requests. |
/// | 1254291 |  | [`WRITE_CONFLICT`](super::super::errors::WRITE_CONFLICT) | Calls for the same table were made in parallel, or too fast. |
/// | 1254304 |  | [`ROLE_DENIED`](super::super::errors::ROLE_DENIED) | The caller lacks a permission: the role has none, or the plan of the tenant does not have advanced permissions for rows and columns. |
/// | 1254701 | 403 | [`FOLDER_FORBIDDEN`](super::super::errors::FOLDER_FORBIDDEN) | The caller has no access to the folder. |
/// | 1254702 | 404 | [`FOLDER_NOT_FOUND`](super::super::errors::FOLDER_NOT_FOUND) | The folder does not exist. |
/// | 1254800 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1255001 |  | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The server failed. |
/// | 1255002 |  | [`RPC_ERROR`](super::super::errors::RPC_ERROR) | The server failed when one of its parts called another. |
/// | 1255003 |  | [`MARSHAL_ERROR`](super::super::errors::MARSHAL_ERROR) | The server failed to write data. |
/// | 1255004 |  | [`UNMARSHAL_ERROR`](super::super::errors::UNMARSHAL_ERROR) | The server failed to read data. |
/// | 1255005 |  | [`DATA_CONVERSION_ERROR`](super::super::errors::DATA_CONVERSION_ERROR) | The server failed to convert data. |
/// | 1255040 |  | [`TIMED_OUT`](super::super::errors::TIMED_OUT) | The server took too long. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .bitable()
///     .v1()
///     .app()
///     .copy("AW3Qbtr2cakCnesXzXVbbsrIcVT")
///     .name("一篇新的多维表格")
///     .folder_token("fldcnqquW1svRIYVT2Np6Iabcef")
///     .without_content(false)
///     .time_zone("Asia/Shanghai")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "复制多维表格")]
#[doc(alias = "/open-apis/bitable/v1/apps/:app_token/copy")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CopyApp<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CopyApp -> CopyAppReply, TenantOrUserToken, NoCredential
}

impl CopyApp {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `app_token`: The base. In the address of a base it follows `/base/`; a base in a wiki is the `obj_token` of
    ///   its wiki node.
    pub fn new(app_token: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("app_token", app_token.into()))
    }
}

impl<C> CopyApp<C> {
    /// Name of the copy.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.body_text("name", name.into()))
    }

    /// The folder that the base is put in; without it, the root of the drive. The caller must be able
    /// to edit it; as an app, only folders that the app created can be used.
    pub fn folder_token(self, folder_token: impl Into<String>) -> Self {
        Self(self.0.body_text("folder_token", folder_token.into()))
    }

    /// Whether only the structure is copied, not the records. The platform assumes `false` when it is
    /// not given.
    pub fn without_content(self, without_content: bool) -> Self {
        Self(self.0.body("without_content", &without_content))
    }

    /// Time zone of the copy, such as `Asia/Shanghai`.
    pub fn time_zone(self, time_zone: impl Into<String>) -> Self {
        Self(self.0.body_text("time_zone", time_zone.into()))
    }
}

impl<C: rt::Caller> super::AppResource<'_, C> {
    /// Copies a base.
    pub fn copy(&self, app_token: impl Into<String>) -> CopyApp<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CopyApp(CopyApp::new(app_token).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`CopyApp`].
#[derive(Clone, Default, rt::Record)]
pub struct CopyAppReply {
    /// The copy.
    #[wire(ALWAYS)]
    pub app: Option<BitableApp>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CopyAppReply {
    /// `app`, which every documented reply has, or an error if this one lacks it.
    pub fn app(&self) -> Result<&BitableApp, rt::Error> {
        rt::always(self.app.as_ref(), "app", &self.unknown_fields)
    }
}

/// The documented facts of [`CopyApp`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/bitable/v1/app/copy",
    title: "复制多维表格",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/copy",
    method: rt::Method::Post,
    path: "/open-apis/bitable/v1/apps/:app_token/copy",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["base:app:copy", "bitable:app"],
    rate_limits: &[rt::Rate::per_minute(20)],
    params: &[
        rt::Param::path("app_token"),
        rt::Param::body("name"),
        rt::Param::body("folder_token"),
        rt::Param::body("without_content"),
        rt::Param::body("time_zone"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1254000 - InvalidRequest MalformedBody\nThe body is not valid JSON, or lacks what is required.\nCheck the body against the description of the call.",
            "1254001 - InvalidRequest InvalidBody\nThe body is not valid: something required is missing, or has the wrong form.\nCheck the body against the description of the call.",
            "1254002 - Server Failed\nThe call failed; there are many reasons: too much changed at once, parallel calls, a wrong table or page token, a server that was too slow, or a base that a wiki call has to create.\nChange less at once, do not call in parallel, check tokens and ids, then repeat.",
            "1254003 - InvalidRequest InvalidAppToken\nThe token of the base is not valid.\nIt stands in the address of the base after `/base/`; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254031 - InvalidRequest InvalidAppName\nThe name of the base is not valid.\nUse at most 255 characters (100 for a copy), none of them `? / \\ * : [ ]`.",
            "1254036 - Conflict CopyInProgress\nThe base is still being copied and cannot be worked on.\nWait until the copy is complete, then repeat.",
            "1254040 - NotFound AppNotFound\nThe base does not exist.\nCheck the token of the base; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254290 200 Busy BaseBusy\nBase: too many requests.\nWait and repeat, leaving more time between calls.",
            "1254291 - Busy WriteConflict\nCalls for the same table were made in parallel, or too fast.\nMake calls that write to a table one after another, half a second or a second apart, then repeat.",
            "1254304 - Permission RoleDenied\nThe caller lacks a permission: the role has none, or the plan of the tenant does not have advanced permissions for rows and columns.\nLet the caller manage the base; such permissions need the Business or Enterprise plan.",
            "1254701 403 Permission FolderForbidden\nThe caller has no access to the folder.\nLet the caller edit the folder; as an app, only folders can be used that the app created.",
            "1254702 404 NotFound FolderNotFound\nThe folder does not exist.\nCheck the token of the folder.",
            "1254800 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
            "1255001 - Server InternalError\nThe server failed.\nRepeat; contact support if it keeps failing.",
            "1255002 - Server RpcError\nThe server failed when one of its parts called another.\nRepeat; contact support if it keeps failing.",
            "1255003 - Server MarshalError\nThe server failed to write data.\nRepeat; contact support if it keeps failing.",
            "1255004 - Server UnmarshalError\nThe server failed to read data.\nRepeat; contact support if it keeps failing.",
            "1255005 - Server DataConversionError\nThe server failed to convert data.\nRepeat; contact support if it keeps failing.",
            "1255040 - Server TimedOut\nThe server took too long.\nRepeat; work on fewer records at once.",
        ],
    ),
    ..platform::ENDPOINT
};
