// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file_comment_reply/delete`.

use feishu_api::Operation;
use feishu_api::drive::v1::{DeleteReply, FileType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteReply,
    >(
        "reply",
        || Operation::into_request(
            DeleteReply::new(
                "doxbcdl03Vsxhm7Qmnj110abcef",
                "6916106822734578184",
                "6916106822734594568",
                FileType::Doc,
            ),
        ),
        "{\"path\":{\"file_token\":\"doxbcdl03Vsxhm7Qmnj110abcef\",\"comment_id\":\"6916106822734578184\",\"reply_id\":\"6916106822734594568\"},\"query\":{\"file_type\":\"doc\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
