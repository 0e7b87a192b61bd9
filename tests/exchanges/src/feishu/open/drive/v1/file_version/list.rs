// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file_version/list`.

use feishu_api::{Operation, UserIdType};
use feishu_api::drive::v1::{ListFileVersion, VersionedType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListFileVersion,
    >(
        "page_of_document",
        || Operation::into_request(
            ListFileVersion::new("doxbcyvqZlSc9WlHvQMlSJabcef", 20, VersionedType::Docx)
                .page_token("1665739388")
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"file_token\":\"doxbcyvqZlSc9WlHvQMlSJabcef\"},\"query\":{\"page_size\":20,\"page_token\":\"1665739388\",\"obj_type\":\"docx\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"name\":\"项目文档 第1版\",\"version\":\"fnJfyX\",\"parent_token\":\"doxbcyvqZlSc9WlHvQMlSJabcef\",\"owner_id\":\"694699009591869450\",\"creator_id\":\"694699009591869451\",\"create_time\":\"1660708537\",\"update_time\":\"1660708537\",\"status\":\"0\",\"obj_type\":\"docx\",\"parent_type\":\"docx\"}],\"page_token\":\"CISAiM6u8vGzZhCTj5+zBhgB\",\"has_more\":true}}",
    ),
];
