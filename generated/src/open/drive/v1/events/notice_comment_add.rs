// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/events/notice_comment_add`: 添加评论、回复通知事件

use feishu_api_runtime as rt;

use crate::open::drive::v1::types::FileType;
use crate::open::types::UserIds;

/// A user was told of a new comment or reply.
///
/// Apps receive it for users who subscribed with `drive.v1.user.subscription`, or for themselves
/// without a subscription.
///
/// - Type: `drive.notice.comment_add_v1`, version 2.0
/// - Apps: self-built, store
/// - Scope: `docs:document.comment:read`
/// - Scope `contact:user.employee_id:readonly`: Needed to read `user_id` of users.
/// - Documentation: [添加评论、回复通知事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/notice/events/comment_add)
/// - Schema: `schemas/open/drive/v1/events/notice_comment_add.json`
#[doc(alias = "添加评论、回复通知事件")]
#[doc(alias = "drive.notice.comment_add_v1")]
#[derive(Clone, Default, rt::Record)]
pub struct CommentNoticed {
    /// Which document it is about, and who is told.
    pub notice_meta: Option<CommentNotice>,
    /// The new comment, or the one that was replied to.
    pub comment_id: Option<String>,
    /// The new reply.
    pub reply_id: Option<String>,
    /// Whether the user who is told is mentioned.
    pub is_mentioned: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    CommentNoticed = "drive.notice.comment_add_v1"
}

/// What a user was told.
#[derive(Clone, Default, rt::Record)]
pub struct CommentNotice {
    /// What the document is.
    pub file_type: Option<FileType>,
    /// Token of the document.
    pub file_token: Option<String>,
    /// Who wrote it.
    pub from_user_id: Option<UserIds>,
    /// Who is told.
    pub to_user_id: Option<UserIds>,
    /// What was written.
    pub notice_type: Option<CommentNoticeType>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What was written.
    pub enum CommentNoticeType {
        /// A comment.
        CommentAdded = "add_comment",
        /// A reply.
        ReplyAdded = "add_reply",
    }
}
