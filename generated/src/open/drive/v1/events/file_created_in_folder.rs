// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/events/file_created_in_folder`: 文件夹下文件创建

use feishu_api_runtime as rt;

use crate::open::drive::v1::types::FileType;
use crate::open::types::UserIds;

/// A file was created in a folder.
///
/// Apps receive it for folders that they, or their users, subscribed to.
///
/// - Type: `drive.file.created_in_folder_v1`, version 2.0
/// - Apps: self-built, store
/// - Scope: `space:document.event:read`
/// - Scope `contact:user.employee_id:readonly`: Needed to read `user_id` of users.
/// - Documentation: [文件夹下文件创建](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/created_in_folder)
/// - Schema: `schemas/open/drive/v1/events/file_created_in_folder.json`
#[doc(alias = "文件夹下文件创建")]
#[doc(alias = "drive.file.created_in_folder_v1")]
#[derive(Clone, Default, rt::Record)]
pub struct FileCreatedInFolder {
    /// What it is.
    pub file_type: Option<FileType>,
    /// The file, folder or document that it is about.
    #[wire(ALWAYS)]
    pub file_token: Option<String>,
    /// Where it was created.
    pub folder_token: Option<String>,
    /// Who created it.
    pub operator_id: Option<UserIds>,
    /// Who subscribed to it.
    pub subscriber_ids: Option<Vec<UserIds>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl FileCreatedInFolder {
    /// `file_token`, which every documented reply has, or an error if this one lacks it.
    pub fn file_token(&self) -> Result<&str, rt::Error> {
        rt::always(self.file_token.as_deref(), "file_token", &self.unknown_fields)
    }
}

rt::event! {
    FileCreatedInFolder = "drive.file.created_in_folder_v1"
}
