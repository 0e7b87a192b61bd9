// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/events/file_trashed`: 文件删除到回收站

use feishu_api_runtime as rt;

use crate::open::drive::v1::types::FileType;
use crate::open::types::UserIds;

/// A file was moved to the trash.
///
/// Apps receive it for files that they, or their users, subscribed to.
///
/// - Type: `drive.file.trashed_v1`, version 2.0
/// - Apps: self-built, store
/// - Scope: `drive:drive` or `docs:doc` or `sheets:spreadsheet` or `docs:event.document_deleted:read`
/// - Scope `contact:user.employee_id:readonly`: Needed to read `user_id` of users.
/// - Documentation: [文件删除到回收站](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/delete-file-to-trash-can)
/// - Schema: `schemas/open/drive/v1/events/file_trashed.json`
#[doc(alias = "文件删除到回收站")]
#[doc(alias = "drive.file.trashed_v1")]
#[derive(Clone, Default, rt::Record)]
pub struct FileTrashed {
    /// What it is.
    pub file_type: Option<FileType>,
    /// The file, folder or document that it is about.
    #[wire(ALWAYS)]
    pub file_token: Option<String>,
    /// Who deleted it.
    pub operator_id: Option<UserIds>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl FileTrashed {
    /// `file_token`, which every documented reply has, or an error if this one lacks it.
    pub fn file_token(&self) -> Result<&str, rt::Error> {
        rt::always(self.file_token.as_deref(), "file_token", &self.unknown_fields)
    }
}

rt::event! {
    FileTrashed = "drive.file.trashed_v1"
}
