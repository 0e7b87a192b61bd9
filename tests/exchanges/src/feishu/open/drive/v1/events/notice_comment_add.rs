// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/drive/v1/events/notice_comment_add`.

use feishu_api::drive::v1::CommentNoticed;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        CommentNoticed,
    >(
        "notice_comment_add",
        "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"5e3702a84e847582be8db7fb73283c02\",\"event_type\":\"drive.notice.comment_add_v1\",\"create_time\":\"1608725989000\",\"token\":\"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV\",\"app_id\":\"cli_9f5343c580712544\",\"tenant_key\":\"2ca1d211f64f6438\"},\"event\":{\"notice_meta\":{\"file_type\":\"docx\",\"file_token\":\"TLLKdcpDro9ijQxA33ycNMabcef\",\"from_user_id\":{\"union_id\":\"on_8ed6aa67826108097d9ee143816345\",\"user_id\":\"e33ggbyz\",\"open_id\":\"ou_84aad35d084aa403a838cf73ee18467\"},\"to_user_id\":{\"union_id\":\"on_8ed6aa67826108097d9ee143816345\",\"user_id\":\"e33ggbyz\",\"open_id\":\"ou_84aad35d084aa403a838cf73ee18467\"},\"notice_type\":\"add_comment\"},\"comment_id\":\"7618859513273112345\",\"reply_id\":\"7618859513273112345\",\"is_mentioned\":true}}",
    ),
];
