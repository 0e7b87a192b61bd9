//! Creating blocks in as few calls as the platform allows.

use std::collections::HashMap;
use std::{error, fmt};

use feishu_api::docx::v1::{Block, BlockType};
use feishu_api::runtime::{Accepts, TenantOrUserToken};
use feishu_api::{Client, Error};

use super::BlockTree;

/// Most blocks in a call, as its page says.
pub(super) const MOST_BLOCKS: usize = 1000;
/// Most pictures in a call, as the error 1770035 says.
const MOST_PICTURES: usize = 20;

/// An image that was created without its picture.
///
/// The picture is uploaded with the block as its parent (`drive.v1.media.upload_all`), and its token put
/// into the block by `replace_image`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The block that is to show it.
    pub block_id: String,
    /// Where it is found: what Markdown names.
    pub source: String,
}

/// Why blocks were not inserted, or not all of them.
#[derive(Debug)]
#[non_exhaustive]
pub enum InsertError {
    /// A call failed. Those before it have created their blocks.
    Call(Error),
    /// A block of this type has more blocks within it than one call can create, and cannot be created in
    /// parts. Nothing that follows it was created.
    TooLarge(Option<BlockType>),
    /// The reply does not say which id a block got, so what belongs into it was not created.
    NoId,
}

impl fmt::Display for InsertError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => write!(f, "blocks were not created: {error}"),
            Self::TooLarge(block_type) => write!(
                f,
                "a block of type {block_type:?} holds more than {MOST_BLOCKS} blocks, and cannot be created in parts"
            ),
            Self::NoId => f.write_str("the reply does not say which id a new block got"),
        }
    }
}

impl error::Error for InsertError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::Call(error) => Some(error),
            Self::TooLarge(_) | Self::NoId => None,
        }
    }
}

impl From<Error> for InsertError {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

/// Appends blocks to a document, and returns the images that wait for their pictures.
///
/// One call creates up to 1,000 blocks and 20 images; what is more is created by further calls, one after
/// the other, in order. A list, or a quotation, that is too long for a call is created in parts.
///
/// # Errors
///
/// As [`InsertError`] says; what was created before an error stays.
pub async fn insert<I, K>(
    client: &Client<I, K>,
    document_id: &str,
    trees: Vec<BlockTree>,
) -> Result<Vec<Picture>, InsertError>
where
    Client<I, K>: Accepts<TenantOrUserToken>,
{
    let descendants = client.docx().v1().document_block_descendant();
    let mut pictures = Vec::new();
    let mut waiting = vec![(document_id.to_owned(), trees)];
    while let Some((parent, trees)) = waiting.pop() {
        for batch in batches(trees)? {
            let names = Names::of(&batch.trees);
            let reply =
                descendants.create(document_id, parent.as_str(), names.roots, names.blocks).await?;
            let relations = reply.block_id_relations.unwrap_or_default().into_iter();
            let ids: HashMap<String, String> = relations
                .filter_map(|relation| Some((relation.temporary_block_id?, relation.block_id?)))
                .collect();
            for (name, source) in names.pictures {
                let block_id = ids.get(&name).cloned().ok_or(InsertError::NoId)?;
                pictures.push(Picture { block_id, source });
            }
            if !batch.later.is_empty() {
                // The only block of the batch has the first name.
                let id = ids.get(&name(0)).cloned().ok_or(InsertError::NoId)?;
                waiting.push((id, batch.later));
            }
        }
    }
    Ok(pictures)
}

/// Blocks that one call creates.
#[derive(Debug, Default)]
struct Batch {
    trees: Vec<BlockTree>,
    /// Blocks that further calls put into its only one.
    later: Vec<BlockTree>,
}

/// Divides blocks into what one call can create.
fn batches(trees: Vec<BlockTree>) -> Result<Vec<Batch>, InsertError> {
    let mut batches = Vec::new();
    let mut batch = Batch::default();
    let (mut blocks, mut pictures) = (0, 0);
    for mut tree in trees {
        let (more_blocks, more_pictures) = (tree.len(), count_pictures(&tree));
        let is_too_large = more_blocks > MOST_BLOCKS || more_pictures > MOST_PICTURES;
        if is_too_large
            || blocks + more_blocks > MOST_BLOCKS
            || pictures + more_pictures > MOST_PICTURES
        {
            if !batch.trees.is_empty() {
                batches.push(std::mem::take(&mut batch));
            }
            (blocks, pictures) = (0, 0);
        }
        if is_too_large {
            if !can_be_empty(&tree.block) {
                return Err(InsertError::TooLarge(tree.block.block_type));
            }
            let later = std::mem::take(&mut tree.children);
            batches.push(Batch { trees: vec![tree], later });
        } else {
            blocks += more_blocks;
            pictures += more_pictures;
            batch.trees.push(tree);
        }
    }
    if !batch.trees.is_empty() {
        batches.push(batch);
    }
    Ok(batches)
}

fn count_pictures(tree: &BlockTree) -> usize {
    let own = usize::from(tree.block.block_type == Some(BlockType::Image));
    own + tree.children.iter().map(count_pictures).sum::<usize>()
}

/// Whether a block can be created before those within it. Tables, grids and callouts cannot.
fn can_be_empty(block: &Block) -> bool {
    matches!(
        block.block_type,
        Some(
            BlockType::Text
                | BlockType::Heading1
                | BlockType::Heading2
                | BlockType::Heading3
                | BlockType::Heading4
                | BlockType::Heading5
                | BlockType::Heading6
                | BlockType::Heading7
                | BlockType::Heading8
                | BlockType::Heading9
                | BlockType::Bullet
                | BlockType::Ordered
                | BlockType::Todo
                | BlockType::QuoteContainer
        )
    )
}

/// Blocks in a row, with names by which they refer to each other.
#[derive(Default)]
struct Names {
    roots: Vec<String>,
    blocks: Vec<Block>,
    /// The names of images, and where their pictures are found.
    pictures: Vec<(String, String)>,
}

impl Names {
    fn of(trees: &[BlockTree]) -> Self {
        let mut names = Self::default();
        for tree in trees {
            let root = names.add(tree);
            names.roots.push(root);
        }
        names
    }

    fn add(&mut self, tree: &BlockTree) -> String {
        let position = self.blocks.len();
        let own = name(position);
        self.blocks.push(tree.block.clone());
        if let Some(source) = &tree.picture {
            self.pictures.push((own.clone(), source.clone()));
        }
        let children = tree.children.iter().map(|child| self.add(child)).collect();
        if let Some(block) = self.blocks.get_mut(position) {
            block.block_id = Some(own.clone());
            block.children = Some(children);
        }
        own
    }
}

fn name(position: usize) -> String {
    format!("block{position}")
}
