// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/events/employee_type_deleted`: 删除人员类型

use feishu_api_runtime as rt;

use crate::open::contact::v3::types::EmployeeTypeEnum;

/// A type of employee was deleted.
///
/// - Type: `contact.employee_type_enum.deleted_v3`, version 2.0
/// - Apps: self-built, store
/// - Scope: `contact:contact.base:readonly` or `contact:contact:readonly_as_app` or `contact:contact:access_as_app`
/// - Documentation: [删除人员类型](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/deleted)
/// - Schema: `schemas/open/contact/v3/events/employee_type_deleted.json`
#[doc(alias = "删除人员类型")]
#[doc(alias = "contact.employee_type_enum.deleted_v3")]
#[derive(Clone, Default, rt::Record)]
pub struct EmployeeTypeDeleted {
    /// The type as it was.
    pub old_enum: Option<EmployeeTypeEnum>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    EmployeeTypeDeleted = "contact.employee_type_enum.deleted_v3"
}
