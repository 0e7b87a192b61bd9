// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v2/biz_entity_tag_relation/get`.

use feishu_api::Operation;
use feishu_api::im::v2::GetBizEntityTagRelation;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetBizEntityTagRelation,
    >(
        "tags_of_chat",
        || Operation::into_request(GetBizEntityTagRelation::new("71616xxxx")),
        "{\"path\":{},\"query\":{\"tag_biz_type\":\"chat\",\"biz_entity_id\":\"71616xxxx\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"tag_info_with_bind_versions\":[{\"tag_info\":{\"id\":\"716168xxxxx\",\"tag_type\":\"tenant\",\"name\":\"tagName1\",\"i18n_names\":[{\"locale\":\"zh-CN\",\"name\":\"tagName1\"}],\"create_time\":\"1700793403850\",\"update_time\":\"1700793403850\"},\"bind_version\":\"1710401562336\"}]}}",
    ),
];
