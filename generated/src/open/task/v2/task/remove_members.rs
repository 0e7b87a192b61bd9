// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/remove_members`: 移除任务成员

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::{InputTaskMember, Task};
use crate::open::types::UserIdType;

/// Removes assignees and followers from a task.
///
/// Members that the task does not have are ignored.
///
/// The caller must be able to edit the task. Its creator and assignees can, and so can those who
/// can edit a tasklist or document that contains it, or one of its parent tasks.
///
/// - Endpoint: `POST /open-apis/task/v2/tasks/:task_guid/remove_members`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:task:write` or `task:personnel:writeonly`
/// - Rate limit: `100/min`
/// - Documentation: [移除任务成员](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_members)
/// - Schema: `schemas/open/task/v2/task/remove_members.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid or an unknown role. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The task does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not edit the task. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::task::v2::{ActorType, InputTaskMember, TaskRole};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .task()
///     .remove_members(
///         "d300a75f-c56a-4be9-80d1-e47653028ceb",
///         [
///             InputTaskMember {
///                 r#type: Some(ActorType::User),
///                 ..InputTaskMember::new(
///                     "ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f",
///                     TaskRole::Assignee,
///                 )
///             },
///         ],
///     )
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "移除任务成员")]
#[doc(alias = "/open-apis/task/v2/tasks/:task_guid/remove_members")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct RemoveTaskMembers<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    RemoveTaskMembers -> RemoveTaskMembersReply, TenantOrUserToken, NoCredential
}

impl RemoveTaskMembers {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_guid`: The task that loses the members. At most 100 characters.
    /// - `members`: The members to remove, each with the role to remove. 1 to 500 elements.
    pub fn new(
        task_guid: impl Into<String>,
        members: impl IntoIterator<Item = InputTaskMember>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("task_guid", task_guid.into())
                .body("members", &members.into_iter().collect::<Vec<InputTaskMember>>()),
        )
    }
}

impl<C> RemoveTaskMembers<C> {
    /// Type of user id in the request and the reply. The platform assumes `"open_id"` when it is not
    /// given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Removes assignees and followers from a task.
    pub fn remove_members(
        &self,
        task_guid: impl Into<String>,
        members: impl IntoIterator<Item = InputTaskMember>,
    ) -> RemoveTaskMembers<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        RemoveTaskMembers(
            RemoveTaskMembers::new(task_guid, members).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`RemoveTaskMembers`].
#[derive(Clone, Default, rt::Record)]
pub struct RemoveTaskMembersReply {
    /// The task with its remaining members.
    #[wire(ALWAYS)]
    pub task: Option<Task>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl RemoveTaskMembersReply {
    /// `task`, which every documented reply has, or an error if this one lacks it.
    pub fn task(&self) -> Result<&Task, rt::Error> {
        rt::always(self.task.as_ref(), "task", &self.unknown_fields)
    }
}

/// The documented facts of [`RemoveTaskMembers`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/remove_members",
    title: "移除任务成员",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_members",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasks/:task_guid/remove_members",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:task:write", "task:personnel:writeonly"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("task_guid").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::query("user_id_type"),
        rt::Param::body("members")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(1, 500)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed guid or an unknown role.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe task does not exist or was deleted.\nConfirm that the task exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470403 403 Permission PermissionDenied\nThe caller may not edit the task.\nCall as the creator or an assignee of the task, or as an editor of a tasklist or document that contains it.",
        ],
    ),
    ..platform::ENDPOINT
};
