// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat_top_notice/put_top_notice`.

use feishu_api::Operation;
use feishu_api::im::v1::{ChatTopNotice, ChatTopNoticeContent, PutTopNoticeChatTopNotice};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PutTopNoticeChatTopNotice,
    >(
        "message",
        || Operation::into_request(
            PutTopNoticeChatTopNotice::new(
                "oc_5ad11d72b830411d72b836c20",
                [
                    ChatTopNotice::new(ChatTopNoticeContent::Message {
                        message_id: "om_dc13264520392913993dd051dba21dcf".into(),
                    }),
                ],
            ),
        ),
        "{\"path\":{\"chat_id\":\"oc_5ad11d72b830411d72b836c20\"},\"query\":{},\"headers\":{},\"body\":{\"chat_top_notice\":[{\"action_type\":\"1\",\"message_id\":\"om_dc13264520392913993dd051dba21dcf\"}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
    Exchange::data::<
        PutTopNoticeChatTopNotice,
    >(
        "announcement",
        || Operation::into_request(
            PutTopNoticeChatTopNotice::new(
                "oc_5ad11d72b830411d72b836c20",
                [ChatTopNotice::new(ChatTopNoticeContent::Announcement)],
            ),
        ),
        "{\"path\":{\"chat_id\":\"oc_5ad11d72b830411d72b836c20\"},\"query\":{},\"headers\":{},\"body\":{\"chat_top_notice\":[{\"action_type\":\"2\"}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
