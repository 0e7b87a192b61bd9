// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file_version/delete`.

use feishu_api::{Operation, UserIdType};
use feishu_api::drive::v1::{DeleteFileVersion, VersionedType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteFileVersion,
    >(
        "version",
        || Operation::into_request(
            DeleteFileVersion::new(
                    "doxbcyvqZlSc9WlHvQMlSJabcef",
                    "fnJfyX",
                    VersionedType::Docx,
                )
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"file_token\":\"doxbcyvqZlSc9WlHvQMlSJabcef\",\"version_id\":\"fnJfyX\"},\"query\":{\"obj_type\":\"docx\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
