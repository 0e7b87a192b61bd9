// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Files and folders of the drive: uploads, downloads, imports, exports, comments, permissions and
//! versions.
//!
//! Enabled by the feature `drive`.

pub mod v1;
pub mod v2;

/// The versions of drive.
#[derive(Debug)]
pub struct DriveService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> DriveService<'c, C> {
    /// Files and folders of the drive: uploads, downloads, imports, exports, comments, permissions and
    /// versions.
    pub fn v1(&self) -> v1::V1<'c, C> {
        v1::V1 { client: self.client }
    }

    /// Public permissions, likes and reactions to comments.
    pub fn v2(&self) -> v2::V2<'c, C> {
        v2::V2 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// Files and folders of the drive: uploads, downloads, imports, exports, comments, permissions and
    /// versions.
    pub fn drive(&self) -> DriveService<'_, Self> {
        DriveService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[
    &v1::export_task::create::ENDPOINT,
    &v1::export_task::download::ENDPOINT,
    &v1::export_task::get::ENDPOINT,
    &v1::file::copy::ENDPOINT,
    &v1::file::create_folder::ENDPOINT,
    &v1::file::create_shortcut::ENDPOINT,
    &v1::file::delete::ENDPOINT,
    &v1::file::delete_subscribe::ENDPOINT,
    &v1::file::download::ENDPOINT,
    &v1::file::get_subscribe::ENDPOINT,
    &v1::file::list::ENDPOINT,
    &v1::file::r#move::ENDPOINT,
    &v1::file::subscribe::ENDPOINT,
    &v1::file::task_check::ENDPOINT,
    &v1::file::upload_all::ENDPOINT,
    &v1::file::upload_finish::ENDPOINT,
    &v1::file::upload_part::ENDPOINT,
    &v1::file::upload_prepare::ENDPOINT,
    &v1::file_comment::batch_query::ENDPOINT,
    &v1::file_comment::create::ENDPOINT,
    &v1::file_comment::get::ENDPOINT,
    &v1::file_comment::list::ENDPOINT,
    &v1::file_comment::patch::ENDPOINT,
    &v1::file_comment_reply::create::ENDPOINT,
    &v1::file_comment_reply::delete::ENDPOINT,
    &v1::file_comment_reply::list::ENDPOINT,
    &v1::file_comment_reply::update::ENDPOINT,
    &v1::file_statistics::get::ENDPOINT,
    &v1::file_subscription::create::ENDPOINT,
    &v1::file_subscription::get::ENDPOINT,
    &v1::file_subscription::patch::ENDPOINT,
    &v1::file_version::create::ENDPOINT,
    &v1::file_version::delete::ENDPOINT,
    &v1::file_version::get::ENDPOINT,
    &v1::file_version::list::ENDPOINT,
    &v1::file_view_record::list::ENDPOINT,
    &v1::import_task::create::ENDPOINT,
    &v1::import_task::get::ENDPOINT,
    &v1::media::batch_get_tmp_download_url::ENDPOINT,
    &v1::media::download::ENDPOINT,
    &v1::media::prepare_import::ENDPOINT,
    &v1::media::upload_all::ENDPOINT,
    &v1::media::upload_finish::ENDPOINT,
    &v1::media::upload_import::ENDPOINT,
    &v1::media::upload_part::ENDPOINT,
    &v1::media::upload_prepare::ENDPOINT,
    &v1::meta::batch_query::ENDPOINT,
    &v1::permission_member::auth::ENDPOINT,
    &v1::permission_member::batch_create::ENDPOINT,
    &v1::permission_member::create::ENDPOINT,
    &v1::permission_member::delete::ENDPOINT,
    &v1::permission_member::list::ENDPOINT,
    &v1::permission_member::transfer_owner::ENDPOINT,
    &v1::permission_member::update::ENDPOINT,
    &v1::permission_public::get::ENDPOINT,
    &v1::permission_public::patch::ENDPOINT,
    &v1::permission_public_password::create::ENDPOINT,
    &v1::permission_public_password::delete::ENDPOINT,
    &v1::permission_public_password::update::ENDPOINT,
    &v1::user::remove_subscription::ENDPOINT,
    &v1::user::subscription::ENDPOINT,
    &v1::user::subscription_status::ENDPOINT,
    &v2::comment_reaction::update_reaction::ENDPOINT,
    &v2::file_like::list::ENDPOINT,
    &v2::permission_public::get::ENDPOINT,
    &v2::permission_public::patch::ENDPOINT,
];
