// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat_tab/delete_tabs`.

use feishu_api::Operation;
use feishu_api::im::v1::DeleteTabsChatTab;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteTabsChatTab,
    >(
        "one_tab",
        || Operation::into_request(
            DeleteTabsChatTab::new(
                "oc_a0553eda9014c201e6969b478895c230",
                ["6936075528890826780"],
            ),
        ),
        "{\"path\":{\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\"},\"query\":{},\"headers\":{},\"body\":{\"tab_ids\":[\"6936075528890826780\"]}}",
        "{\"code\":0,\"msg\":\"ok\",\"data\":{\"chat_tabs\":[{\"tab_id\":\"7101214603622940633\",\"tab_type\":\"message\"},{\"tab_id\":\"7101214603622940671\",\"tab_name\":\"文档\",\"tab_type\":\"doc\",\"tab_content\":{\"doc\":\"https://example.feishu.cn/wiki/wikcnPIcqWjJQwkwDzrB9t40123xz\"}}]}}",
    ),
];
