// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat_tab/sort_tabs`.

use feishu_api::Operation;
use feishu_api::im::v1::SortTabsChatTab;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        SortTabsChatTab,
    >(
        "order",
        || Operation::into_request(
            SortTabsChatTab::new("oc_a0553eda9014c201e6969b478895c230")
                .tab_ids(["6936075528890826780"]),
        ),
        "{\"path\":{\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\"},\"query\":{},\"headers\":{},\"body\":{\"tab_ids\":[\"6936075528890826780\"]}}",
        "{\"code\":0,\"msg\":\"ok\",\"data\":{\"chat_tabs\":[{\"tab_content\":{},\"tab_id\":\"7104164142520467475\",\"tab_type\":\"message\"},{\"tab_content\":{},\"tab_id\":\"7104164246245605395\",\"tab_type\":\"pin\"},{\"tab_content\":{\"url\":\"https://www.feishu.cn/\"},\"tab_id\":\"7104168465417633811\",\"tab_name\":\"url2\",\"tab_type\":\"url\"},{\"tab_content\":{\"doc\":\"https://example.feishu.cn/docx/doxbcjoYDoEtuwC0k0hryQBkSV1\"},\"tab_id\":\"7104168465379885076\",\"tab_name\":\"doc2\",\"tab_type\":\"doc\"},{\"tab_content\":{\"url\":\"https://www.feishu.cn/\"},\"tab_id\":\"7104168141097287699\",\"tab_name\":\"url1\",\"tab_type\":\"url\"},{\"tab_content\":{\"doc\":\"https://example.feishu.cn/docx/doxbcjoYDoEtuwC0k0hryQBkSV1\"},\"tab_id\":\"7104168141063716884\",\"tab_name\":\"doc1\",\"tab_type\":\"doc\"}]}}",
    ),
];
