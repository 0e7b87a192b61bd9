// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file_subscription/patch`.

use feishu_api::Operation;
use feishu_api::drive::v1::{FileType, PatchFileSubscription};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchFileSubscription,
    >(
        "switch",
        || Operation::into_request(
            PatchFileSubscription::new(
                "doxcnxxxxxxxxxxxxxxxxxxxxxx",
                "1234567890987654321",
                true,
                FileType::Docx,
            ),
        ),
        "{\"path\":{\"file_token\":\"doxcnxxxxxxxxxxxxxxxxxxxxxx\",\"subscription_id\":\"1234567890987654321\"},\"query\":{},\"headers\":{},\"body\":{\"is_subscribe\":true,\"file_type\":\"docx\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"subscription_id\":\"1234567890987654321\",\"subscription_type\":\"comment_update\",\"is_subcribe\":true,\"file_type\":\"docx\"}}",
    ),
];
