// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/wiki/v1/node/search`.

use feishu_api::Operation;
use feishu_api::wiki::v1::SearchNode;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        SearchNode,
    >(
        "keyword",
        || Operation::into_request(
            SearchNode::new()
                .query("搜索关键词")
                .space_id("xxxxxxx")
                .node_id("xxxx"),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"query\":\"搜索关键词\",\"space_id\":\"xxxxxxx\",\"node_id\":\"xxxx\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"node_id\":\"BAgPwq6lIi5Nykk0E5fcJeabcef\",\"space_id\":\"7307457194084925443\",\"obj_type\":8,\"title\":\"欢迎使用知识库 / Welcome to Wiki\",\"url\":\"https://sample.feishu.cn/wiki/BAgPwq6lIi5Nykk0E5fcJeabcef\",\"obj_token\":\"AcnMdexrlokOShxe40Fc0Oabcef\"}],\"has_more\":false}}",
    ),
];
