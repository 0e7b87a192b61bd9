// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/im/v2/events/link_previewed`.

use feishu_api::im::v2::LinkPreviewed;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        LinkPreviewed,
    >(
        "basic",
        "{\"schema\":\"2.0\",\"header\":{\"token\":\"vi57noNQoGbhxxxxxWmmWdlsSn3FTzk1\",\"create_time\":\"170134xxxxx18480\",\"event_type\":\"url.preview.get\",\"tenant_key\":\"736xxxxx260f175d\",\"app_id\":\"cli_a40xxxxxe57e100c\"},\"event\":{\"operator\":{\"tenant_key\":\"736588cxxxx175d\",\"user_id\":\"c3xxxxd1\",\"open_id\":\"ou_xxxxx54182ea7b8319f4d39823b79d2\"},\"host\":\"im_message\",\"context\":{\"url\":\"https://feishu-url.bytedance.net/smartcard/test/111\",\"preview_token\":\"e28r7df2-xxxx-477d-a8d0-2e1eb99796c2\",\"open_message_id\":\"om_191d914xxxxx81c97a609c663452dfdf\",\"open_chat_id\":\"oc_20443194b65f9c8cf2935818dae39999\"}}}",
    ),
];
