// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file_subscription/create`.

use feishu_api::Operation;
use feishu_api::drive::v1::{CreateFileSubscription, FileType, SubscriptionType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateFileSubscription,
    >(
        "comments",
        || Operation::into_request(
            CreateFileSubscription::new(
                "doxcnxxxxxxxxxxxxxxxxxxxxxx",
                SubscriptionType::CommentUpdate,
                FileType::Docx,
            ),
        ),
        "{\"path\":{\"file_token\":\"doxcnxxxxxxxxxxxxxxxxxxxxxx\"},\"query\":{},\"headers\":{},\"body\":{\"subscription_type\":\"comment_update\",\"file_type\":\"docx\"}}",
        "{\"code\":0,\"data\":{\"file_type\":\"docx\",\"is_subcribe\":true,\"subscription_id\":\"xxxxxxx\",\"subscription_type\":\"comment_update\"},\"msg\":\"success\"}",
    ),
];
