// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/events/notification_approved`: 审核状态推送

use feishu_api_runtime as rt;

/// The review of a notification ended.
///
/// - Type: `helpdesk.notification.approve_v1`, version 2.0
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Documentation: [审核状态推送](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/events/approve)
/// - Schema: `schemas/open/helpdesk/v1/events/notification_approved.json`
#[doc(alias = "审核状态推送")]
#[doc(alias = "helpdesk.notification.approve_v1")]
#[derive(Clone, Default, rt::Record)]
pub struct NotificationReviewed {
    /// What was reviewed.
    pub notification_id: Option<String>,
    /// Where it was written.
    pub helpdesk_id: Option<String>,
    /// How the review ended.
    pub approve_status: Option<ReviewOutcome>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    NotificationReviewed = "helpdesk.notification.approve_v1"
}

rt::text_enum! {
    /// How the review of a notification ended.
    pub enum ReviewOutcome {
        /// It was rejected.
        Rejected = "REJECTED",
        /// It was approved.
        Approved = "APPROVED",
        /// The review was cancelled.
        Canceled = "CANCELED",
        /// The review was deleted.
        Deleted = "DELETED",
    }
}
