// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/tasklist/add_members`: 添加清单成员

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::{InputTasklistMember, Tasklist};
use crate::open::types::UserIdType;

/// Adds editors and viewers to a tasklist, or changes their roles.
///
/// A member is a user, an app or a chat; a chat stands for all its members. If the tasklist
/// already has a member, the member gets the given role. The owner stays the owner; change the
/// tasklist to set another owner.
///
/// The caller must be able to edit the tasklist: as its owner or an editor, in person or as a
/// member of a chat that is an editor.
///
/// - Endpoint: `POST /open-apis/task/v2/tasklists/:tasklist_guid/add_members`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:tasklist:write` or `task:tasklist:writeonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [添加清单成员](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/add_members)
/// - Schema: `schemas/open/task/v2/tasklist/add_members.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The tasklist does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470612 | 400 | [`TOO_MANY_MEMBERS`](super::super::errors::TOO_MANY_MEMBERS) | The tasklist would have more members than it may have. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not edit the tasklist. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::task::v2::{InputTasklistMember, MemberType, TasklistRole};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .tasklist()
///     .add_members(
///         "d300a75f-c56a-4be9-80d1-e47653028ceb",
///         [
///             InputTasklistMember {
///                 id: Some("ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f".into()),
///                 r#type: Some(MemberType::User),
///                 role: Some(TasklistRole::Editor),
///                 ..InputTasklistMember::default()
///             },
///         ],
///     )
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "添加清单成员")]
#[doc(alias = "/open-apis/task/v2/tasklists/:tasklist_guid/add_members")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AddTasklistMembers<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    AddTasklistMembers -> AddTasklistMembersReply, TenantOrUserToken, NoCredential
}

impl AddTasklistMembers {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `tasklist_guid`: The tasklist that gets the members.
    /// - `members`: The members to add. 1 to 500 elements.
    pub fn new(
        tasklist_guid: impl Into<String>,
        members: impl IntoIterator<Item = InputTasklistMember>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("tasklist_guid", tasklist_guid.into())
                .body(
                    "members",
                    &members.into_iter().collect::<Vec<InputTasklistMember>>(),
                ),
        )
    }
}

impl<C> AddTasklistMembers<C> {
    /// Type of user id in the request and the reply. The platform assumes `"open_id"` when it is not
    /// given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::TasklistResource<'_, C> {
    /// Adds editors and viewers to a tasklist, or changes their roles.
    pub fn add_members(
        &self,
        tasklist_guid: impl Into<String>,
        members: impl IntoIterator<Item = InputTasklistMember>,
    ) -> AddTasklistMembers<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        AddTasklistMembers(
            AddTasklistMembers::new(tasklist_guid, members).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`AddTasklistMembers`].
#[derive(Clone, Default, rt::Record)]
pub struct AddTasklistMembersReply {
    /// The tasklist with all its members.
    #[wire(ALWAYS)]
    pub tasklist: Option<Tasklist>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl AddTasklistMembersReply {
    /// `tasklist`, which every documented reply has, or an error if this one lacks it.
    pub fn tasklist(&self) -> Result<&Tasklist, rt::Error> {
        rt::always(self.tasklist.as_ref(), "tasklist", &self.unknown_fields)
    }
}

/// The documented facts of [`AddTasklistMembers`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/tasklist/add_members",
    title: "添加清单成员",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/add_members",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasklists/:tasklist_guid/add_members",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:tasklist:write", "task:tasklist:writeonly"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("tasklist_guid"),
        rt::Param::query("user_id_type"),
        rt::Param::body("members")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(1, 500)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed guid.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe tasklist does not exist or was deleted.\nConfirm that the tasklist exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470612 400 Conflict TooManyMembers\nThe tasklist would have more members than it may have.\nRead the tasklist to see how many members it has, and remove some.",
            "1470403 403 Permission PermissionDenied\nThe caller may not edit the tasklist.\nCall as the owner or an editor of the tasklist.",
        ],
    ),
    ..platform::ENDPOINT
};
