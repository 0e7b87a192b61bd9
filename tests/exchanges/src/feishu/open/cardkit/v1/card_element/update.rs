// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/cardkit/v1/card_element/update`.

use feishu_api::{Operation, json};
use feishu_api::cardkit::v1::ReplaceComponent;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ReplaceComponent,
    >(
        "replace_component",
        || Operation::into_request(
            ReplaceComponent::new(
                    "7355439197428236291",
                    "markdown_1",
                    json!(
                        { "tag" : "markdown", "element_id" : "md_1", "content" :
                        "这是一段更新后的文本" }
                    ),
                    1,
                )
                .uuid("a0d69e20-1dd1-458b-k525-dfeca4015204"),
        ),
        "{\"path\":{\"card_id\":\"7355439197428236291\",\"element_id\":\"markdown_1\"},\"query\":{},\"headers\":{},\"body\":{\"uuid\":\"a0d69e20-1dd1-458b-k525-dfeca4015204\",\"element\":\"{\\\"tag\\\":\\\"markdown\\\",\\\"element_id\\\":\\\"md_1\\\",\\\"content\\\":\\\"这是一段更新后的文本\\\"}\",\"sequence\":1}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
