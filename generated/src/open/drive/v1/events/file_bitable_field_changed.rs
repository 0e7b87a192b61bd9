// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/events/file_bitable_field_changed`: 多维表格字段变更

use feishu_api_runtime as rt;

use crate::open::drive::v1::types::FileType;
use crate::open::types::UserIds;

/// Fields of a base were added, changed or deleted.
///
/// The base must be subscribed to first. An app that subscribed as itself needs `bitable:app` or
/// `drive:drive` both for itself and for users. The event of an edited file comes as well.
///
/// - Type: `drive.file.bitable_field_changed_v1`, version 2.0
/// - Apps: self-built, store
/// - Scope: `base:field:read` or `bitable:app` or `drive:drive`
/// - Scope `contact:user.employee_id:readonly`: Needed to read `user_id` of users.
/// - Documentation: [多维表格字段变更](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/bitable_field_changed)
/// - Schema: `schemas/open/drive/v1/events/file_bitable_field_changed.json`
#[doc(alias = "多维表格字段变更")]
#[doc(alias = "drive.file.bitable_field_changed_v1")]
#[derive(Clone, Default, rt::Record)]
pub struct BaseFieldsChanged {
    /// What it is: a base.
    pub file_type: Option<FileType>,
    /// Token of the base.
    #[wire(ALWAYS)]
    pub file_token: Option<String>,
    /// The table with the change: `tbl…`.
    pub table_id: Option<String>,
    /// Who made the change, by all types of id.
    pub operator_id: Option<UserIds>,
    /// What was done, field by field.
    pub action_list: Option<Vec<FieldAction>>,
    /// Version of the table after the change.
    pub revision: Option<i64>,
    /// The users who subscribed, by all types of id.
    pub subscriber_id_list: Option<Vec<UserIds>>,
    /// When the change was made.
    pub update_time: Option<rt::Seconds>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl BaseFieldsChanged {
    /// `file_token`, which every documented reply has, or an error if this one lacks it.
    pub fn file_token(&self) -> Result<&str, rt::Error> {
        rt::always(self.file_token.as_deref(), "file_token", &self.unknown_fields)
    }
}

rt::event! {
    BaseFieldsChanged = "drive.file.bitable_field_changed_v1"
}

/// What was done with a field.
#[derive(Clone, Default, rt::Record)]
pub struct FieldAction {
    /// Whether it was added, changed or deleted.
    pub action: Option<FieldActionKind>,
    /// The field: `fld…`.
    pub field_id: Option<String>,
    /// How the field was before.
    pub before_value: Option<FieldState>,
    /// How the field is now.
    pub after_value: Option<FieldState>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// Whether a field was added, changed or deleted.
    pub enum FieldActionKind {
        /// It was added.
        FieldAdded = "field_added",
        /// It was changed.
        FieldEdited = "field_edited",
        /// It was deleted.
        FieldDeleted = "field_deleted",
    }
}

/// A field before or after a change.
#[derive(Clone, Default, rt::Record)]
pub struct FieldState {
    /// The field: `fld…`.
    pub id: Option<String>,
    /// What the field is called.
    pub name: Option<String>,
    /// What the field holds, by the number that `bitable.v1.FieldType` knows.
    pub r#type: Option<i64>,
    /// What the field is for.
    pub description: Option<String>,
    /// Settings that depend on the type of the field.
    pub property: Option<FieldStateProperty>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Settings of a field.
#[derive(Clone, Default, rt::Record)]
pub struct FieldStateProperty {
    /// How numbers and results of formulas are shown.
    pub formatter: Option<String>,
    /// How dates are shown.
    pub date_formatter: Option<String>,
    /// Whether a date field is filled with the time at which its record is created.
    pub auto_fill: Option<bool>,
    /// Whether a person or link field takes more than one.
    pub multiple: Option<bool>,
    /// The table whose records a link field links.
    pub table_id: Option<String>,
    /// Name of the table whose records a link field links.
    pub table_name: Option<String>,
    /// Name of the field in the other table that a two-way link field is linked with.
    pub back_field_name: Option<String>,
    /// From where places may come: `only_mobile` or `not_limit`.
    pub input_type: Option<String>,
    /// Id of the field in the other table that a two-way link field is linked with.
    pub back_field_id: Option<String>,
    /// How an auto number field counts.
    pub auto_serial: Option<FieldStateSerial>,
    /// Options of a select field.
    pub options: Option<Vec<FieldStateOption>>,
    /// The formula, with fields as `bitable::$table[tbl…].$field[fld…]`.
    pub formula_expression: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// How an auto number field counts.
#[derive(Clone, Default, rt::Record)]
pub struct FieldStateSerial {
    /// Whether numbers are composed (`custom`) or counted (`auto_increment_number`).
    pub r#type: Option<String>,
    /// The parts of a composed number in their order.
    pub options: Option<Vec<FieldStateSerialRule>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A part of a composed number.
#[derive(Clone, Default, rt::Record)]
pub struct FieldStateSerialRule {
    /// What the part is: `system_number`, `fixed_text` or `created_time`.
    pub r#type: Option<String>,
    /// Digits of a counter, the fixed text, or the form of the date.
    pub value: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// An option of a select field.
#[derive(Clone, Default, rt::Record)]
pub struct FieldStateOption {
    /// What the option is called.
    pub name: Option<String>,
    /// The option: `opt…`.
    pub id: Option<String>,
    /// Colour of the option by number.
    pub color: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}
