// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/events/custom_attrs_updated`: 成员字段变更

use feishu_api_runtime as rt;

/// Custom fields of users were added or removed, or an administrator changed whether calls may use
/// them.
///
/// Sent to servers, not over the long connection: the page names the way by webhook only.
///
/// - Type: `contact.custom_attr_event.updated_v3`, version 2.0
/// - Apps: self-built, store
/// - Scope: `contact:contact.base:readonly` or `contact:contact:readonly_as_app` or `contact:contact:access_as_app`
/// - Documentation: [成员字段变更](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/custom_attr_event/events/updated)
/// - Schema: `schemas/open/contact/v3/events/custom_attrs_updated.json`
#[doc(alias = "成员字段变更")]
#[doc(alias = "contact.custom_attr_event.updated_v3")]
#[derive(Clone, Default, rt::Record)]
pub struct CustomAttrsUpdated {
    /// How it stands now.
    pub object: Option<CustomAttrSettings>,
    /// How it was before.
    pub old_object: Option<CustomAttrSettings>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    CustomAttrsUpdated = "contact.custom_attr_event.updated_v3"
}

/// The custom fields of users.
#[derive(Clone, Default, rt::Record)]
pub struct CustomAttrSettings {
    /// Which fields there are.
    pub contact_field_key: Option<Vec<String>>,
    /// Whether calls may use the fields.
    pub allow_open_query: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}
