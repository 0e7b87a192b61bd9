// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/wiki/v2/space_node/update_title`.

use feishu_api::Operation;
use feishu_api::wiki::v2::UpdateTitleSpaceNode;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateTitleSpaceNode,
    >(
        "update_title",
        || Operation::into_request(
            UpdateTitleSpaceNode::new(
                "6946843325487912356",
                "wikcnKQ1k3pcuo5uSK4t8Vabcef",
                "新标题",
            ),
        ),
        "{\"path\":{\"space_id\":\"6946843325487912356\",\"node_token\":\"wikcnKQ1k3pcuo5uSK4t8Vabcef\"},\"query\":{},\"headers\":{},\"body\":{\"title\":\"新标题\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
