// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/remove_dependencies`: 移除依赖

use feishu_api_runtime as rt;

use crate::open::task::v2::types::TaskDependency;

/// Removes tasks from those that stand before or after a task.
///
/// Tasks that stand neither before nor after it are passed over.
///
/// The caller must be able to edit the task, as its creator and assignees are, and as editors of a
/// tasklist or document that holds it, or of a task above it, are.
///
/// - Endpoint: `POST /open-apis/task/v2/tasks/:task_guid/remove_dependencies`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:task:write`
/// - Rate limit: `100/min`
/// - Documentation: [移除依赖](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_dependencies)
/// - Schema: `schemas/open/task/v2/task/remove_dependencies.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](RemoveTaskDependenciesError::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](RemoveTaskDependenciesError::PERMISSION_DENIED) | The caller may not edit the task. |
/// | 1470404 | 404 | [`NOT_FOUND`](RemoveTaskDependenciesError::NOT_FOUND) | The task does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](RemoveTaskDependenciesError::SERVER_ERROR) | The server failed. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct RemoveTaskDependencies<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl RemoveTaskDependencies {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_guid`: The task.
    /// - `dependencies`: The tasks to remove.
    ///   1 to 50 elements.
    #[inline]
    pub fn new(
        task_guid: &str,
        dependencies: impl IntoIterator<Item = TaskDependencyRef>,
    ) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT)
                .set_text(0, task_guid)
                .set(1, &dependencies.into_iter().collect::<Vec<TaskDependencyRef>>()),
        }
    }
}

impl<C> RemoveTaskDependencies<C> {
    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl RemoveTaskDependencies<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<RemoveTaskDependenciesReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for RemoveTaskDependencies<rt::Bound> {
    type Output = Result<RemoveTaskDependenciesReply, rt::Error>;
    type IntoFuture = rt::Call<RemoveTaskDependenciesReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for RemoveTaskDependencies {
    type Reply = RemoveTaskDependenciesReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Removes tasks from those that stand before or after a task.
    pub fn remove_dependencies(
        &self,
        task_guid: &str,
        dependencies: impl IntoIterator<Item = TaskDependencyRef>,
    ) -> RemoveTaskDependencies<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        RemoveTaskDependencies {
            request: RemoveTaskDependencies::new(task_guid, dependencies)
                .request
                .bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`RemoveTaskDependencies`].
#[derive(Clone, Default)]
pub struct RemoveTaskDependenciesReply {
    /// The tasks that still stand before or after the task.
    pub dependencies: Option<Vec<TaskDependency>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for RemoveTaskDependenciesReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("dependencies")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.dependencies,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for RemoveTaskDependenciesReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.dependencies,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for RemoveTaskDependenciesReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for RemoveTaskDependenciesReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A task that stands before or after another one.
///
/// Declared in `schemas/open/task/v2/task/remove_dependencies.json`.
#[derive(Clone)]
pub struct TaskDependencyRef {
    /// The other task.
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

impl rt::Fields for TaskDependencyRef {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("task_guid").flags(rt::Field::REQUIRED)],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, _: usize) -> &dyn rt::Value {
        &self.task_guid
    }
}

impl std::fmt::Debug for TaskDependencyRef {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for TaskDependencyRef {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`RemoveTaskDependencies`] by name.
#[derive(Debug, Clone, Copy)]
pub enum RemoveTaskDependenciesError {}

impl RemoveTaskDependenciesError {
    /// A parameter is wrong, such as a malformed guid.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The caller may not edit the task.
    ///
    /// Call as the creator or an assignee of the task, or as an editor of a tasklist or document that
    /// holds it.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
    /// The task does not exist or was deleted.
    ///
    /// Confirm that the task exists, and that its guid was copied in full.
    pub const NOT_FOUND: rt::Code = rt::Code::new(1_470_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
}

/// The documented facts of [`RemoveTaskDependencies`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/remove_dependencies",
    title: "移除依赖",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_dependencies",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasks/:task_guid/remove_dependencies",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:task:write"],
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
            field: rt::Field::new("task_guid").flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
        rt::Param {
            field: rt::Field::new("dependencies")
                .flags(rt::Field::REQUIRED)
                .limits(&[rt::Limit::Items(1, 50)]),
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
                "1470400 400 InvalidRequest InvalidParameter",
                "A parameter is wrong, such as a malformed guid.",
                "The message says what is wrong; correct the request.",
                "",
            ],
            [
                "1470403 403 Permission PermissionDenied",
                "The caller may not edit the task.",
                "Call as the creator or an assignee of the task, or as an editor of a tasklist or document that holds it.",
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
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::task::remove_dependencies::{
        ENDPOINT, RemoveTaskDependencies, RemoveTaskDependenciesReply, TaskDependencyRef,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    RemoveTaskDependencies::new(
                        "93b7bd05-35e6-4371-b3c9-6b7cbd7100c0",
                        [TaskDependencyRef::new("93b7bd05-35e6-4371-b3c9-6b7cbd7100c0")],
                    ),
                )
            },
            sent: "{\"path\":{\"task_guid\":\"93b7bd05-35e6-4371-b3c9-6b7cbd7100c0\"},\"query\":{},\"headers\":{},\"body\":{\"dependencies\":[{\"task_guid\":\"93b7bd05-35e6-4371-b3c9-6b7cbd7100c0\"}]}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"dependencies\":[{\"type\":\"next\",\"task_guid\":\"93b7bd05-35e6-4371-b3c9-6b7cbd7100c0\"}]}}",
            send: rt::Example::record::<RemoveTaskDependenciesReply>,
        },
    ];
}
