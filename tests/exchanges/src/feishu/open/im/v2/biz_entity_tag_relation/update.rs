// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v2/biz_entity_tag_relation/update`.

use feishu_api::Operation;
use feishu_api::im::v2::UpdateBizEntityTagRelation;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateBizEntityTagRelation,
    >(
        "one_tag",
        || Operation::into_request(
            UpdateBizEntityTagRelation::new("oc_xxxxx").tag_ids(["7161681111"]),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"tag_biz_type\":\"chat\",\"biz_entity_id\":\"oc_xxxxx\",\"tag_ids\":[\"7161681111\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
