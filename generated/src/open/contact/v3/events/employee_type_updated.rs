// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/events/employee_type_updated`: 修改人员类型名称

use feishu_api_runtime as rt;

use crate::open::contact::v3::types::EmployeeTypeEnum;

/// A type of employee was renamed, in any language.
///
/// - Type: `contact.employee_type_enum.updated_v3`, version 2.0
/// - Apps: self-built, store
/// - Scope: `contact:contact.base:readonly` or `contact:contact:readonly_as_app` or `contact:contact:access_as_app`
/// - Documentation: [修改人员类型名称](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/updated)
/// - Schema: `schemas/open/contact/v3/events/employee_type_updated.json`
#[doc(alias = "修改人员类型名称")]
#[doc(alias = "contact.employee_type_enum.updated_v3")]
#[derive(Clone, Default, rt::Record)]
pub struct EmployeeTypeUpdated {
    /// The type as it was before.
    pub old_enum: Option<EmployeeTypeEnum>,
    /// The type as it is now.
    pub new_enum: Option<EmployeeTypeEnum>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    EmployeeTypeUpdated = "contact.employee_type_enum.updated_v3"
}
