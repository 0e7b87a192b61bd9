// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/tasklist/create`: 创建清单

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::{InputTasklistMember, Tasklist};
use crate::open::types::UserIdType;

/// Creates a tasklist.
///
/// The caller becomes the owner of the tasklist. If the caller is also given as a member, this is
/// ignored, because everyone has only one role in a tasklist.
///
/// - Endpoint: `POST /open-apis/task/v2/tasklists`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:tasklist:write` or `task:tasklist:writeonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [创建清单](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/create)
/// - Schema: `schemas/open/task/v2/tasklist/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a missing name. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
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
///     .create("年会工作任务清单")
///     .user_id_type(UserIdType::OpenId)
///     .members([
///         InputTasklistMember {
///             id: Some("ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f".into()),
///             r#type: Some(MemberType::User),
///             role: Some(TasklistRole::Editor),
///             ..InputTasklistMember::default()
///         },
///     ])
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建清单")]
#[doc(alias = "/open-apis/task/v2/tasklists")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateTasklist<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateTasklist -> CreateTasklistReply, TenantOrUserToken, NoCredential
}

impl CreateTasklist {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `name`: Name of the tasklist. At most 100 characters.
    pub fn new(name: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).body_text("name", name.into()))
    }
}

impl<C> CreateTasklist<C> {
    /// Type of user id in the request and the reply. The platform assumes `"open_id"` when it is not
    /// given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Editors and viewers. At most 500 elements.
    pub fn members(
        self,
        members: impl IntoIterator<Item = InputTasklistMember>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "members",
                    &members.into_iter().collect::<Vec<InputTasklistMember>>(),
                ),
        )
    }

    /// Whether the tasklist is archived.
    pub fn archive_tasklist(self, archive_tasklist: bool) -> Self {
        Self(self.0.body("archive_tasklist", &archive_tasklist))
    }
}

impl<C: rt::Caller> super::TasklistResource<'_, C> {
    /// Creates a tasklist.
    pub fn create(&self, name: impl Into<String>) -> CreateTasklist<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateTasklist(CreateTasklist::new(name).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`CreateTasklist`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateTasklistReply {
    /// The new tasklist.
    #[wire(ALWAYS)]
    pub tasklist: Option<Tasklist>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateTasklistReply {
    /// `tasklist`, which every documented reply has, or an error if this one lacks it.
    pub fn tasklist(&self) -> Result<&Tasklist, rt::Error> {
        rt::always(self.tasklist.as_ref(), "tasklist", &self.unknown_fields)
    }
}

/// The documented facts of [`CreateTasklist`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/tasklist/create",
    title: "创建清单",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/create",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasklists",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:tasklist:write", "task:tasklist:writeonly"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::body("name")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::body("members").limits(&[rt::Limit::Items(0, 500)]),
        rt::Param::body("archive_tasklist"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a missing name.\nThe message says what is wrong; correct the request.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
