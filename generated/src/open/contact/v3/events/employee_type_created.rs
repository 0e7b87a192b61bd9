// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/events/employee_type_created`: 新建人员类型

use feishu_api_runtime as rt;

use crate::open::contact::v3::types::EmployeeTypeEnum;

/// A type of employee was defined.
///
/// - Type: `contact.employee_type_enum.created_v3`, version 2.0
/// - Apps: self-built, store
/// - Scope: `contact:contact.base:readonly` or `contact:contact:readonly_as_app` or `contact:contact:access_as_app`
/// - Documentation: [新建人员类型](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/created)
/// - Schema: `schemas/open/contact/v3/events/employee_type_created.json`
#[doc(alias = "新建人员类型")]
#[doc(alias = "contact.employee_type_enum.created_v3")]
#[derive(Clone, Default, rt::Record)]
pub struct EmployeeTypeCreated {
    /// The type.
    pub new_enum: Option<EmployeeTypeEnum>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    EmployeeTypeCreated = "contact.employee_type_enum.created_v3"
}
