// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/helpdesk/v1/events/notification_approved`.

use feishu_api::helpdesk::v1::NotificationReviewed;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        NotificationReviewed,
    >(
        "basic",
        "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"5e3702a84e847582be8db7fb73283c02\",\"event_type\":\"helpdesk.notification.approve_v1\",\"create_time\":\"1608725989000\",\"token\":\"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV\",\"app_id\":\"cli_9f5343c580712544\",\"tenant_key\":\"2ca1d211f64f6438\"},\"event\":{\"notification_id\":\"6981000586476912660\",\"helpdesk_id\":\"6969495102523703316\",\"approve_status\":\"APPROVED\"}}",
    ),
];
