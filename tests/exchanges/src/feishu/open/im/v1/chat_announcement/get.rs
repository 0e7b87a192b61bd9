// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat_announcement/get`.

use feishu_api::{Operation, UserIdType};
use feishu_api::im::v1::GetChatAnnouncement;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetChatAnnouncement,
    >(
        "announcement",
        || Operation::into_request(
            GetChatAnnouncement::new("oc_5ad11d72b830411d72b836c20")
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"chat_id\":\"oc_5ad11d72b830411d72b836c20\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"content\":\"xxx\",\"revision\":\"12\",\"create_time\":\"1609296809\",\"update_time\":\"1609296809\",\"owner_id_type\":\"open_id\",\"owner_id\":\"ou_7d8a6e6df7621556ce0d21922b676706ccs\",\"modifier_id_type\":\"open_id\",\"modifier_id\":\"ou_7d8a6e6df7621556ce0d21922b676706ccs\"}}",
    ),
];
