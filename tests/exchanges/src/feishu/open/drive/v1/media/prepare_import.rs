// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/media/prepare_import`.

use feishu_api::Operation;
use feishu_api::drive::v1::{ImportSource, ImportType, PrepareImportMedia};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PrepareImportMedia,
    >(
        "excel",
        || Operation::into_request(
            PrepareImportMedia::new(
                "demo.xlsx",
                52_428_800,
                ImportSource::new(ImportType::Sheet, "xlsx"),
            ),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"file_name\":\"demo.xlsx\",\"parent_type\":\"ccm_import_open\",\"size\":52428800,\"extra\":\"{\\\"obj_type\\\":\\\"sheet\\\",\\\"file_extension\\\":\\\"xlsx\\\"}\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"upload_id\":\"7111211691345512356\",\"block_size\":4194304,\"block_num\":13}}",
    ),
];
