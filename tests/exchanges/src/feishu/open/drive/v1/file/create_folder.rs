// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file/create_folder`.

use feishu_api::Operation;
use feishu_api::drive::v1::CreateFolderFile;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateFolderFile,
    >(
        "within_folder",
        || Operation::into_request(
            CreateFolderFile::new("产品优化项目", "fldbcO1UuPz8VwnpPx5a92abcef"),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"name\":\"产品优化项目\",\"folder_token\":\"fldbcO1UuPz8VwnpPx5a92abcef\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"token\":\"fldbcddUuPz8VwnpPx5oc2abcef\",\"url\":\"https://feishu.cn/drive/folder/fldbcddUuPz8VwnpPx5oc2abcef\"}}",
    ),
];
