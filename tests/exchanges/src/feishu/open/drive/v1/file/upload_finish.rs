// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file/upload_finish`.

use feishu_api::Operation;
use feishu_api::drive::v1::UploadFinishFile;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UploadFinishFile,
    >(
        "one_block",
        || Operation::into_request(UploadFinishFile::new("7111211691345512356", 1)),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"upload_id\":\"7111211691345512356\",\"block_num\":1}}",
        "{\"code\":0,\"msg\":\"Success\",\"data\":{\"file_token\":\"boxcnrHpsg1QDqXAAAyachabcef\"}}",
    ),
];
