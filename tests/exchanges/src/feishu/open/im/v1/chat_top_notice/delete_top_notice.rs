// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat_top_notice/delete_top_notice`.

use feishu_api::Operation;
use feishu_api::im::v1::DeleteTopNoticeChatTopNotice;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteTopNoticeChatTopNotice,
    >(
        "remove",
        || Operation::into_request(
            DeleteTopNoticeChatTopNotice::new("oc_5ad11d72b830411d72b836c20"),
        ),
        "{\"path\":{\"chat_id\":\"oc_5ad11d72b830411d72b836c20\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
