// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat/link`.

use feishu_api::Operation;
use feishu_api::im::v1::{LinkChat, ValidityPeriod};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        LinkChat,
    >(
        "for_a_week",
        || Operation::into_request(
            LinkChat::new("oc_a0553eda9014c201e6969b478895c230")
                .validity_period(ValidityPeriod::Week),
        ),
        "{\"path\":{\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\"},\"query\":{},\"headers\":{},\"body\":{\"validity_period\":\"week\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"share_link\":\"https://applink.feishu.cn/client/chat/chatter/add_by_link?link_token=3nf8789-4rfx-427d-a6bf-ed1d2df348aabd\",\"expire_time\":\"1609296809\",\"is_permanent\":false}}",
    ),
];
