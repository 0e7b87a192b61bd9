// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/remove_tasklist`: 任务移出清单

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::Task;
use crate::open::types::UserIdType;

/// Takes a task out of a tasklist.
///
/// The call also succeeds if the task is not in the tasklist.
///
/// The caller must be able to edit the tasklist.
///
/// - Endpoint: `POST /open-apis/task/v2/tasks/:task_guid/remove_tasklist`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:task:write` or `task:task:writeonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [任务移出清单](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_tasklist)
/// - Schema: `schemas/open/task/v2/task/remove_tasklist.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid of the tasklist. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The task does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not edit the tasklist. |
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
///     .remove_tasklist(
///         "d300a75f-c56a-4be9-80d1-e47653028ceb",
///         "d300a75f-c56a-4be9-80d1-e47653028ceb",
///     )
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "任务移出清单")]
#[doc(alias = "/open-apis/task/v2/tasks/:task_guid/remove_tasklist")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct RemoveTaskTasklist<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    RemoveTaskTasklist -> RemoveTaskTasklistReply, TenantOrUserToken, NoCredential
}

impl RemoveTaskTasklist {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_guid`: The task to take out of a tasklist.
    /// - `tasklist_guid`: The tasklist to remove the task from. At most 100 characters.
    pub fn new(task_guid: impl Into<String>, tasklist_guid: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("task_guid", task_guid.into())
                .body_text("tasklist_guid", tasklist_guid.into()),
        )
    }
}

impl<C> RemoveTaskTasklist<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Takes a task out of a tasklist.
    pub fn remove_tasklist(
        &self,
        task_guid: impl Into<String>,
        tasklist_guid: impl Into<String>,
    ) -> RemoveTaskTasklist<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        RemoveTaskTasklist(
            RemoveTaskTasklist::new(task_guid, tasklist_guid).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`RemoveTaskTasklist`].
#[derive(Clone, Default, rt::Record)]
pub struct RemoveTaskTasklistReply {
    /// The task with its remaining tasklists.
    #[wire(ALWAYS)]
    pub task: Option<Task>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl RemoveTaskTasklistReply {
    /// `task`, which every documented reply has, or an error if this one lacks it.
    pub fn task(&self) -> Result<&Task, rt::Error> {
        rt::always(self.task.as_ref(), "task", &self.unknown_fields)
    }
}

/// The documented facts of [`RemoveTaskTasklist`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/remove_tasklist",
    title: "任务移出清单",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_tasklist",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasks/:task_guid/remove_tasklist",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:task:write", "task:task:writeonly"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("task_guid"),
        rt::Param::query("user_id_type"),
        rt::Param::body("tasklist_guid")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(0, 100)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed guid of the tasklist.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe task does not exist or was deleted.\nConfirm that the task exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470403 403 Permission PermissionDenied\nThe caller may not edit the tasklist.\nCall as the owner or an editor of the tasklist.",
        ],
    ),
    ..platform::ENDPOINT
};
