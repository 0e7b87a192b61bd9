// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/docx/v1/chat_announcement_block_children/batch_delete`.

use feishu_api::Operation;
use feishu_api::docx::v1::BatchDeleteChatAnnouncementBlockChildren;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        BatchDeleteChatAnnouncementBlockChildren,
    >(
        "batch_delete",
        || Operation::into_request(
            BatchDeleteChatAnnouncementBlockChildren::new(
                    "oc_5ad11d72b830411d72b836c20",
                    "doxcnO6UW6wAw2qIcYf4hZpFIth",
                    0,
                    1,
                )
                .revision_id(-1)
                .client_token("fe599b60-450f-46ff-b2ef-9f6675625b97"),
        ),
        "{\"path\":{\"chat_id\":\"oc_5ad11d72b830411d72b836c20\",\"block_id\":\"doxcnO6UW6wAw2qIcYf4hZpFIth\"},\"query\":{\"revision_id\":-1,\"client_token\":\"fe599b60-450f-46ff-b2ef-9f6675625b97\"},\"headers\":{},\"body\":{\"start_index\":0,\"end_index\":1}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"revision_id\":1,\"client_token\":\"fe599b60-450f-46ff-b2ef-9f6675625b97\"}}",
    ),
];
