//! Documents as Markdown: makes a document of a file, and prints one.
//!
//! Environment: see `examples/src/connection.rs`. The app's own documents are its own: to see one in
//! Feishu, name a folder that is shared with the app.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Parser;
use feishu_api::Client;
use feishu_api::docx::v1::{BlockType, Text, errors};
use feishu_api_examples::connection::Connection;
use feishu_api_kit::documents::{self, BlockTree};

/// Turns Markdown into documents, and documents into Markdown.
#[derive(Parser)]
enum Args {
    /// Makes a document of a file, under its first heading as the title
    Push {
        /// The file
        file: PathBuf,
        /// The folder of the document; without it, the root folder of the app
        #[arg(long, value_name = "TOKEN")]
        folder: Option<String>,
    },
    /// Prints a document
    Pull {
        /// Its id, or its address
        document: String,
    },
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let connection = Connection::open().await?;
    match args {
        Args::Push { file, folder } => push(connection.app(), &file, folder).await,
        Args::Pull { document } => pull(connection.app(), &document).await,
    }
}

async fn push(client: &Client, file: &Path, folder: Option<String>) -> anyhow::Result<()> {
    let markdown =
        fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let mut trees = documents::from_markdown(&markdown);
    let title = match trees.first() {
        Some(first) if first.block.block_type == Some(BlockType::Heading1) => {
            content(trees.remove(0).block.heading1)
        }
        _ => file.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
    };

    let mut request = client.docx().v1().document().create();
    if !title.is_empty() {
        request = request.title(title);
    }
    if let Some(folder) = folder {
        request = request.folder_token(folder);
    }
    let created = request.await.context("no document was created")?;
    let document = created.document()?.document_id()?;
    println!("{document}");
    let pictures = documents::insert(client, document, trees).await?;
    for picture in pictures {
        println!("without its picture: {}", picture.source);
    }
    Ok(())
}

async fn pull(client: &Client, document: &str) -> anyhow::Result<()> {
    // An address ends with the id, but for its query.
    let path = document.split(['?', '#']).next().unwrap_or_default();
    let id = path.rsplit('/').next().unwrap_or_default();
    let root = match documents::read(client, id).await {
        Ok(root) => root,
        Err(error) if error.code() == errors::NOT_FOUND => bail!("there is no document {id}"),
        Err(error) => return Err(error).context("the document was not read"),
    };
    let BlockTree { block, children, .. } = root;
    let title = content(block.page);
    if !title.is_empty() {
        println!("# {title}\n");
    }
    print!("{}", documents::to_markdown(&children));
    Ok(())
}

/// The characters of a text.
fn content(text: Option<Text>) -> String {
    let elements = text.and_then(|text| text.elements).unwrap_or_default();
    elements.into_iter().filter_map(|element| element.text_run?.content).collect()
}
