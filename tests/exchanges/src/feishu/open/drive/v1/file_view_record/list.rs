// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file_view_record/list`.

use feishu_api::{Operation, UserIdType};
use feishu_api::drive::v1::{FileType, ListFileViewRecord};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListFileViewRecord,
    >(
        "page_of_file",
        || Operation::into_request(
            ListFileViewRecord::new("XIHSdYSI7oMEU1xrsnxc8fabcef", 10, FileType::Docx)
                .page_token("1674037112--7189934631754563585")
                .viewer_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"file_token\":\"XIHSdYSI7oMEU1xrsnxc8fabcef\"},\"query\":{\"page_size\":10,\"page_token\":\"1674037112--7189934631754563585\",\"file_type\":\"docx\",\"viewer_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"viewer_id\":\"ou_cc19b2bfb93f8a44db4b4d6eababcef\",\"name\":\"zhangsan\",\"avatar_url\":\"https://foo.icon.com/xxxx\",\"last_view_time\":\"1679284285\"}],\"page_token\":\"1674037112--7189934631754563585\",\"has_more\":true}}",
    ),
];
