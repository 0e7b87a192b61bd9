// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/bitable/v1/app_block_workflow/list`: 列出工作流

use feishu_api_runtime as rt;

use crate::open::platform;

/// Lists the workflows of a base.
///
/// - Endpoint: `GET /open-apis/bitable/v1/apps/:app_token/block_workflows`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `base:workflow:read` or `bitable:app`
/// - Rate limit: `20/min`
/// - Documentation: [列出工作流](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-block_workflow/list)
/// - Schema: `schemas/open/bitable/v1/app_block_workflow/list.json`
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
/// | 1254015 |  | [`FIELD_TYPE_MISMATCH`](super::super::errors::FIELD_TYPE_MISMATCH) | A value does not suit the type of its field. |
/// | 1254027 | 403 | [`ATTACHMENT_NOT_UPLOADED`](super::super::errors::ATTACHMENT_NOT_UPLOADED) | The attachment was not uploaded to this base. |
/// | 1254030 |  | [`RESPONSE_TOO_LARGE`](super::super::errors::RESPONSE_TOO_LARGE) | The reply would be too large. |
/// | 1254036 |  | [`COPY_IN_PROGRESS`](super::super::errors::COPY_IN_PROGRESS) | The base is still being copied and cannot be worked on. |
/// | 1254037 | 400 | [`INVALID_CLIENT_TOKEN`](super::super::errors::INVALID_CLIENT_TOKEN) | The client token is not valid. |
/// | 1254040 |  | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The base does not exist. |
/// | 1254041 |  | [`TABLE_NOT_FOUND`](super::super::errors::TABLE_NOT_FOUND) | The table does not exist. |
/// | 1254042 |  | [`VIEW_NOT_FOUND`](super::super::errors::VIEW_NOT_FOUND) | The view does not exist. |
/// | 1254043 |  | [`RECORD_NOT_FOUND`](super::super::errors::RECORD_NOT_FOUND) | The record does not exist. |
/// | 1254044 |  | [`FIELD_NOT_FOUND`](super::super::errors::FIELD_NOT_FOUND) | The field does not exist. |
/// | 1254045 |  | [`FIELD_NAME_NOT_FOUND`](super::super::errors::FIELD_NAME_NOT_FOUND) | No field has this name, or advanced permissions hide it from the caller. |
/// | 1254060 |  | [`INVALID_TEXT`](super::super::errors::INVALID_TEXT) | The value of a text field is not valid. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .bitable()
///     .v1()
///     .app_block_workflow()
///     .list("U9sGw5wyoiOIqdk1C4mcbYmMnbt")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "列出工作流")]
#[doc(alias = "/open-apis/bitable/v1/apps/:app_token/block_workflows")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListAppBlockWorkflow<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListAppBlockWorkflow -> ListAppBlockWorkflowReply, TenantOrUserToken, NoCredential
}

impl ListAppBlockWorkflow {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `app_token`: The base. In the address of a base it follows `/base/`; a base in a wiki is the `obj_token` of
    ///   its wiki node. At most 200 characters.
    pub fn new(app_token: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("app_token", app_token.into()))
    }
}

impl<C: rt::Caller> super::AppBlockWorkflowResource<'_, C> {
    /// Lists the workflows of a base.
    pub fn list(&self, app_token: impl Into<String>) -> ListAppBlockWorkflow<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListAppBlockWorkflow(
            ListAppBlockWorkflow::new(app_token).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`ListAppBlockWorkflow`].
#[derive(Clone, Default, rt::Record)]
pub struct ListAppBlockWorkflowReply {
    /// All workflows of the base.
    pub workflows: Option<Vec<BlockWorkflow>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A workflow of a base.
#[derive(Clone, Default, rt::Record)]
pub struct BlockWorkflow {
    /// The workflow, by the number that addresses it.
    #[wire(ALWAYS)]
    pub workflow_id: Option<String>,
    /// Name of the workflow.
    pub title: Option<String>,
    /// Whether it runs.
    pub status: Option<BlockWorkflowStatus>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl BlockWorkflow {
    /// `workflow_id`, which every documented reply has, or an error if this one lacks it.
    pub fn workflow_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.workflow_id.as_deref(), "workflow_id", &self.unknown_fields)
    }
}

rt::text_enum! {
    /// Whether a workflow runs.
    pub enum BlockWorkflowStatus {
        /// It runs.
        Enable = "Enable",
        /// It does not.
        Disable = "Disable",
    }
}

/// The documented facts of [`ListAppBlockWorkflow`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/bitable/v1/app_block_workflow/list",
    title: "列出工作流",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-block_workflow/list",
    method: rt::Method::Get,
    path: "/open-apis/bitable/v1/apps/:app_token/block_workflows",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["base:workflow:read", "bitable:app"],
    rate_limits: &[rt::Rate::per_minute(20)],
    params: &[rt::Param::path("app_token").limits(&[rt::Limit::Length(0, 200)])],
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
            "1254015 - InvalidRequest FieldTypeMismatch\nA value does not suit the type of its field.\nList the fields, and give values of their types.",
            "1254027 403 Permission AttachmentNotUploaded\nThe attachment was not uploaded to this base.\nUpload the file to this base first.",
            "1254030/1 - InvalidRequest ResponseTooLarge\nThe reply would be too large.\nAsk for fewer records or fields at once.\nTooLargeResponse",
            "1254036 - Conflict CopyInProgress\nThe base is still being copied and cannot be worked on.\nWait until the copy is complete, then repeat.",
            "1254037 400 InvalidRequest InvalidClientToken\nThe client token is not valid.\nGive a UUID of version 4.",
            "1254040 - NotFound AppNotFound\nThe base does not exist.\nCheck the token of the base; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254041 - NotFound TableNotFound\nThe table does not exist.\nList the tables for their ids.",
            "1254042 - NotFound ViewNotFound\nThe view does not exist.\nList the views for their ids.",
            "1254043 - NotFound RecordNotFound\nThe record does not exist.\nSearch the records for their ids.",
            "1254044 - NotFound FieldNotFound\nThe field does not exist.\nList the fields for their ids.",
            "1254045 - NotFound FieldNameNotFound\nNo field has this name, or advanced permissions hide it from the caller.\nList the fields for their exact names, and grant the caller access if the base has advanced permissions.",
            "1254060 - InvalidRequest InvalidText\nThe value of a text field is not valid.\nGive a string.",
        ],
    ),
    ..platform::ENDPOINT
};
