// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Events of open/drive/v1.

pub mod file_bitable_field_changed;
pub mod file_bitable_record_changed;
pub mod file_created_in_folder;
pub mod file_deleted;
pub mod file_edit;
pub mod file_permission_member_added;
pub mod file_permission_member_applied;
pub mod file_permission_member_removed;
pub mod file_read;
pub mod file_title_updated;
pub mod file_trashed;
pub mod notice_comment_add;
