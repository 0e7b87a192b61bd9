// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/im/v1/events/bot_removed`.

use feishu_api::im::v1::BotRemoved;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        BotRemoved,
    >(
        "basic",
        "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"5e3702a84e847582be8db7fb73283c02\",\"event_type\":\"im.chat.member.bot.deleted_v1\",\"create_time\":\"1608725989000\",\"token\":\"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV\",\"app_id\":\"cli_9f5343c580712544\",\"tenant_key\":\"2ca1d211f64f6438\"},\"event\":{\"chat_id\":\"oc_413871888e0d5492e25b173f0812efb7\",\"operator_id\":{\"union_id\":\"on_8ed6aa67826108097d9ee143816345\",\"user_id\":\"e33ggbyz\",\"open_id\":\"ou_84aad35d084aa403a838cf73ee18467\"},\"external\":false,\"operator_tenant_key\":\"27898y326\",\"name\":\"群名称测试\",\"i18n_names\":{\"zh_cn\":\"群聊\",\"en_us\":\"group chat\",\"ja_jp\":\"グループチャット\"}}}",
    ),
];
