// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file/move`.

use feishu_api::Operation;
use feishu_api::drive::v1::{FileType, MoveFile};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        MoveFile,
    >(
        "file",
        || Operation::into_request(
            MoveFile::new(
                "boxcnrHpsg1QDqXAAAyachabcef",
                FileType::File,
                "fldbcO1UuPz8VwnpPx5a92abcef",
            ),
        ),
        "{\"path\":{\"file_token\":\"boxcnrHpsg1QDqXAAAyachabcef\"},\"query\":{},\"headers\":{},\"body\":{\"type\":\"file\",\"folder_token\":\"fldbcO1UuPz8VwnpPx5a92abcef\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"task_id\":\"7360595374803812356\"}}",
    ),
];
