// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/wiki/v2/space_node/copy`.

use feishu_api::Operation;
use feishu_api::wiki::v2::CopySpaceNode;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CopySpaceNode,
    >(
        "copy",
        || Operation::into_request(
            CopySpaceNode::new("6946843325487912356", "wikcnKQ1k3p8Vabce")
                .target_parent_token("wikcnKQ1k3p******8Vabce")
                .target_space_id("6946843325487912356")
                .title("新标题。"),
        ),
        "{\"path\":{\"space_id\":\"6946843325487912356\",\"node_token\":\"wikcnKQ1k3p8Vabce\"},\"query\":{},\"headers\":{},\"body\":{\"target_parent_token\":\"wikcnKQ1k3p******8Vabce\",\"target_space_id\":\"6946843325487912356\",\"title\":\"新标题。\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"node\":{\"space_id\":\"6946843325487912356\",\"node_token\":\"wikcnKQ1k3p******8Vabcef\",\"obj_token\":\"doccnzAaOD******Wabcdef\",\"obj_type\":\"doc\",\"parent_node_token\":\"wikcnKQ1k3p******8Vabcef\",\"node_type\":\"origin\",\"origin_node_token\":\"wikcnKQ1k3p******8Vabcef\",\"origin_space_id\":\"6946843325487912356\",\"has_child\":false,\"title\":\"标题\",\"obj_create_time\":\"1642402428\",\"obj_edit_time\":\"1642402428\",\"node_create_time\":\"1642402428\",\"creator\":\"ou_xxxxx\",\"owner\":\"ou_xxxxx\",\"node_creator\":\"ou_xxxxx\"}}}",
    ),
];
