// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/task/v1/events/tenant_task_updated`.

use feishu_api::task::v1::TenantTaskUpdated;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        TenantTaskUpdated,
    >(
        "basic",
        "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"5e3702a84e847582be8db7fb73283c02\",\"event_type\":\"task.task.update_tenant_v1\",\"create_time\":\"1608725989000\",\"token\":\"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV\",\"app_id\":\"cli_9f5343c580712544\",\"tenant_key\":\"2ca1d211f64f6438\"},\"event\":{\"user_id_list\":{\"user_id_list\":[{\"union_id\":\"on_8ed6aa67826108097d9ee143816345\",\"user_id\":\"e33ggbyz\",\"open_id\":\"ou_84aad35d084aa403a838cf73ee18467\"}]},\"task_id\":\"83912691-2e43-47fc-94a4-d512e03984fa\",\"object_type\":\"follower\",\"event_type\":\"create\"}}",
    ),
];
