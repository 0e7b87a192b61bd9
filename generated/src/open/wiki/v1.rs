// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! The older search of wiki nodes.
//!
//! Enabled by the feature `wiki`.
//!
//! Documentation: [知识库](https://open.feishu.cn/document/ukTMukTMukTM/uEzN0YjLxcDN24SM3QjN/search_wiki).
//!
//! Schema: `schemas/open/wiki/v1/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`SearchNode`] | Searches the wiki nodes that the user who calls may see.<br>`POST /open-apis/wiki/v1/nodes/search` |

pub mod node;

#[doc(inline)]
pub use self::node::search::{SearchNode, SearchNodeReply, FoundNode, FoundType};

/// The resources of open/wiki/v1.
#[derive(Debug)]
pub struct V1<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V1<'c, C> {
    /// Operations on `node`.
    pub fn node(&self) -> node::NodeResource<'c, C> {
        node::NodeResource {
            client: self.client,
        }
    }
}
