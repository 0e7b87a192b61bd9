// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/cardkit/v1/card_element/patch`.

use feishu_api::{Operation, json};
use feishu_api::cardkit::v1::ChangeComponent;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ChangeComponent,
    >(
        "change_text",
        || Operation::into_request(
            ChangeComponent::new(
                    "7355439197428236291",
                    "markdown_1",
                    json!({ "content" : "更新后的组件文本" }),
                    1,
                )
                .uuid("a0d69e20-1dd1-458b-k525-dfeca4015204"),
        ),
        "{\"path\":{\"card_id\":\"7355439197428236291\",\"element_id\":\"markdown_1\"},\"query\":{},\"headers\":{},\"body\":{\"partial_element\":\"{\\\"content\\\":\\\"更新后的组件文本\\\"}\",\"uuid\":\"a0d69e20-1dd1-458b-k525-dfeca4015204\",\"sequence\":1}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
