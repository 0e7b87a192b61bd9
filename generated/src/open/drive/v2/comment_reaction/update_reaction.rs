// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v2/comment_reaction/update_reaction`: 添加/取消表情回应

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v2::types::FileType;

/// Adds an emoji to a reply of a comment, or takes it back.
///
/// - Endpoint: `POST /open-apis/drive/v2/files/:file_token/comments/reaction`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docs:document.comment:create` or `docs:document.comment:write_only`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [添加/取消表情回应](https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/comment_reaction/update_reaction)
/// - Schema: `schemas/open/drive/v2/comment_reaction/update_reaction.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1061001 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1061002 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1061004 | 401 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not react to the comment. |
/// | 1061003 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The file or folder does not exist. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::drive::v2::{FileType, ReactionAction};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .drive()
///     .v2()
///     .comment_reaction()
///     .update_reaction(
///         "ppHV2Xepq2BQk3K79FTB",
///         FileType::Docx,
///         ReactionAction::Add,
///         "1234567890",
///         "ANGRY",
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "添加/取消表情回应")]
#[doc(alias = "/open-apis/drive/v2/files/:file_token/comments/reaction")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateReactionCommentReaction<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpdateReactionCommentReaction -> rt::Empty, TenantOrUserToken, NoCredential
}

impl UpdateReactionCommentReaction {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_token`: The document that is meant. At most 100 characters.
    /// - `file_type`: Type of the document, which must be that of the token.
    /// - `action`: What is done.
    /// - `reply_id`: The reply; the first reply of a comment is the comment itself. 1 to 100 characters.
    /// - `reaction_type`: Which emoji, such as `THUMBSUP` or `DONE`. 1 to 100 characters.
    pub fn new(
        file_token: impl Into<String>,
        file_type: FileType,
        action: ReactionAction,
        reply_id: impl Into<String>,
        reaction_type: impl Into<String>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("file_token", file_token.into())
                .query("file_type", &file_type)
                .body("action", &action)
                .body_text("reply_id", reply_id.into())
                .body_text("reaction_type", reaction_type.into()),
        )
    }
}

impl<C: rt::Caller> super::CommentReactionResource<'_, C> {
    /// Adds an emoji to a reply of a comment, or takes it back.
    pub fn update_reaction(
        &self,
        file_token: impl Into<String>,
        file_type: FileType,
        action: ReactionAction,
        reply_id: impl Into<String>,
        reaction_type: impl Into<String>,
    ) -> UpdateReactionCommentReaction<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        UpdateReactionCommentReaction(
            UpdateReactionCommentReaction::new(
                    file_token,
                    file_type,
                    action,
                    reply_id,
                    reaction_type,
                )
                .0
                .bind(self.client.core()),
        )
    }
}

rt::text_enum! {
    /// What is done with a reaction.
    pub enum ReactionAction {
        /// It is added.
        Add = "add",
        /// It is taken back.
        Delete = "delete",
    }
}

/// The documented facts of [`UpdateReactionCommentReaction`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v2/comment_reaction/update_reaction",
    title: "添加/取消表情回应",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/comment_reaction/update_reaction",
    method: rt::Method::Post,
    path: "/open-apis/drive/v2/files/:file_token/comments/reaction",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["docs:document.comment:create", "docs:document.comment:write_only"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("file_token").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::query("file_type").flags(rt::Field::REQUIRED),
        rt::Param::body("action").flags(rt::Field::REQUIRED),
        rt::Param::body("reply_id")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(1, 100)]),
        rt::Param::body("reaction_type")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(1, 100)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1061001 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1061002 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the parameters; a size must not be 0, and files travel as `multipart/form-data`.",
            "1061004 401 Auth PermissionDenied\nThe caller may not react to the comment.\nGrant the app the scope.",
            "1061003 404 NotFound NotFound\nThe file or folder does not exist.\nCheck the token.",
        ],
    ),
    ..platform::ENDPOINT
};
