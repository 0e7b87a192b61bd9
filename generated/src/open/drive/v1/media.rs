// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `media`.

pub mod batch_get_tmp_download_url;
pub mod download;
pub mod prepare_import;
pub mod upload_all;
pub mod upload_finish;
pub mod upload_import;
pub mod upload_part;
pub mod upload_prepare;

/// The operations on `media`.
#[derive(Debug)]
pub struct MediaResource<'c, C> {
    pub(super) client: &'c C,
}
