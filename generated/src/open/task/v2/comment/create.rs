// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/comment/create`: 创建评论

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::Comment;
use crate::open::types::UserIdType;

/// Comments on a task, or replies to a comment.
///
/// A reply belongs to the same task as the comment that it replies to.
///
/// The caller must be able to read the task.
///
/// - Endpoint: `POST /open-apis/task/v2/comments`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:comment:write` or `task:comment:writeonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [创建评论](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/create)
/// - Schema: `schemas/open/task/v2/comment/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a text that is too long. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The task does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not comment on the task. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .comment()
///     .create("这是一条评论。")
///     .user_id_type(UserIdType::OpenId)
///     .reply_to_comment_id("6937231762296684564")
///     .resource_id("ccb55625-95d2-2e80-655f-0e40bf67953f")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建评论")]
#[doc(alias = "/open-apis/task/v2/comments")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateComment<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateComment -> CreateCommentReply, TenantOrUserToken, NoCredential
}

impl CreateComment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `content`: Text of the comment; cannot be empty. 1 to 3000 characters.
    pub fn new(content: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body("resource_type", &"task")
                .body_text("content", content.into()),
        )
    }
}

impl<C> CreateComment<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// The comment to reply to; omit it for a comment that is not a reply. At most 20 characters.
    pub fn reply_to_comment_id(self, reply_to_comment_id: impl Into<String>) -> Self {
        Self(self.0.body_text("reply_to_comment_id", reply_to_comment_id.into()))
    }

    /// Guid of the task that the comment is about. At most 100 characters.
    pub fn resource_id(self, resource_id: impl Into<String>) -> Self {
        Self(self.0.body_text("resource_id", resource_id.into()))
    }
}

impl<C: rt::Caller> super::CommentResource<'_, C> {
    /// Comments on a task, or replies to a comment.
    pub fn create(&self, content: impl Into<String>) -> CreateComment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateComment(CreateComment::new(content).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`CreateComment`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateCommentReply {
    /// The new comment.
    #[wire(ALWAYS)]
    pub comment: Option<Comment>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateCommentReply {
    /// `comment`, which every documented reply has, or an error if this one lacks it.
    pub fn comment(&self) -> Result<&Comment, rt::Error> {
        rt::always(self.comment.as_ref(), "comment", &self.unknown_fields)
    }
}

/// The documented facts of [`CreateComment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/comment/create",
    title: "创建评论",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/create",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/comments",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:comment:write", "task:comment:writeonly"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::body("content")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(1, 3000)]),
        rt::Param::body("reply_to_comment_id").limits(&[rt::Limit::Length(0, 20)]),
        rt::Param::body("resource_type"),
        rt::Param::body("resource_id").limits(&[rt::Limit::Length(0, 100)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a text that is too long.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe task does not exist or was deleted.\nConfirm that the task exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470403 403 Permission PermissionDenied\nThe caller may not comment on the task.\nCall as a member of the task, as someone it was shared with, or as a member of a tasklist or document that contains it.",
        ],
    ),
    ..platform::ENDPOINT
};
