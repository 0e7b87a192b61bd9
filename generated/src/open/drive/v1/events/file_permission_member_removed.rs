// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/events/file_permission_member_removed`: 文件协作者移除

use feishu_api_runtime as rt;

use crate::open::drive::v1::types::FileType;
use crate::open::types::UserIds;

/// Users or group chats lost permissions on a file.
///
/// Apps receive it for files that they, or their users, subscribed to.
///
/// - Type: `drive.file.permission_member_removed_v1`, version 2.0
/// - Apps: self-built, store
/// - Scope: `drive:drive` or `docs:doc` or `sheets:spreadsheet` or `docs:permission.member:retrieve`
/// - Scope `contact:user.employee_id:readonly`: Needed to read `user_id` of users.
/// - Documentation: [文件协作者移除](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-collaborator-remove)
/// - Schema: `schemas/open/drive/v1/events/file_permission_member_removed.json`
#[doc(alias = "文件协作者移除")]
#[doc(alias = "drive.file.permission_member_removed_v1")]
#[derive(Clone, Default, rt::Record)]
pub struct FileCollaboratorRemoved {
    /// Group chats whose permissions changed: `oc_…`.
    pub chat_list: Option<Vec<String>>,
    /// What it is.
    pub file_type: Option<FileType>,
    /// The file, folder or document that it is about.
    #[wire(ALWAYS)]
    pub file_token: Option<String>,
    /// Who changed it.
    pub operator_id: Option<UserIds>,
    /// Users whose permissions changed.
    pub user_list: Option<Vec<UserIds>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl FileCollaboratorRemoved {
    /// `file_token`, which every documented reply has, or an error if this one lacks it.
    pub fn file_token(&self) -> Result<&str, rt::Error> {
        rt::always(self.file_token.as_deref(), "file_token", &self.unknown_fields)
    }
}

rt::event! {
    FileCollaboratorRemoved = "drive.file.permission_member_removed_v1"
}
