// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/file/get`.

use feishu_api::Operation;
use feishu_api::im::v1::GetFile;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::file::<
        GetFile,
    >(
        "file",
        || Operation::into_request(
            GetFile::new("file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g"),
        ),
        "{\"path\":{\"file_key\":\"file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "",
    ),
];
