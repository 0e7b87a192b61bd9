// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file_comment/list`: 获取云文档所有评论

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{Comment, FileType};
use crate::open::types::UserIdType;

/// Lists the comments on a document, with the beginning of their replies.
///
/// - Endpoint: `GET /open-apis/drive/v1/files/:file_token/comments`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docs:doc` or `docs:doc:readonly` or `docs:document.comment:read` or `drive:drive` or `drive:drive:readonly` or `sheets:spreadsheet` or `sheets:spreadsheet:readonly`
/// - Scope `contact:user.employee_id:readonly`: Required for ids of type `user_id`; without it, the reply omits those ids.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取云文档所有评论](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/list)
/// - Schema: `schemas/open/drive/v1/file_comment/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1069301 | 400 | [`COMMENT_SERVER_FAILURE`](super::super::errors::COMMENT_SERVER_FAILURE) | The server failed. |
/// | 1069302 | 400 | [`INVALID_COMMENT`](super::super::errors::INVALID_COMMENT) | A parameter is wrong. |
/// | 1069303 | 403 | [`COMMENT_FORBIDDEN`](super::super::errors::COMMENT_FORBIDDEN) | The caller may not comment on the document. |
/// | 1069308 | 400 | [`TOO_MANY_COMMENTS`](super::super::errors::TOO_MANY_COMMENTS) | The document has as many comments, or the comment as many replies, as it may have. |
/// | 1069304 | 400 | [`COMMENT_DOCUMENT_DELETED`](super::super::errors::COMMENT_DOCUMENT_DELETED) | The document was deleted. |
/// | 1069307 | 404 | [`COMMENT_NOT_FOUND`](super::super::errors::COMMENT_NOT_FOUND) | The document, or something that the comment mentions, does not exist. |
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
///     .list("XIHSdYSI7oMEU1xrsnxc8fabcef", FileType::Doc)
///     .is_whole(false)
///     .is_solved(false)
///     .page_token("7153511712153412356")
///     .page_size(10)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取云文档所有评论")]
#[doc(alias = "/open-apis/drive/v1/files/:file_token/comments")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListFileComment<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListFileComment -> ListFileCommentReply, TenantOrUserToken, NoCredential, pages of
    items as Comment
}

impl ListFileComment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_token`: The document, file or folder that is meant.
    /// - `file_type`: Type of the document.
    pub fn new(file_token: impl Into<String>, file_type: FileType) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("file_token", file_token.into())
                .query("file_type", &file_type),
        )
    }
}

impl<C> ListFileComment<C> {
    /// Whether comments on the whole document are returned, or those on parts of it.
    pub fn is_whole(self, is_whole: bool) -> Self {
        Self(self.0.query("is_whole", &is_whole))
    }

    /// Whether resolved comments are returned, or open ones.
    pub fn is_solved(self, is_solved: bool) -> Self {
        Self(self.0.query("is_solved", &is_solved))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Number of items per page. At most 100. The platform assumes `50` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

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
    /// Lists the comments on a document, with the beginning of their replies.
    pub fn list(
        &self,
        file_token: impl Into<String>,
        file_type: FileType,
    ) -> ListFileComment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListFileComment(
            ListFileComment::new(file_token, file_type).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`ListFileComment`].
#[derive(Clone, Default, rt::Record)]
pub struct ListFileCommentReply {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Token of the next page.
    pub page_token: Option<String>,
    /// The comments.
    pub items: Option<Vec<Comment>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListFileComment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file_comment/list",
    title: "获取云文档所有评论",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/list",
    method: rt::Method::Get,
    path: "/open-apis/drive/v1/files/:file_token/comments",
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
        rt::Param::query("file_type").flags(rt::Field::REQUIRED),
        rt::Param::query("is_whole"),
        rt::Param::query("is_solved"),
        rt::Param::query("page_token"),
        rt::Param::query("page_size").limits(&[rt::Limit::Max(100.0)]),
        rt::Param::query("user_id_type"),
        rt::Param::query("need_reaction"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "1069301 400 Server CommentServerFailure\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1069302 400 InvalidRequest InvalidComment\nA parameter is wrong.\nCheck the parameters.",
            "1069303 403 Permission CommentForbidden\nThe caller may not comment on the document.\nGive the caller the permission to comment.",
            "1069308 400 Conflict TooManyComments\nThe document has as many comments, or the comment as many replies, as it may have.",
            "1069304 400 NotFound CommentDocumentDeleted\nThe document was deleted.",
            "1069307 404 NotFound CommentNotFound\nThe document, or something that the comment mentions, does not exist.\nCheck the document, and the users and documents that the comment mentions.",
            "1069399 400 Server CommentServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
