// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/wiki/v2/space_node/create`.

use feishu_api::Operation;
use feishu_api::wiki::v2::{CreateSpaceNode, NodeType, ObjType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateSpaceNode,
    >(
        "create",
        || Operation::into_request(
            CreateSpaceNode::new("6704147935988285963", ObjType::Docx, NodeType::Origin)
                .parent_node_token("wikcnKQ1k3p******8Vabcef"),
        ),
        "{\"path\":{\"space_id\":\"6704147935988285963\"},\"query\":{},\"headers\":{},\"body\":{\"obj_type\":\"docx\",\"parent_node_token\":\"wikcnKQ1k3p******8Vabcef\",\"node_type\":\"origin\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"node\":{\"space_id\":\"6946843325487906839\",\"node_token\":\"wikcnKQ1k3p******8Vabcef\",\"obj_token\":\"doccnzAaO******8g9Spprd\",\"obj_type\":\"doc\",\"parent_node_token\":\"wikcnKQ1k3p******8Vabcef\",\"node_type\":\"origin\",\"origin_node_token\":\"\",\"origin_space_id\":\"\",\"has_child\":false,\"title\":\"\"}}}",
    ),
];
