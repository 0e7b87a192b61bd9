// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/remove_dependencies`: 移除依赖

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::TaskDependency;

/// Lets a task no longer wait for others, or others for it.
///
/// Tasks that are not dependencies of the task are ignored.
///
/// The caller must be able to edit the task. Its creator and assignees can, and so can those who
/// can edit a tasklist or document that contains it, or one of its parent tasks.
///
/// - Endpoint: `POST /open-apis/task/v2/tasks/:task_guid/remove_dependencies`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:task:write` or `task:task:writeonly`
/// - Rate limit: `100/min`
/// - Documentation: [移除依赖](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_dependencies)
/// - Schema: `schemas/open/task/v2/task/remove_dependencies.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not edit the task. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The task does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::task::v2::TaskDependencyRef;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .task()
///     .remove_dependencies(
///         "93b7bd05-35e6-4371-b3c9-6b7cbd7100c0",
///         [TaskDependencyRef::new("93b7bd05-35e6-4371-b3c9-6b7cbd7100c0")],
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "移除依赖")]
#[doc(alias = "/open-apis/task/v2/tasks/:task_guid/remove_dependencies")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct RemoveTaskDependencies<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    RemoveTaskDependencies -> RemoveTaskDependenciesReply, TenantOrUserToken,
    NoCredential
}

impl RemoveTaskDependencies {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_guid`: The task that loses the dependencies.
    /// - `dependencies`: The dependencies to remove. 1 to 50 elements.
    pub fn new(
        task_guid: impl Into<String>,
        dependencies: impl IntoIterator<Item = TaskDependencyRef>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("task_guid", task_guid.into())
                .body(
                    "dependencies",
                    &dependencies.into_iter().collect::<Vec<TaskDependencyRef>>(),
                ),
        )
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Lets a task no longer wait for others, or others for it.
    pub fn remove_dependencies(
        &self,
        task_guid: impl Into<String>,
        dependencies: impl IntoIterator<Item = TaskDependencyRef>,
    ) -> RemoveTaskDependencies<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        RemoveTaskDependencies(
            RemoveTaskDependencies::new(task_guid, dependencies)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`RemoveTaskDependencies`].
#[derive(Clone, Default, rt::Record)]
pub struct RemoveTaskDependenciesReply {
    /// The remaining dependencies of the task.
    pub dependencies: Option<Vec<TaskDependency>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A dependency to remove.
#[derive(Clone, rt::Record)]
pub struct TaskDependencyRef {
    /// The other task.
    #[wire(REQUIRED)]
    pub task_guid: String,
}

impl TaskDependencyRef {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(task_guid: impl Into<String>) -> Self {
        Self {
            task_guid: task_guid.into(),
        }
    }
}

/// The documented facts of [`RemoveTaskDependencies`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/remove_dependencies",
    title: "移除依赖",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_dependencies",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasks/:task_guid/remove_dependencies",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:task:write", "task:task:writeonly"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("task_guid"),
        rt::Param::body("dependencies")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(1, 50)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed guid.\nThe message says what is wrong; correct the request.",
            "1470403 403 Permission PermissionDenied\nThe caller may not edit the task.\nCall as the creator or an assignee of the task, or as an editor of a tasklist or document that contains it.",
            "1470404 404 NotFound NotFound\nThe task does not exist or was deleted.\nConfirm that the task exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
