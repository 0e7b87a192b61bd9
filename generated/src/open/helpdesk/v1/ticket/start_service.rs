// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket/start_service`: 创建服务台对话

use feishu_api_runtime as rt;

use crate::open::platform;

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
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | The access token or the helpdesk credential is wrong, or they belong to different tenants. |
/// | 154004 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | Something that the request names does not exist. |
/// | 154402 | 401 | [`HELPDESK_NOT_VISIBLE`](super::super::errors::HELPDESK_NOT_VISIBLE) | The user cannot see the helpdesk. |
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
#[doc(alias = "/open-apis/helpdesk/v1/start_service")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct StartService<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    StartService -> StartServiceReply, TenantToken, Helpdesk
}

impl StartService {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `open_id`: Open id of the user.
    pub fn new(open_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).body_text("open_id", open_id.into()))
    }
}

impl<C> StartService<C> {
    /// Whether the conversation goes straight to an agent; must be true if `appointed_agents` is
    /// given.
    pub fn human_service(self, human_service: bool) -> Self {
        Self(self.0.body("human_service", &human_service))
    }

    /// Open ids of the agents who should take the conversation.
    pub fn appointed_agents(
        self,
        appointed_agents: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "appointed_agents",
                    &appointed_agents
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        )
    }

    /// Information about where the ticket comes from; returned when the ticket is read. At most 1024
    /// characters.
    pub fn customized_info(self, customized_info: impl Into<String>) -> Self {
        Self(self.0.body_text("customized_info", customized_info.into()))
    }
}

impl<C: rt::Caller> super::TicketResource<'_, C> {
    /// Opens a conversation of a user with the helpdesk.
    pub fn start_service(&self, open_id: impl Into<String>) -> StartService<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken> + rt::Carries<rt::Helpdesk>,
    {
        StartService(StartService::new(open_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`StartService`].
#[derive(Clone, Default, rt::Record)]
pub struct StartServiceReply {
    /// Open id of the chat with the helpdesk.
    #[wire(ALWAYS)]
    pub chat_id: Option<String>,
    /// Id of the new ticket; only if the conversation goes to an agent.
    #[wire(ALWAYS)]
    pub ticket_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl StartServiceReply {
    /// `chat_id`, which every documented reply has, or an error if this one lacks it.
    pub fn chat_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.chat_id.as_deref(), "chat_id", &self.unknown_fields)
    }

    /// `ticket_id`, which every documented reply has, or an error if this one lacks it.
    pub fn ticket_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.ticket_id.as_deref(), "ticket_id", &self.unknown_fields)
    }
}

/// The documented facts of [`StartService`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket/start_service",
    title: "创建服务台对话",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/start_service",
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/start_service",
    tokens: &[rt::TokenKind::Tenant],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["helpdesk:helpdesk:access"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::body("human_service"),
        rt::Param::body("appointed_agents"),
        rt::Param::body("open_id").flags(rt::Field::REQUIRED),
        rt::Param::body("customized_info").limits(&[rt::Limit::Length(0, 1024)]),
    ],
    rules: &[
        rt::Rule::required(&["human_service"]).when("appointed_agents", &[]),
        rt::Rule::forbidden(&["appointed_agents"]).when("human_service", &["false"]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154001 401 Auth Unauthorized\nThe access token or the helpdesk credential is wrong, or they belong to different tenants.\nCheck the access token and the helpdesk credential, and that the app and the helpdesk belong to the same tenant.",
            "154004 404 NotFound NotFound\nSomething that the request names does not exist.\nCheck the ids.",
            "154402 401 Permission HelpdeskNotVisible\nThe user cannot see the helpdesk.\nMake the helpdesk visible to the user.",
        ],
    ),
    ..platform::ENDPOINT
};
