// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bot/v4/bot/search`.

use feishu_api::{Operation, UserIdType};
use feishu_api::bot::v4::{BotFilter, SearchBots};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        SearchBots,
    >(
        "search_bots",
        || Operation::into_request(
            SearchBots::new()
                .user_id_type(UserIdType::OpenId)
                .query("会议助手")
                .filter(BotFilter {
                    chat_ids: Some(vec!["oc-7890123456abcdef".into()]),
                    has_chatter: Some(true),
                }),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"query\":\"会议助手\",\"filter\":{\"chat_ids\":[\"oc-7890123456abcdef\"],\"has_chatter\":true}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"id\":\"7890123456abcdef\",\"display_info\":\"飞书<h>搜索</h>助手\",\"meta_data\":{\"tenant_id\":\"fawefawea\",\"enable_join_group\":true,\"chat_id\":\"oc-7890123456abcdef\",\"is_agent\":false}}],\"has_more\":false,\"notice\":\"The query is too long and has been truncated to the first 50 characters for search.\"}}",
    ),
];
