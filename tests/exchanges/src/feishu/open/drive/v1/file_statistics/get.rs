// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file_statistics/get`.

use feishu_api::Operation;
use feishu_api::drive::v1::{FileType, GetFileStatistics};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetFileStatistics,
    >(
        "document",
        || Operation::into_request(
            GetFileStatistics::new("doccnfYZzTlvXqZIGTdAHKabcef", FileType::Doc),
        ),
        "{\"path\":{\"file_token\":\"doccnfYZzTlvXqZIGTdAHKabcef\"},\"query\":{\"file_type\":\"doc\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"file_token\":\"doccnfYZzTlvXqZIGTdAHKabcef\",\"file_type\":\"doc\",\"statistics\":{\"uv\":10,\"pv\":15,\"like_count\":2,\"timestamp\":1627367349,\"uv_today\":1,\"pv_today\":1,\"like_count_today\":1}}}",
    ),
];
