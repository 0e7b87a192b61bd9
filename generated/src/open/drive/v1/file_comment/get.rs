// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file_comment/get`: 获取全文评论

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{FileType, Replies};
use crate::open::types::UserIdType;

/// Returns a comment on the whole of a document.
///
/// Comments on parts of a document are read with `list` or `batch_query`.
///
/// - Endpoint: `GET /open-apis/drive/v1/files/:file_token/comments/:comment_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docs:doc` or `docs:doc:readonly` or `docs:document.comment:read` or `drive:drive` or `drive:drive:readonly` or `sheets:spreadsheet` or `sheets:spreadsheet:readonly`
/// - Scope `contact:user.employee_id:readonly`: Required for ids of type `user_id`; without it, the reply omits those ids.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取全文评论](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/get)
/// - Schema: `schemas/open/drive/v1/file_comment/get.json`
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
/// use feishu_api::drive::v1::FileType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .file_comment()
///     .get("doccnHh7U87HOFpii5u5G*", "6916106822734578184", FileType::Doc)
///     .user_id_type(UserIdType::OpenId)
///     .need_reaction(false)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取全文评论")]
#[doc(alias = "/open-apis/drive/v1/files/:file_token/comments/:comment_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetFileComment<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetFileComment -> GetFileCommentReply, TenantOrUserToken, NoCredential
}

impl GetFileComment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_token`: The document, file or folder that is meant.
    /// - `comment_id`: The comment that is meant.
    /// - `file_type`: Type of the document.
    pub fn new(
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        file_type: FileType,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("file_token", file_token.into())
                .path("comment_id", comment_id.into())
                .query("file_type", &file_type),
        )
    }
}

impl<C> GetFileComment<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Whether reactions are returned. The platform assumes `false` when it is not given.
    pub fn need_reaction(self, need_reaction: bool) -> Self {
        Self(self.0.query("need_reaction", &need_reaction))
    }
}

impl<C: rt::Caller> super::FileCommentResource<'_, C> {
    /// Returns a comment on the whole of a document.
    pub fn get(
        &self,
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        file_type: FileType,
    ) -> GetFileComment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetFileComment(
            GetFileComment::new(file_token, comment_id, file_type)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`GetFileComment`].
#[derive(Clone, Default, rt::Record)]
pub struct GetFileCommentReply {
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

impl GetFileCommentReply {
    /// `comment_id`, which every documented reply has, or an error if this one lacks it.
    pub fn comment_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.comment_id.as_deref(), "comment_id", &self.unknown_fields)
    }
}

/// The documented facts of [`GetFileComment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file_comment/get",
    title: "获取全文评论",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/get",
    method: rt::Method::Get,
    path: "/open-apis/drive/v1/files/:file_token/comments/:comment_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "docs:doc",
        "docs:doc:readonly",
        "docs:document.comment:read",
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
        rt::Param::query("file_type").flags(rt::Field::REQUIRED),
        rt::Param::query("user_id_type"),
        rt::Param::query("need_reaction"),
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
