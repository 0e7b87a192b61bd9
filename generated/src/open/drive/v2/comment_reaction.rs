// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `comment_reaction`.

pub mod update_reaction;

/// The operations on `comment_reaction`.
#[derive(Debug)]
pub struct CommentReactionResource<'c, C> {
    pub(super) client: &'c C,
}
