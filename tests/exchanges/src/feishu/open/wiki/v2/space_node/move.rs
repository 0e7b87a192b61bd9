// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/wiki/v2/space_node/move`.

use feishu_api::Operation;
use feishu_api::wiki::v2::MoveSpaceNode;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        MoveSpaceNode,
    >(
        "move",
        || Operation::into_request(
            MoveSpaceNode::new("7008061636015512345", "wikbcd6ydSUyOEzbdlt1BfpA5Yc")
                .target_parent_token("wikbcd6ydSUyOEzbdlt1BfpA5Yc")
                .target_space_id("7008061636015512345"),
        ),
        "{\"path\":{\"space_id\":\"7008061636015512345\",\"node_token\":\"wikbcd6ydSUyOEzbdlt1BfpA5Yc\"},\"query\":{},\"headers\":{},\"body\":{\"target_parent_token\":\"wikbcd6ydSUyOEzbdlt1BfpA5Yc\",\"target_space_id\":\"7008061636015512345\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"node\":{\"space_id\":\"6946843325487912356\",\"node_token\":\"wikcnKQ1k3p******8Vabcef\",\"obj_token\":\"doccnzAaOD******Wabcdef\",\"obj_type\":\"doc\",\"parent_node_token\":\"wikcnKQ1k3p******8Vabcef\",\"node_type\":\"origin\",\"origin_node_token\":\"wikcnKQ1k3p******8Vabcef\",\"origin_space_id\":\"6946843325487912356\",\"has_child\":false,\"title\":\"标题\",\"obj_create_time\":\"1642402428\",\"obj_edit_time\":\"1642402428\",\"node_create_time\":\"1642402428\",\"creator\":\"ou_xxxxx\",\"owner\":\"ou_xxxxx\",\"node_creator\":\"ou_xxxxx\"}}}",
    ),
];
