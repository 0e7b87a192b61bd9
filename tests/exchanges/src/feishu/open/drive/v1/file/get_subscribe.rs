// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file/get_subscribe`.

use feishu_api::Operation;
use feishu_api::drive::v1::{FileType, GetSubscribeFile};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetSubscribeFile,
    >(
        "subscribed_document",
        || Operation::into_request(
            GetSubscribeFile::new("doccnfYZzTlvXqZIGTdAHKabcef", FileType::Docx),
        ),
        "{\"path\":{\"file_token\":\"doccnfYZzTlvXqZIGTdAHKabcef\"},\"query\":{\"file_type\":\"docx\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"is_subscribe\":true}}",
    ),
];
