// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file_version/get`.

use feishu_api::{Operation, UserIdType};
use feishu_api::drive::v1::{GetFileVersion, VersionedType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetFileVersion,
    >(
        "version",
        || Operation::into_request(
            GetFileVersion::new(
                    "shtbcqqoXZJaKYrfN5IHQgabcef",
                    "fnJfyX",
                    VersionedType::Docx,
                )
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"file_token\":\"shtbcqqoXZJaKYrfN5IHQgabcef\",\"version_id\":\"fnJfyX\"},\"query\":{\"obj_type\":\"docx\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"name\":\"项目文档 第1版\",\"version\":\"fnJfyX\",\"parent_token\":\"doxbcyvqZlSc9WlHvQMlSJabcef\",\"owner_id\":\"694699009591869450\",\"creator_id\":\"694699009591869451\",\"create_time\":\"1660708537\",\"update_time\":\"1660708537\",\"status\":\"0\",\"obj_type\":\"docx\",\"parent_type\":\"docx\"}}",
    ),
];
