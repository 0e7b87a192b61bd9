// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/comment/create`: 创建评论

use feishu_api_runtime as rt;

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
/// - Scope: `task:comment:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [创建评论](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/create)
/// - Schema: `schemas/open/task/v2/comment/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](CreateCommentError::INVALID_PARAMETER) | A parameter is wrong, such as a text that is too long. |
/// | 1470404 | 404 | [`NOT_FOUND`](CreateCommentError::NOT_FOUND) | The task does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](CreateCommentError::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](CreateCommentError::PERMISSION_DENIED) | The caller may not comment on the task. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateComment<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl CreateComment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `content`: Text of the comment; cannot be empty.
    ///   1 to 3000 characters.
    #[inline]
    pub fn new(content: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set(3, &"task").set_text(1, content),
        }
    }
}

impl<C> CreateComment<C> {
    /// Which kind of user id the reply contains.
    ///
    /// The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self {
            request: self.request.set(0, &user_id_type),
        }
    }

    /// The comment to reply to; absent for a comment of its own.
    ///
    /// At most 20 characters.
    pub fn reply_to_comment_id(self, reply_to_comment_id: &str) -> Self {
        Self {
            request: self.request.set_text(2, reply_to_comment_id),
        }
    }

    /// Guid of the task that the comment is about.
    ///
    /// At most 100 characters.
    pub fn resource_id(self, resource_id: &str) -> Self {
        Self {
            request: self.request.set_text(4, resource_id),
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

impl CreateComment<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<CreateCommentReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for CreateComment<rt::Bound> {
    type Output = Result<CreateCommentReply, rt::Error>;
    type IntoFuture = rt::Call<CreateCommentReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for CreateComment {
    type Reply = CreateCommentReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::CommentResource<'_, C> {
    /// Comments on a task, or replies to a comment.
    pub fn create(&self, content: &str) -> CreateComment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        CreateComment {
            request: CreateComment::new(content).request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`CreateComment`].
#[derive(Clone, Default)]
pub struct CreateCommentReply {
    /// The new comment.
    pub comment: Option<Comment>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for CreateCommentReply {
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

impl rt::FieldsMut for CreateCommentReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.comment,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for CreateCommentReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for CreateCommentReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`CreateComment`] by name.
#[derive(Debug, Clone, Copy)]
pub enum CreateCommentError {}

impl CreateCommentError {
    /// A parameter is wrong, such as a text that is too long.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The task does not exist or was deleted.
    ///
    /// Confirm that the task exists, and that its guid was copied in full.
    pub const NOT_FOUND: rt::Code = rt::Code::new(1_470_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
    /// The caller may not comment on the task.
    ///
    /// Call as a member of the task, as someone with whom it was shared, or as a member of a tasklist
    /// or document that holds it.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
}

/// The documented facts of [`CreateComment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/comment/create",
    title: "创建评论",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/create",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/task/v2/comments",
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
            field: rt::Field::new("user_id_type"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("content")
                .flags(rt::Field::REQUIRED)
                .limits(&[rt::Limit::Length(1, 3000)]),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("reply_to_comment_id")
                .limits(&[rt::Limit::Length(0, 20)]),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("resource_type"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("resource_id").limits(&[rt::Limit::Length(0, 100)]),
            place: rt::Place::Body,
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
                "A parameter is wrong, such as a text that is too long.",
                "The message says what is wrong; correct the request.",
                "",
            ],
            [
                "1470404 404 NotFound NotFound",
                "The task does not exist or was deleted.",
                "Confirm that the task exists, and that its guid was copied in full.",
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
                "The caller may not comment on the task.",
                "Call as a member of the task, as someone with whom it was shared, or as a member of a tasklist or document that holds it.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::comment::create::{
        CreateComment, CreateCommentReply, ENDPOINT,
    };
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    CreateComment::new("这是一条评论。")
                        .user_id_type(UserIdType::OpenId)
                        .reply_to_comment_id("6937231762296684564")
                        .resource_id("ccb55625-95d2-2e80-655f-0e40bf67953f"),
                )
            },
            sent: "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"content\":\"这是一条评论。\",\"reply_to_comment_id\":\"6937231762296684564\",\"resource_type\":\"task\",\"resource_id\":\"ccb55625-95d2-2e80-655f-0e40bf67953f\"}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"comment\":{\"id\":\"7197020628442939411\",\"content\":\"这是一条评论\",\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"reply_to_comment_id\":\"7166825117308174356\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\",\"resource_type\":\"task\",\"resource_id\":\"ccb55625-95d2-2e80-655f-0e40bf67953f\"}}}",
            send: rt::Example::record::<CreateCommentReply>,
        },
    ];
}
