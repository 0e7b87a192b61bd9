//! Creates a task for each row of a CSV file, several at a time. Rows that fail are kept in another
//! file, which can be imported in turn: what was created after all is not created twice.
//!
//! Columns: `title`, and if wanted `description`, `due` (`2026-12-31`), `assignee` (an open id) and
//! `client_token`. Environment: see `examples/src/connection.rs`.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Parser;
use csv::{ByteRecord, Position, ReaderBuilder, StringRecord};
use feishu_api::Client;
use feishu_api::runtime::Retries;
use feishu_api::task::v2::{Due, InputTaskMember, TaskInTasklistInfo, TaskRole};
use feishu_api_examples::connection::Connection;
use feishu_api_examples::text::midnight;
use feishu_api_examples::{files, text};
use futures_util::{StreamExt, stream};
use indicatif::ProgressBar;
use serde::Deserialize;

/// Creates a task for each row of a CSV file.
#[derive(Parser)]
struct Args {
    /// The CSV file; its first line names the columns
    file: PathBuf,
    /// Puts the tasks in this tasklist
    #[arg(long, value_name = "GUID")]
    tasklist: Option<String>,
    /// Where rows are kept that were not created; must not exist yet
    #[arg(long, default_value = "rejects.csv", value_name = "FILE")]
    rejects: PathBuf,
    /// How many tasks are created at the same time
    #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u16).range(1..=50))]
    parallel: u16,
}

/// What is understood of a row.
#[derive(Deserialize)]
struct Row {
    title: String,
    description: Option<String>,
    due: Option<String>,
    assignee: Option<String>,
    client_token: String,
}

/// A row that was not created, and why.
struct Reject {
    line: u64,
    row: ByteRecord,
    why: String,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    if args.rejects.exists() {
        bail!("{} is there already; name another with --rejects", args.rejects.display());
    }
    // Rows of another length than the first are rejected later, like others that are wrong.
    let reader = || ReaderBuilder::new().flexible(true).from_path(&args.file);
    let unreadable = || format!("cannot read {}", args.file.display());
    let rows = reader().with_context(unreadable)?.byte_records().count();
    let mut reader = reader().with_context(unreadable)?;
    let columns = Columns::of(reader.headers().with_context(unreadable)?)?;

    let patient = Retries::default().attempts(6);
    let connection = Connection::open_with(|builder| builder.retries(patient)).await?;
    let (client, tasklist) = (connection.app(), args.tasklist.as_deref());
    let bar = ProgressBar::new(rows as u64).with_style(text::bar("{pos} of {len} rows"));
    let calls = reader.byte_records().map(|row| import(client, tasklist, &columns, row));
    let mut outcomes = stream::iter(calls).buffer_unordered(args.parallel.into());
    let (mut created, mut rejects, mut broken) = (0, Vec::new(), None);
    while let Some(outcome) = outcomes.next().await {
        match outcome {
            Ok(Ok(())) => created += 1,
            Ok(Err(reject)) => rejects.push(reject),
            // Nothing can be read behind it; what is under way is waited for.
            Err(error) => broken = Some(error),
        }
        bar.inc(1);
    }
    bar.finish_and_clear();

    println!("{created} of {rows} tasks created");
    rejects.sort_by_key(|reject| reject.line);
    keep(&columns, &rejects, &args.rejects)?;
    match broken {
        Some(error) => Err(error).with_context(unreadable),
        None => Ok(()),
    }
}

/// Creates the task of one row. The outer error is one of reading the file.
async fn import(
    client: &Client,
    tasklist: Option<&str>,
    columns: &Columns,
    row: csv::Result<ByteRecord>,
) -> csv::Result<Result<(), Reject>> {
    let mut raw = row?;
    let line = raw.position().map_or(0, Position::line);
    let outcome = match columns.read(&mut raw, line) {
        Ok(row) => create(client, tasklist, row).await,
        Err(why) => Err(why),
    };
    Ok(outcome.map_err(|why| Reject { line, row: raw, why }))
}

async fn create(client: &Client, tasklist: Option<&str>, row: Row) -> Result<(), String> {
    let mut request = client.task().v2().task().create(&row.title).client_token(&row.client_token);
    if let Some(description) = &row.description {
        request = request.description(description);
    }
    if let Some(due) = row.due {
        let day = due.parse().and_then(midnight).map_err(|error| format!("due: {error}"))?;
        request =
            request.due(Due { timestamp: Some(day), is_all_day: Some(true), ..Due::default() });
    }
    if let Some(id) = row.assignee {
        request = request.members([InputTaskMember::new(id, TaskRole::Assignee)]);
    }
    if let Some(guid) = tasklist {
        let list = TaskInTasklistInfo { tasklist_guid: Some(guid.into()), ..Default::default() };
        request = request.tasklists([list]);
    }
    request.await.map(drop).map_err(|error| error.to_string())
}

/// The names of the columns, the idempotency key among them.
struct Columns {
    names: StringRecord,
    /// Whether rows come without a key.
    adds_token: bool,
}

impl Columns {
    fn of(first_line: &StringRecord) -> anyhow::Result<Self> {
        let has = |name| first_line.iter().any(|known| known == name);
        if !has("title") {
            bail!("there is no column `title`; the first line has to name the columns");
        }
        let adds_token = !has("client_token");
        let added = adds_token.then_some("client_token");
        Ok(Self { names: first_line.iter().chain(added).collect(), adds_token })
    }

    /// What a row says. It gets a key if it has none: the same one whenever the file is read.
    fn read(&self, raw: &mut ByteRecord, line: u64) -> Result<Row, String> {
        let wanted = self.names.len() - usize::from(self.adds_token);
        if raw.len() != wanted {
            return Err(format!("has {} fields, the first line names {wanted}", raw.len()));
        }
        if self.adds_token {
            raw.push_field(key(line, raw.as_slice()).as_bytes());
        }
        raw.deserialize(Some(self.names.as_byte_record())).map_err(|error| error.to_string())
    }
}

/// FNV-1a, which is the same in every build of the program.
fn key(line: u64, row: &[u8]) -> String {
    let bytes = line.to_be_bytes().into_iter().chain(row.iter().copied());
    let step = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    format!("import-{:016x}", bytes.fold(0xcbf2_9ce4_8422_2325, step))
}

/// Says which rows were not created, and keeps them as they stood in the file, with their keys.
fn keep(columns: &Columns, rejects: &[Reject], path: &Path) -> anyhow::Result<()> {
    if rejects.is_empty() {
        return Ok(());
    }
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    writer.write_record(&columns.names)?;
    for Reject { line, row, why } in rejects {
        eprintln!("line {line}: {why}");
        writer.write_byte_record(row)?;
    }
    let unwritable = || format!("cannot write {}", path.display());
    files::replace(path, &writer.into_inner()?).with_context(unwritable)?;
    let (count, path) = (rejects.len(), path.display());
    bail!("{count} rows were not created; correct them in {path} and import that file")
}
