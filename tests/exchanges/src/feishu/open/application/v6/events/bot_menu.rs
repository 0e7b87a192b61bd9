// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/application/v6/events/bot_menu`.

use feishu_api::application::v6::BotMenu;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        BotMenu,
    >(
        "menu_entry",
        "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"5e3702a84e847582be8db7fb73283c02\",\"event_type\":\"application.bot.menu_v6\",\"create_time\":\"1608725989000\",\"token\":\"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV\",\"app_id\":\"cli_9f5343c580712544\",\"tenant_key\":\"2ca1d211f64f6438\"},\"event\":{\"operator\":{\"operator_name\":\"张三\",\"operator_id\":{\"union_id\":\"on_8ed6aa67826108097d9ee143816345\",\"user_id\":\"e33ggbyz\",\"open_id\":\"ou_84aad35d084aa403a838cf73ee18467\"}},\"event_key\":\"menu2022********67dfc8b885136\",\"timestamp\":1669364458}}",
    ),
];
