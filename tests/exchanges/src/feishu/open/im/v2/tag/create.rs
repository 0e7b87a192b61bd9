// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v2/tag/create`.

use feishu_api::Operation;
use feishu_api::im::v2::{CreateTag, NewTag, TagName};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateTag,
    >(
        "tag",
        || Operation::into_request(
            CreateTag::new(NewTag {
                name: "default name".into(),
                i18n_names: Some(
                    vec![
                        TagName {
                            locale: Some("zh_cn".into()),
                            name: Some("标签1".into()),
                            ..TagName::default()
                        },
                    ],
                ),
            }),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"create_tag\":{\"tag_type\":\"tenant\",\"name\":\"default name\",\"i18n_names\":[{\"locale\":\"zh_cn\",\"name\":\"标签1\"}]}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"id\":\"716168xxxxx\",\"create_tag_fail_reason\":{\"duplicate_id\":\"716168xxxxx\"}}}",
    ),
];
