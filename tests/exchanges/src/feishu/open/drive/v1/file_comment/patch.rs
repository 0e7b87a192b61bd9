// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file_comment/patch`.

use feishu_api::Operation;
use feishu_api::drive::v1::{FileType, PatchFileComment};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchFileComment,
    >(
        "resolve",
        || Operation::into_request(
            PatchFileComment::new(
                "doccnGp4UK1UskrOEJwBXd3",
                "6916106822734578184",
                FileType::Doc,
                true,
            ),
        ),
        "{\"path\":{\"file_token\":\"doccnGp4UK1UskrOEJwBXd3\",\"comment_id\":\"6916106822734578184\"},\"query\":{\"file_type\":\"doc\"},\"headers\":{},\"body\":{\"is_solved\":true}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
