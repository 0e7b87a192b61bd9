// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/media/upload_import`.

use feishu_api::{File, Operation};
use feishu_api::drive::v1::{ImportSource, ImportType, UploadImportMedia};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UploadImportMedia,
    >(
        "markdown",
        || Operation::into_request(
            UploadImportMedia::new(
                "demo.md",
                ImportSource::new(ImportType::Docx, "md"),
                File::bytes("example.txt", "file binary"),
            ),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"file_name\":\"demo.md\",\"parent_type\":\"ccm_import_open\",\"size\":11,\"extra\":\"{\\\"obj_type\\\":\\\"docx\\\",\\\"file_extension\\\":\\\"md\\\"}\",\"file\":\"file binary\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"file_token\":\"boxcnrHpsg1QDqXAAAyachabcef\"}}",
    ),
];
