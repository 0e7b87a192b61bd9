//! Exports the history of a chat into a folder: a line of JSON for each message, and the files in
//! them. What is there is not fetched again: run it once more to go on, or to add what is new. Replies within
//! threads are left out.
//!
//! Environment: see `examples/src/connection.rs`.

use std::collections::HashSet;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Parser;
use feishu_api::im::v1::{Container, Message, ReceivedContent, ReceivedPost, ResourceType, errors};
use feishu_api::{Client, Seconds};
use feishu_api_examples::connection::Connection;
use feishu_api_examples::files;
use feishu_api_kit::content::PlainText;
use serde::{Deserialize, Serialize};

/// Exports the history of a chat.
#[derive(Parser)]
struct Args {
    /// The chat: `oc_…`
    chat: String,
    /// The folder to export it to
    #[arg(long, default_value = "export")]
    to: PathBuf,
}

/// A message as it is exported.
#[derive(Serialize, Deserialize)]
struct Line {
    id: String,
    /// When it was sent, in milliseconds.
    time: i64,
    sender: String,
    text: String,
    files: Vec<String>,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let Args { chat, to } = Args::parse();
    fs::create_dir_all(&to).with_context(|| format!("cannot make {}", to.display()))?;
    let mut export = Export::open(&to)?;
    let connection = Connection::open().await?;
    let (client, known) = (connection.app(), export.known.len());
    let from = Seconds(export.latest / 1000);
    // The oldest comes first, so that whatever is exported has no gaps.
    let mut messages = client.im().v1().message().list(Container::Chat(chat.clone()));
    messages = messages.start_time(from).with_sender_name(true).page_size(50);
    let mut messages = messages.items();
    while let Some(message) = messages.next().await {
        let message = match message {
            Err(error) if error.code() == errors::BOT_NOT_IN_CHAT => {
                bail!("the bot is not in the chat {chat}: add it in the settings of the chat")
            }
            message => message.context("the export is not complete; run it again to go on")?,
        };
        if !export.known.contains(message.message_id()?) {
            // Files first: a message that is in the export is there with all of them.
            let files = save_files(client, &message, &to).await?;
            export.add(line(&message, files)?)?;
        }
    }
    println!("{} messages, {} of them new", export.known.len(), export.known.len() - known);
    Ok(())
}

fn line(message: &Message, files: Vec<String>) -> anyhow::Result<Line> {
    let sender = message.sender.as_ref();
    let names = sender.and_then(|sender| sender.sender_i18n_names.as_ref());
    let name = names.and_then(|names| names.en_us.clone().or_else(|| names.zh_cn.clone()));
    Ok(Line {
        id: message.message_id()?.to_owned(),
        time: message.create_time.map(|time| time.0).unwrap_or_default(),
        sender: name.or_else(|| sender?.id.clone()).unwrap_or_default(),
        text: message.plain_text().unwrap_or_default(),
        files,
    })
}

/// Downloads what is in a message; the names of the files.
async fn save_files(client: &Client, message: &Message, to: &Path) -> anyhow::Result<Vec<String>> {
    let mut names = Vec::new();
    for (kind, key) in resources(message) {
        let id = message.message_id()?;
        let mut incoming = client
            .im()
            .v1()
            .message_resource()
            .get(id, &key, kind)
            .await
            .with_context(|| format!("{key} of {id} is not there; run it again to go on"))?;
        let name = format!("{id}-{}", incoming.name().unwrap_or(&key));
        let mut file = files::beside(&to.join(&name))?;
        while let Some(piece) = incoming.chunk().await? {
            file.write_all(&piece)?;
        }
        file.persist(to.join(&name)).with_context(|| format!("cannot write {name}"))?;
        names.push(name);
    }
    Ok(names)
}

/// What can be downloaded of a message. Stickers, folders and files of cards cannot.
fn resources(message: &Message) -> Vec<(ResourceType, String)> {
    let (kind, key) = match message.content() {
        Some(ReceivedContent::Image(image)) => (ResourceType::Image, image.image_key),
        Some(ReceivedContent::File(file)) => (ResourceType::File, file.file_key),
        Some(ReceivedContent::Audio(audio)) => (ResourceType::File, audio.file_key),
        Some(ReceivedContent::Video(video)) => (ResourceType::File, video.file_key),
        Some(ReceivedContent::Post(post)) => return images(post),
        _ => return Vec::new(),
    };
    key.into_iter().map(|key| (kind.clone(), key)).collect()
}

/// The images of a rich text; those of its videos are covers.
fn images(post: ReceivedPost) -> Vec<(ResourceType, String)> {
    let elements = post.content.into_iter().flatten().flatten();
    let keys = elements.filter_map(|element| match element.file_key {
        Some(video) => Some((ResourceType::File, video)),
        None => Some((ResourceType::Image, element.image_key?)),
    });
    keys.collect()
}

/// The export so far.
struct Export {
    file: File,
    known: HashSet<String>,
    /// When the last message was sent, in milliseconds.
    latest: i64,
}

impl Export {
    /// Reads what is there. A last line that was cut off is taken away: its message is fetched again.
    fn open(folder: &Path) -> anyhow::Result<Self> {
        let path = folder.join("messages.jsonl");
        let file = OpenOptions::new().create(true).append(true).open(&path);
        let file = file.with_context(|| format!("cannot write {}", path.display()))?;
        let mut lines = fs::read(&path)?;
        lines.truncate(lines.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1));
        file.set_len(lines.len() as u64)?;
        let lines = String::from_utf8(lines).context("the export is not UTF-8")?;
        let mut export = Self { file, known: HashSet::new(), latest: 0 };
        for (number, line) in lines.lines().enumerate() {
            let line: Line = serde_json::from_str(line).with_context(|| {
                format!("line {} of {} is no exported message", number + 1, path.display())
            })?;
            export.note(line);
        }
        Ok(export)
    }

    fn add(&mut self, line: Line) -> anyhow::Result<()> {
        self.file.write_all((serde_json::to_string(&line)? + "\n").as_bytes())?;
        self.note(line);
        Ok(())
    }

    fn note(&mut self, line: Line) {
        self.latest = self.latest.max(line.time);
        self.known.insert(line.id);
    }
}
