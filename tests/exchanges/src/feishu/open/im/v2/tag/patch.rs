// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v2/tag/patch`.

use feishu_api::Operation;
use feishu_api::im::v2::{PatchTag, TagChange, TagName};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchTag,
    >(
        "rename",
        || Operation::into_request(
            PatchTag::new("716168xxxxx")
                .patch_tag(TagChange {
                    id: Some("716168xxxxx".into()),
                    name: Some("标签名称".into()),
                    i18n_names: Some(
                        vec![
                            TagName {
                                locale: Some("zh_cn".into()),
                                name: Some("标签2".into()),
                                ..TagName::default()
                            },
                        ],
                    ),
                }),
        ),
        "{\"path\":{\"tag_id\":\"716168xxxxx\"},\"query\":{},\"headers\":{},\"body\":{\"patch_tag\":{\"id\":\"716168xxxxx\",\"name\":\"标签名称\",\"i18n_names\":[{\"locale\":\"zh_cn\",\"name\":\"标签2\"}]}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"tag_info\":{\"id\":\"716168xxxxx\",\"tag_type\":\"tenant\",\"name\":\"标签1\",\"i18n_names\":[{\"locale\":\"zh_cn\",\"name\":\"标签2\"}],\"create_time\":\"1700793403850\",\"update_time\":\"1700793403850\"},\"patch_tag_fail_reason\":{\"duplicate_id\":\"716168xxxxx\"}}}",
    ),
];
