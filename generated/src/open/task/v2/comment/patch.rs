// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/comment/patch`: 更新评论

use feishu_api_runtime as rt;

use crate::open::task::v2::types::Comment;
use crate::open::types::UserIdType;

/// Changes a comment of the caller's own.
///
/// Only the fields named in the update mask change; at present this can be the text alone.
///
/// The caller must have written the comment, and be able to read the task that it is about.
///
/// - Endpoint: `PATCH /open-apis/task/v2/comments/:comment_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:comment:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [更新评论](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/patch)
/// - Schema: `schemas/open/task/v2/comment/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](PatchCommentError::INVALID_PARAMETER) | A parameter is wrong, such as a mask that names a field which cannot be changed. |
/// | 1470404 | 404 | [`NOT_FOUND`](PatchCommentError::NOT_FOUND) | The comment does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](PatchCommentError::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](PatchCommentError::PERMISSION_DENIED) | The caller may not change the comment. |
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
///     .patch("7198104824246747156")
///     .content("举杯邀明月，对影成三人")
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新评论")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchComment<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl PatchComment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `comment_id`: The comment to change.
    ///   At most 100 characters.
    #[inline]
    pub fn new(comment_id: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, comment_id),
        }
    }
}

impl<C> PatchComment<C> {
    /// Text of the comment; cannot be empty.
    ///
    /// 1 to 10000 characters.
    pub fn content(self, content: &str) -> Self {
        Self {
            request: self.request.set_masked(3, &content),
        }
    }

    /// Which kind of user id the reply contains.
    ///
    /// The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self {
            request: self.request.set(1, &user_id_type),
        }
    }

    /// New values of the fields that the mask names.
    ///
    /// Sets all its fields at once and names those that are given in the mask.
    pub fn comment(self, comment: InputComment) -> Self {
        Self {
            request: self.request.set_object(2, &comment),
        }
    }

    /// Makes the mask name exactly these fields of `comment`, whatever was set.
    ///
    /// The setters fill the mask on their own; this is for masks that differ from what was set.
    pub fn update_fields(
        self,
        update_fields: impl IntoIterator<Item = PatchCommentField>,
    ) -> Self {
        let names = update_fields.into_iter().map(PatchCommentField::as_str);
        Self {
            request: self.request.set_mask(4, names),
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

impl PatchComment<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<PatchCommentReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for PatchComment<rt::Bound> {
    type Output = Result<PatchCommentReply, rt::Error>;
    type IntoFuture = rt::Call<PatchCommentReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for PatchComment {
    type Reply = PatchCommentReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::CommentResource<'_, C> {
    /// Changes a comment of the caller's own.
    pub fn patch(&self, comment_id: &str) -> PatchComment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        PatchComment {
            request: PatchComment::new(comment_id).request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`PatchComment`].
#[derive(Clone, Default)]
pub struct PatchCommentReply {
    /// The comment after the change.
    pub comment: Option<Comment>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for PatchCommentReply {
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

impl rt::FieldsMut for PatchCommentReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.comment,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for PatchCommentReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for PatchCommentReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A field of `comment` that the mask can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PatchCommentField {
    /// `content`
    Content,
}

impl PatchCommentField {
    /// The field's name on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Content => "content",
        }
    }
}

/// New values for a comment.
///
/// Declared in `schemas/open/task/v2/comment/patch.json`.
#[derive(Clone, Default)]
pub struct InputComment {
    /// Text of the comment; cannot be empty.
    ///
    /// 1 to 10000 characters.
    pub content: Option<String>,
}

impl rt::Fields for InputComment {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("content").limits(&[rt::Limit::Length(1, 10_000)])],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, _: usize) -> &dyn rt::Value {
        &self.content
    }
}

impl std::fmt::Debug for InputComment {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for InputComment {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`PatchComment`] by name.
#[derive(Debug, Clone, Copy)]
pub enum PatchCommentError {}

impl PatchCommentError {
    /// A parameter is wrong, such as a mask that names a field which cannot be changed.
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
    /// The caller may not change the comment.
    ///
    /// Call as the author of the comment, who must still be able to read the task.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
}

/// The documented facts of [`PatchComment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/comment/patch",
    title: "更新评论",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/patch",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Patch,
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
            field: rt::Field::new("comment_id")
                .flags(rt::Field::REQUIRED)
                .limits(&[rt::Limit::Length(0, 100)]),
            place: rt::Place::Path,
        },
        rt::Param {
            field: rt::Field::new("user_id_type"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("comment").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("content").limits(&[rt::Limit::Length(1, 10_000)]),
            place: rt::Place::Inside("comment"),
        },
        rt::Param {
            field: rt::Field::new("update_fields").flags(rt::Field::REQUIRED),
            place: rt::Place::MaskOf("comment"),
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
                "A parameter is wrong, such as a mask that names a field which cannot be changed.",
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
                "The caller may not change the comment.",
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
    use crate::open::task::v2::comment::patch::{
        ENDPOINT, InputComment, PatchComment, PatchCommentField, PatchCommentReply,
    };
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    PatchComment::new("7198104824246747156")
                        .user_id_type(UserIdType::OpenId)
                        .comment(InputComment {
                            content: Some("举杯邀明月，对影成三人".into()),
                        })
                        .update_fields([PatchCommentField::Content]),
                )
            },
            sent: "{\"path\":{\"comment_id\":\"7198104824246747156\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"comment\":{\"content\":\"举杯邀明月，对影成三人\"},\"update_fields\":[\"content\"]}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"comment\":{\"id\":\"7197020628442939411\",\"content\":\"这是一条评论\",\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"reply_to_comment_id\":\"7166825117308174356\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\",\"resource_type\":\"task\",\"resource_id\":\"ccb55625-95d2-2e80-655f-0e40bf67953f\"}}}",
            send: rt::Example::record::<PatchCommentReply>,
        },
    ];
}
