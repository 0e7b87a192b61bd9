// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/bitable/v1/app_table_record/search`: 查询记录

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::bitable::v1::types::{Filter, Record, Sort};
use crate::open::types::UserIdType;

/// Finds records of a table, filtered and sorted.
///
/// If the base has advanced permissions, the caller must be able to manage it; otherwise the reply
/// may come without records.
///
/// - Endpoint: `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `base:record:retrieve` or `bitable:app` or `bitable:app:readonly`
/// - Scope `contact:user.base:readonly`: It or another scope for contacts is needed to read `avatar_url` of people.
/// - Scope `contact:user.employee_id:readonly`: Needed if `user_id_type` is `user_id`.
/// - Scope `contact:contact:access_as_app`: It or another scope for contacts is needed to read `avatar_url` of people.
/// - Scope `contact:contact:readonly`: It or another scope for contacts is needed to read `avatar_url` of people.
/// - Scope `contact:contact:readonly_as_app`: It or another scope for contacts is needed to read `avatar_url` of people.
/// - Rate limit: `20/s`
/// - Documentation: [查询记录](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/search)
/// - Schema: `schemas/open/bitable/v1/app_table_record/search.json`
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
/// | 1254011 | 400 | [`INVALID_PAGE_SIZE`](super::super::errors::INVALID_PAGE_SIZE) | The size of the page is not valid. |
/// | 1254016 |  | [`INVALID_SORT`](super::super::errors::INVALID_SORT) | The order of records is not valid. |
/// | 1254018 |  | [`INVALID_FILTER`](super::super::errors::INVALID_FILTER) | The filter is not valid. |
/// | 1254024 |  | [`INVALID_FIELD_NAMES`](super::super::errors::INVALID_FIELD_NAMES) | A name of a field does not match the table. |
/// | 1254030 |  | [`RESPONSE_TOO_LARGE`](super::super::errors::RESPONSE_TOO_LARGE) | The reply would be too large. |
/// | 1254036 |  | [`COPY_IN_PROGRESS`](super::super::errors::COPY_IN_PROGRESS) | The base is still being copied and cannot be worked on. |
/// | 1254040 |  | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The base does not exist. |
/// | 1254041 |  | [`TABLE_NOT_FOUND`](super::super::errors::TABLE_NOT_FOUND) | The table does not exist. |
/// | 1254042 |  | [`VIEW_NOT_FOUND`](super::super::errors::VIEW_NOT_FOUND) | The view does not exist. |
/// | 1254043 |  | [`RECORD_NOT_FOUND`](super::super::errors::RECORD_NOT_FOUND) | The record does not exist. |
/// | 1254044 |  | [`FIELD_NOT_FOUND`](super::super::errors::FIELD_NOT_FOUND) | The field does not exist. |
/// | 1254045 |  | [`FIELD_NAME_NOT_FOUND`](super::super::errors::FIELD_NAME_NOT_FOUND) | No field has this name, or advanced permissions hide it from the caller. |
/// | 1254060 |  | [`INVALID_TEXT`](super::super::errors::INVALID_TEXT) | The value of a text field is not valid. |
/// | 1254061 |  | [`INVALID_NUMBER`](super::super::errors::INVALID_NUMBER) | The value of a number field is not valid. |
/// | 1254062 |  | [`INVALID_SINGLE_SELECT`](super::super::errors::INVALID_SINGLE_SELECT) | The value of a single select field is not valid, or its options follow those of another field and cannot be changed. |
/// | 1254063 |  | [`INVALID_MULTI_SELECT`](super::super::errors::INVALID_MULTI_SELECT) | The value of a multiple select field is not valid, or its options follow those of another field and cannot be changed. |
/// | 1254064 |  | [`INVALID_DATE`](super::super::errors::INVALID_DATE) | The value of a date field is not valid. |
/// | 1254065 |  | [`INVALID_CHECKBOX`](super::super::errors::INVALID_CHECKBOX) | The value of a checkbox is not valid. |
/// | 1254066 |  | [`INVALID_PERSON`](super::super::errors::INVALID_PERSON) | The value of a person field is not valid: ids of another type than `user_id_type` says, open ids of another app, or anything but a list of objects with an `id`. |
/// | 1254067 |  | [`INVALID_LINK`](super::super::errors::INVALID_LINK) | The value of a field that links records is not valid. |
/// | 1254068 |  | [`INVALID_URL`](super::super::errors::INVALID_URL) | The value of a link field is not valid. |
/// | 1254069 |  | [`INVALID_ATTACHMENT`](super::super::errors::INVALID_ATTACHMENT) | The value of an attachment field is not valid. |
/// | 1254072 |  | [`INVALID_PHONE`](super::super::errors::INVALID_PHONE) | The value of a phone field is not valid. |
/// | 1254100 |  | [`TOO_MANY_TABLES`](super::super::errors::TOO_MANY_TABLES) | A base has at most 100 tables and dashboards. |
/// | 1254101 |  | [`TOO_MANY_VIEWS`](super::super::errors::TOO_MANY_VIEWS) | A table has at most 200 views, those of single users included. |
/// | 1254102 |  | [`TOO_MANY_FILES`](super::super::errors::TOO_MANY_FILES) | There are too many files. |
/// | 1254103 |  | [`TOO_MANY_RECORDS`](super::super::errors::TOO_MANY_RECORDS) | The table has as many records as it may. |
/// | 1254104 |  | [`TOO_MANY_RECORDS_AT_ONCE`](super::super::errors::TOO_MANY_RECORDS_AT_ONCE) | The call is about too many records. |
/// | 1254107 |  | [`FILTER_TOO_LONG`](super::super::errors::FILTER_TOO_LONG) | The filter has more than 2,000 characters. |
/// | 1254108 |  | [`SORT_TOO_LONG`](super::super::errors::SORT_TOO_LONG) | The order has more than 1,000 characters. |
/// | 1254109 |  | [`FORMULA_TABLE_TOO_LARGE`](super::super::errors::FORMULA_TABLE_TOO_LARGE) | The table is too large for its formulas. |
/// | 1254130 |  | [`CELL_TOO_LARGE`](super::super::errors::CELL_TOO_LARGE) | The content of a cell is too large. |
/// | 1254290 | 200 | [`BASE_BUSY`](super::super::errors::BASE_BUSY) | Base: too many requests. |
/// | 1254291 |  | [`WRITE_CONFLICT`](super::super::errors::WRITE_CONFLICT) | Calls for the same table were made in parallel, or too fast. |
/// | 1254301 |  | [`NOT_ADVANCED`](super::super::errors::NOT_ADVANCED) | The base does not have advanced permissions, or cannot have them. |
/// | 1254302 |  | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this, mostly because the base has advanced permissions. |
/// | 1254303 |  | [`ATTACHMENT_FORBIDDEN`](super::super::errors::ATTACHMENT_FORBIDDEN) | The attachment does not belong to this base. |
/// | 1255001 |  | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The server failed. |
/// | 1255002 |  | [`RPC_ERROR`](super::super::errors::RPC_ERROR) | The server failed when one of its parts called another. |
/// | 1255003 |  | [`MARSHAL_ERROR`](super::super::errors::MARSHAL_ERROR) | The server failed to write data. |
/// | 1255004 |  | [`UNMARSHAL_ERROR`](super::super::errors::UNMARSHAL_ERROR) | The server failed to read data. |
/// | 1255005 |  | [`DATA_CONVERSION_ERROR`](super::super::errors::DATA_CONVERSION_ERROR) | The server failed to convert data. |
/// | 1255040 |  | [`TIMED_OUT`](super::super::errors::TIMED_OUT) | The server took too long. |
/// | 1254607 |  | [`DATA_NOT_READY`](super::super::errors::DATA_NOT_READY) | What was done before is not complete yet, or the call takes too long to compute. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::bitable::v1::{Condition, Conjunction, Filter, Operator, Sort};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .bitable()
///     .v1()
///     .app_table_record()
///     .search("NQRxbRkBMa6OnZsjtERcxhNWnNh", "tbl0xe5g8PP3U3cS")
///     .user_id_type(UserIdType::OpenId)
///     .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=")
///     .page_size(10)
///     .view_id("vewqhz51lk")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询记录")]
#[doc(alias = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SearchAppTableRecord<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SearchAppTableRecord -> SearchAppTableRecordReply, TenantOrUserToken, NoCredential,
    pages of items as Record
}

impl SearchAppTableRecord {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `app_token`: The base. In the address of a base it follows `/base/`; a base in a wiki is the `obj_token` of
    ///   its wiki node. At most 100 characters.
    /// - `table_id`: The table: `tbl…`. At most 50 characters.
    pub fn new(app_token: impl Into<String>, table_id: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("app_token", app_token.into())
                .path("table_id", table_id.into()),
        )
    }
}

impl<C> SearchAppTableRecord<C> {
    /// Type of the user ids that the call takes and returns. The platform assumes `"open_id"` when it
    /// is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Most items in a page. At most 500. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// The view whose records are returned; it does not count where there is a filter or an order. At
    /// most 50 characters.
    pub fn view_id(self, view_id: impl Into<String>) -> Self {
        Self(self.0.body_text("view_id", view_id.into()))
    }

    /// Names of the fields to return; all if none are given. At most 200 elements.
    pub fn field_names(
        self,
        field_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "field_names",
                    &field_names.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }

    /// What records are sorted by, the most important first. At most 100 elements.
    pub fn sort(self, sort: impl IntoIterator<Item = Sort>) -> Self {
        Self(self.0.body("sort", &sort.into_iter().collect::<Vec<Sort>>()))
    }

    /// Which records are returned.
    pub fn filter(self, filter: Filter) -> Self {
        Self(self.0.body("filter", &filter))
    }

    /// Whether records tell who created and changed them, and when. The platform assumes `false` when
    /// it is not given.
    pub fn automatic_fields(self, automatic_fields: bool) -> Self {
        Self(self.0.body("automatic_fields", &automatic_fields))
    }
}

impl<C: rt::Caller> super::AppTableRecordResource<'_, C> {
    /// Finds records of a table, filtered and sorted.
    pub fn search(
        &self,
        app_token: impl Into<String>,
        table_id: impl Into<String>,
    ) -> SearchAppTableRecord<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        SearchAppTableRecord(
            SearchAppTableRecord::new(app_token, table_id).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`SearchAppTableRecord`].
#[derive(Clone, Default, rt::Record)]
pub struct SearchAppTableRecordReply {
    /// The items of this page.
    pub items: Option<Vec<Record>>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// Number of items on all pages.
    pub total: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`SearchAppTableRecord`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/bitable/v1/app_table_record/search",
    title: "查询记录",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/search",
    method: rt::Method::Post,
    path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["base:record:retrieve", "bitable:app", "bitable:app:readonly"],
    field_scopes: &[
        (
            "contact:user.base:readonly",
            "It or another scope for contacts is needed to read `avatar_url` of people.",
        ),
        ("contact:user.employee_id:readonly", "Needed if `user_id_type` is `user_id`."),
        (
            "contact:contact:access_as_app",
            "It or another scope for contacts is needed to read `avatar_url` of people.",
        ),
        (
            "contact:contact:readonly",
            "It or another scope for contacts is needed to read `avatar_url` of people.",
        ),
        (
            "contact:contact:readonly_as_app",
            "It or another scope for contacts is needed to read `avatar_url` of people.",
        ),
    ],
    rate_limits: &[rt::Rate::per_second(20)],
    params: &[
        rt::Param::path("app_token").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::path("table_id").limits(&[rt::Limit::Length(0, 50)]),
        rt::Param::query("user_id_type"),
        rt::Param::query("page_token"),
        rt::Param::query("page_size").limits(&[rt::Limit::Max(500.0)]),
        rt::Param::body("view_id").limits(&[rt::Limit::Length(0, 50)]),
        rt::Param::body("field_names").limits(&[rt::Limit::Items(0, 200)]),
        rt::Param::body("sort").limits(&[rt::Limit::Items(0, 100)]),
        rt::Param::body("filter"),
        rt::Param::body("automatic_fields"),
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
            "1254011 400 InvalidRequest InvalidPageSize\nThe size of the page is not valid.\nGive a size that the call allows.",
            "1254016 - InvalidRequest InvalidSort\nThe order of records is not valid.\nSort by existing fields only.",
            "1254018 - InvalidRequest InvalidFilter\nThe filter is not valid.\nCheck names of fields, operators, and the values that go with the type of the field.",
            "1254024 - InvalidRequest InvalidFieldNames\nA name of a field does not match the table.\nList the fields for their exact names: what the table shows may hide spaces, line breaks and special characters.",
            "1254030/1 - InvalidRequest ResponseTooLarge\nThe reply would be too large.\nAsk for fewer records or fields at once.\nTooLargeResponse",
            "1254036 - Conflict CopyInProgress\nThe base is still being copied and cannot be worked on.\nWait until the copy is complete, then repeat.",
            "1254040 - NotFound AppNotFound\nThe base does not exist.\nCheck the token of the base; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254041 - NotFound TableNotFound\nThe table does not exist.\nList the tables for their ids.",
            "1254042 - NotFound ViewNotFound\nThe view does not exist.\nList the views for their ids.",
            "1254043 - NotFound RecordNotFound\nThe record does not exist.\nSearch the records for their ids.",
            "1254044 - NotFound FieldNotFound\nThe field does not exist.\nList the fields for their ids.",
            "1254045 - NotFound FieldNameNotFound\nNo field has this name, or advanced permissions hide it from the caller.\nList the fields for their exact names, and grant the caller access if the base has advanced permissions.",
            "1254060 - InvalidRequest InvalidText\nThe value of a text field is not valid.\nGive a string.",
            "1254061 - InvalidRequest InvalidNumber\nThe value of a number field is not valid.\nGive a number.",
            "1254062 - InvalidRequest InvalidSingleSelect\nThe value of a single select field is not valid, or its options follow those of another field and cannot be changed.\nGive the name of one option as a string.",
            "1254063 - InvalidRequest InvalidMultiSelect\nThe value of a multiple select field is not valid, or its options follow those of another field and cannot be changed.\nGive the names of options as strings.",
            "1254064 - InvalidRequest InvalidDate\nThe value of a date field is not valid.\nGive milliseconds as a number.",
            "1254065 - InvalidRequest InvalidCheckbox\nThe value of a checkbox is not valid.\nGive true or false.",
            "1254066 - InvalidRequest InvalidPerson\nThe value of a person field is not valid: ids of another type than `user_id_type` says, open ids of another app, or anything but a list of objects with an `id`.\nCheck the ids; null empties the field.",
            "1254067 - InvalidRequest InvalidLink\nThe value of a field that links records is not valid.\nGive a list of ids of records.",
            "1254068 - InvalidRequest InvalidUrl\nThe value of a link field is not valid.\nGive an object with `text` and `link`.",
            "1254069 - InvalidRequest InvalidAttachment\nThe value of an attachment field is not valid.\nGive a list of objects with a `file_token` each.",
            "1254072 - InvalidRequest InvalidPhone\nThe value of a phone field is not valid.\nGive digits, with a `+` in front if need be, 64 characters at most.",
            "1254100 - Conflict TooManyTables\nA base has at most 100 tables and dashboards.",
            "1254101 - Conflict TooManyViews\nA table has at most 200 views, those of single users included.",
            "1254102 - Conflict TooManyFiles\nThere are too many files.",
            "1254103 - Conflict TooManyRecords\nThe table has as many records as it may.\nDelete records or use another table.",
            "1254104 - InvalidRequest TooManyRecordsAtOnce\nThe call is about too many records.\nSplit the records over several calls.",
            "1254107 - InvalidRequest FilterTooLong\nThe filter has more than 2,000 characters.\nShorten the filter.",
            "1254108 - InvalidRequest SortTooLong\nThe order has more than 1,000 characters.\nSort by fewer fields.",
            "1254109 - Conflict FormulaTableTooLarge\nThe table is too large for its formulas.",
            "1254130 - InvalidRequest CellTooLarge\nThe content of a cell is too large.\nA cell holds at most 100,000 characters.",
            "1254290 200 Busy BaseBusy\nBase: too many requests.\nWait and repeat, leaving more time between calls.",
            "1254291 - Busy WriteConflict\nCalls for the same table were made in parallel, or too fast.\nMake calls that write to a table one after another, half a second or a second apart, then repeat.",
            "1254301 - Conflict NotAdvanced\nThe base does not have advanced permissions, or cannot have them.\nTurn advanced permissions on with the call that updates a base.",
            "1254302 - Permission PermissionDenied\nThe caller may not do this, mostly because the base has advanced permissions.\nLet the caller manage the base or the table: add the app to the base as document app, or the user as collaborator.",
            "1254303 - Permission AttachmentForbidden\nThe attachment does not belong to this base.\nUpload the file to this base first.",
            "1255001 - Server InternalError\nThe server failed.\nRepeat; contact support if it keeps failing.",
            "1255002 - Server RpcError\nThe server failed when one of its parts called another.\nRepeat; contact support if it keeps failing.",
            "1255003 - Server MarshalError\nThe server failed to write data.\nRepeat; contact support if it keeps failing.",
            "1255004 - Server UnmarshalError\nThe server failed to read data.\nRepeat; contact support if it keeps failing.",
            "1255005 - Server DataConversionError\nThe server failed to convert data.\nRepeat; contact support if it keeps failing.",
            "1255040 - Server TimedOut\nThe server took too long.\nRepeat; work on fewer records at once.",
            "1254607 - Busy DataNotReady\nWhat was done before is not complete yet, or the call takes too long to compute.\nWait, then repeat; do not call in parallel for the same base, and work on fewer records at once.",
        ],
    ),
    ..platform::ENDPOINT
};
