// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file/download`.

use feishu_api::Operation;
use feishu_api::drive::v1::DownloadFile;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::file::<
        DownloadFile,
    >(
        "whole_file",
        || Operation::into_request(DownloadFile::new("boxcnabCdefgabcef")),
        "{\"path\":{\"file_token\":\"boxcnabCdefgabcef\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "",
    ),
];
