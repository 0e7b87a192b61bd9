// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket/customized_fields`: 获取服务台自定义字段

use feishu_api_runtime as rt;

use crate::open::helpdesk::v1::types::TicketCustomizedField;

/// Reads the custom fields of a helpdesk, those of users and those of tickets.
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
/// | 154001 | 401 | [`UNAUTHORIZED`](ListHelpdeskCustomizedFieldsError::UNAUTHORIZED) | The access token and the helpdesk credential do not go together. |
/// | 154004 | 404 | [`NOT_FOUND`](ListHelpdeskCustomizedFieldsError::NOT_FOUND) | The helpdesk does not exist. |
/// | 155000 | 500 | [`SERVER_ERROR`](ListHelpdeskCustomizedFieldsError::SERVER_ERROR) | The server failed. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListHelpdeskCustomizedFields<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl ListHelpdeskCustomizedFields {
    /// A request with what must be given, bound to no client yet.
    #[inline]
    pub fn new() -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT),
        }
    }
}

impl Default for ListHelpdeskCustomizedFields {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> ListHelpdeskCustomizedFields<C> {
    /// Whether only fields that are shown are returned.
    pub fn visible_only(self, visible_only: bool) -> Self {
        Self {
            request: self.request.set(0, &visible_only),
        }
    }

    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl ListHelpdeskCustomizedFields<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<ListHelpdeskCustomizedFieldsReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for ListHelpdeskCustomizedFields<rt::Bound> {
    type Output = Result<ListHelpdeskCustomizedFieldsReply, rt::Error>;
    type IntoFuture = rt::Call<ListHelpdeskCustomizedFieldsReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for ListHelpdeskCustomizedFields {
    type Reply = ListHelpdeskCustomizedFieldsReply;
    type Access = rt::TenantToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TicketResource<'_, C> {
    /// Reads the custom fields of a helpdesk, those of users and those of tickets.
    pub fn customized_fields(&self) -> ListHelpdeskCustomizedFields<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        ListHelpdeskCustomizedFields {
            request: ListHelpdeskCustomizedFields::new().request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`ListHelpdeskCustomizedFields`].
#[derive(Clone, Default)]
pub struct ListHelpdeskCustomizedFieldsReply {
    /// The custom fields of users.
    pub user_customized_fields: Option<Vec<UserCustomizedField>>,
    /// The custom fields of tickets.
    pub ticket_customized_fields: Option<Vec<TicketCustomizedField>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for ListHelpdeskCustomizedFieldsReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("user_customized_fields"),
            rt::Field::new("ticket_customized_fields"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.user_customized_fields,
            1 => &self.ticket_customized_fields,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for ListHelpdeskCustomizedFieldsReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.user_customized_fields,
            1 => &mut self.ticket_customized_fields,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for ListHelpdeskCustomizedFieldsReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for ListHelpdeskCustomizedFieldsReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A custom field that users of a helpdesk have.
///
/// Declared in `schemas/open/helpdesk/v1/ticket/customized_fields.json`.
#[derive(Clone, Default)]
pub struct UserCustomizedField {
    /// Id of the custom field.
    pub user_customized_field_id: Option<String>,
    /// Former id of the field, kept for older programs.
    #[deprecated = "Use `user_customized_field_id` instead."]
    pub id: Option<String>,
    /// Id of the helpdesk.
    pub helpdesk_id: Option<String>,
    /// Key of the custom field.
    pub key_name: Option<String>,
    /// Name under which the field is shown.
    pub display_name: Option<String>,
    /// Place of the field among those shown: a number in digits.
    pub position: Option<String>,
    /// What the field holds, such as `string`.
    pub field_type: Option<String>,
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
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for UserCustomizedField {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("user_customized_field_id"),
            rt::Field::new("id"),
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
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.user_customized_field_id,
            1 => &self.id,
            2 => &self.helpdesk_id,
            3 => &self.key_name,
            4 => &self.display_name,
            5 => &self.position,
            6 => &self.field_type,
            7 => &self.description,
            8 => &self.visible,
            9 => &self.editable,
            10 => &self.required,
            11 => &self.created_at,
            12 => &self.updated_at,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for UserCustomizedField {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.user_customized_field_id,
            1 => &mut self.id,
            2 => &mut self.helpdesk_id,
            3 => &mut self.key_name,
            4 => &mut self.display_name,
            5 => &mut self.position,
            6 => &mut self.field_type,
            7 => &mut self.description,
            8 => &mut self.visible,
            9 => &mut self.editable,
            10 => &mut self.required,
            11 => &mut self.created_at,
            12 => &mut self.updated_at,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for UserCustomizedField {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for UserCustomizedField {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`ListHelpdeskCustomizedFields`] by name.
#[derive(Debug, Clone, Copy)]
pub enum ListHelpdeskCustomizedFieldsError {}

impl ListHelpdeskCustomizedFieldsError {
    /// The access token and the helpdesk credential do not go together.
    ///
    /// Check both, and that the app and the helpdesk belong to the same tenant.
    pub const UNAUTHORIZED: rt::Code = rt::Code::new(154_001);
    /// The helpdesk does not exist.
    ///
    /// Check the helpdesk credential.
    pub const NOT_FOUND: rt::Code = rt::Code::new(154_004);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
}

/// The documented facts of [`ListHelpdeskCustomizedFields`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket/customized_fields",
    title: "获取服务台自定义字段",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/customized_fields",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/customized_fields",
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
            field: rt::Field::new("visible_only"),
            place: rt::Place::Query,
        },
    ],
    rules: &[],
    body: rt::BodyFormat::Json,
    reply: rt::ReplyFormat::Json,
    envelope: &crate::open::platform::STANDARD_ENVELOPE,
    errors: rt::ErrorTable::new(
        &[
            [
                "154001 401 Auth Unauthorized",
                "The access token and the helpdesk credential do not go together.",
                "Check both, and that the app and the helpdesk belong to the same tenant.",
                "",
            ],
            [
                "154004 404 NotFound NotFound",
                "The helpdesk does not exist.",
                "Check the helpdesk credential.",
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
    use crate::open::helpdesk::v1::ticket::customized_fields::{
        ENDPOINT, ListHelpdeskCustomizedFields, ListHelpdeskCustomizedFieldsReply,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    ListHelpdeskCustomizedFields::new().visible_only(true),
                )
            },
            sent: "{\"path\":{},\"query\":{\"visible_only\":true},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"user_customized_fields\":[{\"user_customized_field_id\":\"6746384425543548981\",\"id\":\"6746384425543548981\",\"helpdesk_id\":\"1542164574896126\",\"key_name\":\"company_id3\",\"display_name\":\"Company ID\",\"position\":\"1\",\"field_type\":\"string\",\"description\":\"租户ID\",\"visible\":false,\"editable\":false,\"required\":false,\"created_at\":\"1574040677000\",\"updated_at\":\"1574040677000\"}],\"ticket_customized_fields\":[{\"ticket_customized_field_id\":\"6834320707288072194\",\"helpdesk_id\":\"1542164574896126\",\"key_name\":\"test dropdown\",\"display_name\":\"test dropdown\",\"position\":\"3\",\"field_type\":\"dropdown\",\"description\":\"下拉示例\",\"visible\":true,\"editable\":true,\"required\":false,\"created_at\":\"1591239289000\",\"updated_at\":\"1591239289000\",\"created_by\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"},\"updated_by\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"},\"dropdown_allow_multiple\":true}]}}",
            send: rt::Example::record::<ListHelpdeskCustomizedFieldsReply>,
        },
    ];
}
