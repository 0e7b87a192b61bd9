// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `url_preview`.

pub mod batch_update;

/// The operations on `url_preview`.
#[derive(Debug)]
pub struct UrlPreviewResource<'c, C> {
    pub(super) client: &'c C,
}
