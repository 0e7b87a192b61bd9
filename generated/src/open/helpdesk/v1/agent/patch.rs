// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/agent/patch`: 更新客服信息

use feishu_api_runtime as rt;

/// Sets the status of an agent.
///
/// - Endpoint: `PATCH /open-apis/helpdesk/v1/agents/:agent_id`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `100/min`
/// - Documentation: [更新客服信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/patch)
/// - Schema: `schemas/open/helpdesk/v1/agent/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 150001 | 400 | [`INVALID_STATUS`](PatchAgentError::INVALID_STATUS) | The status is not one that can be set. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::helpdesk::v1::AgentPresence;
/// # async fn example(client: &feishu_api::Client<feishu_api::User, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// client
///     .helpdesk()
///     .v1()
///     .agent()
///     .patch("ou_14777d82ffef0f707de5a8c7ff2c5ebe")
///     .status(AgentPresence::Online)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新客服信息")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchAgent<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl PatchAgent {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `agent_id`: Open id of the agent.
    #[inline]
    pub fn new(agent_id: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, agent_id),
        }
    }
}

impl<C> PatchAgent<C> {
    /// The new status.
    pub fn status(self, status: AgentPresence) -> Self {
        Self {
            request: self.request.set(1, &status),
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

impl PatchAgent<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Empty> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for PatchAgent<rt::Bound> {
    type Output = Result<rt::Empty, rt::Error>;
    type IntoFuture = rt::Call<rt::Empty>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for PatchAgent {
    type Reply = rt::Empty;
    type Access = rt::UserToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::AgentResource<'_, C> {
    /// Sets the status of an agent.
    pub fn patch(&self, agent_id: &str) -> PatchAgent<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        PatchAgent {
            request: PatchAgent::new(agent_id).request.bind(self.client.core()),
        }
    }
}

/// A status that can be given to an agent.
///
/// Declared in `schemas/open/helpdesk/v1/agent/patch.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AgentPresence {
    /// Ready to help.
    Online,
    /// Not there.
    Offline,
    /// A value that is not documented, as it stands on the wire.
    Unknown(i64),
}

impl AgentPresence {
    /// The value on the wire.
    #[inline]
    pub fn number(self) -> i64 {
        match self {
            Self::Online => 1,
            Self::Offline => 2,
            Self::Unknown(number) => number,
        }
    }
}

impl From<i64> for AgentPresence {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            1 => Self::Online,
            2 => Self::Offline,
            _ => Self::Unknown(number),
        }
    }
}

impl rt::Value for AgentPresence {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Int(self.number())
    }
}

/// The documented errors of [`PatchAgent`] by name.
#[derive(Debug, Clone, Copy)]
pub enum PatchAgentError {}

impl PatchAgentError {
    /// The status is not one that can be set.
    ///
    /// Set the agent online or offline.
    pub const INVALID_STATUS: rt::Code = rt::Code::new(150_001);
}

/// The documented facts of [`PatchAgent`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/agent/patch",
    title: "更新客服信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/patch",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Patch,
    path: "/open-apis/helpdesk/v1/agents/:agent_id",
    tokens: &[rt::TokenKind::User],
    credential: Some(&crate::open::platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    field_scopes: &[],
    rate_limits: &[
        rt::Rate {
            calls: 100,
            seconds: 60,
        },
    ],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("agent_id").flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
        rt::Param {
            field: rt::Field::new("status"),
            place: rt::Place::Body,
        },
    ],
    rules: &[],
    body: rt::BodyFormat::Json,
    reply: rt::ReplyFormat::Json,
    envelope: &crate::open::platform::STANDARD_ENVELOPE,
    errors: rt::ErrorTable::new(
        &[
            [
                "150001 400 InvalidRequest InvalidStatus",
                "The status is not one that can be set.",
                "Set the agent online or offline.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::helpdesk::v1::agent::patch::{AgentPresence, ENDPOINT, PatchAgent};
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    PatchAgent::new("ou_14777d82ffef0f707de5a8c7ff2c5ebe")
                        .status(AgentPresence::Online),
                )
            },
            sent: "{\"path\":{\"agent_id\":\"ou_14777d82ffef0f707de5a8c7ff2c5ebe\"},\"query\":{},\"headers\":{},\"body\":{\"status\":1}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
            send: rt::Example::record::<rt::Empty>,
        },
    ];
}
