// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket_customized_field/get`: 获取指定工单自定义字段

use feishu_api_runtime as rt;

use crate::open::helpdesk::v1::types::{CustomizedFieldType, DropdownOptions, TicketUser};

/// Reads one custom field of tickets.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Documentation: [获取指定工单自定义字段](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/get-ticket-customized-field)
/// - Schema: `schemas/open/helpdesk/v1/ticket_customized_field/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](GetTicketCustomizedFieldError::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](GetTicketCustomizedFieldError::UNAUTHORIZED) | The access token and the helpdesk credential do not go together. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](GetTicketCustomizedFieldError::PERMISSION_DENIED) | The caller may not do this. |
/// | 155000 | 500 | [`SERVER_ERROR`](GetTicketCustomizedFieldError::SERVER_ERROR) | The server failed. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetTicketCustomizedField<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl GetTicketCustomizedField {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `ticket_customized_field_id`: Id of the custom field.
    #[inline]
    pub fn new(ticket_customized_field_id: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, ticket_customized_field_id),
        }
    }
}

impl<C> GetTicketCustomizedField<C> {
    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl GetTicketCustomizedField<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<GetTicketCustomizedFieldReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for GetTicketCustomizedField<rt::Bound> {
    type Output = Result<GetTicketCustomizedFieldReply, rt::Error>;
    type IntoFuture = rt::Call<GetTicketCustomizedFieldReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for GetTicketCustomizedField {
    type Reply = GetTicketCustomizedFieldReply;
    type Access = rt::TenantToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TicketCustomizedFieldResource<'_, C> {
    /// Reads one custom field of tickets.
    pub fn get(
        &self,
        ticket_customized_field_id: &str,
    ) -> GetTicketCustomizedField<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        GetTicketCustomizedField {
            request: GetTicketCustomizedField::new(ticket_customized_field_id)
                .request
                .bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`GetTicketCustomizedField`].
#[derive(Clone, Default)]
pub struct GetTicketCustomizedFieldReply {
    /// Id of the custom field.
    pub ticket_customized_field_id: Option<String>,
    /// Id of the helpdesk.
    pub helpdesk_id: Option<String>,
    /// Key of the custom field.
    pub key_name: Option<String>,
    /// Name under which the field is shown.
    pub display_name: Option<String>,
    /// Place of the field in the list of the admin console: a number in digits.
    pub position: Option<String>,
    /// What the field holds.
    pub field_type: Option<CustomizedFieldType>,
    /// What the field is for.
    pub description: Option<String>,
    /// Whether the field is shown.
    pub visible: Option<bool>,
    /// Whether the value can be changed.
    pub editable: Option<bool>,
    /// Whether the field must be filled in.
    pub required: Option<bool>,
    /// When the field was created.
    pub created_at: Option<rt::Millis>,
    /// When the field was last changed.
    pub updated_at: Option<rt::Millis>,
    /// Who created the field.
    pub created_by: Option<TicketUser>,
    /// Who last changed the field.
    pub updated_by: Option<TicketUser>,
    /// The entries of a drop-down field.
    pub dropdown_options: Option<DropdownOptions>,
    /// Whether several entries can be chosen; of drop-down fields only.
    pub dropdown_allow_multiple: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for GetTicketCustomizedFieldReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("ticket_customized_field_id"),
            rt::Field::new("helpdesk_id"),
            rt::Field::new("key_name"),
            rt::Field::new("display_name"),
            rt::Field::new("position"),
            rt::Field::new("field_type"),
            rt::Field::new("description"),
            rt::Field::new("visible"),
            rt::Field::new("editable"),
            rt::Field::new("required"),
            rt::Field::new("created_at").flags(rt::Field::DIGITS),
            rt::Field::new("updated_at").flags(rt::Field::DIGITS),
            rt::Field::new("created_by"),
            rt::Field::new("updated_by"),
            rt::Field::new("dropdown_options"),
            rt::Field::new("dropdown_allow_multiple"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.ticket_customized_field_id,
            1 => &self.helpdesk_id,
            2 => &self.key_name,
            3 => &self.display_name,
            4 => &self.position,
            5 => &self.field_type,
            6 => &self.description,
            7 => &self.visible,
            8 => &self.editable,
            9 => &self.required,
            10 => &self.created_at,
            11 => &self.updated_at,
            12 => &self.created_by,
            13 => &self.updated_by,
            14 => &self.dropdown_options,
            15 => &self.dropdown_allow_multiple,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for GetTicketCustomizedFieldReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.ticket_customized_field_id,
            1 => &mut self.helpdesk_id,
            2 => &mut self.key_name,
            3 => &mut self.display_name,
            4 => &mut self.position,
            5 => &mut self.field_type,
            6 => &mut self.description,
            7 => &mut self.visible,
            8 => &mut self.editable,
            9 => &mut self.required,
            10 => &mut self.created_at,
            11 => &mut self.updated_at,
            12 => &mut self.created_by,
            13 => &mut self.updated_by,
            14 => &mut self.dropdown_options,
            15 => &mut self.dropdown_allow_multiple,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for GetTicketCustomizedFieldReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for GetTicketCustomizedFieldReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`GetTicketCustomizedField`] by name.
#[derive(Debug, Clone, Copy)]
pub enum GetTicketCustomizedFieldError {}

impl GetTicketCustomizedFieldError {
    /// The request is not valid.
    ///
    /// Check the parameters and the body.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(154_000);
    /// The access token and the helpdesk credential do not go together.
    ///
    /// Check both, and that the app and the helpdesk belong to the same tenant.
    pub const UNAUTHORIZED: rt::Code = rt::Code::new(154_001);
    /// The caller may not do this.
    ///
    /// Check that the app has the scope of this endpoint, and that the caller may do this in the
    /// helpdesk.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(154_003);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
}

/// The documented facts of [`GetTicketCustomizedField`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket_customized_field/get",
    title: "获取指定工单自定义字段",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/get-ticket-customized-field",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&crate::open::platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    field_scopes: &[],
    rate_limits: &[],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("ticket_customized_field_id")
                .flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
    ],
    rules: &[],
    body: rt::BodyFormat::Json,
    reply: rt::ReplyFormat::Json,
    envelope: &crate::open::platform::STANDARD_ENVELOPE,
    errors: rt::ErrorTable::new(
        &[
            [
                "154000 400 InvalidRequest InvalidParameter",
                "The request is not valid.",
                "Check the parameters and the body.",
                "",
            ],
            [
                "154001 401 Auth Unauthorized",
                "The access token and the helpdesk credential do not go together.",
                "Check both, and that the app and the helpdesk belong to the same tenant.",
                "",
            ],
            [
                "154003 403 Permission PermissionDenied",
                "The caller may not do this.",
                "Check that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
                "",
            ],
            [
                "155000 500 Server ServerError",
                "The server failed.",
                "Repeat the call; contact support if it keeps failing.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::helpdesk::v1::ticket_customized_field::get::{
        ENDPOINT, GetTicketCustomizedField, GetTicketCustomizedFieldReply,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    GetTicketCustomizedField::new("6948728206392295444"),
                )
            },
            sent: "{\"path\":{\"ticket_customized_field_id\":\"6948728206392295444\"},\"query\":{},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"ticket_customized_field_id\":\"6834320707288072194\",\"helpdesk_id\":\"1542164574896126\",\"key_name\":\"test dropdown\",\"display_name\":\"test dropdown\",\"position\":\"3\",\"field_type\":\"dropdown\",\"description\":\"下拉示例\",\"visible\":true,\"editable\":true,\"required\":false,\"created_at\":\"1591239289000\",\"updated_at\":\"1591239289000\",\"created_by\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\"},\"updated_by\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\"},\"dropdown_options\":{\"children\":[{\"tag\":\"a2ac322d-8d8c-432e-9631-17c4acaddbf7\",\"display_name\":\"a\"},{\"tag\":\"67068d18-20c9-412e-afc0-714d0e8fac29\",\"display_name\":\"b\"},{\"tag\":\"d135b9f3-f260-49e6-bb7b-32e334a99caf\",\"display_name\":\"c\"}]},\"dropdown_allow_multiple\":true}}",
            send: rt::Example::record::<GetTicketCustomizedFieldReply>,
        },
    ];
}
