// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task_v2/list_related_task`: 列取与我相关的任务

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::Task;
use crate::open::types::UserIdType;

/// Lists the tasks that the user is assigned to, follows, created or assigned to others.
///
/// Tasks are sorted by when they were last changed, oldest first.
///
/// - Endpoint: `GET /open-apis/task/v2/task_v2/list_related_task`
/// - Token: `user_access_token`
/// - Scope: `task:task:read` or `task:task:write`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `50/s`
/// - Documentation: [列取与我相关的任务](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/list_related_task)
/// - Schema: `schemas/open/task/v2/task_v2/list_related_task.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client<feishu_api::User>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .task_v2()
///     .list_related_task()
///     .page_size(10)
///     .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=")
///     .completed(false)
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "列取与我相关的任务")]
#[doc(alias = "/open-apis/task/v2/task_v2/list_related_task")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListRelatedTasks<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListRelatedTasks::new() -> ListRelatedTasksReply, UserToken, NoCredential, pages of
    items as Task
}

impl ListRelatedTasks {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> ListRelatedTasks<C> {
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
}

impl<C: rt::Caller> super::TaskV2Resource<'_, C> {
    /// Lists the tasks that the user is assigned to, follows, created or assigned to others.
    pub fn list_related_task(&self) -> ListRelatedTasks<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken>,
    {
        ListRelatedTasks(ListRelatedTasks::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListRelatedTasks`].
#[derive(Clone, Default, rt::Record)]
pub struct ListRelatedTasksReply {
    /// The tasks of this page.
    pub items: Option<Vec<Task>>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListRelatedTasks`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task_v2/list_related_task",
    title: "列取与我相关的任务",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/list_related_task",
    method: rt::Method::Get,
    path: "/open-apis/task/v2/task_v2/list_related_task",
    tokens: &[rt::TokenKind::User],
    scopes: &["task:task:read", "task:task:write"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("page_size")
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(100.0)]),
        rt::Param::query("page_token"),
        rt::Param::query("completed"),
        rt::Param::query("user_id_type"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says what is wrong; correct the request.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
