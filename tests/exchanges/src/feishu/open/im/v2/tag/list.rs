// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v2/tag/list`.

use feishu_api::Operation;
use feishu_api::im::v2::ListTag;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListTag,
    >(
        "one_tag",
        || Operation::into_request(ListTag::new(["716168xxxxx"])),
        "{\"path\":{},\"query\":{\"ids\":[\"716168xxxxx\"]},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"tag_infos\":[{\"id\":\"716168xxxxx\",\"tag_type\":\"tenant\",\"name\":\"tagName1\",\"i18n_names\":[{\"locale\":\"zh-CN\",\"name\":\"tagName1\"}],\"create_time\":\"1700793403850\",\"update_time\":\"1700793403850\"}]}}",
    ),
];
