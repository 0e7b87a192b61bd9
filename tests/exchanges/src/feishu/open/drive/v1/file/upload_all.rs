// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file/upload_all`.

use feishu_api::{File, Operation};
use feishu_api::drive::v1::{UploadAllFile, UploadParent};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UploadAllFile,
    >(
        "pdf",
        || Operation::into_request(
            UploadAllFile::new(
                    "demo.pdf",
                    UploadParent::Folder("fldbcO1UuPz8VwnpPx5a92abcef".into()),
                    File::bytes("example.txt", "file binary"),
                )
                .checksum("3248270248"),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"file_name\":\"demo.pdf\",\"parent_type\":\"explorer\",\"parent_node\":\"fldbcO1UuPz8VwnpPx5a92abcef\",\"size\":11,\"checksum\":\"3248270248\",\"file\":\"file binary\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"file_token\":\"boxcnrHpsg1QDqXAAAyachabcef\"}}",
    ),
];
