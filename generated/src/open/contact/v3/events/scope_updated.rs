// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/events/scope_updated`: 通讯录权限范围变更

use feishu_api_runtime as rt;

use crate::open::contact::v3::types::{ContactUser, Department, GroupType};

/// The contact range of the app changed.
///
/// - Type: `contact.scope.updated_v3`, version 2.0
/// - Apps: self-built, store
/// - Scope: `contact:contact.base:readonly` or `contact:contact:readonly_as_app` or `contact:contact:access_as_app`
/// - Scope `contact:contact:readonly_as_app`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Scope `contact:department.base:readonly`: Needed to read names, custom id, chat and status of departments.
/// - Scope `contact:department.organize:readonly`: Needed to read parent, leaders, order, units and numbers of members of departments.
/// - Scope `contact:user.assign_info:read`: Needed to read `assign_info` of users.
/// - Scope `contact:user.base:readonly`: Needed to read `name`, `en_name`, `nickname` and `avatar` of users.
/// - Scope `contact:user.department:readonly`: Needed to read `department_ids`, `leader_user_id` and `orders` of users.
/// - Scope `contact:user.department_path:readonly`: Needed to read `department_path` of users.
/// - Scope `contact:user.employee:readonly`: Needed to read status, city, country, work station, date of entry, type of employee, job title, business mailbox and custom fields of users.
/// - Scope `contact:user.employee_number:read`: Enough to read `employee_no` of users.
/// - Scope `contact:user.gender:readonly`: Needed to read `gender` of users.
/// - Scope `contact:user.subscription_ids:write`: Needed to read `subscription_ids` of users.
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Scope `contact:user.phone:readonly`: Needed to read `mobile` of users.
/// - Scope `contact:user.email:readonly`: Needed to read `email` of users.
/// - Scope `contact:user.job_family:readonly`: Needed to read `job_family_id` of users.
/// - Scope `contact:user.job_level:readonly`: Needed to read `job_level_id` of users.
/// - Scope `contact:contact:access_as_app`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Scope `contact:contact:readonly`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Documentation: [通讯录权限范围变更](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/scope/events/updated)
/// - Schema: `schemas/open/contact/v3/events/scope_updated.json`
#[doc(alias = "通讯录权限范围变更")]
#[doc(alias = "contact.scope.updated_v3")]
#[derive(Clone, Default, rt::Record)]
pub struct ContactScopeUpdated {
    /// What came into the range.
    pub added: Option<ContactScope>,
    /// What left the range.
    pub removed: Option<ContactScope>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    ContactScopeUpdated = "contact.scope.updated_v3"
}

/// Parts of a contact range.
#[derive(Clone, Default, rt::Record)]
pub struct ContactScope {
    /// Departments; ids of users in them are `open_id`.
    pub departments: Option<Vec<Department>>,
    /// Users; ids in them are `open_id`, those in custom fields `user_id`.
    pub users: Option<Vec<ContactUser>>,
    /// User groups, with numbers of members.
    pub user_groups: Option<Vec<ScopeGroup>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A user group in a contact range.
#[derive(Clone, Default, rt::Record)]
pub struct ScopeGroup {
    /// Id by which calls name the group.
    pub user_group_id: Option<String>,
    /// Name of the group.
    pub name: Option<String>,
    /// How the group gets its members.
    pub r#type: Option<GroupType>,
    /// Number of members.
    pub member_count: Option<i64>,
    /// Whether the members are known.
    pub status: Option<ScopeGroupStatus>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// Whether the members of a user group are known.
    pub enum ScopeGroupStatus {
        /// Not known.
        NotKnown = 0,
        /// They were computed.
        Computed = 1,
        /// They are being computed.
        Computing = 2,
        /// They could not be computed.
        Failed = 3,
    }
}
