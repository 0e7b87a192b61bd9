// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/media/upload_finish`.

use feishu_api::Operation;
use feishu_api::drive::v1::UploadFinishMedia;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UploadFinishMedia,
    >(
        "one_block",
        || Operation::into_request(UploadFinishMedia::new("7111211691345512356", 1)),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"upload_id\":\"7111211691345512356\",\"block_num\":1}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"file_token\":\"boxcnrHpsg1QDqXAAAyachabcef\"}}",
    ),
];
