// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v2/chat/search`.

use feishu_api::{Operation, UserIdType};
use feishu_api::im::v2::{ChatFilter, ChatSearchType, ChatSorter, SearchChat};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        SearchChat,
    >(
        "by_name",
        || Operation::into_request(
            SearchChat::new()
                .user_id_type(UserIdType::UserId)
                .query("部门群")
                .filter(ChatFilter {
                    search_types: Some(vec![ChatSearchType::Private]),
                    is_manager: Some(false),
                    ..ChatFilter::default()
                })
                .sorter(ChatSorter::NewestFirst),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"user_id\"},\"headers\":{},\"body\":{\"query\":\"部门群\",\"filter\":{\"search_types\":[\"private\"],\"is_manager\":false},\"sorter\":\"create_time_desc\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"id\":\"oc_a0553eda9014c201e6969b478895c230\",\"display_info\":\"飞书<h>搜索</h>\",\"meta_data\":{\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\",\"create_time\":\"2026-03-21T16:15:30+08:00\",\"update_time\":\"2026-03-21T16:15:30+08:00\",\"external\":false,\"chat_mode\":\"group\",\"description\":\"群描述\",\"avatar\":\"https://p3-lark-file.byteimg.com/img/lark-avatar-staging/default-avatar_44ae0ca3-e140-494b-956f-78091e348435~100x100.jpg\",\"name\":\"研发讨论群\",\"owner_id\":\"4d7a3c6g\",\"owner_id_type\":\"user_id\",\"tenant_key\":\"fawefawea\",\"chat_status\":\"normal\"}}],\"total\":10,\"has_more\":false,\"notice\":\"The query is too long and has been truncated to the first 50 characters for search.\"}}",
    ),
];
