// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/batch_message/get_progress`.

use feishu_api::Operation;
use feishu_api::im::v1::GetProgressBatchMessage;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetProgressBatchMessage,
    >(
        "progress",
        || Operation::into_request(
            GetProgressBatchMessage::new("bm-0b3d5d1b2df7c6d5dbd1abe2c91e2217"),
        ),
        "{\"path\":{\"batch_message_id\":\"bm-0b3d5d1b2df7c6d5dbd1abe2c91e2217\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"batch_message_send_progress\":{\"valid_user_ids_count\":204,\"success_user_ids_count\":200,\"read_user_ids_count\":150},\"batch_message_recall_progress\":{\"recall\":true,\"recall_count\":100}}}",
    ),
];
