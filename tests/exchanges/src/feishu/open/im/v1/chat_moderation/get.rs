// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat_moderation/get`.

use feishu_api::{Operation, UserIdType};
use feishu_api::im::v1::GetChatModeration;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetChatModeration,
    >(
        "chosen_members",
        || Operation::into_request(
            GetChatModeration::new("oc_a0553eda9014c201e6969b478895c230")
                .user_id_type(UserIdType::UserId)
                .page_size(10)
                .page_token(
                    "dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5ZFkybmYrMEUwMUFYT0VMMWdENEtuYUhsNUxGMDIwemtvdE5ORjBNQQ==",
                ),
        ),
        "{\"path\":{\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\"},\"query\":{\"user_id_type\":\"user_id\",\"page_size\":10,\"page_token\":\"dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5ZFkybmYrMEUwMUFYT0VMMWdENEtuYUhsNUxGMDIwemtvdE5ORjBNQQ==\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"moderation_setting\":\"moderator_list\",\"page_token\":\"dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5ZFkybmYrMEUwMUFYT0VMMWdENEtuYUhsNUxGMDIwemtvdE5ORjBNQQ==\",\"has_more\":true,\"items\":[{\"user_id_type\":\"user_id\",\"user_id\":\"4d7a3c6g\",\"tenant_key\":\"2ca1d211f64f6438\"}]}}",
    ),
];
