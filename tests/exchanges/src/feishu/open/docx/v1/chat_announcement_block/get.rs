// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/docx/v1/chat_announcement_block/get`.

use feishu_api::{Operation, UserIdType};
use feishu_api::docx::v1::GetChatAnnouncementBlock;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetChatAnnouncementBlock,
    >(
        "get",
        || Operation::into_request(
            GetChatAnnouncementBlock::new(
                    "oc_5ad11d72b830411d72b836c20",
                    "doxcnO6UW6wAw2qIcYf4hZabcef",
                )
                .revision_id(-1)
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"chat_id\":\"oc_5ad11d72b830411d72b836c20\",\"block_id\":\"doxcnO6UW6wAw2qIcYf4hZabcef\"},\"query\":{\"revision_id\":-1,\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"data\":{\"block\":{\"block_id\":\"EJ8pdBT6RoA2BtxKXfuc1TD0n8f\",\"block_type\":3,\"heading1\":{\"elements\":[{\"text_run\":{\"content\":\"新版群公告\",\"text_element_style\":{\"bold\":false,\"inline_code\":false,\"italic\":false,\"strikethrough\":false,\"underline\":false}}}],\"style\":{\"align\":1,\"folded\":false}},\"parent_id\":\"oc_5ad11d72b830411d72b836c20\"}},\"msg\":\"success\"}",
    ),
];
