// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat/search`.

use feishu_api::{Operation, UserIdType};
use feishu_api::im::v1::SearchChat;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        SearchChat,
    >(
        "by_name",
        || Operation::into_request(
            SearchChat::new()
                .user_id_type(UserIdType::OpenId)
                .query("abc")
                .page_token(
                    "dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5ZFkybmYrMEUwMUFYT0VMMWdENEtuYUhsNUxGMDIwemtvdE5ORjBNQQ==",
                )
                .page_size(10),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\",\"query\":\"abc\",\"page_token\":\"dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5ZFkybmYrMEUwMUFYT0VMMWdENEtuYUhsNUxGMDIwemtvdE5ORjBNQQ==\",\"page_size\":10},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\",\"avatar\":\"https://p3-lark-file.byteimg.com/img/lark-avatar-staging/default-avatar_44ae0ca3-e140-494b-956f-78091e348435~100x100.jpg\",\"name\":\"测试群名称\",\"description\":\"测试群描述\",\"owner_id\":\"4d7a3c6g\",\"owner_id_type\":\"user_id\",\"external\":false,\"tenant_key\":\"736588c9260f175e\",\"chat_status\":\"normal\"}],\"page_token\":\"dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5ZFkybmYrMEUwMUFYT0VMMWdENEtuYUhsNUxGMDIwemtvdE5ORjBNQQ==\",\"has_more\":true}}",
    ),
];
