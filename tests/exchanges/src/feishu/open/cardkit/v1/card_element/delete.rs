// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/cardkit/v1/card_element/delete`.

use feishu_api::Operation;
use feishu_api::cardkit::v1::DeleteComponent;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteComponent,
    >(
        "delete_component",
        || Operation::into_request(
            DeleteComponent::new("7355439197428236291", "markdown_1", 1)
                .uuid("a0d69e20-1dd1-458b-k525-dfeca4015204"),
        ),
        "{\"path\":{\"card_id\":\"7355439197428236291\",\"element_id\":\"markdown_1\"},\"query\":{},\"headers\":{},\"body\":{\"uuid\":\"a0d69e20-1dd1-458b-k525-dfeca4015204\",\"sequence\":1}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
