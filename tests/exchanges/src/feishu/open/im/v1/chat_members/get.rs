// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat_members/get`.

use feishu_api::{Operation, UserIdType};
use feishu_api::im::v1::GetChatMembers;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetChatMembers,
    >(
        "users",
        || Operation::into_request(
            GetChatMembers::new("oc_a0553eda9014c201e6969b478895c230")
                .member_id_type(UserIdType::OpenId)
                .page_size(20)
                .page_token(
                    "WWxHTStrOEs5WHZpNktGbU94bUcvMWlxdDUzTWt1OXNrRmlLaGRNVG0yaz0=",
                ),
        ),
        "{\"path\":{\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\"},\"query\":{\"member_id_type\":\"open_id\",\"page_size\":20,\"page_token\":\"WWxHTStrOEs5WHZpNktGbU94bUcvMWlxdDUzTWt1OXNrRmlLaGRNVG0yaz0=\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"member_id_type\":\"open_id\",\"member_id\":\"ou_9204a37300b3700d61effaa439f34295\",\"name\":\"张三\",\"tenant_key\":\"736588c9260f175d\"}],\"page_token\":\"dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5ZFkybmYrMEUwMUFYT0VMMWdENEtuYUhsNUxGMDIwemtvdE5ORjBNQQ==\",\"has_more\":true,\"member_total\":2}}",
    ),
];
