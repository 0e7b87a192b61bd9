// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/comment/patch`: 更新评论

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::Comment;
use crate::open::types::UserIdType;

/// Changes one of the caller's own comments.
///
/// Only the fields named in the update mask change; at present only the text can be changed.
///
/// The caller must have written the comment, and be able to read the task that it is about.
///
/// - Endpoint: `PATCH /open-apis/task/v2/comments/:comment_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:comment:write` or `task:comment:writeonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [更新评论](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/patch)
/// - Schema: `schemas/open/task/v2/comment/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a mask that names a field which cannot be changed. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The comment does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not change the comment. |
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
#[doc(alias = "/open-apis/task/v2/comments/:comment_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchComment<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PatchComment -> PatchCommentReply, TenantOrUserToken, NoCredential
}

impl PatchComment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `comment_id`: The comment to change. At most 100 characters.
    pub fn new(comment_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("comment_id", comment_id.into()))
    }
}

impl<C> PatchComment<C> {
    /// Text of the comment; cannot be empty. 1 to 10000 characters.
    pub fn content(self, content: impl Into<String>) -> Self {
        Self(self.0.masked_text("comment", "content", content.into()))
    }

    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// New values of the fields that the mask names.
    ///
    /// Sets all its fields, and names those that are given in the mask.
    pub fn comment(self, comment: InputComment) -> Self {
        Self(self.0.object("comment", &comment))
    }

    /// Makes the mask name exactly these fields of `comment`; the setters fill it on their own.
    pub fn update_fields(
        self,
        update_fields: impl IntoIterator<Item = PatchCommentField>,
    ) -> Self {
        let names = update_fields.into_iter().map(PatchCommentField::as_str);
        Self(self.0.mask("update_fields", names.collect()))
    }
}

impl<C: rt::Caller> super::CommentResource<'_, C> {
    /// Changes one of the caller's own comments.
    pub fn patch(&self, comment_id: impl Into<String>) -> PatchComment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        PatchComment(PatchComment::new(comment_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`PatchComment`].
#[derive(Clone, Default, rt::Record)]
pub struct PatchCommentReply {
    /// The comment after the change.
    #[wire(ALWAYS)]
    pub comment: Option<Comment>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl PatchCommentReply {
    /// `comment`, which every documented reply has, or an error if this one lacks it.
    pub fn comment(&self) -> Result<&Comment, rt::Error> {
        rt::always(self.comment.as_ref(), "comment", &self.unknown_fields)
    }
}

rt::mask_enum! {
    /// A field of `comment` that the mask can name.
    pub enum PatchCommentField {
        Content = "content",
    }
}

/// New values for a comment.
#[derive(Clone, Default, rt::Record)]
pub struct InputComment {
    /// Text of the comment; cannot be empty. 1 to 10000 characters.
    #[wire(Length(1, 10_000))]
    pub content: Option<String>,
}

/// The documented facts of [`PatchComment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/comment/patch",
    title: "更新评论",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/patch",
    method: rt::Method::Patch,
    path: "/open-apis/task/v2/comments/:comment_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:comment:write", "task:comment:writeonly"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("comment_id").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::query("user_id_type"),
        rt::Param::object("comment", <InputComment as rt::Fields>::TABLE)
            .flags(rt::Field::REQUIRED),
        rt::Param::mask("update_fields", "comment").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a mask that names a field which cannot be changed.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe comment does not exist or was deleted.\nConfirm that the comment exists, and that its id was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470403 403 Permission PermissionDenied\nThe caller may not change the comment.\nCall as the author of the comment, who must still be able to read the task.",
        ],
    ),
    ..platform::ENDPOINT
};
