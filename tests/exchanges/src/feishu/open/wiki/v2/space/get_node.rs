// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/wiki/v2/space/get_node`.

use feishu_api::Operation;
use feishu_api::wiki::v2::{GetNodeSpace, ObjType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetNodeSpace,
    >(
        "get_node",
        || Operation::into_request(
            GetNodeSpace::new("wikcnKQ1k3p8Vabcef").obj_type(ObjType::Docx),
        ),
        "{\"path\":{},\"query\":{\"token\":\"wikcnKQ1k3p8Vabcef\",\"obj_type\":\"docx\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"node\":{\"space_id\":\"6946843325487912356\",\"node_token\":\"wikcnKQ1k3p******8Vabcef\",\"obj_token\":\"doccnzAaOD******Wabcdef\",\"obj_type\":\"doc\",\"parent_node_token\":\"wikcnKQ1k3p******8Vabcef\",\"node_type\":\"origin\",\"origin_node_token\":\"wikcnKQ1k3p******8Vabcef\",\"origin_space_id\":\"6946843325487912356\",\"has_child\":false,\"title\":\"标题\",\"obj_create_time\":\"1642402428\",\"obj_edit_time\":\"1642402428\",\"node_create_time\":\"1642402428\",\"creator\":\"ou_xxxxx\",\"owner\":\"ou_xxxxx\",\"node_creator\":\"ou_xxxxx\"}}}",
    ),
];
