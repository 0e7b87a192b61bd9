// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat_tab/update_tabs`.

use feishu_api::Operation;
use feishu_api::im::v1::{DocumentTab, InputTabContent, TabChange, UpdateTabsChatTab};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateTabsChatTab,
    >(
        "document",
        || Operation::into_request(
            UpdateTabsChatTab::new("oc_a0553eda9014c201e6969b478895c230")
                .chat_tabs([
                    TabChange {
                        tab_id: Some("7101214603622940671".into()),
                        tab_name: Some("文档".into()),
                        ..TabChange::new(
                            InputTabContent::Document(
                                DocumentTab::new(
                                    "https://example.feishu.cn/wiki/wikcnPIcqWjJQwkwDzrB9t40123xz",
                                ),
                            ),
                        )
                    },
                ]),
        ),
        "{\"path\":{\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\"},\"query\":{},\"headers\":{},\"body\":{\"chat_tabs\":[{\"tab_id\":\"7101214603622940671\",\"tab_name\":\"文档\",\"tab_type\":\"doc\",\"tab_content\":{\"doc\":\"https://example.feishu.cn/wiki/wikcnPIcqWjJQwkwDzrB9t40123xz\"}}]}}",
        "{\"code\":0,\"msg\":\"ok\",\"data\":{\"chat_tabs\":[{\"tab_id\":\"7101214603622940633\",\"tab_type\":\"message\"},{\"tab_id\":\"7103849256556953620\",\"tab_name\":\"update\",\"tab_type\":\"doc\",\"tab_content\":{\"doc\":\"https://example.feishu.cn/docx/doxbcjoYDoEtuwC0k0hryQBkSV1\"}},{\"tab_id\":\"7103849256561164308\",\"tab_name\":\"url-update\",\"tab_type\":\"url\",\"tab_content\":{\"url\":\"https://www.feishu.cn/\"}}]}}",
    ),
];
