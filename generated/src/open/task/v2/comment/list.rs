// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/comment/list`: 获取评论列表

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::Comment;
use crate::open::types::UserIdType;

/// Lists the comments on a task.
///
/// Comments are sorted by when they were written.
///
/// The caller must be able to read the task.
///
/// - Endpoint: `GET /open-apis/task/v2/comments`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:comment:read` or `task:comment:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取评论列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/list)
/// - Schema: `schemas/open/task/v2/comment/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as an unsupported `resource_type`. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The task does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not read the task. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::task::v2::SortDirection;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .comment()
///     .list("d300a75f-c56a-4be9-80d1-e47653028ceb")
///     .page_size(50)
///     .page_token("aWQ9NzEwMjMzMjMxMDE=")
///     .direction(SortDirection::OldestFirst)
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取评论列表")]
#[doc(alias = "/open-apis/task/v2/comments")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListComment<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListComment -> ListCommentReply, TenantOrUserToken, NoCredential, pages of items as
    Comment
}

impl ListComment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `resource_id`: Guid of the task.
    pub fn new(resource_id: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .query("resource_type", &"task")
                .query_text("resource_id", resource_id.into()),
        )
    }
}

impl<C> ListComment<C> {
    /// Number of items per page. From 1 to 100. The platform assumes `50` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page. At most 100
    /// characters.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Whether the oldest or the newest comment comes first. The platform assumes `"asc"` when it is
    /// not given.
    pub fn direction(self, direction: SortDirection) -> Self {
        Self(self.0.query("direction", &direction))
    }

    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::CommentResource<'_, C> {
    /// Lists the comments on a task.
    pub fn list(&self, resource_id: impl Into<String>) -> ListComment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListComment(ListComment::new(resource_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListComment`].
#[derive(Clone, Default, rt::Record)]
pub struct ListCommentReply {
    /// The comments of this page.
    pub items: Option<Vec<Comment>>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// Order of comments.
    pub enum SortDirection {
        /// The oldest comment first.
        OldestFirst = "asc",
        /// The newest comment first.
        NewestFirst = "desc",
    }
}

/// The documented facts of [`ListComment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/comment/list",
    title: "获取评论列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/list",
    method: rt::Method::Get,
    path: "/open-apis/task/v2/comments",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:comment:read", "task:comment:write"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("page_size")
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(100.0)]),
        rt::Param::query("page_token").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::query("resource_type"),
        rt::Param::query("resource_id").flags(rt::Field::REQUIRED),
        rt::Param::query("direction"),
        rt::Param::query("user_id_type"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as an unsupported `resource_type`.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe task does not exist or was deleted.\nConfirm that the task exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470403 403 Permission PermissionDenied\nThe caller may not read the task.\nCall as a member of the task, as someone it was shared with, or as a member of a tasklist or document that contains it.",
        ],
    ),
    ..platform::ENDPOINT
};
