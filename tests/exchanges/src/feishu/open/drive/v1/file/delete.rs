// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file/delete`.

use feishu_api::Operation;
use feishu_api::drive::v1::{DeleteFile, FileType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteFile,
    >(
        "file",
        || Operation::into_request(
            DeleteFile::new("boxcnrHpsg1QDqXAAAyachabcef", FileType::File),
        ),
        "{\"path\":{\"file_token\":\"boxcnrHpsg1QDqXAAAyachabcef\"},\"query\":{\"type\":\"file\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"task_id\":\"7360595374803812356\"}}",
    ),
];
