// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/add_dependencies`: 添加依赖

use feishu_api_runtime as rt;

use crate::open::task::v2::types::{InputTaskDependency, TaskDependency};

/// Puts other tasks before or after a task.
///
/// If the other task stands on the opposite side already, it changes sides; a dependency that
/// exists as given is passed over. Dependencies of tasks in one tasklist are shown in its Gantt
/// chart.
///
/// No task may be given twice, nor the task itself.
///
/// The caller must be able to edit the task and all tasks that are given.
///
/// - Endpoint: `POST /open-apis/task/v2/tasks/:task_guid/add_dependencies`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:task:write`
/// - Rate limit: `100/min`
/// - Documentation: [添加依赖](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_dependencies)
/// - Schema: `schemas/open/task/v2/task/add_dependencies.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](AddTaskDependenciesError::INVALID_PARAMETER) | A parameter is wrong, such as an unknown type of dependency. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](AddTaskDependenciesError::PERMISSION_DENIED) | The caller may not edit one of the tasks. |
/// | 1470404 | 404 | [`NOT_FOUND`](AddTaskDependenciesError::NOT_FOUND) | One of the tasks does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](AddTaskDependenciesError::SERVER_ERROR) | The server failed. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AddTaskDependencies<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl AddTaskDependencies {
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

impl<C> AddTaskDependencies<C> {
    /// The tasks to put before or after this one.
    ///
    /// 1 to 50 elements.
    pub fn dependencies(
        self,
        dependencies: impl IntoIterator<Item = InputTaskDependency>,
    ) -> Self {
        Self {
            request: self
                .request
                .set(1, &dependencies.into_iter().collect::<Vec<InputTaskDependency>>()),
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

impl AddTaskDependencies<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<AddTaskDependenciesReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for AddTaskDependencies<rt::Bound> {
    type Output = Result<AddTaskDependenciesReply, rt::Error>;
    type IntoFuture = rt::Call<AddTaskDependenciesReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for AddTaskDependencies {
    type Reply = AddTaskDependenciesReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Puts other tasks before or after a task.
    pub fn add_dependencies(&self, task_guid: &str) -> AddTaskDependencies<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        AddTaskDependencies {
            request: AddTaskDependencies::new(task_guid).request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`AddTaskDependencies`].
#[derive(Clone, Default)]
pub struct AddTaskDependenciesReply {
    /// All tasks that stand before or after the task now.
    pub dependencies: Option<Vec<TaskDependency>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for AddTaskDependenciesReply {
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

impl rt::FieldsMut for AddTaskDependenciesReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.dependencies,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for AddTaskDependenciesReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for AddTaskDependenciesReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`AddTaskDependencies`] by name.
#[derive(Debug, Clone, Copy)]
pub enum AddTaskDependenciesError {}

impl AddTaskDependenciesError {
    /// A parameter is wrong, such as an unknown type of dependency.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The caller may not edit one of the tasks.
    ///
    /// Call as someone who can edit the task and all tasks that are given.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
    /// One of the tasks does not exist or was deleted.
    ///
    /// Confirm that the task and all tasks that are given exist, and that their guids were copied in
    /// full.
    pub const NOT_FOUND: rt::Code = rt::Code::new(1_470_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
}

/// The documented facts of [`AddTaskDependencies`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/add_dependencies",
    title: "添加依赖",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_dependencies",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasks/:task_guid/add_dependencies",
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
            field: rt::Field::new("dependencies").limits(&[rt::Limit::Items(1, 50)]),
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
                "A parameter is wrong, such as an unknown type of dependency.",
                "The message says what is wrong; correct the request.",
                "",
            ],
            [
                "1470403 403 Permission PermissionDenied",
                "The caller may not edit one of the tasks.",
                "Call as someone who can edit the task and all tasks that are given.",
                "",
            ],
            [
                "1470404 404 NotFound NotFound",
                "One of the tasks does not exist or was deleted.",
                "Confirm that the task and all tasks that are given exist, and that their guids were copied in full.",
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
    use crate::open::task::v2::task::add_dependencies::{
        AddTaskDependencies, AddTaskDependenciesReply, ENDPOINT,
    };
    use crate::open::task::v2::types::{InputTaskDependency, TaskDependencyType};
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    AddTaskDependencies::new("93b7bd05-35e6-4371-b3c9-6b7cbd7100c0")
                        .dependencies([
                            InputTaskDependency::new(
                                TaskDependencyType::Next,
                                "93b7bd05-35e6-4371-b3c9-6b7cbd7100c0",
                            ),
                        ]),
                )
            },
            sent: "{\"path\":{\"task_guid\":\"93b7bd05-35e6-4371-b3c9-6b7cbd7100c0\"},\"query\":{},\"headers\":{},\"body\":{\"dependencies\":[{\"type\":\"next\",\"task_guid\":\"93b7bd05-35e6-4371-b3c9-6b7cbd7100c0\"}]}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"dependencies\":[{\"type\":\"next\",\"task_guid\":\"93b7bd05-35e6-4371-b3c9-6b7cbd7100c0\"}]}}",
            send: rt::Example::record::<AddTaskDependenciesReply>,
        },
    ];
}
