// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/docx/v1/chat_announcement/get`.

use feishu_api::{Operation, UserIdType};
use feishu_api::docx::v1::GetChatAnnouncement;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetChatAnnouncement,
    >(
        "get",
        || Operation::into_request(
            GetChatAnnouncement::new("oc_5ad11d72b830411d72b836c20")
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"chat_id\":\"oc_5ad11d72b830411d72b836c20\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"revision_id\":1,\"create_time\":1609296809,\"update_time\":1609296809,\"owner_id\":\"ou_7d8a6e6df7621556ce0d21922b676706ccs\",\"owner_id_type\":\"user_id\",\"modifier_id\":\"ou_7d8a6e6df7621556ce0d21922b676706ccs\",\"modifier_id_type\":\"user_id\",\"announcement_type\":\"docx\",\"create_time_v2\":\"1609296809\",\"update_time_v2\":\"1609296809\"}}",
    ),
];
