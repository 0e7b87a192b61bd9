// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket_customized_field/get`: 获取指定工单自定义字段

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::{CustomizedFieldType, DropdownOptions, TicketUser};

/// Reads one custom field of tickets.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `special`
/// - Documentation: [获取指定工单自定义字段](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/get-ticket-customized-field)
/// - Schema: `schemas/open/helpdesk/v1/ticket_customized_field/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | The access token or the helpdesk credential is wrong, or they belong to different tenants. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .ticket_customized_field()
///     .get("6948728206392295444")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取指定工单自定义字段")]
#[doc(
    alias = "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id"
)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetTicketCustomizedField<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetTicketCustomizedField -> GetTicketCustomizedFieldReply, TenantToken, Helpdesk
}

impl GetTicketCustomizedField {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `ticket_customized_field_id`: Id of the custom field.
    pub fn new(ticket_customized_field_id: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("ticket_customized_field_id", ticket_customized_field_id.into()),
        )
    }
}

impl<C: rt::Caller> super::TicketCustomizedFieldResource<'_, C> {
    /// Reads one custom field of tickets.
    pub fn get(
        &self,
        ticket_customized_field_id: impl Into<String>,
    ) -> GetTicketCustomizedField<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        GetTicketCustomizedField(
            GetTicketCustomizedField::new(ticket_customized_field_id)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`GetTicketCustomizedField`].
#[derive(Clone, Default, rt::Record)]
pub struct GetTicketCustomizedFieldReply {
    /// Id of the custom field.
    pub ticket_customized_field_id: Option<String>,
    /// The helpdesk that the field belongs to.
    pub helpdesk_id: Option<String>,
    /// Key of the custom field.
    pub key_name: Option<String>,
    /// Name under which the field is shown.
    pub display_name: Option<String>,
    /// Position of the field in the list of the admin console: a number written as a string.
    pub position: Option<String>,
    /// What the field holds: text, or a choice from a list.
    pub field_type: Option<CustomizedFieldType>,
    /// Description of the field.
    pub description: Option<String>,
    /// Whether the field is visible.
    pub visible: Option<bool>,
    /// Whether the value can be changed.
    pub editable: Option<bool>,
    /// Whether the field must be filled in.
    pub required: Option<bool>,
    /// When the field was created.
    #[wire(DIGITS)]
    pub created_at: Option<rt::Millis>,
    /// When the field was last changed.
    #[wire(DIGITS)]
    pub updated_at: Option<rt::Millis>,
    /// Who created the field.
    pub created_by: Option<TicketUser>,
    /// Who last changed the field.
    pub updated_by: Option<TicketUser>,
    /// The entries of a drop-down field.
    pub dropdown_options: Option<DropdownOptions>,
    /// Whether several entries can be chosen; only for fields of type `dropdown`.
    pub dropdown_allow_multiple: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`GetTicketCustomizedField`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket_customized_field/get",
    title: "获取指定工单自定义字段",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/get-ticket-customized-field",
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    params: &[rt::Param::path("ticket_customized_field_id")],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154001 401 Auth Unauthorized\nThe access token or the helpdesk credential is wrong, or they belong to different tenants.\nCheck the access token and the helpdesk credential, and that the app and the helpdesk belong to the same tenant.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
