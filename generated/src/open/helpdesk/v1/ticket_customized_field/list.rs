// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket_customized_field/list`: 获取全部工单自定义字段

use feishu_api_runtime as rt;

use crate::open::helpdesk::v1::types::TicketCustomizedField;

/// Lists the custom fields of tickets.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/ticket_customized_fields`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Documentation: [获取全部工单自定义字段](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/list-ticket-customized-fields)
/// - Schema: `schemas/open/helpdesk/v1/ticket_customized_field/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](ListTicketCustomizedFieldError::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](ListTicketCustomizedFieldError::UNAUTHORIZED) | The access token and the helpdesk credential do not go together. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](ListTicketCustomizedFieldError::PERMISSION_DENIED) | The caller may not do this. |
/// | 155000 | 500 | [`SERVER_ERROR`](ListTicketCustomizedFieldError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .ticket_customized_field()
///     .list()
///     .page_token("6948728206392295444")
///     .page_size(10)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取全部工单自定义字段")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListTicketCustomizedField<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl ListTicketCustomizedField {
    /// A request with what must be given, bound to no client yet.
    #[inline]
    pub fn new() -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT),
        }
    }
}

impl Default for ListTicketCustomizedField {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> ListTicketCustomizedField<C> {
    /// The page to read, as the page before named it; absent for the first.
    pub fn page_token(self, page_token: &str) -> Self {
        Self {
            request: self.request.set_text(0, page_token),
        }
    }

    /// How many items a page has.
    ///
    /// At most 100. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self {
            request: self.request.set(1, &page_size),
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

impl ListTicketCustomizedField<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<ListTicketCustomizedFieldReply> {
        self.request.send()
    }

    /// All pages, fetched one by one as they are asked for.
    #[inline]
    pub fn pages(self) -> rt::Pages<ListTicketCustomizedFieldReply> {
        self.request.pages(&PAGING)
    }

    /// The items of all pages; pages are fetched as they are needed.
    #[inline]
    pub fn items(
        self,
    ) -> rt::Items<ListTicketCustomizedFieldReply, TicketCustomizedField> {
        self.request
            .items(
                &PAGING,
                |reply: ListTicketCustomizedFieldReply| reply.items.unwrap_or_default(),
            )
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for ListTicketCustomizedField<rt::Bound> {
    type Output = Result<ListTicketCustomizedFieldReply, rt::Error>;
    type IntoFuture = rt::Call<ListTicketCustomizedFieldReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for ListTicketCustomizedField {
    type Reply = ListTicketCustomizedFieldReply;
    type Access = rt::TenantToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TicketCustomizedFieldResource<'_, C> {
    /// Lists the custom fields of tickets.
    pub fn list(&self) -> ListTicketCustomizedField<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        ListTicketCustomizedField {
            request: ListTicketCustomizedField::new().request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`ListTicketCustomizedField`].
#[derive(Clone, Default)]
pub struct ListTicketCustomizedFieldReply {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Names the next page, if there is one.
    pub next_page_token: Option<String>,
    /// The custom fields of this page.
    pub items: Option<Vec<TicketCustomizedField>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for ListTicketCustomizedFieldReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("has_more"),
            rt::Field::new("next_page_token"),
            rt::Field::new("items"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.has_more,
            1 => &self.next_page_token,
            2 => &self.items,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for ListTicketCustomizedFieldReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.has_more,
            1 => &mut self.next_page_token,
            2 => &mut self.items,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for ListTicketCustomizedFieldReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for ListTicketCustomizedFieldReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`ListTicketCustomizedField`] by name.
#[derive(Debug, Clone, Copy)]
pub enum ListTicketCustomizedFieldError {}

impl ListTicketCustomizedFieldError {
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

/// The documented facts of [`ListTicketCustomizedField`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket_customized_field/list",
    title: "获取全部工单自定义字段",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/list-ticket-customized-fields",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/ticket_customized_fields",
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
            field: rt::Field::new("page_token"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("page_size").limits(&[rt::Limit::Max(100.0)]),
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

/// How replies are paged.
static PAGING: rt::Paging = rt::Paging::Token {
    param: 0,
    next: "next_page_token",
    has_more: Some("has_more"),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::helpdesk::v1::ticket_customized_field::list::{
        ENDPOINT, ListTicketCustomizedField, ListTicketCustomizedFieldReply,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    ListTicketCustomizedField::new()
                        .page_token("6948728206392295444")
                        .page_size(10),
                )
            },
            sent: "{\"path\":{},\"query\":{\"page_token\":\"6948728206392295444\",\"page_size\":10},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"has_more\":true,\"next_page_token\":\"6948728206392295444\",\"items\":[{\"ticket_customized_field_id\":\"6834320707288072194\",\"helpdesk_id\":\"1542164574896126\",\"key_name\":\"test dropdown\",\"display_name\":\"test dropdown\",\"position\":\"3\",\"field_type\":\"dropdown\",\"description\":\"下拉示例\",\"visible\":true,\"editable\":true,\"required\":false,\"created_at\":\"1591239289000\",\"updated_at\":\"1591239289000\",\"created_by\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\"},\"updated_by\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\"},\"dropdown_options\":{\"children\":[{\"tag\":\"c495fe14-aac0-4fd6-8851-9fde726e2a40\",\"display_name\":\"l1\",\"children\":[{\"tag\":\"498ed5f1-f2b1-4585-b21f-3d4d2cd0cd26\",\"display_name\":\"l2\"},{\"tag\":\"51285604-367f-454f-adca-b4760c38850d\",\"display_name\":\"l22\"}]},{\"tag\":\"295cf315-df56-445b-b430-b58925ef331c\",\"display_name\":\"l11\"}]},\"dropdown_allow_multiple\":true}]}}",
            send: rt::Example::record::<ListTicketCustomizedFieldReply>,
        },
    ];
}
