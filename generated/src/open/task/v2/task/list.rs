// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/list`: 列取任务列表

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::Task;
use crate::open::types::UserIdType;

/// Lists the tasks that the caller is responsible for.
///
/// Tasks are in the order in which the caller arranged them in the app.
///
/// - Endpoint: `GET /open-apis/task/v2/tasks`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:task:read` or `task:task:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [列取任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/list)
/// - Schema: `schemas/open/task/v2/task/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a negative `page_size`. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .task()
///     .list()
///     .page_size(50)
///     .page_token("aWQ9NzEwMjMzMjMxMDE=")
///     .completed(true)
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "列取任务列表")]
#[doc(alias = "/open-apis/task/v2/tasks")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListTask<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListTask::new() -> ListTaskReply, TenantOrUserToken, NoCredential, pages of items as
    Task
}

impl ListTask {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT).query("type", &"my_tasks"))
    }
}

impl<C> ListTask<C> {
    /// Number of items per page. From 1 to 100. The platform assumes `50` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Returns only completed tasks if true, only open tasks if false; both if not given.
    pub fn completed(self, completed: bool) -> Self {
        Self(self.0.query("completed", &completed))
    }

    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Returns only tasks with this status of the AI agent: a number from 1 to 4. Prefer `completed`
    /// unless the detailed status matters.
    pub fn agent_task_status(self, agent_task_status: i64) -> Self {
        Self(self.0.query("agent_task_status", &agent_task_status))
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Lists the tasks that the caller is responsible for.
    pub fn list(&self) -> ListTask<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListTask(ListTask::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListTask`].
#[derive(Clone, Default, rt::Record)]
pub struct ListTaskReply {
    /// The tasks of this page.
    pub items: Option<Vec<Task>>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListTask`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/list",
    title: "列取任务列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/list",
    method: rt::Method::Get,
    path: "/open-apis/task/v2/tasks",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:task:read", "task:task:write"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("page_size")
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(100.0)]),
        rt::Param::query("page_token"),
        rt::Param::query("completed"),
        rt::Param::query("type"),
        rt::Param::query("user_id_type"),
        rt::Param::query("agent_task_status"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a negative `page_size`.\nThe message says what is wrong; correct the request.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
