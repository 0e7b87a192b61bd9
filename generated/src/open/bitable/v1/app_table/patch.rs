// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/bitable/v1/app_table/patch`: 更新数据表

use feishu_api_runtime as rt;

use crate::open::platform;

/// Renames a table.
///
/// A name that is empty, or that the table has already, changes nothing and is no error.
///
/// - Endpoint: `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `base:table:update` or `bitable:app`
/// - Rate limit: `10/s`
/// - Documentation: [更新数据表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/patch)
/// - Schema: `schemas/open/bitable/v1/app_table/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1254001 |  | [`INVALID_BODY`](super::super::errors::INVALID_BODY) | The body is not valid: something required is missing, or has the wrong form. |
/// | 1254002 |  | [`FAILED`](super::super::errors::FAILED) | The call failed; there are many reasons: too much changed at once, parallel calls, a wrong table or page token, a server that was too slow, or a base that a wiki call has to create. |
/// | 1254003 |  | [`INVALID_APP_TOKEN`](super::super::errors::INVALID_APP_TOKEN) | The token of the base is not valid. |
/// | 1254004 |  | [`INVALID_TABLE_ID`](super::super::errors::INVALID_TABLE_ID) | The id of the table is not valid. |
/// | 1254013 |  | [`DUPLICATE_TABLE_NAME`](super::super::errors::DUPLICATE_TABLE_NAME) | Another table has this name. |
/// | 1254036 |  | [`COPY_IN_PROGRESS`](super::super::errors::COPY_IN_PROGRESS) | The base is still being copied and cannot be worked on. |
/// | 1254040 |  | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The base does not exist. |
/// | 1254041 |  | [`TABLE_NOT_FOUND`](super::super::errors::TABLE_NOT_FOUND) | The table does not exist. |
/// | 1254290 | 200 | [`BASE_BUSY`](super::super::errors::BASE_BUSY) | Base: too many requests. |
/// | 1254302 |  | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this, mostly because the base has advanced permissions. |
/// | 1255001 |  | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .bitable()
///     .v1()
///     .app_table()
///     .patch("XrgTb4y1haKYnasu0xXb1g7lcSg", "tbl1TkhyTWDkSoZ3")
///     .name("新的数据表名称")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新数据表")]
#[doc(alias = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchAppTable<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PatchAppTable -> PatchAppTableReply, TenantOrUserToken, NoCredential
}

impl PatchAppTable {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `app_token`: The base. In the address of a base it follows `/base/`; a base in a wiki is the `obj_token` of
    ///   its wiki node.
    /// - `table_id`: The table: `tbl…`.
    pub fn new(app_token: impl Into<String>, table_id: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("app_token", app_token.into())
                .path("table_id", table_id.into()),
        )
    }
}

impl<C> PatchAppTable<C> {
    /// New name of the table; spaces around it are cut off. At most 100 characters. Matches
    /// `^[^\[\]\:\\\/\?\*]+$`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.body_text("name", name.into()))
    }
}

impl<C: rt::Caller> super::AppTableResource<'_, C> {
    /// Renames a table.
    pub fn patch(
        &self,
        app_token: impl Into<String>,
        table_id: impl Into<String>,
    ) -> PatchAppTable<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        PatchAppTable(PatchAppTable::new(app_token, table_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`PatchAppTable`].
#[derive(Clone, Default, rt::Record)]
pub struct PatchAppTableReply {
    /// Name of the table.
    pub name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`PatchAppTable`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/bitable/v1/app_table/patch",
    title: "更新数据表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/patch",
    method: rt::Method::Patch,
    path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["base:table:update", "bitable:app"],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[
        rt::Param::path("app_token"),
        rt::Param::path("table_id"),
        rt::Param::body("name")
            .limits(
                &[
                    rt::Limit::Length(0, 100),
                    rt::Limit::Pattern("^[^\\[\\]\\:\\\\\\/\\?\\*]+$"),
                ],
            ),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1254001 - InvalidRequest InvalidBody\nThe body is not valid: something required is missing, or has the wrong form.\nCheck the body against the description of the call.",
            "1254002 - Server Failed\nThe call failed; there are many reasons: too much changed at once, parallel calls, a wrong table or page token, a server that was too slow, or a base that a wiki call has to create.\nChange less at once, do not call in parallel, check tokens and ids, then repeat.",
            "1254003 - InvalidRequest InvalidAppToken\nThe token of the base is not valid.\nIt stands in the address of the base after `/base/`; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254004 - InvalidRequest InvalidTableId\nThe id of the table is not valid.\nIt begins with `tbl`; take it from the address of the table or list the tables.",
            "1254013 - Conflict DuplicateTableName\nAnother table has this name.\nChoose another name.",
            "1254036 - Conflict CopyInProgress\nThe base is still being copied and cannot be worked on.\nWait until the copy is complete, then repeat.",
            "1254040 - NotFound AppNotFound\nThe base does not exist.\nCheck the token of the base; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254041 - NotFound TableNotFound\nThe table does not exist.\nList the tables for their ids.",
            "1254290 200 Busy BaseBusy\nBase: too many requests.\nWait and repeat, leaving more time between calls.",
            "1254302 - Permission PermissionDenied\nThe caller may not do this, mostly because the base has advanced permissions.\nLet the caller manage the base or the table: add the app to the base as document app, or the user as collaborator.",
            "1255001 - Server InternalError\nThe server failed.\nRepeat; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
