// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file/upload_prepare`.

use feishu_api::Operation;
use feishu_api::drive::v1::{UploadParent, UploadPrepareFile};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UploadPrepareFile,
    >(
        "pdf",
        || Operation::into_request(
            UploadPrepareFile::new(
                "test.txt",
                UploadParent::Folder("fldbcO1UuPz8VwnpPx5a92abcef".into()),
                1024,
            ),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"file_name\":\"test.txt\",\"parent_type\":\"explorer\",\"parent_node\":\"fldbcO1UuPz8VwnpPx5a92abcef\",\"size\":1024}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"upload_id\":\"7111211691345512356\",\"block_size\":4194304,\"block_num\":1}}",
    ),
];
