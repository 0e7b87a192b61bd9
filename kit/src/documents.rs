//! Documents from Markdown, and Markdown from documents.
//!
//! A document is a tree of blocks. [`from_markdown`] makes blocks of a text, [`insert`] creates them in
//! as few calls as the platform allows, [`read`] fetches those of a document, and [`to_markdown`] writes
//! them out:
//!
//! ```no_run
//! # async fn example(client: &feishu_api::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use feishu_api_kit::documents;
//!
//! let created = client.docx().v1().document().create().title("Notes").await?;
//! let document = created.document()?.document_id()?.to_owned();
//! documents::insert(client, &document, documents::from_markdown("- [ ] **water** the plants")).await?;
//!
//! let root = documents::read(client, &document).await?;
//! assert_eq!(documents::to_markdown(&root.children), "- [ ] **water** the plants\n");
//! # Ok(())
//! # }
//! ```
//!
//! Headings, paragraphs, lists, to-dos, quotations, code with its language, lines, tables and images
//! are understood, and bold, italic, struck out and underlined text, code and links within them.

mod inline;
mod insert;
mod language;
mod parse;
mod style;
mod write;

use std::collections::HashMap;

use feishu_api::docx::v1::Block;
use feishu_api::runtime::{Accepts, TenantOrUserToken};
use feishu_api::{Client, Error};

pub use insert::{InsertError, Picture, insert};
pub use parse::from_markdown;
pub use write::to_markdown;

/// A block with the blocks within it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BlockTree {
    /// What it is. Where it is inserted, its ids do not count.
    pub block: Block,
    /// The blocks within it, in order.
    pub children: Vec<BlockTree>,
    /// Where the picture of an image block is found that has none yet: what Markdown names.
    pub picture: Option<String>,
}

impl BlockTree {
    /// A block with nothing in it.
    fn leaf(block: Block) -> Self {
        Self { block, ..Self::default() }
    }

    /// How many blocks it consists of.
    fn len(&self) -> usize {
        1 + self.children.iter().map(Self::len).sum::<usize>()
    }
}

/// Reads a document: its root, whose text is the title, with all blocks within it.
///
/// # Errors
///
/// As those of the call that lists blocks.
pub async fn read<I, K>(client: &Client<I, K>, document_id: &str) -> Result<BlockTree, Error>
where
    Client<I, K>: Accepts<TenantOrUserToken>,
{
    let mut items = client.docx().v1().document_block().list(document_id).page_size(500).items();
    let mut blocks = HashMap::new();
    while let Some(block) = items.next().await.transpose()? {
        blocks.insert(block.block_id.clone().unwrap_or_default(), block);
    }
    Ok(take_tree(document_id, &mut blocks).unwrap_or_default())
}

/// The tree below a block. Each block is taken once, so a ring of blocks ends.
fn take_tree(id: &str, blocks: &mut HashMap<String, Block>) -> Option<BlockTree> {
    let block = blocks.remove(id)?;
    let ids = block.children.as_deref().unwrap_or_default();
    let children = ids.iter().filter_map(|id| take_tree(id, blocks)).collect();
    Some(BlockTree { block, children, picture: None })
}

#[cfg(test)]
mod tests;
