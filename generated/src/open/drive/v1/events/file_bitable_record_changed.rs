// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/events/file_bitable_record_changed`: 多维表格记录变更

use feishu_api_runtime as rt;

use crate::open::drive::v1::types::FileType;
use crate::open::types::UserIds;

/// Records of a base were added, changed or deleted.
///
/// The base must be subscribed to first. An app that subscribed as itself needs `bitable:app` or
/// `drive:drive` both for itself and for users. The event of an edited file comes as well.
///
/// Values of formulas are not in the event, and changes of them alone do not cause one.
///
/// - Type: `drive.file.bitable_record_changed_v1`, version 2.0
/// - Apps: self-built, store
/// - Scope: `base:record:read` or `bitable:app` or `drive:drive`
/// - Scope `contact:user.employee_id:readonly`: Needed to read `user_id` of users.
/// - Documentation: [多维表格记录变更](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/bitable_record_changed)
/// - Schema: `schemas/open/drive/v1/events/file_bitable_record_changed.json`
#[doc(alias = "多维表格记录变更")]
#[doc(alias = "drive.file.bitable_record_changed_v1")]
#[derive(Clone, Default, rt::Record)]
pub struct BaseRecordsChanged {
    /// What it is: a base.
    pub file_type: Option<FileType>,
    /// Token of the base.
    #[wire(ALWAYS)]
    pub file_token: Option<String>,
    /// The table with the change: `tbl…`.
    pub table_id: Option<String>,
    /// Version of the table after the change.
    pub revision: Option<i64>,
    /// Who made the change, by all types of id.
    pub operator_id: Option<UserIds>,
    /// What was done, record by record.
    pub action_list: Option<Vec<RecordAction>>,
    /// The users who subscribed, by all types of id.
    pub subscriber_id_list: Option<Vec<UserIds>>,
    /// When the change was made.
    pub update_time: Option<rt::Seconds>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl BaseRecordsChanged {
    /// `file_token`, which every documented reply has, or an error if this one lacks it.
    pub fn file_token(&self) -> Result<&str, rt::Error> {
        rt::always(self.file_token.as_deref(), "file_token", &self.unknown_fields)
    }
}

rt::event! {
    BaseRecordsChanged = "drive.file.bitable_record_changed_v1"
}

/// What was done with a record.
#[derive(Clone, Default, rt::Record)]
pub struct RecordAction {
    /// The record: `rec…`.
    pub record_id: Option<String>,
    /// Whether it was added, changed or deleted.
    pub action: Option<RecordActionKind>,
    /// Values before the change.
    pub before_value: Option<Vec<ChangedField>>,
    /// Values after the change.
    pub after_value: Option<Vec<ChangedField>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// Whether a record was added, changed or deleted.
    pub enum RecordActionKind {
        /// It was added.
        RecordAdded = "record_added",
        /// It was deleted.
        RecordDeleted = "record_deleted",
        /// It was changed.
        RecordEdited = "record_edited",
    }
}

/// The value of a field before or after a change.
#[derive(Clone, Default, rt::Record)]
pub struct ChangedField {
    /// The field: `fld…`.
    pub field_id: Option<String>,
    /// The value as the JSON that records have, within a text.
    pub field_value: Option<String>,
    /// The people, if the field holds some.
    pub field_identity_value: Option<ChangedPeople>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// People in the value of a field.
#[derive(Clone, Default, rt::Record)]
pub struct ChangedPeople {
    /// Each of them.
    pub users: Option<Vec<ChangedPerson>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A user in the value of a field.
#[derive(Clone, Default, rt::Record)]
pub struct ChangedPerson {
    /// The user by all types of id.
    pub user_id: Option<UserIds>,
    /// What the user is called.
    pub name: Option<String>,
    /// What the user is called in English.
    pub en_name: Option<String>,
    /// Address of the picture of the user.
    pub avatar_url: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}
