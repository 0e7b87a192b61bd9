// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Public permissions, likes and reactions to comments.
//!
//! Enabled by the feature `drive`.
//!
//! Documentation: [云空间](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/introduction).
//!
//! Schema: `schemas/open/drive/v2/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`UpdateReactionCommentReaction`] | Adds an emoji to a reply of a comment, or takes it back.<br>`POST /open-apis/drive/v2/files/:file_token/comments/reaction` |
//! | [`ListFileLike`] | Lists who liked a document, the latest first.<br>`GET /open-apis/drive/v2/files/:file_token/likes` |
//! | [`GetPermissionPublic`] | Returns what everyone may do with a document.<br>`GET /open-apis/drive/v2/permissions/:token/public` |
//! | [`PatchPermissionPublic`] | Changes what everyone may do with a document.<br>`PATCH /open-apis/drive/v2/permissions/:token/public` |

pub mod errors;
pub mod types;
pub mod comment_reaction;
pub mod file_like;
pub mod permission_public;

#[doc(inline)]
pub use self::types::{
    FileType, PublicPermission, ExternalPolicy, SecurityPolicy, CommentPolicy,
    SharePolicy, CollaboratorPolicy, LinkPolicy, CopyPolicy,
};

#[doc(inline)]
pub use self::comment_reaction::update_reaction::{
    UpdateReactionCommentReaction, ReactionAction,
};

#[doc(inline)]
pub use self::file_like::list::{ListFileLike, ListFileLikeReply, Like};

#[doc(inline)]
pub use self::permission_public::get::{GetPermissionPublic, GetPermissionPublicReply};

#[doc(inline)]
pub use self::permission_public::patch::{
    PatchPermissionPublic, PatchPermissionPublicReply, PolicyScopes, PolicyScope,
};

/// The resources of open/drive/v2.
#[derive(Debug)]
pub struct V2<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V2<'c, C> {
    /// Operations on `comment_reaction`.
    pub fn comment_reaction(&self) -> comment_reaction::CommentReactionResource<'c, C> {
        comment_reaction::CommentReactionResource {
            client: self.client,
        }
    }

    /// Operations on `file_like`.
    pub fn file_like(&self) -> file_like::FileLikeResource<'c, C> {
        file_like::FileLikeResource {
            client: self.client,
        }
    }

    /// Operations on `permission_public`.
    pub fn permission_public(
        &self,
    ) -> permission_public::PermissionPublicResource<'c, C> {
        permission_public::PermissionPublicResource {
            client: self.client,
        }
    }
}
