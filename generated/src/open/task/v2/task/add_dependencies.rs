// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/add_dependencies`: 添加依赖

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::{InputTaskDependency, TaskDependency};

/// Makes a task wait for others, or others for it.
///
/// If the dependency already exists with the other type, its type is changed; if it exists as
/// given, it is ignored. Dependencies between tasks in the same tasklist are shown in its Gantt
/// chart.
///
/// No task may be given twice, and a task cannot depend on itself.
///
/// The caller must be able to edit the task and all tasks that are given.
///
/// - Endpoint: `POST /open-apis/task/v2/tasks/:task_guid/add_dependencies`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:task:write` or `task:task:writeonly`
/// - Rate limit: `100/min`
/// - Documentation: [添加依赖](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_dependencies)
/// - Schema: `schemas/open/task/v2/task/add_dependencies.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as an unknown type of dependency. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not edit one of the tasks. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | One of the tasks does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::task::v2::{InputTaskDependency, TaskDependencyType};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .task()
///     .add_dependencies("93b7bd05-35e6-4371-b3c9-6b7cbd7100c0")
///     .dependencies([
///         InputTaskDependency::new(
///             TaskDependencyType::Next,
///             "93b7bd05-35e6-4371-b3c9-6b7cbd7100c0",
///         ),
///     ])
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "添加依赖")]
#[doc(alias = "/open-apis/task/v2/tasks/:task_guid/add_dependencies")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AddTaskDependencies<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    AddTaskDependencies -> AddTaskDependenciesReply, TenantOrUserToken, NoCredential
}

impl AddTaskDependencies {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_guid`: The task that gets the dependencies.
    pub fn new(task_guid: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("task_guid", task_guid.into()))
    }
}

impl<C> AddTaskDependencies<C> {
    /// The dependencies to add; no task twice. 1 to 50 elements. No two elements with the same
    /// `task_guid`.
    pub fn dependencies(
        self,
        dependencies: impl IntoIterator<Item = InputTaskDependency>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "dependencies",
                    &dependencies.into_iter().collect::<Vec<InputTaskDependency>>(),
                ),
        )
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Makes a task wait for others, or others for it.
    pub fn add_dependencies(
        &self,
        task_guid: impl Into<String>,
    ) -> AddTaskDependencies<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        AddTaskDependencies(
            AddTaskDependencies::new(task_guid).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`AddTaskDependencies`].
#[derive(Clone, Default, rt::Record)]
pub struct AddTaskDependenciesReply {
    /// All dependencies of the task.
    pub dependencies: Option<Vec<TaskDependency>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`AddTaskDependencies`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/add_dependencies",
    title: "添加依赖",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_dependencies",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasks/:task_guid/add_dependencies",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:task:write", "task:task:writeonly"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("task_guid"),
        rt::Param::body("dependencies")
            .limits(&[rt::Limit::Items(1, 50), rt::Limit::UniqueBy("task_guid")]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as an unknown type of dependency.\nThe message says what is wrong; correct the request.",
            "1470403 403 Permission PermissionDenied\nThe caller may not edit one of the tasks.\nCall as someone who can edit the task and all tasks that are given.",
            "1470404 404 NotFound NotFound\nOne of the tasks does not exist or was deleted.\nConfirm that the task and all tasks that are given exist, and that their guids were copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
