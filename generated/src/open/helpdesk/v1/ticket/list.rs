// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket/list`: 查询全部工单详情

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::{
    Ticket, TicketChannel, TicketResolution, TicketScore, TicketStage, TicketState,
};

/// Searches the tickets of a helpdesk.
///
/// A ticket is returned if it meets all conditions. Paging reaches at most 10,000 tickets; to find
/// others, narrow the search, preferably by time.
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
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 154001 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | The access token or the helpdesk credential is wrong, or they belong to different tenants. |
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
#[doc(alias = "/open-apis/helpdesk/v1/tickets")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListTicket<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListTicket::new() -> ListTicketReply, TenantToken, Helpdesk, pages of tickets as
    Ticket
}

impl ListTicket {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> ListTicket<C> {
    /// Only the ticket with this id.
    pub fn ticket_id(self, ticket_id: impl Into<String>) -> Self {
        Self(self.0.query_text("ticket_id", ticket_id.into()))
    }

    /// Open id of an agent of the ticket.
    pub fn agent_id(self, agent_id: impl Into<String>) -> Self {
        Self(self.0.query_text("agent_id", agent_id.into()))
    }

    /// Open id of the agent who closed the ticket.
    pub fn closed_by_id(self, closed_by_id: impl Into<String>) -> Self {
        Self(self.0.query_text("closed_by_id", closed_by_id.into()))
    }

    /// Who handles the ticket: the bot or an agent.
    pub fn stage(self, stage: TicketStage) -> Self {
        Self(self.0.query("type", &stage))
    }

    /// The channel through which the ticket was created.
    pub fn channel(self, channel: TicketChannel) -> Self {
        Self(self.0.query("channel", &channel))
    }

    /// Whether the problem is solved.
    pub fn solved(self, solved: TicketResolution) -> Self {
        Self(self.0.query("solved", &solved))
    }

    /// How the user rated the handling.
    pub fn score(self, score: TicketScore) -> Self {
        Self(self.0.query("score", &score))
    }

    /// Returns tickets that have one of these statuses.
    pub fn status_list(
        self,
        status_list: impl IntoIterator<Item = TicketState>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "status_list",
                    &status_list.into_iter().collect::<Vec<TicketState>>(),
                ),
        )
    }

    /// Name of the user who asked.
    pub fn guest_name(self, guest_name: impl Into<String>) -> Self {
        Self(self.0.query_text("guest_name", guest_name.into()))
    }

    /// Open id of the user who asked.
    pub fn guest_id(self, guest_id: impl Into<String>) -> Self {
        Self(self.0.query_text("guest_id", guest_id.into()))
    }

    /// Tags of the user who asked.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self
                .0
                .query(
                    "tags",
                    &tags.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }

    /// Page number, starting at 1. At least 1. The platform assumes `1` when it is not given.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of tickets per page. At most 200. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Earliest time of creation.
    pub fn create_time_start(self, create_time_start: impl Into<rt::Millis>) -> Self {
        Self(self.0.query("create_time_start", &create_time_start.into()))
    }

    /// Latest time of creation.
    pub fn create_time_end(self, create_time_end: impl Into<rt::Millis>) -> Self {
        Self(self.0.query("create_time_end", &create_time_end.into()))
    }

    /// Earliest time of the last change.
    pub fn update_time_start(self, update_time_start: impl Into<rt::Millis>) -> Self {
        Self(self.0.query("update_time_start", &update_time_start.into()))
    }

    /// Latest time of the last change.
    pub fn update_time_end(self, update_time_end: impl Into<rt::Millis>) -> Self {
        Self(self.0.query("update_time_end", &update_time_end.into()))
    }
}

impl<C: rt::Caller> super::TicketResource<'_, C> {
    /// Searches the tickets of a helpdesk.
    pub fn list(&self) -> ListTicket<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        ListTicket(ListTicket::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListTicket`].
#[derive(Clone, Default, rt::Record)]
pub struct ListTicketReply {
    /// Total number of tickets found, at most 10,000.
    pub total: Option<i64>,
    /// The tickets of this page.
    pub tickets: Option<Vec<Ticket>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListTicket`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket/list",
    title: "查询全部工单详情",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/list",
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/tickets",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("ticket_id"),
        rt::Param::query("agent_id"),
        rt::Param::query("closed_by_id"),
        rt::Param::query("type"),
        rt::Param::query("channel"),
        rt::Param::query("solved"),
        rt::Param::query("score"),
        rt::Param::query("status_list"),
        rt::Param::query("guest_name"),
        rt::Param::query("guest_id"),
        rt::Param::query("tags"),
        rt::Param::query("page").limits(&[rt::Limit::Min(1.0)]),
        rt::Param::query("page_size").limits(&[rt::Limit::Max(200.0)]),
        rt::Param::query("create_time_start"),
        rt::Param::query("create_time_end"),
        rt::Param::query("update_time_start"),
        rt::Param::query("update_time_end"),
    ],
    paging: Some(rt::Paging::Number {
        param: "page",
        first: 1,
        items: "tickets",
        has_more: None,
        total: Some("total"),
    }),
    rules: &[
        rt::Rule::together(&["create_time_start", "create_time_end"]),
        rt::Rule::together(&["update_time_start", "update_time_end"]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "154001 401 Auth Unauthorized\nThe access token or the helpdesk credential is wrong, or they belong to different tenants.\nCheck the access token and the helpdesk credential, and that the app and the helpdesk belong to the same tenant.",
        ],
    ),
    ..platform::ENDPOINT
};
