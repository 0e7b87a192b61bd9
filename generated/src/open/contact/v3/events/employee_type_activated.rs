// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/events/employee_type_activated`: 启用人员类型

use feishu_api_runtime as rt;

use crate::open::contact::v3::types::EmployeeTypeEnum;

/// A type of employee can be used from now on.
///
/// - Type: `contact.employee_type_enum.actived_v3`, version 2.0
/// - Apps: self-built, store
/// - Scope: `contact:contact.base:readonly` or `contact:contact:readonly_as_app` or `contact:contact:access_as_app`
/// - Documentation: [启用人员类型](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/actived)
/// - Schema: `schemas/open/contact/v3/events/employee_type_activated.json`
#[doc(alias = "启用人员类型")]
#[doc(alias = "contact.employee_type_enum.actived_v3")]
#[derive(Clone, Default, rt::Record)]
pub struct EmployeeTypeActivated {
    /// The type as it was before.
    pub old_enum: Option<EmployeeTypeEnum>,
    /// The type as it is now.
    pub new_enum: Option<EmployeeTypeEnum>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    EmployeeTypeActivated = "contact.employee_type_enum.actived_v3"
}
