// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/bitable/v1/app_table_form/upgrade`: 升级旧版表单

use feishu_api_runtime as rt;

use crate::open::platform;

/// Turns an old form into one of the new kind.
///
/// - Endpoint: `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/upgrade`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `base:form:update`
/// - Rate limit: `20/s`
/// - Documentation: [升级旧版表单](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form/upgrade)
/// - Schema: `schemas/open/bitable/v1/app_table_form/upgrade.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1254000 |  | [`MALFORMED_BODY`](super::super::errors::MALFORMED_BODY) | The body is not valid JSON, or lacks what is required. |
/// | 1254001 |  | [`INVALID_BODY`](super::super::errors::INVALID_BODY) | The body is not valid: something required is missing, or has the wrong form. |
/// | 1254002 |  | [`FAILED`](super::super::errors::FAILED) | The call failed; there are many reasons: too much changed at once, parallel calls, a wrong table or page token, a server that was too slow, or a base that a wiki call has to create. |
/// | 1254003 |  | [`INVALID_APP_TOKEN`](super::super::errors::INVALID_APP_TOKEN) | The token of the base is not valid. |
/// | 1254004 |  | [`INVALID_TABLE_ID`](super::super::errors::INVALID_TABLE_ID) | The id of the table is not valid. |
/// | 1254005 |  | [`INVALID_VIEW_ID`](super::super::errors::INVALID_VIEW_ID) | The id of the view is not valid. |
/// | 1254008 |  | [`EMPTY_VIEW`](super::super::errors::EMPTY_VIEW) | The view is empty. |
/// | 1254019 |  | [`INVALID_VIEW_TYPE`](super::super::errors::INVALID_VIEW_TYPE) | The type of the view is not valid. |
/// | 1254036 |  | [`COPY_IN_PROGRESS`](super::super::errors::COPY_IN_PROGRESS) | The base is still being copied and cannot be worked on. |
/// | 1254040 |  | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The base does not exist. |
/// | 1254041 |  | [`TABLE_NOT_FOUND`](super::super::errors::TABLE_NOT_FOUND) | The table does not exist. |
/// | 1254042 |  | [`VIEW_NOT_FOUND`](super::super::errors::VIEW_NOT_FOUND) | The view does not exist. |
/// | 1254124 | 400 | [`EMPTY_FORM_NAME`](super::super::errors::EMPTY_FORM_NAME) | The name of the new form is empty. |
/// | 1254125 | 400 | [`INVALID_FORM_NAME`](super::super::errors::INVALID_FORM_NAME) | The name of the new form is not valid. |
/// | 1254126 | 400 | [`INVALID_DISPLAY_MODE`](super::super::errors::INVALID_DISPLAY_MODE) | The layout of the new form is not valid. |
/// | 1254127 | 400 | [`DUPLICATE_FORM_NAME`](super::super::errors::DUPLICATE_FORM_NAME) | A view has the name of the new form. |
/// | 1254128 | 400 | [`FORM_UP_TO_DATE`](super::super::errors::FORM_UP_TO_DATE) | The form is of the new kind already. |
/// | 1254200 |  | [`UNAVAILABLE`](super::super::errors::UNAVAILABLE) | Something went wrong on the server. |
/// | 1254290 | 200 | [`BASE_BUSY`](super::super::errors::BASE_BUSY) | Base: too many requests. |
/// | 1254291 |  | [`WRITE_CONFLICT`](super::super::errors::WRITE_CONFLICT) | Calls for the same table were made in parallel, or too fast. |
/// | 1254302 |  | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this, mostly because the base has advanced permissions. |
/// | 1254304 |  | [`ROLE_DENIED`](super::super::errors::ROLE_DENIED) | The caller lacks a permission: the role has none, or the plan of the tenant does not have advanced permissions for rows and columns. |
/// | 1254305 | 403 | [`RESTRICTED`](super::super::errors::RESTRICTED) | The tenant or the wiki restricts this. |
/// | 1254607 |  | [`DATA_NOT_READY`](super::super::errors::DATA_NOT_READY) | What was done before is not complete yet, or the call takes too long to compute. |
/// | 1255001 |  | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The server failed. |
/// | 1255002 |  | [`RPC_ERROR`](super::super::errors::RPC_ERROR) | The server failed when one of its parts called another. |
/// | 1255003 |  | [`MARSHAL_ERROR`](super::super::errors::MARSHAL_ERROR) | The server failed to write data. |
/// | 1255004 |  | [`UNMARSHAL_ERROR`](super::super::errors::UNMARSHAL_ERROR) | The server failed to read data. |
/// | 1255040 |  | [`TIMED_OUT`](super::super::errors::TIMED_OUT) | The server took too long. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::bitable::v1::DisplayMode;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .bitable()
///     .v1()
///     .app_table_form()
///     .upgrade(
///         "bascnv1jIEppJdTCn3jOosabcef",
///         "tblz8nadEUdxNMt5",
///         "vew6oMbAa4",
///         "文档问题反馈",
///         DisplayMode::OneQuestionPerPage,
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "升级旧版表单")]
#[doc(
    alias = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/upgrade"
)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpgradeAppTableForm<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpgradeAppTableForm -> UpgradeAppTableFormReply, TenantOrUserToken, NoCredential
}

impl UpgradeAppTableForm {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `app_token`: The base. In the address of a base it follows `/base/`; a base in a wiki is the `obj_token` of
    ///   its wiki node.
    /// - `table_id`: The table: `tbl…`. At most 50 characters.
    /// - `form_id`: The form, which is a view: `vew…`.
    /// - `form_name`: Name of the new form. At most 100 characters. Matches `^[^\[\]]+$`.
    /// - `display_mode`: How questions are laid out.
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        form_id: impl Into<String>,
        form_name: impl Into<String>,
        display_mode: DisplayMode,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("app_token", app_token.into())
                .path("table_id", table_id.into())
                .path("form_id", form_id.into())
                .body_text("form_name", form_name.into())
                .body("display_mode", &display_mode),
        )
    }
}

impl<C: rt::Caller> super::AppTableFormResource<'_, C> {
    /// Turns an old form into one of the new kind.
    pub fn upgrade(
        &self,
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        form_id: impl Into<String>,
        form_name: impl Into<String>,
        display_mode: DisplayMode,
    ) -> UpgradeAppTableForm<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        UpgradeAppTableForm(
            UpgradeAppTableForm::new(
                    app_token,
                    table_id,
                    form_id,
                    form_name,
                    display_mode,
                )
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`UpgradeAppTableForm`].
#[derive(Clone, Default, rt::Record)]
pub struct UpgradeAppTableFormReply {
    /// The new form.
    #[wire(ALWAYS)]
    pub form: Option<UpgradedForm>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl UpgradeAppTableFormReply {
    /// `form`, which every documented reply has, or an error if this one lacks it.
    pub fn form(&self) -> Result<&UpgradedForm, rt::Error> {
        rt::always(self.form.as_ref(), "form", &self.unknown_fields)
    }
}

rt::text_enum! {
    /// How questions are laid out.
    pub enum DisplayMode {
        /// All on one page.
        Traditional = "traditional",
        /// Each on a page of its own.
        OneQuestionPerPage = "one_question_per_page",
    }
}

/// The new form.
#[derive(Clone, Default, rt::Record)]
pub struct UpgradedForm {
    /// Id of the form.
    #[wire(ALWAYS)]
    pub id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl UpgradedForm {
    /// `id`, which every documented reply has, or an error if this one lacks it.
    pub fn id(&self) -> Result<&str, rt::Error> {
        rt::always(self.id.as_deref(), "id", &self.unknown_fields)
    }
}

/// The documented facts of [`UpgradeAppTableForm`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/bitable/v1/app_table_form/upgrade",
    title: "升级旧版表单",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form/upgrade",
    method: rt::Method::Post,
    path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/upgrade",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["base:form:update"],
    rate_limits: &[rt::Rate::per_second(20)],
    params: &[
        rt::Param::path("app_token"),
        rt::Param::path("table_id").limits(&[rt::Limit::Length(0, 50)]),
        rt::Param::path("form_id"),
        rt::Param::body("form_name")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(0, 100), rt::Limit::Pattern("^[^\\[\\]]+$")]),
        rt::Param::body("display_mode").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1254000 - InvalidRequest MalformedBody\nThe body is not valid JSON, or lacks what is required.\nCheck the body against the description of the call.",
            "1254001 - InvalidRequest InvalidBody\nThe body is not valid: something required is missing, or has the wrong form.\nCheck the body against the description of the call.",
            "1254002 - Server Failed\nThe call failed; there are many reasons: too much changed at once, parallel calls, a wrong table or page token, a server that was too slow, or a base that a wiki call has to create.\nChange less at once, do not call in parallel, check tokens and ids, then repeat.",
            "1254003 - InvalidRequest InvalidAppToken\nThe token of the base is not valid.\nIt stands in the address of the base after `/base/`; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254004 - InvalidRequest InvalidTableId\nThe id of the table is not valid.\nIt begins with `tbl`; take it from the address of the table or list the tables.",
            "1254005 - InvalidRequest InvalidViewId\nThe id of the view is not valid.\nIt begins with `vew`; take it from the address of the view or list the views.",
            "1254008 - InvalidRequest EmptyView\nThe view is empty.\nUse a view that shows records.",
            "1254019 - InvalidRequest InvalidViewType\nThe type of the view is not valid.",
            "1254036 - Conflict CopyInProgress\nThe base is still being copied and cannot be worked on.\nWait until the copy is complete, then repeat.",
            "1254040 - NotFound AppNotFound\nThe base does not exist.\nCheck the token of the base; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254041 - NotFound TableNotFound\nThe table does not exist.\nList the tables for their ids.",
            "1254042 - NotFound ViewNotFound\nThe view does not exist.\nList the views for their ids.",
            "1254124 400 InvalidRequest EmptyFormName\nThe name of the new form is empty.",
            "1254125 400 InvalidRequest InvalidFormName\nThe name of the new form is not valid.\nUse at most 100 characters, none of them `[` or `]`.",
            "1254126 400 InvalidRequest InvalidDisplayMode\nThe layout of the new form is not valid.",
            "1254127 400 Conflict DuplicateFormName\nA view has the name of the new form.\nChoose another name.",
            "1254128 400 Conflict FormUpToDate\nThe form is of the new kind already.",
            "1254200 - Server Unavailable\nSomething went wrong on the server.\nRepeat; contact support if it keeps failing.",
            "1254290 200 Busy BaseBusy\nBase: too many requests.\nWait and repeat, leaving more time between calls.",
            "1254291 - Busy WriteConflict\nCalls for the same table were made in parallel, or too fast.\nMake calls that write to a table one after another, half a second or a second apart, then repeat.",
            "1254302 - Permission PermissionDenied\nThe caller may not do this, mostly because the base has advanced permissions.\nLet the caller manage the base or the table: add the app to the base as document app, or the user as collaborator.",
            "1254304 - Permission RoleDenied\nThe caller lacks a permission: the role has none, or the plan of the tenant does not have advanced permissions for rows and columns.\nLet the caller manage the base; such permissions need the Business or Enterprise plan.",
            "1254305 403 Permission Restricted\nThe tenant or the wiki restricts this.\nAsk the administrator of the tenant.",
            "1254607 - Server DataNotReady\nWhat was done before is not complete yet, or the call takes too long to compute.\nWait, then repeat; do not call in parallel for the same base, and work on fewer records at once.",
            "1255001 - Server InternalError\nThe server failed.\nRepeat; contact support if it keeps failing.",
            "1255002 - Server RpcError\nThe server failed when one of its parts called another.\nRepeat; contact support if it keeps failing.",
            "1255003 - Server MarshalError\nThe server failed to write data.\nRepeat; contact support if it keeps failing.",
            "1255004 - Server UnmarshalError\nThe server failed to read data.\nRepeat; contact support if it keeps failing.",
            "1255040 - Server TimedOut\nThe server took too long.\nRepeat; work on fewer records at once.",
        ],
    ),
    ..platform::ENDPOINT
};
