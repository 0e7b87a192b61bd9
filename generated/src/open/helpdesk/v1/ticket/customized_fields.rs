// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket/customized_fields`: 获取服务台自定义字段

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::TicketCustomizedField;

/// Reads the custom fields of users and tickets of a helpdesk.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/customized_fields`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `special`
/// - Documentation: [获取服务台自定义字段](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/customized_fields)
/// - Schema: `schemas/open/helpdesk/v1/ticket/customized_fields.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154001 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | The access token or the helpdesk credential is wrong, or they belong to different tenants. |
/// | 154004 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The helpdesk does not exist. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .ticket()
///     .customized_fields()
///     .visible_only(true)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取服务台自定义字段")]
#[doc(alias = "/open-apis/helpdesk/v1/customized_fields")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListHelpdeskCustomizedFields<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListHelpdeskCustomizedFields::new() -> ListHelpdeskCustomizedFieldsReply,
    TenantToken, Helpdesk
}

impl ListHelpdeskCustomizedFields {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> ListHelpdeskCustomizedFields<C> {
    /// Whether to return only visible fields.
    pub fn visible_only(self, visible_only: bool) -> Self {
        Self(self.0.query("visible_only", &visible_only))
    }
}

impl<C: rt::Caller> super::TicketResource<'_, C> {
    /// Reads the custom fields of users and tickets of a helpdesk.
    pub fn customized_fields(&self) -> ListHelpdeskCustomizedFields<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        ListHelpdeskCustomizedFields(
            ListHelpdeskCustomizedFields::new().0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`ListHelpdeskCustomizedFields`].
#[derive(Clone, Default, rt::Record)]
pub struct ListHelpdeskCustomizedFieldsReply {
    /// The custom fields of users.
    pub user_customized_fields: Option<Vec<UserCustomizedField>>,
    /// The custom fields of tickets.
    pub ticket_customized_fields: Option<Vec<TicketCustomizedField>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A custom field of users of a helpdesk.
#[derive(Clone, Default, rt::Record)]
pub struct UserCustomizedField {
    /// Id of the custom field.
    pub user_customized_field_id: Option<String>,
    /// Older name of `user_customized_field_id`, kept for compatibility.
    #[deprecated = "Use `user_customized_field_id` instead."]
    pub id: Option<String>,
    /// The helpdesk that the field belongs to.
    pub helpdesk_id: Option<String>,
    /// Key of the custom field.
    pub key_name: Option<String>,
    /// Name under which the field is shown.
    pub display_name: Option<String>,
    /// Position of the field: a number written as a string.
    pub position: Option<String>,
    /// Type of the field, such as `string`.
    pub field_type: Option<String>,
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
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListHelpdeskCustomizedFields`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket/customized_fields",
    title: "获取服务台自定义字段",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/customized_fields",
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/customized_fields",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    params: &[rt::Param::query("visible_only")],
    errors: rt::ErrorTable::new(
        &[
            "154001 401 Auth Unauthorized\nThe access token or the helpdesk credential is wrong, or they belong to different tenants.\nCheck the access token and the helpdesk credential, and that the app and the helpdesk belong to the same tenant.",
            "154004 404 NotFound NotFound\nThe helpdesk does not exist.\nCheck the helpdesk credential.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
