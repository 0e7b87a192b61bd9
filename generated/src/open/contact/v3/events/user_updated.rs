// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/events/user_updated`: 员工信息被修改

use feishu_api_runtime as rt;

use crate::open::contact::v3::types::EventUser;

/// Something that is known of a user changed.
///
/// Changes of mobile number and email address come in an event of their own. The user must be in
/// the contact range of the app.
///
/// - Type: `contact.user.updated_v3`, version 2.0
/// - Apps: self-built, store
/// - Scope: `contact:contact.base:readonly` or `contact:contact:readonly_as_app` or `contact:contact:access_as_app`
/// - Scope `contact:contact:readonly_as_app`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Scope `contact:user.base:readonly`: Needed to read `name`, `en_name`, `nickname` and `avatar` of users.
/// - Scope `contact:user.department:readonly`: Needed to read `department_ids`, `leader_user_id` and `orders` of users.
/// - Scope `contact:user.dotted_line_leader_info.read`: Needed to read `dotted_line_leader_user_ids` of users.
/// - Scope `contact:user.employee:readonly`: Needed to read status, city, country, work station, date of entry, type of employee, job title, business mailbox and custom fields of users.
/// - Scope `contact:user.employee_number:read`: Enough to read `employee_no` of users.
/// - Scope `contact:user.gender:readonly`: Needed to read `gender` of users.
/// - Scope `contact:user.job_level:readonly`: Needed to read `job_level_id` of users.
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Scope `contact:user.phone:readonly`: Needed to read `mobile` of users.
/// - Scope `contact:user.email:readonly`: Needed to read `email` of users.
/// - Scope `contact:user.job_family:readonly`: Needed to read `job_family_id` of users.
/// - Scope `contact:contact:access_as_app`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Scope `contact:contact:readonly`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Documentation: [员工信息被修改](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/events/updated)
/// - Schema: `schemas/open/contact/v3/events/user_updated.json`
#[doc(alias = "员工信息被修改")]
#[doc(alias = "contact.user.updated_v3")]
#[derive(Clone, Default, rt::Record)]
pub struct UserUpdated {
    /// How it stands now.
    pub object: Option<EventUser>,
    /// What changed, as it was before.
    pub old_object: Option<EventUser>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    UserUpdated = "contact.user.updated_v3"
}
