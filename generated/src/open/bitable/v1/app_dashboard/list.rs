// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/bitable/v1/app_dashboard/list`: 列出仪表盘

use feishu_api_runtime as rt;

use crate::open::platform;

/// Lists the dashboards of a base.
///
/// The caller must be able to read the base.
///
/// - Endpoint: `GET /open-apis/bitable/v1/apps/:app_token/dashboards`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `base:dashboard:read` or `bitable:app` or `bitable:app:readonly`
/// - Rate limit: `20/s`
/// - Documentation: [列出仪表盘](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-dashboard/list)
/// - Schema: `schemas/open/bitable/v1/app_dashboard/list.json`
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
/// | 1254006 |  | [`INVALID_RECORD_ID`](super::super::errors::INVALID_RECORD_ID) | The id of the record is not valid. |
/// | 1254007 |  | [`EMPTY_VALUE`](super::super::errors::EMPTY_VALUE) | A value is empty. |
/// | 1254008 |  | [`EMPTY_VIEW`](super::super::errors::EMPTY_VIEW) | The view is empty. |
/// | 1254009 |  | [`INVALID_FIELD_ID`](super::super::errors::INVALID_FIELD_ID) | The id of the field is not valid. |
/// | 1254010 |  | [`CONVERSION_FAILED`](super::super::errors::CONVERSION_FAILED) | The request could not be read: a parameter has the wrong type or form. |
/// | 1254016 |  | [`INVALID_SORT`](super::super::errors::INVALID_SORT) | The order of records is not valid. |
/// | 1254018 |  | [`INVALID_FILTER`](super::super::errors::INVALID_FILTER) | The filter is not valid. |
/// | 1254019 |  | [`INVALID_VIEW_TYPE`](super::super::errors::INVALID_VIEW_TYPE) | The type of the view is not valid. |
/// | 1254020 |  | [`DUPLICATE_VIEW_NAME`](super::super::errors::DUPLICATE_VIEW_NAME) | Another view has this name. |
/// | 1254021 |  | [`EMPTY_VIEW_NAME`](super::super::errors::EMPTY_VIEW_NAME) | The name of the view is empty. |
/// | 1254022 |  | [`INVALID_VIEW_NAME`](super::super::errors::INVALID_VIEW_NAME) | The name of the view is not valid. |
/// | 1254030 |  | [`RESPONSE_TOO_LARGE`](super::super::errors::RESPONSE_TOO_LARGE) | The reply would be too large. |
/// | 1254032 | 400 | [`INVALID_ROLE_NAME`](super::super::errors::INVALID_ROLE_NAME) | The name of the role is not valid. |
/// | 1254033 | 400 | [`DUPLICATE_ROLE_NAME`](super::super::errors::DUPLICATE_ROLE_NAME) | Another role has this name. |
/// | 1254040 |  | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The base does not exist. |
/// | 1254041 |  | [`TABLE_NOT_FOUND`](super::super::errors::TABLE_NOT_FOUND) | The table does not exist. |
/// | 1254042 |  | [`VIEW_NOT_FOUND`](super::super::errors::VIEW_NOT_FOUND) | The view does not exist. |
/// | 1254043 |  | [`RECORD_NOT_FOUND`](super::super::errors::RECORD_NOT_FOUND) | The record does not exist. |
/// | 1254044 |  | [`FIELD_NOT_FOUND`](super::super::errors::FIELD_NOT_FOUND) | The field does not exist. |
/// | 1254045 |  | [`FIELD_NAME_NOT_FOUND`](super::super::errors::FIELD_NAME_NOT_FOUND) | No field has this name, or advanced permissions hide it from the caller. |
/// | 1254047 | 404 | [`ROLE_NOT_FOUND`](super::super::errors::ROLE_NOT_FOUND) | The role does not exist. |
/// | 1254048 |  | [`MEMBER_NOT_FOUND`](super::super::errors::MEMBER_NOT_FOUND) | The member does not exist. |
/// | 1254049 | 404 | [`FORM_FIELD_NOT_FOUND`](super::super::errors::FORM_FIELD_NOT_FOUND) | The question of the form does not exist. |
/// | 1254060 |  | [`INVALID_TEXT`](super::super::errors::INVALID_TEXT) | The value of a text field is not valid. |
/// | 1254061 |  | [`INVALID_NUMBER`](super::super::errors::INVALID_NUMBER) | The value of a number field is not valid. |
/// | 1254062 |  | [`INVALID_SINGLE_SELECT`](super::super::errors::INVALID_SINGLE_SELECT) | The value of a single select field is not valid, or its options follow those of another field and cannot be changed. |
/// | 1254063 |  | [`INVALID_MULTI_SELECT`](super::super::errors::INVALID_MULTI_SELECT) | The value of a multiple select field is not valid, or its options follow those of another field and cannot be changed. |
/// | 1254064 |  | [`INVALID_DATE`](super::super::errors::INVALID_DATE) | The value of a date field is not valid. |
/// | 1254065 |  | [`INVALID_CHECKBOX`](super::super::errors::INVALID_CHECKBOX) | The value of a checkbox is not valid. |
/// | 1254066 |  | [`INVALID_PERSON`](super::super::errors::INVALID_PERSON) | The value of a person field is not valid: ids of another type than `user_id_type` says, open ids of another app, or anything but a list of objects with an `id`. |
/// | 1254067 |  | [`INVALID_LINK`](super::super::errors::INVALID_LINK) | The value of a field that links records is not valid. |
/// | 1254100 |  | [`TOO_MANY_TABLES`](super::super::errors::TOO_MANY_TABLES) | A base has at most 100 tables and dashboards. |
/// | 1254101 |  | [`TOO_MANY_VIEWS`](super::super::errors::TOO_MANY_VIEWS) | A table has at most 200 views, those of single users included. |
/// | 1254103 |  | [`TOO_MANY_RECORDS`](super::super::errors::TOO_MANY_RECORDS) | The table has as many records as it may. |
/// | 1254104 |  | [`TOO_MANY_RECORDS_AT_ONCE`](super::super::errors::TOO_MANY_RECORDS_AT_ONCE) | The call is about too many records. |
/// | 1254110 | 400 | [`TOO_MANY_ROLES`](super::super::errors::TOO_MANY_ROLES) | A base has at most 30 roles. |
/// | 1254130 |  | [`CELL_TOO_LARGE`](super::super::errors::CELL_TOO_LARGE) | The content of a cell is too large. |
/// | 1254290 | 200 | [`BASE_BUSY`](super::super::errors::BASE_BUSY) | Base: too many requests. |
/// | 1254291 |  | [`WRITE_CONFLICT`](super::super::errors::WRITE_CONFLICT) | Calls for the same table were made in parallel, or too fast. |
/// | 1254301 |  | [`NOT_ADVANCED`](super::super::errors::NOT_ADVANCED) | The base does not have advanced permissions, or cannot have them. |
/// | 1254302 |  | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this, mostly because the base has advanced permissions. |
/// | 1255001 |  | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The server failed. |
/// | 1255002 |  | [`RPC_ERROR`](super::super::errors::RPC_ERROR) | The server failed when one of its parts called another. |
/// | 1255003 |  | [`MARSHAL_ERROR`](super::super::errors::MARSHAL_ERROR) | The server failed to write data. |
/// | 1255004 |  | [`UNMARSHAL_ERROR`](super::super::errors::UNMARSHAL_ERROR) | The server failed to read data. |
/// | 1255005 |  | [`DATA_CONVERSION_ERROR`](super::super::errors::DATA_CONVERSION_ERROR) | The server failed to convert data. |
/// | 1255040 |  | [`TIMED_OUT`](super::super::errors::TIMED_OUT) | The server took too long. |
/// | 1254036 |  | [`COPY_IN_PROGRESS`](super::super::errors::COPY_IN_PROGRESS) | The base is still being copied and cannot be worked on. |
/// | 1254200 |  | [`UNAVAILABLE`](super::super::errors::UNAVAILABLE) | Something went wrong on the server. |
/// | 1254011 | 400 | [`INVALID_PAGE_SIZE`](super::super::errors::INVALID_PAGE_SIZE) | The size of the page is not valid. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .bitable()
///     .v1()
///     .app_dashboard()
///     .list("bascng7vrxcxpig7geggXiCtadY")
///     .page_size(10)
///     .page_token("blknkqrP3RqUkcAW")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "列出仪表盘")]
#[doc(alias = "/open-apis/bitable/v1/apps/:app_token/dashboards")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListAppDashboard<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListAppDashboard -> ListAppDashboardReply, TenantOrUserToken, NoCredential, pages of
    dashboards as Dashboard
}

impl ListAppDashboard {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `app_token`: The base. In the address of a base it follows `/base/`; a base in a wiki is the `obj_token` of
    ///   its wiki node.
    pub fn new(app_token: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("app_token", app_token.into()))
    }
}

impl<C> ListAppDashboard<C> {
    /// Most items in a page. At most 500.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }
}

impl<C: rt::Caller> super::AppDashboardResource<'_, C> {
    /// Lists the dashboards of a base.
    pub fn list(&self, app_token: impl Into<String>) -> ListAppDashboard<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListAppDashboard(ListAppDashboard::new(app_token).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListAppDashboard`].
#[derive(Clone, Default, rt::Record)]
pub struct ListAppDashboardReply {
    /// The dashboards of this page.
    pub dashboards: Option<Vec<Dashboard>>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Charts of a base.
#[derive(Clone, Default, rt::Record)]
pub struct Dashboard {
    /// Id of the dashboard: `blk…`.
    #[wire(ALWAYS)]
    pub block_id: Option<String>,
    /// Name of the dashboard.
    pub name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Dashboard {
    /// `block_id`, which every documented reply has, or an error if this one lacks it.
    pub fn block_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.block_id.as_deref(), "block_id", &self.unknown_fields)
    }
}

/// The documented facts of [`ListAppDashboard`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/bitable/v1/app_dashboard/list",
    title: "列出仪表盘",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-dashboard/list",
    method: rt::Method::Get,
    path: "/open-apis/bitable/v1/apps/:app_token/dashboards",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["base:dashboard:read", "bitable:app", "bitable:app:readonly"],
    rate_limits: &[rt::Rate::per_second(20)],
    params: &[
        rt::Param::path("app_token"),
        rt::Param::query("page_size").limits(&[rt::Limit::Max(500.0)]),
        rt::Param::query("page_token"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "1254000 - InvalidRequest MalformedBody\nThe body is not valid JSON, or lacks what is required.\nCheck the body against the description of the call.",
            "1254001 - InvalidRequest InvalidBody\nThe body is not valid: something required is missing, or has the wrong form.\nCheck the body against the description of the call.",
            "1254002 - Server Failed\nThe call failed; there are many reasons: too much changed at once, parallel calls, a wrong table or page token, a server that was too slow, or a base that a wiki call has to create.\nChange less at once, do not call in parallel, check tokens and ids, then repeat.",
            "1254003 - InvalidRequest InvalidAppToken\nThe token of the base is not valid.\nIt stands in the address of the base after `/base/`; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254004 - InvalidRequest InvalidTableId\nThe id of the table is not valid.\nIt begins with `tbl`; take it from the address of the table or list the tables.",
            "1254005 - InvalidRequest InvalidViewId\nThe id of the view is not valid.\nIt begins with `vew`; take it from the address of the view or list the views.",
            "1254006 - InvalidRequest InvalidRecordId\nThe id of the record is not valid.\nSearch the records for it.",
            "1254007 - InvalidRequest EmptyValue\nA value is empty.\nCheck the values that are sent.",
            "1254008 - InvalidRequest EmptyView\nThe view is empty.\nUse a view that shows records.",
            "1254009 - InvalidRequest InvalidFieldId\nThe id of the field is not valid.\nList the fields for it.",
            "1254010 - InvalidRequest ConversionFailed\nThe request could not be read: a parameter has the wrong type or form.\nCheck the types of the parameters.",
            "1254016 - InvalidRequest InvalidSort\nThe order of records is not valid.\nSort by existing fields only.",
            "1254018 - InvalidRequest InvalidFilter\nThe filter is not valid.\nCheck names of fields, operators, and the values that go with the type of the field.",
            "1254019 - InvalidRequest InvalidViewType\nThe type of the view is not valid.",
            "1254020 - Conflict DuplicateViewName\nAnother view has this name.\nChoose another name.",
            "1254021 - InvalidRequest EmptyViewName\nThe name of the view is empty.",
            "1254022 - InvalidRequest InvalidViewName\nThe name of the view is not valid.\nUse at most 100 characters, none of them `[` or `]`.",
            "1254030/1 - InvalidRequest ResponseTooLarge\nThe reply would be too large.\nAsk for fewer records or fields at once.\nTooLargeResponse",
            "1254032 400 InvalidRequest InvalidRoleName\nThe name of the role is not valid.",
            "1254033 400 Conflict DuplicateRoleName\nAnother role has this name.\nChoose another name.",
            "1254040 - NotFound AppNotFound\nThe base does not exist.\nCheck the token of the base; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254041 - NotFound TableNotFound\nThe table does not exist.\nList the tables for their ids.",
            "1254042 - NotFound ViewNotFound\nThe view does not exist.\nList the views for their ids.",
            "1254043 - NotFound RecordNotFound\nThe record does not exist.\nSearch the records for their ids.",
            "1254044 - NotFound FieldNotFound\nThe field does not exist.\nList the fields for their ids.",
            "1254045 - NotFound FieldNameNotFound\nNo field has this name, or advanced permissions hide it from the caller.\nList the fields for their exact names, and grant the caller access if the base has advanced permissions.",
            "1254047 404 NotFound RoleNotFound\nThe role does not exist.\nList the roles for their ids: `rol…`.",
            "1254048 - NotFound MemberNotFound\nThe member does not exist.\nCheck the id, and that it is of the given type.",
            "1254049 404 NotFound FormFieldNotFound\nThe question of the form does not exist.\nList the questions of the form for their ids.",
            "1254060 - InvalidRequest InvalidText\nThe value of a text field is not valid.\nGive a string.",
            "1254061 - InvalidRequest InvalidNumber\nThe value of a number field is not valid.\nGive a number.",
            "1254062 - InvalidRequest InvalidSingleSelect\nThe value of a single select field is not valid, or its options follow those of another field and cannot be changed.\nGive the name of one option as a string.",
            "1254063 - InvalidRequest InvalidMultiSelect\nThe value of a multiple select field is not valid, or its options follow those of another field and cannot be changed.\nGive the names of options as strings.",
            "1254064 - InvalidRequest InvalidDate\nThe value of a date field is not valid.\nGive milliseconds as a number.",
            "1254065 - InvalidRequest InvalidCheckbox\nThe value of a checkbox is not valid.\nGive true or false.",
            "1254066 - InvalidRequest InvalidPerson\nThe value of a person field is not valid: ids of another type than `user_id_type` says, open ids of another app, or anything but a list of objects with an `id`.\nCheck the ids; null empties the field.",
            "1254067 - InvalidRequest InvalidLink\nThe value of a field that links records is not valid.\nGive a list of ids of records.",
            "1254100 - Conflict TooManyTables\nA base has at most 100 tables and dashboards.",
            "1254101 - Conflict TooManyViews\nA table has at most 200 views, those of single users included.",
            "1254103 - Conflict TooManyRecords\nThe table has as many records as it may.\nDelete records or use another table.",
            "1254104 - InvalidRequest TooManyRecordsAtOnce\nThe call is about too many records.\nSplit the records over several calls.",
            "1254110 400 Conflict TooManyRoles\nA base has at most 30 roles.",
            "1254130 - InvalidRequest CellTooLarge\nThe content of a cell is too large.\nA cell holds at most 100,000 characters.",
            "1254290 200 Busy BaseBusy\nBase: too many requests.\nWait and repeat, leaving more time between calls.",
            "1254291 - Busy WriteConflict\nCalls for the same table were made in parallel, or too fast.\nMake calls that write to a table one after another, half a second or a second apart, then repeat.",
            "1254301 - Conflict NotAdvanced\nThe base does not have advanced permissions, or cannot have them.\nTurn advanced permissions on with the call that updates a base.",
            "1254302 - Permission PermissionDenied\nThe caller may not do this, mostly because the base has advanced permissions.\nLet the caller manage the base or the table: add the app to the base as document app, or the user as collaborator.",
            "1255001 - Server InternalError\nThe server failed.\nRepeat; contact support if it keeps failing.",
            "1255002 - Server RpcError\nThe server failed when one of its parts called another.\nRepeat; contact support if it keeps failing.",
            "1255003 - Server MarshalError\nThe server failed to write data.\nRepeat; contact support if it keeps failing.",
            "1255004 - Server UnmarshalError\nThe server failed to read data.\nRepeat; contact support if it keeps failing.",
            "1255005 - Server DataConversionError\nThe server failed to convert data.\nRepeat; contact support if it keeps failing.",
            "1255040 - Server TimedOut\nThe server took too long.\nRepeat; work on fewer records at once.",
            "1254036 - Conflict CopyInProgress\nThe base is still being copied and cannot be worked on.\nWait until the copy is complete, then repeat.",
            "1254200 - Server Unavailable\nSomething went wrong on the server.\nRepeat; contact support if it keeps failing.",
            "1254011 400 InvalidRequest InvalidPageSize\nThe size of the page is not valid.\nGive a size that the call allows.",
        ],
    ),
    ..platform::ENDPOINT
};
