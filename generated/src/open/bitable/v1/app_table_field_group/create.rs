// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/bitable/v1/app_table_field_group/create`: 创建字段编组

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::bitable::v1::types::FieldGroup;

/// Groups fields of a table.
///
/// - Endpoint: `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/field_groups`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `base:field_group:create`
/// - Rate limit: `10/s`
/// - Documentation: [创建字段编组](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field_group/create)
/// - Schema: `schemas/open/bitable/v1/app_table_field_group/create.json`
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
/// | 1254009 |  | [`INVALID_FIELD_ID`](super::super::errors::INVALID_FIELD_ID) | The id of the field is not valid. |
/// | 1254036 |  | [`COPY_IN_PROGRESS`](super::super::errors::COPY_IN_PROGRESS) | The base is still being copied and cannot be worked on. |
/// | 1254040 |  | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The base does not exist. |
/// | 1254041 |  | [`TABLE_NOT_FOUND`](super::super::errors::TABLE_NOT_FOUND) | The table does not exist. |
/// | 1254044 |  | [`FIELD_NOT_FOUND`](super::super::errors::FIELD_NOT_FOUND) | The field does not exist. |
/// | 1254114 | 400 | [`EMPTY_GROUP_NAME`](super::super::errors::EMPTY_GROUP_NAME) | The name of a group of fields is empty. |
/// | 1254115 | 400 | [`INVALID_GROUP_NAME`](super::super::errors::INVALID_GROUP_NAME) | The name of a group of fields is not valid. |
/// | 1254116 | 400 | [`GROUP_DESCRIPTION_TOO_LONG`](super::super::errors::GROUP_DESCRIPTION_TOO_LONG) | The description of a group of fields has more than 2,000 characters. |
/// | 1254117 | 400 | [`DUPLICATE_GROUP_NAME`](super::super::errors::DUPLICATE_GROUP_NAME) | Another group of fields has this name. |
/// | 1254118 | 400 | [`EMPTY_GROUP`](super::super::errors::EMPTY_GROUP) | A group of fields has no members. |
/// | 1254119 | 400 | [`GROUP_TOO_LARGE`](super::super::errors::GROUP_TOO_LARGE) | A group of fields has more than 300 members. |
/// | 1254120 | 400 | [`NO_GROUPS`](super::super::errors::NO_GROUPS) | No group of fields is given. |
/// | 1254121 | 400 | [`TOO_MANY_GROUPS`](super::super::errors::TOO_MANY_GROUPS) | More than 300 groups of fields are given. |
/// | 1254122 | 400 | [`FIELD_IN_SEVERAL_GROUPS`](super::super::errors::FIELD_IN_SEVERAL_GROUPS) | A field is in more than one group. |
/// | 1254123 | 400 | [`INVALID_GROUP_MEMBER`](super::super::errors::INVALID_GROUP_MEMBER) | The type of a member of a group of fields is not valid. |
/// | 1254290 | 200 | [`BASE_BUSY`](super::super::errors::BASE_BUSY) | Base: too many requests. |
/// | 1254291 |  | [`WRITE_CONFLICT`](super::super::errors::WRITE_CONFLICT) | Calls for the same table were made in parallel, or too fast. |
/// | 1254302 |  | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this, mostly because the base has advanced permissions. |
/// | 1254304 |  | [`ROLE_DENIED`](super::super::errors::ROLE_DENIED) | The caller lacks a permission: the role has none, or the plan of the tenant does not have advanced permissions for rows and columns. |
/// | 1254607 |  | [`DATA_NOT_READY`](super::super::errors::DATA_NOT_READY) | What was done before is not complete yet, or the call takes too long to compute. |
/// | 1255001 |  | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The server failed. |
/// | 1254200 |  | [`UNAVAILABLE`](super::super::errors::UNAVAILABLE) | Something went wrong on the server. |
/// | 1255003 |  | [`MARSHAL_ERROR`](super::super::errors::MARSHAL_ERROR) | The server failed to write data. |
/// | 1255004 |  | [`UNMARSHAL_ERROR`](super::super::errors::UNMARSHAL_ERROR) | The server failed to read data. |
/// | 1255040 |  | [`TIMED_OUT`](super::super::errors::TIMED_OUT) | The server took too long. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::bitable::v1::{FieldGroup, FieldGroupChild, FieldGroupChildType};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .bitable()
///     .v1()
///     .app_table_field_group()
///     .create(
///         "appbcbWCzen6D8dezhoCH2RpMAh",
///         "tblsRc9GRRXKqhvW",
///         [
///             FieldGroup {
///                 id: Some("fldPTb0U2y".into()),
///                 name: Some("用户信息组".into()),
///                 children: Some(
///                     vec![
///                         FieldGroupChild {
///                             r#type: Some(FieldGroupChildType::Field),
///                             id: Some("fldPTb0U2y".into()),
///                             ..FieldGroupChild::default()
///                         },
///                     ],
///                 ),
///                 description: Some("用于组织用户信息相关的字段".into()),
///                 ..FieldGroup::default()
///             },
///         ],
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建字段编组")]
#[doc(alias = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/field_groups")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateAppTableFieldGroup<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateAppTableFieldGroup -> CreateAppTableFieldGroupReply, TenantOrUserToken,
    NoCredential
}

impl CreateAppTableFieldGroup {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `app_token`: The base. In the address of a base it follows `/base/`; a base in a wiki is the `obj_token` of
    ///   its wiki node.
    /// - `table_id`: The table: `tbl…`. At most 50 characters.
    /// - `field_groups`: What to add; no field may be in two of them. 1 to 300 elements.
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        field_groups: impl IntoIterator<Item = FieldGroup>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("app_token", app_token.into())
                .path("table_id", table_id.into())
                .body(
                    "field_groups",
                    &field_groups.into_iter().collect::<Vec<FieldGroup>>(),
                ),
        )
    }
}

impl<C: rt::Caller> super::AppTableFieldGroupResource<'_, C> {
    /// Groups fields of a table.
    pub fn create(
        &self,
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        field_groups: impl IntoIterator<Item = FieldGroup>,
    ) -> CreateAppTableFieldGroup<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateAppTableFieldGroup(
            CreateAppTableFieldGroup::new(app_token, table_id, field_groups)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateAppTableFieldGroup`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateAppTableFieldGroupReply {
    /// Ids and names of the groups.
    #[wire(JSON)]
    pub field_groups: Option<Vec<FieldGroup>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`CreateAppTableFieldGroup`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/bitable/v1/app_table_field_group/create",
    title: "创建字段编组",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field_group/create",
    method: rt::Method::Post,
    path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/field_groups",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["base:field_group:create"],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[
        rt::Param::path("app_token"),
        rt::Param::path("table_id").limits(&[rt::Limit::Length(0, 50)]),
        rt::Param::body("field_groups")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(1, 300)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1254000 - InvalidRequest MalformedBody\nThe body is not valid JSON, or lacks what is required.\nCheck the body against the description of the call.",
            "1254001 - InvalidRequest InvalidBody\nThe body is not valid: something required is missing, or has the wrong form.\nCheck the body against the description of the call.",
            "1254002 - Server Failed\nThe call failed; there are many reasons: too much changed at once, parallel calls, a wrong table or page token, a server that was too slow, or a base that a wiki call has to create.\nChange less at once, do not call in parallel, check tokens and ids, then repeat.",
            "1254003 - InvalidRequest InvalidAppToken\nThe token of the base is not valid.\nIt stands in the address of the base after `/base/`; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254004 - InvalidRequest InvalidTableId\nThe id of the table is not valid.\nIt begins with `tbl`; take it from the address of the table or list the tables.",
            "1254009 - InvalidRequest InvalidFieldId\nThe id of the field is not valid.\nList the fields for it.",
            "1254036 - Conflict CopyInProgress\nThe base is still being copied and cannot be worked on.\nWait until the copy is complete, then repeat.",
            "1254040 - NotFound AppNotFound\nThe base does not exist.\nCheck the token of the base; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254041 - NotFound TableNotFound\nThe table does not exist.\nList the tables for their ids.",
            "1254044 - NotFound FieldNotFound\nThe field does not exist.\nList the fields for their ids.",
            "1254114 400 InvalidRequest EmptyGroupName\nThe name of a group of fields is empty.",
            "1254115 400 InvalidRequest InvalidGroupName\nThe name of a group of fields is not valid.\nUse at most 100 characters, none of them `[` or `]`.",
            "1254116 400 InvalidRequest GroupDescriptionTooLong\nThe description of a group of fields has more than 2,000 characters.",
            "1254117 400 Conflict DuplicateGroupName\nAnother group of fields has this name.\nChoose another name.",
            "1254118 400 InvalidRequest EmptyGroup\nA group of fields has no members.",
            "1254119 400 InvalidRequest GroupTooLarge\nA group of fields has more than 300 members.",
            "1254120 400 InvalidRequest NoGroups\nNo group of fields is given.",
            "1254121 400 InvalidRequest TooManyGroups\nMore than 300 groups of fields are given.",
            "1254122 400 InvalidRequest FieldInSeveralGroups\nA field is in more than one group.",
            "1254123 400 InvalidRequest InvalidGroupMember\nThe type of a member of a group of fields is not valid.",
            "1254290 200 Busy BaseBusy\nBase: too many requests.\nWait and repeat, leaving more time between calls.",
            "1254291 - Busy WriteConflict\nCalls for the same table were made in parallel, or too fast.\nMake calls that write to a table one after another, half a second or a second apart, then repeat.",
            "1254302 - Permission PermissionDenied\nThe caller may not do this, mostly because the base has advanced permissions.\nLet the caller manage the base or the table: add the app to the base as document app, or the user as collaborator.",
            "1254304 - Permission RoleDenied\nThe caller lacks a permission: the role has none, or the plan of the tenant does not have advanced permissions for rows and columns.\nLet the caller manage the base; such permissions need the Business or Enterprise plan.",
            "1254607 - Server DataNotReady\nWhat was done before is not complete yet, or the call takes too long to compute.\nWait, then repeat; do not call in parallel for the same base, and work on fewer records at once.",
            "1255001 - Server InternalError\nThe server failed.\nRepeat; contact support if it keeps failing.",
            "1254200 - Server Unavailable\nSomething went wrong on the server.\nRepeat; contact support if it keeps failing.",
            "1255003 - Server MarshalError\nThe server failed to write data.\nRepeat; contact support if it keeps failing.",
            "1255004 - Server UnmarshalError\nThe server failed to read data.\nRepeat; contact support if it keeps failing.",
            "1255040 - Server TimedOut\nThe server took too long.\nRepeat; work on fewer records at once.",
        ],
    ),
    ..platform::ENDPOINT
};
