// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file_comment_reply/update`: 更新回复的内容

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{FileType, NewCommentContent};
use crate::open::types::UserIdType;

/// Changes what a reply says.
///
/// - Endpoint: `PUT /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docs:doc` or `docs:doc:readonly` or `docs:document.comment:update` or `docs:document.comment:write_only` or `drive:drive` or `drive:drive:readonly` or `sheets:spreadsheet` or `sheets:spreadsheet:readonly`
/// - Scope `contact:user.employee_id:readonly`: Required for ids of type `user_id`; without it, the reply omits those ids.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [更新回复的内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/update)
/// - Schema: `schemas/open/drive/v1/file_comment_reply/update.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1069301 | 400 | [`COMMENT_SERVER_FAILURE`](super::super::errors::COMMENT_SERVER_FAILURE) | The server failed. |
/// | 1069302 | 400 | [`INVALID_COMMENT`](super::super::errors::INVALID_COMMENT) | A parameter is wrong. |
/// | 1069303 | 403 | [`COMMENT_FORBIDDEN`](super::super::errors::COMMENT_FORBIDDEN) | The caller may not comment on the document. |
/// | 1069304 | 400 | [`COMMENT_DOCUMENT_DELETED`](super::super::errors::COMMENT_DOCUMENT_DELETED) | The document was deleted. |
/// | 1069305 | 400 | [`COMMENT_DOCUMENT_NOT_FOUND`](super::super::errors::COMMENT_DOCUMENT_NOT_FOUND) | The document does not exist, or cannot be opened. |
/// | 1069306 | 400 | [`COMMENT_REJECTED`](super::super::errors::COMMENT_REJECTED) | The content of the comment was rejected. |
/// | 1069307 | 404 | [`COMMENT_NOT_FOUND`](super::super::errors::COMMENT_NOT_FOUND) | The document, or something that the comment mentions, does not exist. |
/// | 1069308 | 400 | [`TOO_MANY_COMMENTS`](super::super::errors::TOO_MANY_COMMENTS) | The document has as many comments, or the comment as many replies, as it may have. |
/// | 1069399 | 400 | [`COMMENT_SERVER_ERROR`](super::super::errors::COMMENT_SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::drive::v1::{
///     CommentText, FileType, NewCommentContent, NewCommentElement,
///     NewCommentElementKind,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .drive()
///     .v1()
///     .file_comment_reply()
///     .update(
///         "doxbcdl03Vsxhm7Qmnj110abcef",
///         "6916106822734578184",
///         "6916106822734594568",
///         FileType::Doc,
///         NewCommentContent::new(
///             vec![
///                 NewCommentElement::new(NewCommentElementKind::Text {
///                     text_run: CommentText {
///                         text: Some("comment text".into()),
///                         ..CommentText::default()
///                     },
///                 }),
///             ],
///         ),
///     )
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新回复的内容")]
#[doc(
    alias = "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id"
)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateReply<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpdateReply -> rt::Empty, TenantOrUserToken, NoCredential
}

impl UpdateReply {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_token`: The document, file or folder that is meant.
    /// - `comment_id`: The comment that is meant.
    /// - `reply_id`: The reply that is meant.
    /// - `file_type`: Type of the document.
    /// - `content`: What the reply says from now on.
    pub fn new(
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        reply_id: impl Into<String>,
        file_type: FileType,
        content: NewCommentContent,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("file_token", file_token.into())
                .path("comment_id", comment_id.into())
                .path("reply_id", reply_id.into())
                .query("file_type", &file_type)
                .body("content", &content),
        )
    }
}

impl<C> UpdateReply<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::FileCommentReplyResource<'_, C> {
    /// Changes what a reply says.
    pub fn update(
        &self,
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        reply_id: impl Into<String>,
        file_type: FileType,
        content: NewCommentContent,
    ) -> UpdateReply<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        UpdateReply(
            UpdateReply::new(file_token, comment_id, reply_id, file_type, content)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The documented facts of [`UpdateReply`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file_comment_reply/update",
    title: "更新回复的内容",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/update",
    method: rt::Method::Put,
    path: "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "docs:doc",
        "docs:doc:readonly",
        "docs:document.comment:update",
        "docs:document.comment:write_only",
        "drive:drive",
        "drive:drive:readonly",
        "sheets:spreadsheet",
        "sheets:spreadsheet:readonly",
    ],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required for ids of type `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("file_token"),
        rt::Param::path("comment_id"),
        rt::Param::path("reply_id"),
        rt::Param::query("file_type").flags(rt::Field::REQUIRED),
        rt::Param::query("user_id_type"),
        rt::Param::body("content").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1069301 400 Server CommentServerFailure\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1069302 400 InvalidRequest InvalidComment\nA parameter is wrong.\nCheck the parameters.",
            "1069303 403 Permission CommentForbidden\nThe caller may not comment on the document.\nGive the caller the permission to comment.",
            "1069304 400 NotFound CommentDocumentDeleted\nThe document was deleted.",
            "1069305 400 NotFound CommentDocumentNotFound\nThe document does not exist, or cannot be opened.\nCheck the token.",
            "1069306 400 InvalidRequest CommentRejected\nThe content of the comment was rejected.\nChange the content.",
            "1069307 404 NotFound CommentNotFound\nThe document, or something that the comment mentions, does not exist.\nCheck the document, and the users and documents that the comment mentions.",
            "1069308 400 Conflict TooManyComments\nThe document has as many comments, or the comment as many replies, as it may have.",
            "1069399 400 Server CommentServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
