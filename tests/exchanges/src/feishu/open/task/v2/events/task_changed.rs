// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/task/v2/events/task_changed`.

use feishu_api::task::v2::TaskChanged;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        TaskChanged,
    >(
        "basic",
        "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"5e3702a84e847582be8db7fb73283c02\",\"event_type\":\"task.task.update_user_access_v2\",\"create_time\":\"1608725989000\",\"token\":\"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV\",\"app_id\":\"cli_9f5343c580712544\",\"tenant_key\":\"2ca1d211f64f6438\"},\"event\":{\"task_guid\":\"83912691-2e43-47fc-94a4-d512e03984fa\",\"event_types\":[\"task_summary_update\",\"task_completed_update\"]}}",
    ),
];
