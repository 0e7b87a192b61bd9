// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/events/department_created`: 部门新建

use feishu_api_runtime as rt;

use crate::open::contact::v3::types::EventDepartment;

/// A department was created.
///
/// - Type: `contact.department.created_v3`, version 2.0
/// - Apps: self-built, store
/// - Scope: `contact:contact.base:readonly` or `contact:contact:readonly_as_app` or `contact:contact:access_as_app`
/// - Scope `contact:department.organize:readonly`: Needed to read parent, leaders, order, units and numbers of members of departments.
/// - Scope `contact:contact:readonly_as_app`: Enough to read what the scopes for base and organization of departments allow.
/// - Scope `contact:department.base:readonly`: Needed to read names, custom id, chat and status of departments.
/// - Scope `contact:department.hrbp:readonly`: Needed to read `department_hrbps` of departments.
/// - Scope `contact:contact:access_as_app`: Enough to read what the scopes for base and organization of departments allow.
/// - Scope `contact:contact:readonly`: Enough to read what the scopes for base and organization of departments allow.
/// - Documentation: [部门新建](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/events/created)
/// - Schema: `schemas/open/contact/v3/events/department_created.json`
#[doc(alias = "部门新建")]
#[doc(alias = "contact.department.created_v3")]
#[derive(Clone, Default, rt::Record)]
pub struct DepartmentCreated {
    /// The department.
    pub object: Option<EventDepartment>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    DepartmentCreated = "contact.department.created_v3"
}
