// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file/copy`.

use feishu_api::{Operation, UserIdType};
use feishu_api::drive::v1::{CopyFile, FileType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CopyFile,
    >(
        "document",
        || Operation::into_request(
            CopyFile::new(
                    "doccngpahSdXrFPIBD4XdIabcef",
                    "Demo copy",
                    FileType::Docx,
                    "fldbcO1UuPz8VwnpPx5a92abcef",
                )
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"file_token\":\"doccngpahSdXrFPIBD4XdIabcef\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"name\":\"Demo copy\",\"type\":\"docx\",\"folder_token\":\"fldbcO1UuPz8VwnpPx5a92abcef\"}}",
        "{\"code\":0,\"data\":{\"file\":{\"name\":\"Demo copy\",\"parent_token\":\"fldcnBh8LrnX42dr1pBYclabcef\",\"token\":\"doxcnUkUOWtOelpFcha2Z9abcef\",\"type\":\"docx\",\"url\":\"https://feishu.cn/docx/doxcnUkUOWtOelpFcha2Zabcef\"}},\"msg\":\"success\"}",
    ),
];
