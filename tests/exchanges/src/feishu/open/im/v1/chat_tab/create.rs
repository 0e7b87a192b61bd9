// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat_tab/create`.

use feishu_api::Operation;
use feishu_api::im::v1::{
    CreateChatTab, DocumentTab, InputTabContent, NewTab, TabConfig, UrlTab,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateChatTab,
    >(
        "document",
        || Operation::into_request(
            CreateChatTab::new(
                "oc_a0553eda9014c201e6969b478895c230",
                [
                    NewTab {
                        tab_name: Some("文档".into()),
                        ..NewTab::new(
                            InputTabContent::Document(
                                DocumentTab::new(
                                    "https://example.feishu.cn/wiki/wikcnPIcqWjJQwkwDzrB9t40123xz",
                                ),
                            ),
                        )
                    },
                ],
            ),
        ),
        "{\"path\":{\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\"},\"query\":{},\"headers\":{},\"body\":{\"chat_tabs\":[{\"tab_name\":\"文档\",\"tab_type\":\"doc\",\"tab_content\":{\"doc\":\"https://example.feishu.cn/wiki/wikcnPIcqWjJQwkwDzrB9t40123xz\"}}]}}",
        "{\"code\":0,\"msg\":\"ok\",\"data\":{\"chat_tabs\":[{\"tab_id\":\"7101214603622940633\",\"tab_type\":\"message\"},{\"tab_id\":\"7101214603622940671\",\"tab_name\":\"文档\",\"tab_type\":\"doc\",\"tab_content\":{\"doc\":\"https://example.feishu.cn/wiki/wikcnPIcqWjJQwkwDzrB9t40123xz\"}},{\"tab_id\":\"7158333373373759422\",\"tab_name\":\"测试\",\"tab_type\":\"url\",\"tab_content\":{\"url\":\"https://www.test.cn\"},\"tab_config\":{\"icon_key\":\"img_v2_b99741-7628-4abd-aad0-b881e4db83ig\",\"is_built_in\":true}}]}}",
    ),
    Exchange::data::<
        CreateChatTab,
    >(
        "page",
        || Operation::into_request(
            CreateChatTab::new(
                "oc_a0553eda9014c201e6969b478895c230",
                [
                    NewTab {
                        tab_name: Some("测试".into()),
                        tab_content: InputTabContent::Url(
                            UrlTab::new("https://www.test.cn"),
                        ),
                        tab_config: Some(TabConfig {
                            icon_key: Some(
                                "img_v2_b99741-7628-4abd-aad0-b881e4db83ig".into(),
                            ),
                            is_built_in: Some(false),
                            ..TabConfig::default()
                        }),
                    },
                ],
            ),
        ),
        "{\"path\":{\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\"},\"query\":{},\"headers\":{},\"body\":{\"chat_tabs\":[{\"tab_name\":\"测试\",\"tab_type\":\"url\",\"tab_content\":{\"url\":\"https://www.test.cn\"},\"tab_config\":{\"icon_key\":\"img_v2_b99741-7628-4abd-aad0-b881e4db83ig\",\"is_built_in\":false}}]}}",
        "{\"code\":0,\"msg\":\"ok\",\"data\":{\"chat_tabs\":[{\"tab_id\":\"7101214603622940633\",\"tab_type\":\"message\"},{\"tab_id\":\"7101214603622940671\",\"tab_name\":\"文档\",\"tab_type\":\"doc\",\"tab_content\":{\"doc\":\"https://example.feishu.cn/wiki/wikcnPIcqWjJQwkwDzrB9t40123xz\"}},{\"tab_id\":\"7158333373373759422\",\"tab_name\":\"测试\",\"tab_type\":\"url\",\"tab_content\":{\"url\":\"https://www.test.cn\"},\"tab_config\":{\"icon_key\":\"img_v2_b99741-7628-4abd-aad0-b881e4db83ig\",\"is_built_in\":true}}]}}",
    ),
];
