// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/events/file_permission_member_applied`: 文件协作者权限申请

use feishu_api_runtime as rt;

use crate::open::drive::v1::types::{FileType, Permission};
use crate::open::types::UserIds;

/// A user asked for a permission on a file, perhaps for others.
///
/// Apps receive it for files that they, or their users, subscribed to.
///
/// - Type: `drive.file.permission_member_applied_v1`, version 2.0
/// - Apps: self-built, store
/// - Scope: `docs:permission.member:create` or `docs:permission.member:retrieve`
/// - Scope `contact:user.employee_id:readonly`: Needed to read `user_id` of users.
/// - Documentation: [文件协作者权限申请](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/permission_member_applied)
/// - Schema: `schemas/open/drive/v1/events/file_permission_member_applied.json`
#[doc(alias = "文件协作者权限申请")]
#[doc(alias = "drive.file.permission_member_applied_v1")]
#[derive(Clone, Default, rt::Record)]
pub struct FilePermissionRequested {
    /// What it is.
    pub file_type: Option<FileType>,
    /// The file, folder or document that it is about.
    #[wire(ALWAYS)]
    pub file_token: Option<String>,
    /// Who asked.
    pub operator_id: Option<UserIds>,
    /// Who is to decide: mostly the owner.
    pub approver_id: Option<UserIds>,
    /// Users for whom it is asked.
    pub application_user_list: Option<Vec<UserIds>>,
    /// Group chats for which it is asked.
    pub application_chat_list: Option<Vec<String>>,
    /// Departments for which it is asked.
    pub application_department_list: Option<Vec<String>>,
    /// What the user says about it.
    pub application_remark: Option<String>,
    /// What is asked for.
    pub permission: Option<Permission>,
    /// Who subscribed to it.
    pub subscriber_ids: Option<Vec<UserIds>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl FilePermissionRequested {
    /// `file_token`, which every documented reply has, or an error if this one lacks it.
    pub fn file_token(&self) -> Result<&str, rt::Error> {
        rt::always(self.file_token.as_deref(), "file_token", &self.unknown_fields)
    }
}

rt::event! {
    FilePermissionRequested = "drive.file.permission_member_applied_v1"
}
