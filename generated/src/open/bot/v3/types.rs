// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that several operations share.
//!
//! Schema: `schemas/open/bot/v3/service.json`.

use feishu_api_runtime as rt;

/// The bot, and the app that it belongs to.
#[derive(Clone, Default, rt::Record)]
pub struct Bot {
    /// Whether the tenant can use the app.
    pub activate_status: Option<ActivateStatus>,
    /// The app's name, under which the bot is shown.
    pub app_name: Option<String>,
    /// Address of the app's picture.
    pub avatar_url: Option<String>,
    /// The IP addresses that the app's calls may come from.
    pub ip_white_list: Option<Vec<String>>,
    /// The bot, as this app knows it: `ou_…`. Messages name their sender and whom they mention by it.
    pub open_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// Whether a tenant can use an app.
    pub enum ActivateStatus {
        /// The tenant has yet to install the app.
        NotInstalled = 0,
        /// The tenant disabled the app.
        Disabled = 1,
        /// The tenant can use the app.
        Enabled = 2,
        /// The tenant installed the app and has yet to enable it.
        Installed = 3,
        /// The app was upgraded; the tenant has yet to enable it.
        Upgraded = 4,
        /// The app is disabled because its licence expired.
        LicenseExpired = 5,
        /// The app is disabled because the tenant's plan of Lark expired or was lowered.
        PlanExpired = 6,
    }
}
