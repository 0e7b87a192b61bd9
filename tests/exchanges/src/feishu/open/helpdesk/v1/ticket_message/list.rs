// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/ticket_message/list`.

use feishu_api::{Operation, Seconds};
use feishu_api::helpdesk::v1::ListTicketMessage;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListTicketMessage,
    >(
        "messages_of_period",
        || Operation::into_request(
            ListTicketMessage::new("6948728206392295444")
                .time_start(Seconds(1_617_960_686))
                .time_end(Seconds(1_617_960_687))
                .page(1)
                .page_size(10),
        ),
        "{\"path\":{\"ticket_id\":\"6948728206392295444\"},\"query\":{\"time_start\":1617960686,\"time_end\":1617960687,\"page\":1,\"page_size\":10},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"messages\":[{\"id\":\"6948728206392295444\",\"message_id\":\"6949088236610273307\",\"message_type\":\"text\",\"created_at\":1617960686000,\"content\":\"{\\\"content\\\":\\\"进入人工服务。 @李宁  为你提供服务，开始聊起来吧~\\\",\\\"msg_type\\\":\\\"text\\\"}\",\"user_name\":\"李宁\",\"avatar_url\":\"https://internal-api-lark-file.feishu-boe.cn/static-resource/v1/3e73cdce-54b0-4c6a-8226-b131fb2825dj~?image_size=72x72&cut_type=&quality=&format=image&sticker_format=.webp\",\"user_id\":\"ou_37019b7c830210acd88fdce886e25c71\"}],\"total\":100}}",
    ),
];
