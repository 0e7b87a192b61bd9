// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file/upload_part`.

use feishu_api::{File, Operation};
use feishu_api::drive::v1::UploadPartFile;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UploadPartFile,
    >(
        "first_block",
        || Operation::into_request(
            UploadPartFile::new(
                    "7111211691345512356",
                    0,
                    File::bytes("example.txt", "file binary"),
                )
                .checksum("3248270248"),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"upload_id\":\"7111211691345512356\",\"seq\":0,\"size\":11,\"checksum\":\"3248270248\",\"file\":\"file binary\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
