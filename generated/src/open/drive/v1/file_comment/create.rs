// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file_comment/create`: 添加全文评论

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{FileType, NewReplies, Replies};
use crate::open::types::UserIdType;

/// Comments on the whole of a document.
///
/// Comments on parts of a document cannot be written.
///
/// - Endpoint: `POST /open-apis/drive/v1/files/:file_token/comments`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docs:doc` or `docs:doc:readonly` or `docs:document.comment:create` or `docs:document.comment:write_only` or `drive:drive` or `drive:drive:readonly` or `sheets:spreadsheet` or `sheets:spreadsheet:readonly`
/// - Scope `contact:user.employee_id:readonly`: Required for ids of type `user_id`; without it, the reply omits those ids.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [添加全文评论](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/create)
/// - Schema: `schemas/open/drive/v1/file_comment/create.json`
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
///     NewCommentElementKind, NewReplies, NewReply,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .file_comment()
///     .create(
///         "XIHSdYSI7oMEU1xrsnxc8fabcef",
///         FileType::Doc,
///         NewReplies::new(
///             vec![
///                 NewReply::new(
///                     NewCommentContent::new(
///                         vec![
///                             NewCommentElement::new(NewCommentElementKind::Text {
///                                 text_run: CommentText {
///                                     text: Some("comment text".into()),
///                                     ..CommentText::default()
///                                 },
///                             }),
///                         ],
///                     ),
///                 ),
///             ],
///         ),
///     )
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "添加全文评论")]
#[doc(alias = "/open-apis/drive/v1/files/:file_token/comments")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateFileComment<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateFileComment -> CreateFileCommentReply, TenantOrUserToken, NoCredential
}

impl CreateFileComment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_token`: The document, file or folder that is meant.
    /// - `file_type`: Type of the document.
    /// - `reply_list`: What the comment says.
    pub fn new(
        file_token: impl Into<String>,
        file_type: FileType,
        reply_list: NewReplies,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("file_token", file_token.into())
                .query("file_type", &file_type)
                .body("reply_list", &reply_list),
        )
    }
}

impl<C> CreateFileComment<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::FileCommentResource<'_, C> {
    /// Comments on the whole of a document.
    pub fn create(
        &self,
        file_token: impl Into<String>,
        file_type: FileType,
        reply_list: NewReplies,
    ) -> CreateFileComment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateFileComment(
            CreateFileComment::new(file_token, file_type, reply_list)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateFileComment`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateFileCommentReply {
    /// Names the comment in other calls.
    #[wire(ALWAYS)]
    pub comment_id: Option<String>,
    /// Who wrote it.
    pub user_id: Option<String>,
    /// When it was written.
    pub create_time: Option<rt::Seconds>,
    /// When it was last changed.
    pub update_time: Option<rt::Seconds>,
    /// Whether it is resolved.
    pub is_solved: Option<bool>,
    /// When it was resolved.
    pub solved_time: Option<rt::Seconds>,
    /// Who resolved it.
    pub solver_user_id: Option<String>,
    /// Whether there are more replies than these.
    pub has_more: Option<bool>,
    /// Token of the next page of replies, if there are more.
    pub page_token: Option<String>,
    /// Whether it is on the document as a whole, rather than on a part of it.
    pub is_whole: Option<bool>,
    /// The part of the document that it is on.
    pub quote: Option<String>,
    /// The comment itself, as its first reply, and the replies to it.
    pub reply_list: Option<Replies>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateFileCommentReply {
    /// `comment_id`, which every documented reply has, or an error if this one lacks it.
    pub fn comment_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.comment_id.as_deref(), "comment_id", &self.unknown_fields)
    }
}

/// The documented facts of [`CreateFileComment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file_comment/create",
    title: "添加全文评论",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/create",
    method: rt::Method::Post,
    path: "/open-apis/drive/v1/files/:file_token/comments",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "docs:doc",
        "docs:doc:readonly",
        "docs:document.comment:create",
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
        rt::Param::query("file_type").flags(rt::Field::REQUIRED),
        rt::Param::query("user_id_type"),
        rt::Param::body("reply_list").flags(rt::Field::REQUIRED),
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
