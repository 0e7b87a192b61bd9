// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/bitable/v1/app_table/create`: 新增一个数据表

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::bitable::v1::types::NewField;

/// Adds a table to a base, with its fields if they are given.
///
/// The caller must be able to edit the base. A base has at most 100 tables and dashboards.
///
/// Without fields and name of the view, the table has a single field. The first field can be text,
/// a number, a date, a phone number, a link, a formula or a location only.
///
/// - Endpoint: `POST /open-apis/bitable/v1/apps/:app_token/tables`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `base:table:create` or `bitable:app`
/// - Rate limit: `10/s`
/// - Documentation: [新增一个数据表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/create)
/// - Schema: `schemas/open/bitable/v1/app_table/create.json`
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
/// | 1254007 |  | [`EMPTY_VALUE`](super::super::errors::EMPTY_VALUE) | A value is empty. |
/// | 1254008 |  | [`EMPTY_VIEW`](super::super::errors::EMPTY_VIEW) | The view is empty. |
/// | 1254009 |  | [`INVALID_FIELD_ID`](super::super::errors::INVALID_FIELD_ID) | The id of the field is not valid. |
/// | 1254010 |  | [`CONVERSION_FAILED`](super::super::errors::CONVERSION_FAILED) | The request could not be read: a parameter has the wrong type or form. |
/// | 1254012 |  | [`UNSUPPORTED_FIELD_OR_VIEW`](super::super::errors::UNSUPPORTED_FIELD_OR_VIEW) | This type of field or view is not supported here. The first field of a table can be text, a number, a date, a phone number, a link, a formula or a location only. |
/// | 1254013 |  | [`DUPLICATE_TABLE_NAME`](super::super::errors::DUPLICATE_TABLE_NAME) | Another table has this name. |
/// | 1254014 |  | [`DUPLICATE_FIELD_NAME`](super::super::errors::DUPLICATE_FIELD_NAME) | Another field has this name. |
/// | 1254021 |  | [`EMPTY_VIEW_NAME`](super::super::errors::EMPTY_VIEW_NAME) | The name of the view is empty. |
/// | 1254022 |  | [`INVALID_VIEW_NAME`](super::super::errors::INVALID_VIEW_NAME) | The name of the view is not valid. |
/// | 1254029 | 400 | [`INVALID_FIELD_NAME`](super::super::errors::INVALID_FIELD_NAME) | The name of the field is not valid. |
/// | 1254030 |  | [`RESPONSE_TOO_LARGE`](super::super::errors::RESPONSE_TOO_LARGE) | The reply would be too large. |
/// | 1254036 |  | [`COPY_IN_PROGRESS`](super::super::errors::COPY_IN_PROGRESS) | The base is still being copied and cannot be worked on. |
/// | 1254040 |  | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The base does not exist. |
/// | 1254041 |  | [`TABLE_NOT_FOUND`](super::super::errors::TABLE_NOT_FOUND) | The table does not exist. |
/// | 1254044 |  | [`FIELD_NOT_FOUND`](super::super::errors::FIELD_NOT_FOUND) | The field does not exist. |
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
/// | 1254130 |  | [`CELL_TOO_LARGE`](super::super::errors::CELL_TOO_LARGE) | The content of a cell is too large. |
/// | 1254290 | 200 | [`BASE_BUSY`](super::super::errors::BASE_BUSY) | Base: too many requests. |
/// | 1254291 |  | [`WRITE_CONFLICT`](super::super::errors::WRITE_CONFLICT) | Calls for the same table were made in parallel, or too fast. |
/// | 1254301 |  | [`NOT_ADVANCED`](super::super::errors::NOT_ADVANCED) | The base does not have advanced permissions, or cannot have them. |
/// | 1254302 |  | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this, mostly because the base has advanced permissions. |
/// | 1254607 |  | [`DATA_NOT_READY`](super::super::errors::DATA_NOT_READY) | What was done before is not complete yet, or the call takes too long to compute. |
/// | 1255001 |  | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The server failed. |
/// | 1255002 |  | [`RPC_ERROR`](super::super::errors::RPC_ERROR) | The server failed when one of its parts called another. |
/// | 1255003 |  | [`MARSHAL_ERROR`](super::super::errors::MARSHAL_ERROR) | The server failed to write data. |
/// | 1255004 |  | [`UNMARSHAL_ERROR`](super::super::errors::UNMARSHAL_ERROR) | The server failed to read data. |
/// | 1255005 |  | [`DATA_CONVERSION_ERROR`](super::super::errors::DATA_CONVERSION_ERROR) | The server failed to convert data. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::bitable::v1::{
///     FieldProperty, FieldType, NewField, NewTable, SelectOption, UiType,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .bitable()
///     .v1()
///     .app_table()
///     .create(
///         "appbcbWCzen6D8dezhoCH2RpMAh",
///         NewTable {
///             name: "数据表名称".into(),
///             default_view_name: Some("默认的表格视图".into()),
///             fields: Some(
///                 vec![
///                     NewField::new("索引字段", FieldType::Text),
///                     NewField {
///                         ui_type: Some(UiType::SingleSelect),
///                         property: Some(FieldProperty {
///                             options: Some(
///                                 vec![
///                                     SelectOption {
///                                         name: Some("Enabled".into()),
///                                         color: Some(0),
///                                         ..SelectOption::default()
///                                     },
///                                     SelectOption {
///                                         name: Some("Disabled".into()),
///                                         color: Some(1),
///                                         ..SelectOption::default()
///                                     },
///                                     SelectOption {
///                                         name: Some("Draft".into()),
///                                         color: Some(2),
///                                         ..SelectOption::default()
///                                     },
///                                 ],
///                             ),
///                             ..FieldProperty::default()
///                         }),
///                         ..NewField::new("单选", FieldType::SingleSelect)
///                     },
///                 ],
///             ),
///         },
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "新增一个数据表")]
#[doc(alias = "/open-apis/bitable/v1/apps/:app_token/tables")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateAppTable<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateAppTable -> CreateAppTableReply, TenantOrUserToken, NoCredential
}

impl CreateAppTable {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `app_token`: The base. In the address of a base it follows `/base/`; a base in a wiki is the `obj_token` of
    ///   its wiki node.
    /// - `table`: What to add.
    pub fn new(app_token: impl Into<String>, table: NewTable) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("app_token", app_token.into())
                .body("table", &table),
        )
    }
}

impl<C: rt::Caller> super::AppTableResource<'_, C> {
    /// Adds a table to a base, with its fields if they are given.
    pub fn create(
        &self,
        app_token: impl Into<String>,
        table: NewTable,
    ) -> CreateAppTable<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateAppTable(CreateAppTable::new(app_token, table).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`CreateAppTable`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateAppTableReply {
    /// The table: `tbl…`.
    #[wire(ALWAYS)]
    pub table_id: Option<String>,
    /// Id of the first view, if its name or fields were given.
    pub default_view_id: Option<String>,
    /// Ids of the fields, if they were given.
    pub field_id_list: Option<Vec<String>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateAppTableReply {
    /// `table_id`, which every documented reply has, or an error if this one lacks it.
    pub fn table_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.table_id.as_deref(), "table_id", &self.unknown_fields)
    }
}

/// A table to add.
#[derive(Clone, rt::Record)]
#[rules(rt::Rule::required(&["fields"]).when("default_view_name", &[]))]
pub struct NewTable {
    /// Name of the table, without `/ \ ? * : [ ]`; spaces around it are cut off. 1 to 100 characters.
    #[wire(REQUIRED, Length(1, 100))]
    pub name: String,
    /// Name of the first view, without `[` and `]`. It needs `fields`.
    pub default_view_name: Option<String>,
    /// Fields of the table, the first of which records are known by. 1 to 300 elements.
    #[wire(Items(1, 300))]
    pub fields: Option<Vec<NewField>>,
}

impl NewTable {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            default_view_name: None,
            fields: None,
        }
    }
}

/// The documented facts of [`CreateAppTable`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/bitable/v1/app_table/create",
    title: "新增一个数据表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/create",
    method: rt::Method::Post,
    path: "/open-apis/bitable/v1/apps/:app_token/tables",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["base:table:create", "bitable:app"],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[
        rt::Param::path("app_token"),
        rt::Param::body("table").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1254000 - InvalidRequest MalformedBody\nThe body is not valid JSON, or lacks what is required.\nCheck the body against the description of the call.",
            "1254001 - InvalidRequest InvalidBody\nThe body is not valid: something required is missing, or has the wrong form.\nCheck the body against the description of the call.",
            "1254002 - Server Failed\nThe call failed; there are many reasons: too much changed at once, parallel calls, a wrong table or page token, a server that was too slow, or a base that a wiki call has to create.\nChange less at once, do not call in parallel, check tokens and ids, then repeat.",
            "1254003 - InvalidRequest InvalidAppToken\nThe token of the base is not valid.\nIt stands in the address of the base after `/base/`; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254004 - InvalidRequest InvalidTableId\nThe id of the table is not valid.\nIt begins with `tbl`; take it from the address of the table or list the tables.",
            "1254007 - InvalidRequest EmptyValue\nA value is empty.\nCheck the values that are sent.",
            "1254008 - InvalidRequest EmptyView\nThe view is empty.\nUse a view that shows records.",
            "1254009 - InvalidRequest InvalidFieldId\nThe id of the field is not valid.\nList the fields for it.",
            "1254010 - InvalidRequest ConversionFailed\nThe request could not be read: a parameter has the wrong type or form.\nCheck the types of the parameters.",
            "1254012 - InvalidRequest UnsupportedFieldOrView\nThis type of field or view is not supported here. The first field of a table can be text, a number, a date, a phone number, a link, a formula or a location only.",
            "1254013 - Conflict DuplicateTableName\nAnother table has this name.\nChoose another name.",
            "1254014 - Conflict DuplicateFieldName\nAnother field has this name.\nChoose another name.",
            "1254021 - InvalidRequest EmptyViewName\nThe name of the view is empty.",
            "1254022 - InvalidRequest InvalidViewName\nThe name of the view is not valid.\nUse at most 100 characters, none of them `[` or `]`.",
            "1254029 400 InvalidRequest InvalidFieldName\nThe name of the field is not valid.",
            "1254030/1 - InvalidRequest ResponseTooLarge\nThe reply would be too large.\nAsk for fewer records or fields at once.\nTooLargeResponse",
            "1254036 - Conflict CopyInProgress\nThe base is still being copied and cannot be worked on.\nWait until the copy is complete, then repeat.",
            "1254040 - NotFound AppNotFound\nThe base does not exist.\nCheck the token of the base; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254041 - NotFound TableNotFound\nThe table does not exist.\nList the tables for their ids.",
            "1254044 - NotFound FieldNotFound\nThe field does not exist.\nList the fields for their ids.",
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
            "1254130 - InvalidRequest CellTooLarge\nThe content of a cell is too large.\nA cell holds at most 100,000 characters.",
            "1254290 200 Busy BaseBusy\nBase: too many requests.\nWait and repeat, leaving more time between calls.",
            "1254291 - Busy WriteConflict\nCalls for the same table were made in parallel, or too fast.\nMake calls that write to a table one after another, half a second or a second apart, then repeat.",
            "1254301 - Conflict NotAdvanced\nThe base does not have advanced permissions, or cannot have them.\nTurn advanced permissions on with the call that updates a base.",
            "1254302 - Permission PermissionDenied\nThe caller may not do this, mostly because the base has advanced permissions.\nLet the caller manage the base or the table: add the app to the base as document app, or the user as collaborator.",
            "1254607 - Server DataNotReady\nWhat was done before is not complete yet, or the call takes too long to compute.\nWait, then repeat; do not call in parallel for the same base, and work on fewer records at once.",
            "1255001 - Server InternalError\nThe server failed.\nRepeat; contact support if it keeps failing.",
            "1255002 - Server RpcError\nThe server failed when one of its parts called another.\nRepeat; contact support if it keeps failing.",
            "1255003 - Server MarshalError\nThe server failed to write data.\nRepeat; contact support if it keeps failing.",
            "1255004 - Server UnmarshalError\nThe server failed to read data.\nRepeat; contact support if it keeps failing.",
            "1255005 - Server DataConversionError\nThe server failed to convert data.\nRepeat; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
