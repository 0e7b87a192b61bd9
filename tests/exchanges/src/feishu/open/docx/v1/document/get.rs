// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/docx/v1/document/get`.

use feishu_api::Operation;
use feishu_api::docx::v1::GetDocument;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetDocument,
    >(
        "get",
        || Operation::into_request(GetDocument::new("doxcnePuYufKa49ISjhD8Iabcef")),
        "{\"path\":{\"document_id\":\"doxcnePuYufKa49ISjhD8Iabcef\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"document\":{\"document_id\":\"doxcni6mOy7jLRWbEylaKKabcef\",\"revision_id\":1,\"title\":\"title\",\"cover\":{\"token\":\"D6d9bkdH7onNylxKyvucm8abcef\",\"offset_ratio_x\":0,\"offset_ratio_y\":0},\"display_setting\":{\"show_authors\":true,\"show_comment_count\":false,\"show_create_time\":true,\"show_like_count\":false,\"show_pv\":false,\"show_uv\":false}}}}",
    ),
];
