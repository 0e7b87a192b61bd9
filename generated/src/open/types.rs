// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that every service of 飞书开放平台 may use.
//!
//! Schema: `schemas/open/platform.json`.

use feishu_api_runtime as rt;

/// The ids of one user, as events give them.
#[derive(Clone, Default, rt::Record)]
pub struct UserIds {
    /// The user within all apps of one developer.
    pub union_id: Option<String>,
    /// The user within one tenant; it needs the scope `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// The user within one app.
    pub open_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// Type of the ids that identify users.
    pub enum UserIdType {
        /// The user within one app: `ou_…`. Another app knows the same user under another id.
        OpenId = "open_id",
        /// The user within all apps of one developer: `on_…`.
        UnionId = "union_id",
        /// The user within one tenant, the same for all apps. Reading it needs the scope
        /// `contact:user.employee_id:readonly`.
        UserId = "user_id",
    }
}
