// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file_subscription/get`.

use feishu_api::Operation;
use feishu_api::drive::v1::{FileType, GetFileSubscription};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetFileSubscription,
    >(
        "switched_off",
        || Operation::into_request(
            GetFileSubscription::new(
                "doxcnxxxxxxxxxxxxxxxxxxxxxx",
                "1234567890987654321",
                FileType::Docx,
            ),
        ),
        "{\"path\":{\"file_token\":\"doxcnxxxxxxxxxxxxxxxxxxxxxx\",\"subscription_id\":\"1234567890987654321\"},\"query\":{},\"headers\":{},\"body\":{\"file_type\":\"docx\"}}",
        "{\"code\":0,\"data\":{\"file_type\":\"docx\",\"is_subcribe\":false,\"subscription_id\":\"xxxxxxxx\",\"subscription_type\":\"comment_update\"},\"msg\":\"success\"}",
    ),
];
