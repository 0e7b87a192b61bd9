// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/comment/delete`: 删除评论

use feishu_api_runtime as rt;

use crate::open::platform;

/// Deletes one of the caller's own comments.
///
/// A deleted comment cannot be read or restored.
///
/// The caller must have written the comment, and be able to read the task that it is about.
///
/// - Endpoint: `DELETE /open-apis/task/v2/comments/:comment_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:comment:write` or `task:comment:delete`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [删除评论](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/delete)
/// - Schema: `schemas/open/task/v2/comment/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed id. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The comment does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not delete the comment. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client.task().v2().comment().delete("7198104824246747156").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除评论")]
#[doc(alias = "/open-apis/task/v2/comments/:comment_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteComment<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteComment -> rt::Empty, TenantOrUserToken, NoCredential
}

impl DeleteComment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `comment_id`: The comment to delete.
    pub fn new(comment_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("comment_id", comment_id.into()))
    }
}

impl<C: rt::Caller> super::CommentResource<'_, C> {
    /// Deletes one of the caller's own comments.
    pub fn delete(&self, comment_id: impl Into<String>) -> DeleteComment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        DeleteComment(DeleteComment::new(comment_id).0.bind(self.client.core()))
    }
}

/// The documented facts of [`DeleteComment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/comment/delete",
    title: "删除评论",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/delete",
    method: rt::Method::Delete,
    path: "/open-apis/task/v2/comments/:comment_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:comment:write", "task:comment:delete"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("comment_id")],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed id.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe comment does not exist or was deleted.\nConfirm that the comment exists, and that its id was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470403 403 Permission PermissionDenied\nThe caller may not delete the comment.\nCall as the author of the comment, who must still be able to read the task.",
        ],
    ),
    ..platform::ENDPOINT
};
