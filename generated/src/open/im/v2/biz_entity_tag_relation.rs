// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `biz_entity_tag_relation`.

pub mod create;
pub mod get;
pub mod update;

/// The operations on `biz_entity_tag_relation`.
#[derive(Debug)]
pub struct BizEntityTagRelationResource<'c, C> {
    pub(super) client: &'c C,
}
