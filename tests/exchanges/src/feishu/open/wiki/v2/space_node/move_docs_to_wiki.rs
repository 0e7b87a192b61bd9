// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/wiki/v2/space_node/move_docs_to_wiki`.

use feishu_api::Operation;
use feishu_api::wiki::v2::{MoveDocsToWikiSpaceNode, ObjType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        MoveDocsToWikiSpaceNode,
    >(
        "moved",
        || Operation::into_request(
            MoveDocsToWikiSpaceNode::new(
                    "1565676577122621",
                    ObjType::Doc,
                    "doccnzAaOD******Wabcdef",
                )
                .parent_wiki_token("wikcnKQ1k3p******8Vabce"),
        ),
        "{\"path\":{\"space_id\":\"1565676577122621\"},\"query\":{},\"headers\":{},\"body\":{\"parent_wiki_token\":\"wikcnKQ1k3p******8Vabce\",\"obj_type\":\"doc\",\"obj_token\":\"doccnzAaOD******Wabcdef\"}}",
        "{\"code\":0,\"data\":{\"wiki_token\":\"wikbcLZuhp4r9QuJumHzVabcdef\"},\"msg\":\"success\"}",
    ),
    Exchange::data::<
        MoveDocsToWikiSpaceNode,
    >(
        "task",
        || Operation::into_request(
            MoveDocsToWikiSpaceNode::new(
                    "1565676577122621",
                    ObjType::Doc,
                    "doccnzAaOD******Wabcdef",
                )
                .parent_wiki_token("wikcnKQ1k3p******8Vabce"),
        ),
        "{\"path\":{\"space_id\":\"1565676577122621\"},\"query\":{},\"headers\":{},\"body\":{\"parent_wiki_token\":\"wikcnKQ1k3p******8Vabce\",\"obj_type\":\"doc\",\"obj_token\":\"doccnzAaOD******Wabcdef\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"task_id\":\"7037044037068177428-075c9481e6a0007c1df689dfbe5b55a08b6b06f7\"}}",
    ),
    Exchange::data::<
        MoveDocsToWikiSpaceNode,
    >(
        "applied",
        || Operation::into_request(
            MoveDocsToWikiSpaceNode::new(
                    "1565676577122621",
                    ObjType::Doc,
                    "doccnzAaOD******Wabcdef",
                )
                .parent_wiki_token("wikcnKQ1k3p******8Vabce")
                .apply(true),
        ),
        "{\"path\":{\"space_id\":\"1565676577122621\"},\"query\":{},\"headers\":{},\"body\":{\"parent_wiki_token\":\"wikcnKQ1k3p******8Vabce\",\"obj_type\":\"doc\",\"obj_token\":\"doccnzAaOD******Wabcdef\",\"apply\":true}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"applied\":true}}",
    ),
];
