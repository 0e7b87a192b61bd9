// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file/subscribe`.

use feishu_api::Operation;
use feishu_api::drive::v1::{FileType, SubscribeFile};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        SubscribeFile,
    >(
        "document",
        || Operation::into_request(
            SubscribeFile::new("doccnfYZzTlvXqZIGTdAHKabcef", FileType::Docx),
        ),
        "{\"path\":{\"file_token\":\"doccnfYZzTlvXqZIGTdAHKabcef\"},\"query\":{\"file_type\":\"docx\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
