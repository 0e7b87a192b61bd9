// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/message/search`.

use feishu_api::Operation;
use feishu_api::im::v1::{MessageFilter, SearchChatType, SearchMessage, SearchPeriod};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        SearchMessage,
    >(
        "by_text",
        || Operation::into_request(
            SearchMessage::new()
                .query("下午去哪团建")
                .filter(MessageFilter {
                    time_range: Some(SearchPeriod {
                        start_time: Some("2026-03-21T16:15:30+08:00".into()),
                        end_time: Some("2026-03-21T16:15:30+08:00".into()),
                    }),
                    chat_type: Some(SearchChatType::Group),
                    ..MessageFilter::default()
                }),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"query\":\"下午去哪团建\",\"filter\":{\"time_range\":{\"start_time\":\"2026-03-21T16:15:30+08:00\",\"end_time\":\"2026-03-21T16:15:30+08:00\"},\"chat_type\":\"group\"}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"id\":\"om_40eb06e7b84dc71c03e00ida3c754892\",\"display_info\":\"飞书<h>搜索</h>\",\"meta_data\":{\"message_id\":\"om_40eb06e7b84dc71c03e00ida3c754892\",\"type\":\"post\",\"create_time\":\"2026-03-21T16:15:30+08:00\",\"update_time\":\"2026-03-21T16:15:30+08:00\",\"position\":0,\"chat_id\":\"oc_5ad11d72b830411d72b836c20\",\"from_id\":\"ou_7890123456abcdef\",\"thread_id\":\"omt_d4be107c616a\",\"thread_position\":10,\"is_p2p_chat\":false}}],\"total\":100,\"has_more\":false}}",
    ),
];
