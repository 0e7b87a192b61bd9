// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat_managers/add_managers`.

use feishu_api::Operation;
use feishu_api::im::v1::{AddManagersChatManagers, MemberIds};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        AddManagersChatManagers,
    >(
        "user",
        || Operation::into_request(
            AddManagersChatManagers::new(
                "oc_a0553eda9014c201e6969b478895c230",
                MemberIds::OpenId(vec!["ou_9204a37300b3700d61effaa439f34295".into()]),
            ),
        ),
        "{\"path\":{\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\"},\"query\":{\"member_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"manager_ids\":[\"ou_9204a37300b3700d61effaa439f34295\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"chat_managers\":[\"ou_9204a37300b3700d61effaa439f34295\"],\"chat_bot_managers\":[\"cli_a10fbf7e94b8d01d\"]}}",
    ),
];
