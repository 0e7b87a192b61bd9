// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket/list`: 查询全部工单详情

use feishu_api_runtime as rt;

use crate::open::helpdesk::v1::types::{
    Ticket, TicketChannel, TicketResolution, TicketScore, TicketStage, TicketState,
};

/// Searches the tickets of a helpdesk.
///
/// All conditions that are given must hold. At most 10,000 tickets can be reached by paging;
/// beyond that, narrow the search, best by time.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/tickets`
/// - Token: `tenant_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [查询全部工单详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/list)
/// - Schema: `schemas/open/helpdesk/v1/ticket/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](ListTicketError::INVALID_PARAMETER) | The request is not valid. |
/// | 155000 | 500 | [`SERVER_ERROR`](ListTicketError::SERVER_ERROR) | The server failed. |
/// | 154001 | 401 | [`UNAUTHORIZED`](ListTicketError::UNAUTHORIZED) | The access token and the helpdesk credential do not go together. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::Millis;
/// use feishu_api::helpdesk::v1::{
///     TicketChannel, TicketResolution, TicketScore, TicketStage, TicketState,
/// };
/// # async fn example(client: &feishu_api::Client<feishu_api::Tenant, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .ticket()
///     .list()
///     .ticket_id("123456")
///     .agent_id("ou_b5de90429xxx")
///     .closed_by_id("ou_b5de90429xxx")
///     .stage(TicketStage::Bot)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询全部工单详情")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListTicket<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl ListTicket {
    /// A request with what must be given, bound to no client yet.
    #[inline]
    pub fn new() -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT),
        }
    }
}

impl Default for ListTicket {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> ListTicket<C> {
    /// Id of the ticket.
    pub fn ticket_id(self, ticket_id: &str) -> Self {
        Self {
            request: self.request.set_text(0, ticket_id),
        }
    }

    /// Open id of an agent of the ticket.
    pub fn agent_id(self, agent_id: &str) -> Self {
        Self {
            request: self.request.set_text(1, agent_id),
        }
    }

    /// Open id of the agent who closed the ticket.
    pub fn closed_by_id(self, closed_by_id: &str) -> Self {
        Self {
            request: self.request.set_text(2, closed_by_id),
        }
    }

    /// Who handles the ticket: the bot or an agent.
    pub fn stage(self, stage: TicketStage) -> Self {
        Self {
            request: self.request.set(3, &stage),
        }
    }

    /// How the ticket came in.
    pub fn channel(self, channel: TicketChannel) -> Self {
        Self {
            request: self.request.set(4, &channel),
        }
    }

    /// Whether the problem is solved.
    pub fn solved(self, solved: TicketResolution) -> Self {
        Self {
            request: self.request.set(5, &solved),
        }
    }

    /// How the user rated the handling.
    pub fn score(self, score: TicketScore) -> Self {
        Self {
            request: self.request.set(6, &score),
        }
    }

    /// Any of these statuses.
    pub fn status_list(
        self,
        status_list: impl IntoIterator<Item = TicketState>,
    ) -> Self {
        Self {
            request: self
                .request
                .set(7, &status_list.into_iter().collect::<Vec<TicketState>>()),
        }
    }

    /// Name of the user who asked.
    pub fn guest_name(self, guest_name: &str) -> Self {
        Self {
            request: self.request.set_text(8, guest_name),
        }
    }

    /// Open id of the user who asked.
    pub fn guest_id(self, guest_id: &str) -> Self {
        Self {
            request: self.request.set_text(9, guest_id),
        }
    }

    /// Tags of the user who asked.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            request: self
                .request
                .set(10, &tags.into_iter().map(Into::into).collect::<Vec<String>>()),
        }
    }

    /// Number of the page, from 1.
    ///
    /// At least 1. The platform assumes `1` when it is not given.
    pub fn page(self, page: i64) -> Self {
        Self {
            request: self.request.set(11, &page),
        }
    }

    /// How many tickets a page has.
    ///
    /// At most 200. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self {
            request: self.request.set(12, &page_size),
        }
    }

    /// Earliest time of creation.
    pub fn create_time_start(self, create_time_start: impl Into<rt::Millis>) -> Self {
        Self {
            request: self.request.set(13, &create_time_start.into()),
        }
    }

    /// Latest time of creation.
    pub fn create_time_end(self, create_time_end: impl Into<rt::Millis>) -> Self {
        Self {
            request: self.request.set(14, &create_time_end.into()),
        }
    }

    /// Earliest time of the last change.
    pub fn update_time_start(self, update_time_start: impl Into<rt::Millis>) -> Self {
        Self {
            request: self.request.set(15, &update_time_start.into()),
        }
    }

    /// Latest time of the last change.
    pub fn update_time_end(self, update_time_end: impl Into<rt::Millis>) -> Self {
        Self {
            request: self.request.set(16, &update_time_end.into()),
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

impl ListTicket<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<ListTicketReply> {
        self.request.send()
    }

    /// All pages, fetched one by one as they are asked for.
    #[inline]
    pub fn pages(self) -> rt::Pages<ListTicketReply> {
        self.request.pages(&PAGING)
    }

    /// The items of all pages; pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> rt::Items<ListTicketReply, Ticket> {
        self.request
            .items(&PAGING, |reply: ListTicketReply| reply.tickets.unwrap_or_default())
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for ListTicket<rt::Bound> {
    type Output = Result<ListTicketReply, rt::Error>;
    type IntoFuture = rt::Call<ListTicketReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for ListTicket {
    type Reply = ListTicketReply;
    type Access = rt::TenantToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TicketResource<'_, C> {
    /// Searches the tickets of a helpdesk.
    pub fn list(&self) -> ListTicket<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        ListTicket {
            request: ListTicket::new().request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`ListTicket`].
#[derive(Clone, Default)]
pub struct ListTicketReply {
    /// Number of all tickets found, 10,000 at most.
    pub total: Option<i64>,
    /// The tickets of this page.
    pub tickets: Option<Vec<Ticket>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for ListTicketReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("total"), rt::Field::new("tickets")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.total,
            1 => &self.tickets,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for ListTicketReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.total,
            1 => &mut self.tickets,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for ListTicketReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for ListTicketReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`ListTicket`] by name.
#[derive(Debug, Clone, Copy)]
pub enum ListTicketError {}

impl ListTicketError {
    /// The request is not valid.
    ///
    /// Check the parameters and the body.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(154_000);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
    /// The access token and the helpdesk credential do not go together.
    ///
    /// Check both, and that the app and the helpdesk belong to the same tenant.
    pub const UNAUTHORIZED: rt::Code = rt::Code::new(154_001);
}

/// The documented facts of [`ListTicket`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket/list",
    title: "查询全部工单详情",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/list",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/tickets",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&crate::open::platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
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
            field: rt::Field::new("ticket_id"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("agent_id"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("closed_by_id"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("type"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("channel"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("solved"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("score"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("status_list"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("guest_name"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("guest_id"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("tags"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("page").limits(&[rt::Limit::Min(1.0)]),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("page_size").limits(&[rt::Limit::Max(200.0)]),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("create_time_start"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("create_time_end"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("update_time_start"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("update_time_end"),
            place: rt::Place::Query,
        },
    ],
    rules: &[
        rt::Rule::together(&["create_time_start", "create_time_end"]),
        rt::Rule::together(&["update_time_start", "update_time_end"]),
    ],
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
                "155000 500 Server ServerError",
                "The server failed.",
                "Repeat the call; contact support if it keeps failing.",
                "",
            ],
            [
                "154001 401 Auth Unauthorized",
                "The access token and the helpdesk credential do not go together.",
                "Check both, and that the app and the helpdesk belong to the same tenant.",
                "",
            ],
        ],
    ),
};

/// How replies are paged.
static PAGING: rt::Paging = rt::Paging::Number {
    param: 11,
    first: 1,
    items: "tickets",
    has_more: None,
    total: Some("total"),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::helpdesk::v1::ticket::list::{ENDPOINT, ListTicket, ListTicketReply};
    use crate::open::helpdesk::v1::types::{
        TicketChannel, TicketResolution, TicketScore, TicketStage, TicketState,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    ListTicket::new()
                        .ticket_id("123456")
                        .agent_id("ou_b5de90429xxx")
                        .closed_by_id("ou_b5de90429xxx")
                        .stage(TicketStage::Bot)
                        .channel(TicketChannel::Unknown(0))
                        .solved(TicketResolution::Unsolved)
                        .score(TicketScore::Dissatisfied)
                        .status_list([TicketState::AwaitingResponse])
                        .guest_name("abc")
                        .guest_id("ou_b5de90429xxx")
                        .tags(["备注"])
                        .page(1)
                        .page_size(20)
                        .create_time_start(rt::Millis(1_616_920_429_000))
                        .create_time_end(rt::Millis(1_616_920_429_000))
                        .update_time_start(rt::Millis(1_616_920_429_000))
                        .update_time_end(rt::Millis(1_616_920_429_000)),
                )
            },
            sent: "{\"path\":{},\"query\":{\"ticket_id\":\"123456\",\"agent_id\":\"ou_b5de90429xxx\",\"closed_by_id\":\"ou_b5de90429xxx\",\"type\":1,\"channel\":0,\"solved\":1,\"score\":1,\"status_list\":[1],\"guest_name\":\"abc\",\"guest_id\":\"ou_b5de90429xxx\",\"tags\":[\"备注\"],\"page\":1,\"page_size\":20,\"create_time_start\":1616920429000,\"create_time_end\":1616920429000,\"update_time_start\":1616920429000,\"update_time_end\":1616920429000},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"total\":100,\"tickets\":[{\"ticket_id\":\"6626871355780366331\",\"helpdesk_id\":\"6626871355780366330\",\"guest\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"},\"comments\":{\"content\":\"备注内容\",\"created_at\":1690970837624,\"id\":12,\"user_avatar_url\":\"备注人头像\",\"user_name\":\"备注人姓名\",\"user_id\":7262656095919128578},\"ticket_type\":1,\"status\":50,\"score\":1,\"created_at\":1616920429000,\"updated_at\":1616920429000,\"closed_at\":1616920429000,\"dissatisfaction_reason\":{\"zh_cn\":\"答案看不懂\",\"en_us\":\"I don't understand\",\"ja_jp\":\"回答が複雑すぎる\"},\"agents\":[{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"}],\"channel\":0,\"solve\":1,\"closed_by\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"},\"collaborators\":[{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"}],\"customized_fields\":[{\"id\":\"123\",\"value\":\"value\",\"key_name\":\"key\",\"display_name\":\"display name\",\"position\":1,\"required\":true,\"editable\":true}],\"agent_service_duration\":42624.95,\"agent_first_response_duration\":123869,\"bot_service_duration\":1,\"agent_resolution_time\":66,\"actual_processing_time\":68,\"agent_entry_time\":1636444596000,\"agent_first_response_time\":1636444696000,\"agent_last_response_time\":1636444796000,\"agent_owner\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"}}]}}",
            send: rt::Example::record::<ListTicketReply>,
        },
    ];
}
