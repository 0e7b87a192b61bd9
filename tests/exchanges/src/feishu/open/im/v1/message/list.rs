// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/message/list`.

use feishu_api::{Operation, Seconds};
use feishu_api::im::v1::{CardContentType, Container, ListMessage, SortType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListMessage,
    >(
        "messages_of_chat",
        || Operation::into_request(
            ListMessage::new(Container::Chat("oc_234jsi43d3ssi993d43545f".into()))
                .start_time(Seconds(1_608_594_809))
                .end_time(Seconds(1_609_296_809))
                .sort_type(SortType::OldestFirst)
                .page_size(20)
                .page_token(
                    "GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==",
                )
                .card_msg_content_type(CardContentType::Original)
                .with_sender_name(false),
        ),
        "{\"path\":{},\"query\":{\"container_id_type\":\"chat\",\"container_id\":\"oc_234jsi43d3ssi993d43545f\",\"start_time\":\"1608594809\",\"end_time\":\"1609296809\",\"sort_type\":\"ByCreateTimeAsc\",\"page_size\":20,\"page_token\":\"GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==\",\"card_msg_content_type\":\"user_card_content\",\"with_sender_name\":false},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"has_more\":true,\"page_token\":\"GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==\",\"items\":[{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"root_id\":\"om_40eb06e7b84dc71c03e009ad3c754195\",\"parent_id\":\"om_d4be107c616aed9c1da8ed8068570a9f\",\"thread_id\":\"omt_d4be107c616a\",\"msg_type\":\"text\",\"create_time\":\"1615380573411\",\"update_time\":\"1615380573411\",\"deleted\":false,\"updated\":false,\"chat_id\":\"oc_5ad11d72b830411d72b836c20\",\"sender\":{\"id\":\"cli_9f427eec54ae901b\",\"id_type\":\"app_id\",\"sender_type\":\"app\",\"tenant_key\":\"736588c9260f175e\"},\"body\":{\"content\":\"{\\\"text\\\":\\\"test content\\\"}\"},\"mentions\":[{\"key\":\"@_user_1\",\"id\":\"ou_155184d1e73cbfb8973e5a9e698e74f2\",\"id_type\":\"open_id\",\"name\":\"Tom\",\"tenant_key\":\"736588c9260f175e\"}],\"upper_message_id\":\"om_40eb06e7b84dc71c03e009ad3c754195\"}]}}",
    ),
];
