// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/im/v1/events/reaction_created`.

use feishu_api::im::v1::ReactionCreated;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        ReactionCreated,
    >(
        "basic",
        "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"5e3702a84e847582be8db7fb73283c02\",\"event_type\":\"im.message.reaction.created_v1\",\"create_time\":\"1608725989000\",\"token\":\"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV\",\"app_id\":\"cli_9f5343c580712544\",\"tenant_key\":\"2ca1d211f64f6438\"},\"event\":{\"message_id\":\"om_dc1326***************51dba21dcf\",\"reaction_type\":{\"emoji_type\":\"SMILE\"},\"operator_type\":\"user\",\"user_id\":{\"union_id\":\"on_8ed6aa67826108097d9ee143816345\",\"user_id\":\"e33ggbyz\",\"open_id\":\"ou_84aad35d084aa403a838cf73ee18467\"},\"action_time\":\"1627641418803\"}}",
    ),
];
