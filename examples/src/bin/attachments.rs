//! Attaches files to a task, lists its attachments, and downloads them.
//!
//! Environment: see `examples/src/connection.rs`.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::{Parser, Subcommand};
use feishu_api::task::v2::{Attachment, errors};
use feishu_api::{Client, File};
use feishu_api_examples::connection::Connection;
use feishu_api_examples::files;
use feishu_api_examples::text::{bar, day, table};
use indicatif::{HumanBytes, ProgressBar};

/// Works with the attachments of a task.
#[derive(Parser)]
struct Args {
    /// Guid of the task, such as `task-board` shows
    task: String,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Lists the attachments
    List,
    /// Attaches files
    Upload {
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Downloads all attachments
    Download {
        /// The folder to put them in; files that are there stay as they are
        #[arg(long, default_value = ".")]
        to: PathBuf,
    },
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let connection = Connection::open().await?;
    let client = connection.app();
    match &args.command {
        Command::List => list(client, &args.task).await,
        Command::Upload { files } => upload_all(client, &args.task, files).await,
        Command::Download { to } => download_all(client, &args.task, to).await,
    }
}

async fn list(client: &Client, task: &str) -> anyhow::Result<()> {
    let attachments = client.task().v2().attachment().list(task).items().collect().await?;
    if attachments.is_empty() {
        println!("no attachments");
        return Ok(());
    }
    let row =
        |one: Attachment| [one.name.unwrap_or_default(), size(one.size), day(one.uploaded_at)];
    println!("{}", table(attachments.into_iter().map(row)));
    Ok(())
}

async fn upload_all(client: &Client, task: &str, files: &[PathBuf]) -> anyhow::Result<()> {
    for path in files {
        upload(client, task, path).await?;
    }
    Ok(())
}

/// The file is read while it is sent, and once more if the call has to be repeated.
async fn upload(client: &Client, task: &str, path: &Path) -> anyhow::Result<()> {
    let outcome = client.task().v2().attachment().upload(task, [File::path(path)]).await;
    match outcome {
        Ok(reply) => {
            for one in reply.items.unwrap_or_default() {
                println!("attached {} ({})", one.name.unwrap_or_default(), size(one.size));
            }
            Ok(())
        }
        Err(error) if error.code() == errors::NOT_FOUND => {
            bail!("there is no task {task}; `task-board` shows the guids of your tasks")
        }
        Err(error) => Err(error).with_context(|| format!("{} is not attached", path.display())),
    }
}

/// An address is valid for minutes only: each file is downloaded before the next page is asked for.
async fn download_all(client: &Client, task: &str, to: &Path) -> anyhow::Result<()> {
    let mut attachments = client.task().v2().attachment().list(task).items();
    let mut count = 0;
    while let Some(attachment) = attachments.next().await.transpose()? {
        download(client, &attachment, to).await?;
        count += 1;
    }
    println!("{count} files");
    Ok(())
}

/// Writes what arrives, and lets it have its name when it is complete.
async fn download(client: &Client, attachment: &Attachment, to: &Path) -> anyhow::Result<()> {
    let url = attachment.url.as_deref().context("an attachment came without an address")?;
    let mut incoming = client.fetch(url).await?;
    // The name is one that is safe to use in any folder.
    let path = to.join(incoming.name().or(attachment.guid.as_deref()).context("no name")?);
    let mut file = files::beside(&path).with_context(|| format!("no access: {}", to.display()))?;
    let progress = ProgressBar::new(incoming.length().unwrap_or_default())
        .with_style(bar("{bytes} of {total_bytes}"));
    while let Some(piece) = incoming.chunk().await? {
        file.write_all(&piece)?;
        progress.inc(piece.len() as u64);
    }
    progress.finish_and_clear();
    file.persist_noclobber(&path).map_err(|error| error.error).with_context(|| {
        format!("{} is not saved; choose another folder with --to", path.display())
    })?;
    println!("saved {} ({})", path.display(), HumanBytes(progress.position()));
    Ok(())
}

fn size(bytes: Option<i64>) -> String {
    HumanBytes(bytes.and_then(|bytes| u64::try_from(bytes).ok()).unwrap_or_default()).to_string()
}
