// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `space_node`.

pub mod copy;
pub mod create;
pub mod list;
pub mod r#move;
pub mod move_docs_to_wiki;
pub mod update_title;

/// The operations on `space_node`.
#[derive(Debug)]
pub struct SpaceNodeResource<'c, C> {
    pub(super) client: &'c C,
}
