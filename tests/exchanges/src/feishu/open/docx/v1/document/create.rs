// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/docx/v1/document/create`.

use feishu_api::Operation;
use feishu_api::docx::v1::CreateDocument;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateDocument,
    >(
        "create",
        || Operation::into_request(
            CreateDocument::new()
                .folder_token("fldcnqquW1svRIYVT2Np6Iabcef")
                .title("一篇新的文档"),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"folder_token\":\"fldcnqquW1svRIYVT2Np6Iabcef\",\"title\":\"一篇新的文档\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"document\":{\"document_id\":\"doxcni6mOy7jLRWbEylaKKC7K88\",\"revision_id\":1,\"title\":\"undefined\"}}}",
    ),
];
