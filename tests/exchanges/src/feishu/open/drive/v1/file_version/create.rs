// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file_version/create`.

use feishu_api::{Operation, UserIdType};
use feishu_api::drive::v1::{CreateFileVersion, VersionedType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateFileVersion,
    >(
        "document",
        || Operation::into_request(
            CreateFileVersion::new(
                    "doxbcyvqZlSc9WlHvQMlSJabcef",
                    "项目文档 第 1 版",
                    VersionedType::Docx,
                )
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"file_token\":\"doxbcyvqZlSc9WlHvQMlSJabcef\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"name\":\"项目文档 第 1 版\",\"obj_type\":\"docx\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"name\":\"项目文档 第 1 版\",\"version\":\"fnJfyX\",\"parent_token\":\"doxbcyvqZlSc9WlHvQMlSJabcdf\",\"owner_id\":\"694699009591869450\",\"creator_id\":\"694699009591869451\",\"create_time\":\"1660708537\",\"update_time\":\"1660708537\",\"status\":\"0\",\"obj_type\":\"docx\",\"parent_type\":\"docx\"}}",
    ),
];
