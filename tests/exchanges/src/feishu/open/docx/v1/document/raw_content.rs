// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/docx/v1/document/raw_content`.

use feishu_api::Operation;
use feishu_api::docx::v1::{NameLanguage, RawContentDocument};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        RawContentDocument,
    >(
        "raw_content",
        || Operation::into_request(
            RawContentDocument::new("doxbcmEtbFrbbq10nPNu8gabcef")
                .lang(NameLanguage::Default),
        ),
        "{\"path\":{\"document_id\":\"doxbcmEtbFrbbq10nPNu8gabcef\"},\"query\":{\"lang\":0},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"content\":\"云文档\\n多人实时协同，插入一切元素。不仅是在线文档，更是强大的创作和互动工具\\n云文档：专为协作而生\\n\"}}",
    ),
];
