// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/bitable/v1/app_table_record/batch_delete`: 删除多条记录

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::bitable::v1::types::DeletedRecord;

/// Deletes up to 500 records.
///
/// The caller must be able to edit the base. Records of tables that are synchronized from
/// elsewhere cannot be added, changed or deleted.
///
/// Calls that write to one table are made one after another: in parallel they fail with
/// `WRITE_CONFLICT`.
///
/// - Endpoint: `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_delete`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `base:record:delete` or `bitable:app`
/// - Rate limit: `50/s`
/// - Documentation: [删除多条记录](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_delete)
/// - Schema: `schemas/open/bitable/v1/app_table_record/batch_delete.json`
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
/// | 1254030 |  | [`RESPONSE_TOO_LARGE`](super::super::errors::RESPONSE_TOO_LARGE) | The reply would be too large. |
/// | 1254036 |  | [`COPY_IN_PROGRESS`](super::super::errors::COPY_IN_PROGRESS) | The base is still being copied and cannot be worked on. |
/// | 1254040 |  | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The base does not exist. |
/// | 1254041 |  | [`TABLE_NOT_FOUND`](super::super::errors::TABLE_NOT_FOUND) | The table does not exist. |
/// | 1254042 |  | [`VIEW_NOT_FOUND`](super::super::errors::VIEW_NOT_FOUND) | The view does not exist. |
/// | 1254043 |  | [`RECORD_NOT_FOUND`](super::super::errors::RECORD_NOT_FOUND) | The record does not exist. |
/// | 1254044 |  | [`FIELD_NOT_FOUND`](super::super::errors::FIELD_NOT_FOUND) | The field does not exist. |
/// | 1254060 |  | [`INVALID_TEXT`](super::super::errors::INVALID_TEXT) | The value of a text field is not valid. |
/// | 1254061 |  | [`INVALID_NUMBER`](super::super::errors::INVALID_NUMBER) | The value of a number field is not valid. |
/// | 1254062 |  | [`INVALID_SINGLE_SELECT`](super::super::errors::INVALID_SINGLE_SELECT) | The value of a single select field is not valid, or its options follow those of another field and cannot be changed. |
/// | 1254063 |  | [`INVALID_MULTI_SELECT`](super::super::errors::INVALID_MULTI_SELECT) | The value of a multiple select field is not valid, or its options follow those of another field and cannot be changed. |
/// | 1254064 |  | [`INVALID_DATE`](super::super::errors::INVALID_DATE) | The value of a date field is not valid. |
/// | 1254065 |  | [`INVALID_CHECKBOX`](super::super::errors::INVALID_CHECKBOX) | The value of a checkbox is not valid. |
/// | 1254066 |  | [`INVALID_PERSON`](super::super::errors::INVALID_PERSON) | The value of a person field is not valid: ids of another type than `user_id_type` says, open ids of another app, or anything but a list of objects with an `id`. |
/// | 1254067 |  | [`INVALID_LINK`](super::super::errors::INVALID_LINK) | The value of a field that links records is not valid. |
/// | 1254072 |  | [`INVALID_PHONE`](super::super::errors::INVALID_PHONE) | The value of a phone field is not valid. |
/// | 1254100 |  | [`TOO_MANY_TABLES`](super::super::errors::TOO_MANY_TABLES) | A base has at most 100 tables and dashboards. |
/// | 1254101 |  | [`TOO_MANY_VIEWS`](super::super::errors::TOO_MANY_VIEWS) | A table has at most 200 views, those of single users included. |
/// | 1254102 |  | [`TOO_MANY_FILES`](super::super::errors::TOO_MANY_FILES) | There are too many files. |
/// | 1254103 |  | [`TOO_MANY_RECORDS`](super::super::errors::TOO_MANY_RECORDS) | The table has as many records as it may. |
/// | 1254104 |  | [`TOO_MANY_RECORDS_AT_ONCE`](super::super::errors::TOO_MANY_RECORDS_AT_ONCE) | The call is about too many records. |
/// | 1254130 |  | [`CELL_TOO_LARGE`](super::super::errors::CELL_TOO_LARGE) | The content of a cell is too large. |
/// | 1254290 | 200 | [`BASE_BUSY`](super::super::errors::BASE_BUSY) | Base: too many requests. |
/// | 1254291 |  | [`WRITE_CONFLICT`](super::super::errors::WRITE_CONFLICT) | Calls for the same table were made in parallel, or too fast. |
/// | 1254301 |  | [`NOT_ADVANCED`](super::super::errors::NOT_ADVANCED) | The base does not have advanced permissions, or cannot have them. |
/// | 1255001 |  | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The server failed. |
/// | 1255002 |  | [`RPC_ERROR`](super::super::errors::RPC_ERROR) | The server failed when one of its parts called another. |
/// | 1255003 |  | [`MARSHAL_ERROR`](super::super::errors::MARSHAL_ERROR) | The server failed to write data. |
/// | 1255004 |  | [`UNMARSHAL_ERROR`](super::super::errors::UNMARSHAL_ERROR) | The server failed to read data. |
/// | 1255005 |  | [`DATA_CONVERSION_ERROR`](super::super::errors::DATA_CONVERSION_ERROR) | The server failed to convert data. |
/// | 1255040 |  | [`TIMED_OUT`](super::super::errors::TIMED_OUT) | The server took too long. |
/// | 1254607 |  | [`DATA_NOT_READY`](super::super::errors::DATA_NOT_READY) | What was done before is not complete yet, or the call takes too long to compute. |
/// | 1254302 |  | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this, mostly because the base has advanced permissions. |
/// | 1254304 |  | [`ROLE_DENIED`](super::super::errors::ROLE_DENIED) | The caller lacks a permission: the role has none, or the plan of the tenant does not have advanced permissions for rows and columns. |
/// | 1254608 | 403 | [`ALREADY_SUBMITTED`](super::super::errors::ALREADY_SUBMITTED) | The same change was submitted before, for the same version of the base or with the same client token. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .bitable()
///     .v1()
///     .app_table_record()
///     .batch_delete("appbcbWCzen6D8dezhoCH2RpMAh", "tblsRc9GRRXKqhvW", ["recwNXzPQv"])
///     .ignore_consistency_check(false)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除多条记录")]
#[doc(
    alias = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_delete"
)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct BatchDeleteAppTableRecord<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    BatchDeleteAppTableRecord -> BatchDeleteAppTableRecordReply, TenantOrUserToken,
    NoCredential
}

impl BatchDeleteAppTableRecord {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `app_token`: The base. In the address of a base it follows `/base/`; a base in a wiki is the `obj_token` of
    ///   its wiki node.
    /// - `table_id`: The table: `tbl…`.
    /// - `records`: Ids of the records. At most 500 elements.
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        records: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("app_token", app_token.into())
                .path("table_id", table_id.into())
                .body(
                    "records",
                    &records.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }
}

impl<C> BatchDeleteAppTableRecord<C> {
    /// Whether reads may see for a moment what was there before the call; it makes the call faster.
    /// The platform assumes `false` when it is not given.
    pub fn ignore_consistency_check(self, ignore_consistency_check: bool) -> Self {
        Self(self.0.query("ignore_consistency_check", &ignore_consistency_check))
    }
}

impl<C: rt::Caller> super::AppTableRecordResource<'_, C> {
    /// Deletes up to 500 records.
    pub fn batch_delete(
        &self,
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        records: impl IntoIterator<Item = impl Into<String>>,
    ) -> BatchDeleteAppTableRecord<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        BatchDeleteAppTableRecord(
            BatchDeleteAppTableRecord::new(app_token, table_id, records)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`BatchDeleteAppTableRecord`].
#[derive(Clone, Default, rt::Record)]
pub struct BatchDeleteAppTableRecordReply {
    /// What came of each.
    #[wire(ALWAYS)]
    pub records: Option<Vec<DeletedRecord>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl BatchDeleteAppTableRecordReply {
    /// `records`, which every documented reply has, or an error if this one lacks it.
    pub fn records(&self) -> Result<&[DeletedRecord], rt::Error> {
        rt::always(self.records.as_deref(), "records", &self.unknown_fields)
    }
}

/// The documented facts of [`BatchDeleteAppTableRecord`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/bitable/v1/app_table_record/batch_delete",
    title: "删除多条记录",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_delete",
    method: rt::Method::Post,
    path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_delete",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["base:record:delete", "bitable:app"],
    rate_limits: &[rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("app_token"),
        rt::Param::path("table_id"),
        rt::Param::query("ignore_consistency_check"),
        rt::Param::body("records")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(0, 500)]),
    ],
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
            "1254030/1 - InvalidRequest ResponseTooLarge\nThe reply would be too large.\nAsk for fewer records or fields at once.\nTooLargeResponse",
            "1254036 - Conflict CopyInProgress\nThe base is still being copied and cannot be worked on.\nWait until the copy is complete, then repeat.",
            "1254040 - NotFound AppNotFound\nThe base does not exist.\nCheck the token of the base; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254041 - NotFound TableNotFound\nThe table does not exist.\nList the tables for their ids.",
            "1254042 - NotFound ViewNotFound\nThe view does not exist.\nList the views for their ids.",
            "1254043 - NotFound RecordNotFound\nThe record does not exist.\nSearch the records for their ids.",
            "1254044 - NotFound FieldNotFound\nThe field does not exist.\nList the fields for their ids.",
            "1254060 - InvalidRequest InvalidText\nThe value of a text field is not valid.\nGive a string.",
            "1254061 - InvalidRequest InvalidNumber\nThe value of a number field is not valid.\nGive a number.",
            "1254062 - InvalidRequest InvalidSingleSelect\nThe value of a single select field is not valid, or its options follow those of another field and cannot be changed.\nGive the name of one option as a string.",
            "1254063 - InvalidRequest InvalidMultiSelect\nThe value of a multiple select field is not valid, or its options follow those of another field and cannot be changed.\nGive the names of options as strings.",
            "1254064 - InvalidRequest InvalidDate\nThe value of a date field is not valid.\nGive milliseconds as a number.",
            "1254065 - InvalidRequest InvalidCheckbox\nThe value of a checkbox is not valid.\nGive true or false.",
            "1254066 - InvalidRequest InvalidPerson\nThe value of a person field is not valid: ids of another type than `user_id_type` says, open ids of another app, or anything but a list of objects with an `id`.\nCheck the ids; null empties the field.",
            "1254067 - InvalidRequest InvalidLink\nThe value of a field that links records is not valid.\nGive a list of ids of records.",
            "1254072 - InvalidRequest InvalidPhone\nThe value of a phone field is not valid.\nGive digits, with a `+` in front if need be, 64 characters at most.",
            "1254100 - Conflict TooManyTables\nA base has at most 100 tables and dashboards.",
            "1254101 - Conflict TooManyViews\nA table has at most 200 views, those of single users included.",
            "1254102 - Conflict TooManyFiles\nThere are too many files.",
            "1254103 - Conflict TooManyRecords\nThe table has as many records as it may.\nDelete records or use another table.",
            "1254104 - InvalidRequest TooManyRecordsAtOnce\nThe call is about too many records.\nSplit the records over several calls.",
            "1254130 - InvalidRequest CellTooLarge\nThe content of a cell is too large.\nA cell holds at most 100,000 characters.",
            "1254290 200 Busy BaseBusy\nBase: too many requests.\nWait and repeat, leaving more time between calls.",
            "1254291 - Busy WriteConflict\nCalls for the same table were made in parallel, or too fast.\nMake calls that write to a table one after another, half a second or a second apart, then repeat.",
            "1254301 - Conflict NotAdvanced\nThe base does not have advanced permissions, or cannot have them.\nTurn advanced permissions on with the call that updates a base.",
            "1255001 - Server InternalError\nThe server failed.\nRepeat; contact support if it keeps failing.",
            "1255002 - Server RpcError\nThe server failed when one of its parts called another.\nRepeat; contact support if it keeps failing.",
            "1255003 - Server MarshalError\nThe server failed to write data.\nRepeat; contact support if it keeps failing.",
            "1255004 - Server UnmarshalError\nThe server failed to read data.\nRepeat; contact support if it keeps failing.",
            "1255005 - Server DataConversionError\nThe server failed to convert data.\nRepeat; contact support if it keeps failing.",
            "1255040 - Server TimedOut\nThe server took too long.\nRepeat; work on fewer records at once.",
            "1254607 - Server DataNotReady\nWhat was done before is not complete yet, or the call takes too long to compute.\nWait, then repeat; do not call in parallel for the same base, and work on fewer records at once.",
            "1254302 - Permission PermissionDenied\nThe caller may not do this, mostly because the base has advanced permissions.\nLet the caller manage the base or the table: add the app to the base as document app, or the user as collaborator.",
            "1254304 - Permission RoleDenied\nThe caller lacks a permission: the role has none, or the plan of the tenant does not have advanced permissions for rows and columns.\nLet the caller manage the base; such permissions need the Business or Enterprise plan.",
            "1254608 403 Conflict AlreadySubmitted\nThe same change was submitted before, for the same version of the base or with the same client token.\nCheck whether the change was made; wait, then repeat.",
        ],
    ),
    ..platform::ENDPOINT
};
