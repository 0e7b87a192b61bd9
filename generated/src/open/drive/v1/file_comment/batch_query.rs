// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file_comment/batch_query`: 批量获取评论

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{Comment, FileType};
use crate::open::types::UserIdType;

/// Returns comments on a document by their ids.
///
/// - Endpoint: `POST /open-apis/drive/v1/files/:file_token/comments/batch_query`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docs:document.comment:read` or `drive:drive` or `drive:drive:readonly`
/// - Scope `contact:user.employee_id:readonly`: Required for ids of type `user_id`; without it, the reply omits those ids.
/// - Rate limit: `100/min`
/// - Documentation: [批量获取评论](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/batch_query)
/// - Schema: `schemas/open/drive/v1/file_comment/batch_query.json`
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
///     .file_comment()
///     .batch_query(
///         "doxbcdl03Vsxhm7Qmnj110abcef",
///         FileType::Docx,
///         ["1654857036541812356"],
///     )
///     .user_id_type(UserIdType::OpenId)
///     .need_reaction(true)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "批量获取评论")]
#[doc(alias = "/open-apis/drive/v1/files/:file_token/comments/batch_query")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct BatchQueryFileComment<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    BatchQueryFileComment -> BatchQueryFileCommentReply, TenantOrUserToken, NoCredential
}

impl BatchQueryFileComment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_token`: The document, file or folder that is meant.
    /// - `file_type`: Type of the document.
    /// - `comment_ids`: Which comments, by their ids. At most 100 elements.
    pub fn new(
        file_token: impl Into<String>,
        file_type: FileType,
        comment_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("file_token", file_token.into())
                .query("file_type", &file_type)
                .body(
                    "comment_ids",
                    &comment_ids.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }
}

impl<C> BatchQueryFileComment<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Whether reactions are returned. The platform assumes `false` when it is not given.
    pub fn need_reaction(self, need_reaction: bool) -> Self {
        Self(self.0.body("need_reaction", &need_reaction))
    }
}

impl<C: rt::Caller> super::FileCommentResource<'_, C> {
    /// Returns comments on a document by their ids.
    pub fn batch_query(
        &self,
        file_token: impl Into<String>,
        file_type: FileType,
        comment_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> BatchQueryFileComment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        BatchQueryFileComment(
            BatchQueryFileComment::new(file_token, file_type, comment_ids)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`BatchQueryFileComment`].
#[derive(Clone, Default, rt::Record)]
pub struct BatchQueryFileCommentReply {
    /// The comments.
    pub items: Option<Vec<Comment>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`BatchQueryFileComment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file_comment/batch_query",
    title: "批量获取评论",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/batch_query",
    method: rt::Method::Post,
    path: "/open-apis/drive/v1/files/:file_token/comments/batch_query",
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
        rt::Param::query("file_type").flags(rt::Field::REQUIRED),
        rt::Param::query("user_id_type"),
        rt::Param::body("comment_ids")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(0, 100)]),
        rt::Param::body("need_reaction"),
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
            "1064230 400 Conflict MigrationInProgress\nThe data is being moved to another place.\nRepeat once that has ended.",
        ],
    ),
    ..platform::ENDPOINT
};
