// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file_comment_reply/list`: 获取回复信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{FileType, Reply};
use crate::open::types::UserIdType;

/// Lists the replies of a comment; the first one is the comment itself.
///
/// - Endpoint: `GET /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docs:document.comment:read` or `drive:drive` or `drive:drive:readonly`
/// - Scope `contact:user.employee_id:readonly`: Required for ids of type `user_id`; without it, the reply omits those ids.
/// - Rate limit: `100/min`
/// - Documentation: [获取回复信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/list)
/// - Schema: `schemas/open/drive/v1/file_comment_reply/list.json`
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
/// | 1064230 | 400 | [`MIGRATION_IN_PROGRESS`](super::super::errors::MIGRATION_IN_PROGRESS) | The data is being moved to another place. |
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
///     .file_comment_reply()
///     .list("doxbcdl03Vsxhm7Qmnj110abcef", "1654857036541812356", FileType::Docx)
///     .page_size(10)
///     .page_token("1654857036541812356")
///     .need_reaction(false)
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取回复信息")]
#[doc(alias = "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListReplies<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListReplies -> ListRepliesReply, TenantOrUserToken, NoCredential, pages of items as
    Reply
}

impl ListReplies {
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

impl<C> ListReplies<C> {
    /// Number of items per page. At most 100. The platform assumes `50` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Whether reactions are returned. The platform assumes `false` when it is not given.
    pub fn need_reaction(self, need_reaction: bool) -> Self {
        Self(self.0.query("need_reaction", &need_reaction))
    }

    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::FileCommentReplyResource<'_, C> {
    /// Lists the replies of a comment; the first one is the comment itself.
    pub fn list(
        &self,
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        file_type: FileType,
    ) -> ListReplies<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListReplies(
            ListReplies::new(file_token, comment_id, file_type)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`ListReplies`].
#[derive(Clone, Default, rt::Record)]
pub struct ListRepliesReply {
    /// The replies.
    pub items: Option<Vec<Reply>>,
    /// Token of the next page.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListReplies`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file_comment_reply/list",
    title: "获取回复信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/list",
    method: rt::Method::Get,
    path: "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["docs:document.comment:read", "drive:drive", "drive:drive:readonly"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required for ids of type `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("file_token"),
        rt::Param::path("comment_id"),
        rt::Param::query("page_size").limits(&[rt::Limit::Max(100.0)]),
        rt::Param::query("page_token"),
        rt::Param::query("file_type").flags(rt::Field::REQUIRED),
        rt::Param::query("need_reaction"),
        rt::Param::query("user_id_type"),
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
            "1069304 400 NotFound CommentDocumentDeleted\nThe document was deleted.",
            "1069305 400 NotFound CommentDocumentNotFound\nThe document does not exist, or cannot be opened.\nCheck the token.",
            "1069306 400 InvalidRequest CommentRejected\nThe content of the comment was rejected.\nChange the content.",
            "1069307 404 NotFound CommentNotFound\nThe document, or something that the comment mentions, does not exist.\nCheck the document, and the users and documents that the comment mentions.",
            "1069308 400 Conflict TooManyComments\nThe document has as many comments, or the comment as many replies, as it may have.",
            "1069399 400 Server CommentServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1064230 400 Conflict MigrationInProgress\nThe data is being moved to another place.\nRepeat once that has ended.",
        ],
    ),
    ..platform::ENDPOINT
};
