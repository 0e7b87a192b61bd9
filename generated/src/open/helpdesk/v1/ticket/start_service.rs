// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket/start_service`: 创建服务台对话

use feishu_api_runtime as rt;

/// Opens a conversation of a user with the helpdesk.
///
/// Either the bot answers first, or the conversation goes straight to an agent.
///
/// - Endpoint: `POST /open-apis/helpdesk/v1/start_service`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built, store
/// - Scope: `helpdesk:helpdesk:access`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [创建服务台对话](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/start_service)
/// - Schema: `schemas/open/helpdesk/v1/ticket/start_service.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 155000 | 500 | [`SERVER_ERROR`](StartServiceError::SERVER_ERROR) | The server failed. |
/// | 154000 | 400 | [`INVALID_PARAMETER`](StartServiceError::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](StartServiceError::UNAUTHORIZED) | The access token and the helpdesk credential do not go together. |
/// | 154004 | 404 | [`NOT_FOUND`](StartServiceError::NOT_FOUND) | Something that the request names does not exist. |
/// | 154402 | 401 | [`HELPDESK_NOT_VISIBLE`](StartServiceError::HELPDESK_NOT_VISIBLE) | The user cannot see the helpdesk. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .ticket()
///     .start_service("ou_7dab8a3d3cdcc9da365777c7ad535d62")
///     .human_service(true)
///     .appointed_agents(["ou_7dab8a3d3cdcc9da365777c7ad535d62"])
///     .customized_info("测试自定义字段信息")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建服务台对话")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct StartService<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl StartService {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `open_id`: Open id of the user.
    #[inline]
    pub fn new(open_id: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(2, open_id),
        }
    }
}

impl<C> StartService<C> {
    /// Whether the conversation goes straight to an agent; must be true where agents are named.
    pub fn human_service(self, human_service: bool) -> Self {
        Self {
            request: self.request.set(0, &human_service),
        }
    }

    /// Open ids of the agents who are to take the conversation.
    pub fn appointed_agents(
        self,
        appointed_agents: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            request: self
                .request
                .set(
                    1,
                    &appointed_agents
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        }
    }

    /// Where the conversation comes from, in your own words; returned with the ticket.
    ///
    /// At most 1024 characters.
    pub fn customized_info(self, customized_info: &str) -> Self {
        Self {
            request: self.request.set_text(3, customized_info),
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

impl StartService<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<StartServiceReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for StartService<rt::Bound> {
    type Output = Result<StartServiceReply, rt::Error>;
    type IntoFuture = rt::Call<StartServiceReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for StartService {
    type Reply = StartServiceReply;
    type Access = rt::TenantToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TicketResource<'_, C> {
    /// Opens a conversation of a user with the helpdesk.
    pub fn start_service(&self, open_id: &str) -> StartService<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        StartService {
            request: StartService::new(open_id).request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`StartService`].
#[derive(Clone, Default)]
pub struct StartServiceReply {
    /// Open id of the chat with the helpdesk.
    pub chat_id: Option<String>,
    /// Id of the new ticket; only where the conversation goes to an agent.
    pub ticket_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for StartServiceReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("chat_id"), rt::Field::new("ticket_id")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.chat_id,
            1 => &self.ticket_id,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for StartServiceReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.ticket_id,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for StartServiceReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for StartServiceReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`StartService`] by name.
#[derive(Debug, Clone, Copy)]
pub enum StartServiceError {}

impl StartServiceError {
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
    /// The request is not valid.
    ///
    /// Check the parameters and the body.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(154_000);
    /// The access token and the helpdesk credential do not go together.
    ///
    /// Check both, and that the app and the helpdesk belong to the same tenant.
    pub const UNAUTHORIZED: rt::Code = rt::Code::new(154_001);
    /// Something that the request names does not exist.
    ///
    /// Check the ids.
    pub const NOT_FOUND: rt::Code = rt::Code::new(154_004);
    /// The user cannot see the helpdesk.
    ///
    /// Add the user to those for whom the helpdesk is visible.
    pub const HELPDESK_NOT_VISIBLE: rt::Code = rt::Code::new(154_402);
}

/// The documented facts of [`StartService`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket/start_service",
    title: "创建服务台对话",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/start_service",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/start_service",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&crate::open::platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["helpdesk:helpdesk:access"],
    field_scopes: &[],
    rate_limits: &[
        rt::Rate {
            calls: 1000,
            seconds: 60,
        },
        rt::Rate { calls: 50, seconds: 1 },
    ],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("human_service"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("appointed_agents"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("open_id").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("customized_info")
                .limits(&[rt::Limit::Length(0, 1024)]),
            place: rt::Place::Body,
        },
    ],
    rules: &[
        rt::Rule::required(&["human_service"]).when("appointed_agents", &[]),
        rt::Rule::forbidden(&["appointed_agents"]).when("human_service", &["false"]),
    ],
    body: rt::BodyFormat::Json,
    reply: rt::ReplyFormat::Json,
    envelope: &crate::open::platform::STANDARD_ENVELOPE,
    errors: rt::ErrorTable::new(
        &[
            [
                "155000 500 Server ServerError",
                "The server failed.",
                "Repeat the call; contact support if it keeps failing.",
                "",
            ],
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
                "154004 404 NotFound NotFound",
                "Something that the request names does not exist.",
                "Check the ids.",
                "",
            ],
            [
                "154402 401 Auth HelpdeskNotVisible",
                "The user cannot see the helpdesk.",
                "Add the user to those for whom the helpdesk is visible.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::helpdesk::v1::ticket::start_service::{
        ENDPOINT, StartService, StartServiceReply,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    StartService::new("ou_7dab8a3d3cdcc9da365777c7ad535d62")
                        .human_service(true)
                        .appointed_agents(["ou_7dab8a3d3cdcc9da365777c7ad535d62"])
                        .customized_info("测试自定义字段信息"),
                )
            },
            sent: "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"human_service\":true,\"appointed_agents\":[\"ou_7dab8a3d3cdcc9da365777c7ad535d62\"],\"open_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\",\"customized_info\":\"测试自定义字段信息\"}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"chat_id\":\"创建的 chat-id\",\"ticket_id\":\"7474857595946745884\"}}",
            send: rt::Example::record::<StartServiceReply>,
        },
    ];
}
