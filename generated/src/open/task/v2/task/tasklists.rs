// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/tasklists`: 列取任务所在清单

use feishu_api_runtime as rt;

use crate::open::task::v2::types::TaskInTasklistInfo;

/// Lists the tasklists that hold a task.
///
/// Only tasklists that the caller may read are returned, each with the section in which the task
/// stands.
///
/// The caller must be able to read the task: as its creator, an assignee or a follower, as someone
/// with whom it was shared in a chat, or as a member of a tasklist or document that holds it, or
/// of a task above it.
///
/// - Endpoint: `GET /open-apis/task/v2/tasks/:task_guid/tasklists`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:task:read` or `task:task:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [列取任务所在清单](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/tasklists)
/// - Schema: `schemas/open/task/v2/task/tasklists.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](ListTaskTasklistsError::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470404 | 404 | [`NOT_FOUND`](ListTaskTasklistsError::NOT_FOUND) | The task does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](ListTaskTasklistsError::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](ListTaskTasklistsError::PERMISSION_DENIED) | The caller may not read the task. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .task()
///     .tasklists("d300a75f-c56a-4be9-80d1-e47653028ceb")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "列取任务所在清单")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListTaskTasklists<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl ListTaskTasklists {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_guid`: The task.
    #[inline]
    pub fn new(task_guid: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, task_guid),
        }
    }
}

impl<C> ListTaskTasklists<C> {
    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl ListTaskTasklists<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<ListTaskTasklistsReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for ListTaskTasklists<rt::Bound> {
    type Output = Result<ListTaskTasklistsReply, rt::Error>;
    type IntoFuture = rt::Call<ListTaskTasklistsReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for ListTaskTasklists {
    type Reply = ListTaskTasklistsReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Lists the tasklists that hold a task.
    pub fn tasklists(&self, task_guid: &str) -> ListTaskTasklists<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        ListTaskTasklists {
            request: ListTaskTasklists::new(task_guid).request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`ListTaskTasklists`].
#[derive(Clone, Default)]
pub struct ListTaskTasklistsReply {
    /// The tasklists and sections.
    pub tasklists: Option<Vec<TaskInTasklistInfo>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for ListTaskTasklistsReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("tasklists")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.tasklists,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for ListTaskTasklistsReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.tasklists,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for ListTaskTasklistsReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for ListTaskTasklistsReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`ListTaskTasklists`] by name.
#[derive(Debug, Clone, Copy)]
pub enum ListTaskTasklistsError {}

impl ListTaskTasklistsError {
    /// A parameter is wrong, such as a malformed guid.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The task does not exist or was deleted.
    ///
    /// Confirm that the task exists, and that its guid was copied in full.
    pub const NOT_FOUND: rt::Code = rt::Code::new(1_470_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
    /// The caller may not read the task.
    ///
    /// Call as a member of the task, as someone with whom it was shared, or as a member of a tasklist
    /// or document that holds it.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
}

/// The documented facts of [`ListTaskTasklists`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/tasklists",
    title: "列取任务所在清单",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/tasklists",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/task/v2/tasks/:task_guid/tasklists",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:task:read", "task:task:write"],
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
            field: rt::Field::new("task_guid").flags(rt::Field::REQUIRED),
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
                "1470400 400 InvalidRequest InvalidParameter",
                "A parameter is wrong, such as a malformed guid.",
                "The message says what is wrong; correct the request.",
                "",
            ],
            [
                "1470404 404 NotFound NotFound",
                "The task does not exist or was deleted.",
                "Confirm that the task exists, and that its guid was copied in full.",
                "",
            ],
            [
                "1470500 500 Server ServerError",
                "The server failed.",
                "Repeat the call; contact support if it keeps failing.",
                "",
            ],
            [
                "1470403 403 Permission PermissionDenied",
                "The caller may not read the task.",
                "Call as a member of the task, as someone with whom it was shared, or as a member of a tasklist or document that holds it.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::task::tasklists::{
        ENDPOINT, ListTaskTasklists, ListTaskTasklistsReply,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    ListTaskTasklists::new("d300a75f-c56a-4be9-80d1-e47653028ceb"),
                )
            },
            sent: "{\"path\":{\"task_guid\":\"d300a75f-c56a-4be9-80d1-e47653028ceb\"},\"query\":{},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"tasklists\":[{\"tasklist_guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"section_guid\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"}]}}",
            send: rt::Example::record::<ListTaskTasklistsReply>,
        },
    ];
}
