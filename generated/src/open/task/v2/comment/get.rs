// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/comment/get`: 获取评论详情

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::Comment;
use crate::open::types::UserIdType;

/// Reads a comment.
///
/// The caller must be able to read the task that the comment is about.
///
/// - Endpoint: `GET /open-apis/task/v2/comments/:comment_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:comment:read` or `task:comment:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取评论详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/get)
/// - Schema: `schemas/open/task/v2/comment/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed id. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The comment does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not read the comment. |
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
///     .get("7198104824246747156")
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取评论详情")]
#[doc(alias = "/open-apis/task/v2/comments/:comment_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetComment<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetComment -> GetCommentReply, TenantOrUserToken, NoCredential
}

impl GetComment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `comment_id`: The comment to read. At most 50 characters.
    pub fn new(comment_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("comment_id", comment_id.into()))
    }
}

impl<C> GetComment<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::CommentResource<'_, C> {
    /// Reads a comment.
    pub fn get(&self, comment_id: impl Into<String>) -> GetComment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetComment(GetComment::new(comment_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetComment`].
#[derive(Clone, Default, rt::Record)]
pub struct GetCommentReply {
    /// The comment that was asked for.
    #[wire(ALWAYS)]
    pub comment: Option<Comment>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetCommentReply {
    /// `comment`, which every documented reply has, or an error if this one lacks it.
    pub fn comment(&self) -> Result<&Comment, rt::Error> {
        rt::always(self.comment.as_ref(), "comment", &self.unknown_fields)
    }
}

/// The documented facts of [`GetComment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/comment/get",
    title: "获取评论详情",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/get",
    method: rt::Method::Get,
    path: "/open-apis/task/v2/comments/:comment_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:comment:read", "task:comment:write"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("comment_id").limits(&[rt::Limit::Length(0, 50)]),
        rt::Param::query("user_id_type"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed id.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe comment does not exist or was deleted.\nConfirm that the comment exists, and that its id was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470403 403 Permission PermissionDenied\nThe caller may not read the comment.\nCall as someone who can read the task that the comment is about.",
        ],
    ),
    ..platform::ENDPOINT
};
