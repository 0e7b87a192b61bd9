// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/docx/v1/document_block_children/batch_delete`.

use feishu_api::Operation;
use feishu_api::docx::v1::BatchDeleteDocumentBlockChildren;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        BatchDeleteDocumentBlockChildren,
    >(
        "batch_delete",
        || Operation::into_request(
            BatchDeleteDocumentBlockChildren::new(
                    "doxcnePuYufKa49ISjhD8Iabcef",
                    "doxcnO6UW6wAw2qIcYf4hZabcef",
                    0,
                    1,
                )
                .document_revision_id(-1)
                .client_token("fe599b60-450f-46ff-b2ef-9f6675625b97"),
        ),
        "{\"path\":{\"document_id\":\"doxcnePuYufKa49ISjhD8Iabcef\",\"block_id\":\"doxcnO6UW6wAw2qIcYf4hZabcef\"},\"query\":{\"document_revision_id\":-1,\"client_token\":\"fe599b60-450f-46ff-b2ef-9f6675625b97\"},\"headers\":{},\"body\":{\"start_index\":0,\"end_index\":1}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"document_revision_id\":1,\"client_token\":\"fe599b60-450f-46ff-b2ef-9f6675625b97\"}}",
    ),
];
