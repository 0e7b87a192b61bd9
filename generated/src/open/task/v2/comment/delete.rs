// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/comment/delete`: 删除评论

use feishu_api_runtime as rt;

/// Deletes a comment of the caller's own.
///
/// A deleted comment cannot be read or restored.
///
/// The caller must have written the comment, and be able to read the task that it is about.
///
/// - Endpoint: `DELETE /open-apis/task/v2/comments/:comment_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:comment:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [删除评论](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/delete)
/// - Schema: `schemas/open/task/v2/comment/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](DeleteCommentError::INVALID_PARAMETER) | A parameter is wrong, such as a malformed id. |
/// | 1470404 | 404 | [`NOT_FOUND`](DeleteCommentError::NOT_FOUND) | The comment does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](DeleteCommentError::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](DeleteCommentError::PERMISSION_DENIED) | The caller may not delete the comment. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteComment<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl DeleteComment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `comment_id`: The comment to delete.
    #[inline]
    pub fn new(comment_id: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, comment_id),
        }
    }
}

impl<C> DeleteComment<C> {
    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl DeleteComment<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Empty> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for DeleteComment<rt::Bound> {
    type Output = Result<rt::Empty, rt::Error>;
    type IntoFuture = rt::Call<rt::Empty>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for DeleteComment {
    type Reply = rt::Empty;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::CommentResource<'_, C> {
    /// Deletes a comment of the caller's own.
    pub fn delete(&self, comment_id: &str) -> DeleteComment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        DeleteComment {
            request: DeleteComment::new(comment_id).request.bind(self.client.core()),
        }
    }
}

/// The documented errors of [`DeleteComment`] by name.
#[derive(Debug, Clone, Copy)]
pub enum DeleteCommentError {}

impl DeleteCommentError {
    /// A parameter is wrong, such as a malformed id.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The comment does not exist or was deleted.
    ///
    /// Confirm that the comment exists, and that its id was copied in full.
    pub const NOT_FOUND: rt::Code = rt::Code::new(1_470_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
    /// The caller may not delete the comment.
    ///
    /// Call as the author of the comment, who must still be able to read the task.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
}

/// The documented facts of [`DeleteComment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/comment/delete",
    title: "删除评论",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/delete",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Delete,
    path: "/open-apis/task/v2/comments/:comment_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:comment:write"],
    field_scopes: &[],
    rate_limits: &[
        rt::Rate {
            calls: 1000,
            seconds: 60,
        },
        rt::Rate { calls: 50, seconds: 1 },
    ],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("comment_id").flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
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
                "A parameter is wrong, such as a malformed id.",
                "The message says what is wrong; correct the request.",
                "",
            ],
            [
                "1470404 404 NotFound NotFound",
                "The comment does not exist or was deleted.",
                "Confirm that the comment exists, and that its id was copied in full.",
                "",
            ],
            [
                "1470500 500 Server ServerError",
                "The server failed.",
                "Repeat the call; contact support if it keeps failing.",
                "",
            ],
            [
                "1470403 403 Permission PermissionDenied",
                "The caller may not delete the comment.",
                "Call as the author of the comment, who must still be able to read the task.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::comment::delete::{DeleteComment, ENDPOINT};
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(DeleteComment::new("7198104824246747156"))
            },
            sent: "{\"path\":{\"comment_id\":\"7198104824246747156\"},\"query\":{},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
            send: rt::Example::record::<rt::Empty>,
        },
    ];
}
