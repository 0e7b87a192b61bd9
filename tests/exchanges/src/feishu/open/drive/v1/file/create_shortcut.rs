// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file/create_shortcut`.

use feishu_api::{Operation, UserIdType};
use feishu_api::drive::v1::{CreateShortcutFile, FileType, ShortcutSource};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateShortcutFile,
    >(
        "to_document",
        || Operation::into_request(
            CreateShortcutFile::new(
                    "fldbc5qgwyQnO0uedNllWuabcef",
                    ShortcutSource::new("doxbcGvhSVN0R6octqPwAEabcef", FileType::Docx),
                )
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"parent_token\":\"fldbc5qgwyQnO0uedNllWuabcef\",\"refer_entity\":{\"refer_token\":\"doxbcGvhSVN0R6octqPwAEabcef\",\"refer_type\":\"docx\"}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"succ_shortcut_node\":{\"token\":\"doxbcGvhSVN0R6octqPwAEabcef\",\"name\":\"快捷方式名称\",\"type\":\"docx\",\"parent_token\":\"fldbc5qgwyQnO0uedNllWuabcef\",\"url\":\"https://example.feishu.cn/docx/doxbcGvhSVN0R6octqPwAEabcef\",\"shortcut_info\":{\"target_type\":\"docx\",\"target_token\":\"doxbcGvhSVN0R6octqPwAEabcef\"},\"created_time\":\"1686125119\",\"modified_time\":\"1686125119\",\"owner_id\":\"ou_b13d41c02edc52ce66aaae67bf1abcef\"}}}",
    ),
];
