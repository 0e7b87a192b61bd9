// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file_comment/patch`: 解决/恢复评论

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::FileType;

/// Resolves a comment, or opens it again.
///
/// - Endpoint: `PATCH /open-apis/drive/v1/files/:file_token/comments/:comment_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docs:doc` or `docs:doc:readonly` or `docs:document.comment:update` or `docs:document.comment:write_only` or `drive:drive` or `drive:drive:readonly` or `sheets:spreadsheet` or `sheets:spreadsheet:readonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [解决/恢复评论](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/patch)
/// - Schema: `schemas/open/drive/v1/file_comment/patch.json`
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
/// use feishu_api::drive::v1::FileType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .drive()
///     .v1()
///     .file_comment()
///     .patch("doccnGp4UK1UskrOEJwBXd3", "6916106822734578184", FileType::Doc, true)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "解决/恢复评论")]
#[doc(alias = "/open-apis/drive/v1/files/:file_token/comments/:comment_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchFileComment<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PatchFileComment -> rt::Empty, TenantOrUserToken, NoCredential
}

impl PatchFileComment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_token`: The document, file or folder that is meant.
    /// - `comment_id`: The comment that is meant.
    /// - `file_type`: Type of the document.
    /// - `is_solved`: Whether it is resolved.
    pub fn new(
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        file_type: FileType,
        is_solved: bool,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("file_token", file_token.into())
                .path("comment_id", comment_id.into())
                .query("file_type", &file_type)
                .body("is_solved", &is_solved),
        )
    }
}

impl<C: rt::Caller> super::FileCommentResource<'_, C> {
    /// Resolves a comment, or opens it again.
    pub fn patch(
        &self,
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        file_type: FileType,
        is_solved: bool,
    ) -> PatchFileComment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        PatchFileComment(
            PatchFileComment::new(file_token, comment_id, file_type, is_solved)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The documented facts of [`PatchFileComment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file_comment/patch",
    title: "解决/恢复评论",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/patch",
    method: rt::Method::Patch,
    path: "/open-apis/drive/v1/files/:file_token/comments/:comment_id",
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
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("file_token"),
        rt::Param::path("comment_id"),
        rt::Param::query("file_type").flags(rt::Field::REQUIRED),
        rt::Param::body("is_solved").flags(rt::Field::REQUIRED),
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
