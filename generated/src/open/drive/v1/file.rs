// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `file`.

pub mod copy;
pub mod create_folder;
pub mod create_shortcut;
pub mod delete;
pub mod delete_subscribe;
pub mod download;
pub mod get_subscribe;
pub mod list;
pub mod r#move;
pub mod subscribe;
pub mod task_check;
pub mod upload_all;
pub mod upload_finish;
pub mod upload_part;
pub mod upload_prepare;

/// The operations on `file`.
#[derive(Debug)]
pub struct FileResource<'c, C> {
    pub(super) client: &'c C,
}
