// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/docx/v1/document_block/get`.

use feishu_api::{Operation, UserIdType};
use feishu_api::docx::v1::GetDocumentBlock;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetDocumentBlock,
    >(
        "get",
        || Operation::into_request(
            GetDocumentBlock::new(
                    "doxcnePuYufKa49ISjhD8Iabcef",
                    "doxcnO6UW6wAw2qIcYf4hZabcef",
                )
                .document_revision_id(-1)
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"document_id\":\"doxcnePuYufKa49ISjhD8Iabcef\",\"block_id\":\"doxcnO6UW6wAw2qIcYf4hZabcef\"},\"query\":{\"document_revision_id\":-1,\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"data\":{\"block\":{\"block_id\":\"doxcnC4cO4qUui6isgnpofh5edc\",\"block_type\":2,\"parent_id\":\"doxcnAJ9VRRJqVMYZ1MyKnayXWe\",\"text\":{\"elements\":[{\"text_run\":{\"content\":\"云文档：专为协作而生\",\"text_element_style\":{\"link\":{\"url\":\"https%3A%2F%2Fbytedance.feishu.cn%2Fdrive%2Fhome%2F\"}}}}],\"style\":{}}}},\"msg\":\"\"}",
    ),
];
