// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/add_members`: 添加任务成员

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::{InputTaskMember, Task};
use crate::open::types::UserIdType;

/// Adds assignees and followers to a task.
///
/// Members that the task already has are ignored. The same user can be both assignee and follower.
///
/// A call with a `client_token` can be repeated after a failure. Calls with the same token must
/// have the same parameters and must not run at the same time.
///
/// The caller must be able to edit the task. Its creator and assignees can, and so can those who
/// can edit a tasklist or document that contains it, or one of its parent tasks.
///
/// - Endpoint: `POST /open-apis/task/v2/tasks/:task_guid/add_members`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:personnel:writeonly` or `task:task:write`
/// - Rate limit: `100/min`
/// - Documentation: [添加任务成员](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_members)
/// - Schema: `schemas/open/task/v2/task/add_members.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as an unknown type or role of a member. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470610 | 400 | [`TOO_MANY_ASSIGNEES`](super::super::errors::TOO_MANY_ASSIGNEES) | The task would have more assignees than it may have. |
/// | 1470611 | 400 | [`TOO_MANY_FOLLOWERS`](super::super::errors::TOO_MANY_FOLLOWERS) | The task would have more followers than it may have. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not edit the task. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The task does not exist or was deleted. |
/// | 1470422 | 500 | [`CLIENT_TOKEN_IN_USE`](super::super::errors::CLIENT_TOKEN_IN_USE) | Another call with the same client token is in progress. |
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
///     .add_members(
///         "d300a75f-c56a-4be9-80d1-e47653028ceb",
///         [
///             InputTaskMember {
///                 id: "ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f".into(),
///                 r#type: Some(ActorType::User),
///                 role: TaskRole::Assignee,
///                 name: Some("张明德（明德）".into()),
///             },
///         ],
///     )
///     .user_id_type(UserIdType::OpenId)
///     .client_token("6d99f59c-4d7d-4452-98d6-3d0556393cf6")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "添加任务成员")]
#[doc(alias = "/open-apis/task/v2/tasks/:task_guid/add_members")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AddTaskMembers<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    AddTaskMembers -> AddTaskMembersReply, TenantOrUserToken, NoCredential
}

impl AddTaskMembers {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_guid`: The task that gets the members. At most 100 characters.
    /// - `members`: The members to add, at most 50 not counting duplicates.
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

impl<C> AddTaskMembers<C> {
    /// Type of user id in the request and the reply. The platform assumes `"open_id"` when it is not
    /// given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Makes repeating the call safe for 5 minutes after a success. Case-sensitive. 10 to 100
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        Self(self.0.body_text("client_token", client_token.into()))
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Adds assignees and followers to a task.
    pub fn add_members(
        &self,
        task_guid: impl Into<String>,
        members: impl IntoIterator<Item = InputTaskMember>,
    ) -> AddTaskMembers<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        AddTaskMembers(
            AddTaskMembers::new(task_guid, members).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`AddTaskMembers`].
#[derive(Clone, Default, rt::Record)]
pub struct AddTaskMembersReply {
    /// The task with all its members.
    #[wire(ALWAYS)]
    pub task: Option<Task>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl AddTaskMembersReply {
    /// `task`, which every documented reply has, or an error if this one lacks it.
    pub fn task(&self) -> Result<&Task, rt::Error> {
        rt::always(self.task.as_ref(), "task", &self.unknown_fields)
    }
}

/// The documented facts of [`AddTaskMembers`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/add_members",
    title: "添加任务成员",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_members",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasks/:task_guid/add_members",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:personnel:writeonly", "task:task:write"],
    rate_limits: &[rt::Rate::per_minute(100)],
    idempotency: Some("client_token"),
    params: &[
        rt::Param::path("task_guid").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::query("user_id_type"),
        rt::Param::body("members").flags(rt::Field::REQUIRED),
        rt::Param::body("client_token").limits(&[rt::Limit::Length(10, 100)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as an unknown type or role of a member.\nThe message says what is wrong; correct the request.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470610 400 Conflict TooManyAssignees\nThe task would have more assignees than it may have.\nCheck how many assignees the task has, and remove some.",
            "1470611 400 Conflict TooManyFollowers\nThe task would have more followers than it may have.\nCheck how many followers the task has, and remove some.",
            "1470403 403 Permission PermissionDenied\nThe caller may not edit the task.\nCall as the creator or an assignee of the task, or as an editor of a tasklist or document that contains it.",
            "1470404 404 NotFound NotFound\nThe task does not exist or was deleted.\nConfirm that the task exists, and that its guid was copied in full.",
            "1470422 500 Conflict ClientTokenInUse\nAnother call with the same client token is in progress.\nDo not make calls with the same client token at the same time; repeat when the other one has ended.",
        ],
    ),
    ..platform::ENDPOINT
};
