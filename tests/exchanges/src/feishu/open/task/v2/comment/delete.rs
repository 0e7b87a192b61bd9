// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/comment/delete`.

use feishu_api::Operation;
use feishu_api::task::v2::DeleteComment;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteComment,
    >(
        "delete_comment",
        || Operation::into_request(DeleteComment::new("7198104824246747156")),
        "{\"path\":{\"comment_id\":\"7198104824246747156\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
