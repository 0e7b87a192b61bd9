// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/wiki/v2/space_node/list`.

use feishu_api::Operation;
use feishu_api::wiki::v2::ListSpaceNode;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListSpaceNode,
    >(
        "list",
        || Operation::into_request(
            ListSpaceNode::new("6946843325487906839")
                .page_size(10)
                .page_token("6946843325487456878")
                .parent_node_token("wikcnKQ1k3p8Vabce"),
        ),
        "{\"path\":{\"space_id\":\"6946843325487906839\"},\"query\":{\"page_size\":10,\"page_token\":\"6946843325487456878\",\"parent_node_token\":\"wikcnKQ1k3p8Vabce\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"space_id\":\"6946843325487912356\",\"node_token\":\"wikcnKQ1k3p******8Vabcef\",\"obj_token\":\"doccnzAaOD******Wabcdef\",\"obj_type\":\"doc\",\"parent_node_token\":\"wikcnKQ1k3p******8Vabcef\",\"node_type\":\"origin\",\"origin_node_token\":\"wikcnKQ1k3p******8Vabcef\",\"origin_space_id\":\"6946843325487912356\",\"has_child\":false,\"title\":\"标题\",\"obj_create_time\":\"1642402428\",\"obj_edit_time\":\"1642402428\",\"node_create_time\":\"1642402428\",\"creator\":\"ou_xxxxx\",\"owner\":\"ou_xxxxx\",\"node_creator\":\"ou_xxxxx\"}],\"page_token\":\"6946843325487906839\",\"has_more\":true}}",
    ),
];
