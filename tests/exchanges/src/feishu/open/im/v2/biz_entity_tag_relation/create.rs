// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v2/biz_entity_tag_relation/create`.

use feishu_api::Operation;
use feishu_api::im::v2::CreateBizEntityTagRelation;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateBizEntityTagRelation,
    >(
        "one_tag",
        || Operation::into_request(
            CreateBizEntityTagRelation::new("oc_xxxxx").tag_ids(["71616xxxx"]),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"tag_biz_type\":\"chat\",\"biz_entity_id\":\"oc_xxxxx\",\"tag_ids\":[\"71616xxxx\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
