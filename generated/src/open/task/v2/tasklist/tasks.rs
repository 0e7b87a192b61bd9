// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/tasklist/tasks`: 获取清单任务列表

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::TaskSummary;
use crate::open::types::UserIdType;

/// Lists summaries of the tasks in a tasklist.
///
/// Tasks are in the order in which users arranged them. A page can be empty although more follow:
/// only `has_more` tells whether there are more pages.
///
/// Tasklists are not designed for tens of thousands of tasks: for such a tasklist this call may
/// time out or be rate limited.
///
/// The caller must be able to read the tasklist: as its owner, an editor or a viewer, in person or
/// as a member of a chat that is one.
///
/// - Endpoint: `GET /open-apis/task/v2/tasklists/:tasklist_guid/tasks`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:tasklist:read` or `task:tasklist:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取清单任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/tasks)
/// - Schema: `schemas/open/task/v2/tasklist/tasks.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid or a negative `page_size`. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The tasklist does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not read the tasklist. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::{Millis, UserIdType};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .tasklist()
///     .tasks("d300a75f-c56a-4be9-80d1-e47653028ceb")
///     .page_size(50)
///     .page_token("aWQ9NzEwMjMzMjMxMDE=")
///     .completed(true)
///     .created_from(Millis(1_675_742_789_470))
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取清单任务列表")]
#[doc(alias = "/open-apis/task/v2/tasklists/:tasklist_guid/tasks")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListTasklistTasks<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListTasklistTasks -> ListTasklistTasksReply, TenantOrUserToken, NoCredential, pages
    of items as TaskSummary
}

impl ListTasklistTasks {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `tasklist_guid`: The tasklist whose tasks are listed.
    pub fn new(tasklist_guid: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("tasklist_guid", tasklist_guid.into()))
    }
}

impl<C> ListTasklistTasks<C> {
    /// Number of items per page. From 1 to 100. The platform assumes `50` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page. At most 100
    /// characters.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Returns only completed tasks if true, only open tasks if false; both if not given.
    pub fn completed(self, completed: bool) -> Self {
        Self(self.0.query("completed", &completed))
    }

    /// Returns only tasks created at this time or later.
    pub fn created_from(self, created_from: impl Into<rt::Millis>) -> Self {
        Self(self.0.query("created_from", &created_from.into()))
    }

    /// Returns only tasks created at this time or earlier.
    pub fn created_to(self, created_to: impl Into<rt::Millis>) -> Self {
        Self(self.0.query("created_to", &created_to.into()))
    }

    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::TasklistResource<'_, C> {
    /// Lists summaries of the tasks in a tasklist.
    pub fn tasks(&self, tasklist_guid: impl Into<String>) -> ListTasklistTasks<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListTasklistTasks(
            ListTasklistTasks::new(tasklist_guid).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`ListTasklistTasks`].
#[derive(Clone, Default, rt::Record)]
pub struct ListTasklistTasksReply {
    /// The tasks of this page.
    pub items: Option<Vec<TaskSummary>>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListTasklistTasks`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/tasklist/tasks",
    title: "获取清单任务列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/tasks",
    method: rt::Method::Get,
    path: "/open-apis/task/v2/tasklists/:tasklist_guid/tasks",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:tasklist:read", "task:tasklist:write"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("tasklist_guid"),
        rt::Param::query("page_size")
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(100.0)]),
        rt::Param::query("page_token").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::query("completed"),
        rt::Param::query("created_from").flags(rt::Field::DIGITS),
        rt::Param::query("created_to").flags(rt::Field::DIGITS),
        rt::Param::query("user_id_type"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed guid or a negative `page_size`.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe tasklist does not exist or was deleted.\nConfirm that the tasklist exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470403 403 Permission PermissionDenied\nThe caller may not read the tasklist.\nCall as the owner or a member of the tasklist.",
        ],
    ),
    ..platform::ENDPOINT
};
