// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/comment/get`: 获取评论详情

use feishu_api_runtime as rt;

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
/// | 1470400 | 400 | [`INVALID_PARAMETER`](GetCommentError::INVALID_PARAMETER) | A parameter is wrong, such as a malformed id. |
/// | 1470404 | 404 | [`NOT_FOUND`](GetCommentError::NOT_FOUND) | The comment does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](GetCommentError::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](GetCommentError::PERMISSION_DENIED) | The caller may not read the comment. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetComment<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl GetComment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `comment_id`: The comment to read.
    ///   At most 50 characters.
    #[inline]
    pub fn new(comment_id: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, comment_id),
        }
    }
}

impl<C> GetComment<C> {
    /// Which kind of user id the reply contains.
    ///
    /// The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self {
            request: self.request.set(1, &user_id_type),
        }
    }

    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl GetComment<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<GetCommentReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for GetComment<rt::Bound> {
    type Output = Result<GetCommentReply, rt::Error>;
    type IntoFuture = rt::Call<GetCommentReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for GetComment {
    type Reply = GetCommentReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::CommentResource<'_, C> {
    /// Reads a comment.
    pub fn get(&self, comment_id: &str) -> GetComment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        GetComment {
            request: GetComment::new(comment_id).request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`GetComment`].
#[derive(Clone, Default)]
pub struct GetCommentReply {
    /// The comment.
    pub comment: Option<Comment>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for GetCommentReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("comment")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.comment,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for GetCommentReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.comment,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for GetCommentReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for GetCommentReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`GetComment`] by name.
#[derive(Debug, Clone, Copy)]
pub enum GetCommentError {}

impl GetCommentError {
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
    /// The caller may not read the comment.
    ///
    /// Call as someone who can read the task that the comment is about.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
}

/// The documented facts of [`GetComment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/comment/get",
    title: "获取评论详情",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/get",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/task/v2/comments/:comment_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:comment:read", "task:comment:write"],
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
            field: rt::Field::new("comment_id")
                .flags(rt::Field::REQUIRED)
                .limits(&[rt::Limit::Length(0, 50)]),
            place: rt::Place::Path,
        },
        rt::Param {
            field: rt::Field::new("user_id_type"),
            place: rt::Place::Query,
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
                "The caller may not read the comment.",
                "Call as someone who can read the task that the comment is about.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::comment::get::{ENDPOINT, GetComment, GetCommentReply};
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    GetComment::new("7198104824246747156")
                        .user_id_type(UserIdType::OpenId),
                )
            },
            sent: "{\"path\":{\"comment_id\":\"7198104824246747156\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"comment\":{\"id\":\"7197020628442939411\",\"content\":\"这是一条评论\",\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"reply_to_comment_id\":\"7166825117308174356\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\",\"resource_type\":\"task\",\"resource_id\":\"ccb55625-95d2-2e80-655f-0e40bf67953f\"}}}",
            send: rt::Example::record::<GetCommentReply>,
        },
    ];
}
