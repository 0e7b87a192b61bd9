// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/user/basic_batch`.

use feishu_api::Operation;
use feishu_api::contact::v3::{BatchGetUserNames, UserIdList};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        BatchGetUserNames,
    >(
        "one",
        || Operation::into_request(
            BatchGetUserNames::new(
                UserIdList::OpenId(vec!["ou_b3b46653c99f1f6177a478974bdabb72".into()]),
            ),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"user_ids\":[\"ou_b3b46653c99f1f6177a478974bdabb72\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"users\":[{\"user_id\":\"ou_b3b46653c99f1f6177a478974bdabb72\",\"name\":\"张三\",\"i18n_name\":{\"zh_cn\":\"张三\",\"ja_jp\":\"佐藤はるか\",\"en_us\":\"Jason Zhang\"}}]}}",
    ),
];
