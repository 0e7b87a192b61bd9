// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file/list`.

use feishu_api::{Operation, UserIdType};
use feishu_api::drive::v1::{Direction, FileOrder, ListFile};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListFile,
    >(
        "page_of_folder",
        || Operation::into_request(
            ListFile::new()
                .page_size(50)
                .page_token("MTY1NTA3MTA1OXw3MTA4NDc2MDc1NzkyOTI0Nabcef")
                .folder_token("fldbcO1UuPz8VwnpPx5a9abcef")
                .order_by(FileOrder::EditedTime)
                .direction(Direction::Descending)
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{},\"query\":{\"page_size\":50,\"page_token\":\"MTY1NTA3MTA1OXw3MTA4NDc2MDc1NzkyOTI0Nabcef\",\"folder_token\":\"fldbcO1UuPz8VwnpPx5a9abcef\",\"order_by\":\"EditedTime\",\"direction\":\"DESC\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"data\":{\"files\":[{\"name\":\"test pdf.pdf\",\"parent_token\":\"fldbcO1UuPz8VwnpPx5a9abcef\",\"token\":\"boxbc0dGSMu23m7QkC1bvabcef\",\"type\":\"file\",\"created_time\":\"1679277808\",\"modified_time\":\"1679277808\",\"owner_id\":\"ou_20b31734443364ec8a1df89fdf325b44\",\"url\":\"https://feishu.cn/file/boxbc0dGSMu23m7QkC1bvabcef\"},{\"name\":\"test file.docx\",\"parent_token\":\"fldcnCEG903UUB4fUqfysdabcef\",\"shortcut_info\":{\"target_token\":\"boxcnRPaXpD4I6Je9t8k8babcef\",\"target_type\":\"file\"},\"token\":\"nodcnVkiLQ6LD4CsUEaANrabcef\",\"type\":\"shortcut\",\"created_time\":\"1679295364\",\"modified_time\":\"1679295364\",\"owner_id\":\"ou_20b31734443364ec8a1df89fdf325b44\",\"url\":\"https://feishu.cn/file/boxcnRPaXpD4I6Je9t8k8babcef\"},{\"name\":\"test docx\",\"parent_token\":\"fldcnCEG903UUB4fUqfysdabcef\",\"token\":\"doxcntan34DX4QoKJu7jJyabcef\",\"type\":\"docx\",\"created_time\":\"1679295364\",\"modified_time\":\"1679295364\",\"owner_id\":\"ou_20b31734443364ec8a1df89fdf325b44\",\"url\":\"https://feishu.cn/docx/doxcntan34DX4QoKJu7jJyabcef\"},{\"name\":\"test sheet\",\"parent_token\":\"fldcnCEG903UUB4fUqfysdabcef\",\"token\":\"shtcnOko1Ad0HU48HH8KHuabcef\",\"type\":\"sheet\",\"created_time\":\"1679295364\",\"modified_time\":\"1679295364\",\"owner_id\":\"ou_20b31734443364ec8a1df89fdf325b44\",\"url\":\"https://feishu.cn/sheets/shtcnOko1Ad0HU48HH8KHuabcef\"}],\"has_more\":false},\"msg\":\"success\"}",
    ),
];
