//! Creates a task for each row of a CSV file, several at a time. Rows that fail are kept in another
//! file, which can be imported in turn: what was created after all is not created twice.
//!
//! Columns: `title`, and if wanted `description`, `due` (`2026-12-31`), `assignee` (an open id) and
//! `client_token`. Environment: see `examples/src/connection.rs`.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::{Context, bail};
use clap::Parser;
use csv::{ByteRecord, ReaderBuilder};
use feishu_api::Client;
use feishu_api::runtime::{AttemptStart, HeaderMap, Hook, Retries};
use feishu_api::task::v2::{Due, InputTaskMember, TaskInTasklistInfo, TaskRole};
use feishu_api_examples::connection::Connection;
use feishu_api_examples::rows::{Columns, Reject};
use feishu_api_examples::text::{self, midnight};
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
    let columns = Columns::of(reader.headers().with_context(unreadable)?, "title")?;

    let repeats = Repeats::default();
    let hook = repeats.clone();
    let patient = Retries::default().attempts(6);
    // Ten tasks a second may be created: waiting is better than being turned away.
    let connection =
        Connection::open_with(|it| it.keep_rate_limits().retries(patient).hook(hook)).await?;
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

    let repeated = repeats.0.load(Ordering::Relaxed);
    println!("{created} of {rows} tasks created, {repeated} calls repeated");
    let kept = columns.keep(rejects, &args.rejects);
    match broken {
        Some(error) => Err(error).with_context(unreadable),
        None => kept,
    }
}

/// Counts the calls that have to be repeated.
#[derive(Clone, Default)]
struct Repeats(Arc<AtomicU64>);

impl Hook for Repeats {
    fn before(&self, attempt: &AttemptStart<'_>, _: &mut HeaderMap) {
        if attempt.number > 1 {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
}

/// Creates the task of one row. The outer error is one of reading the file.
async fn import(
    client: &Client,
    tasklist: Option<&str>,
    columns: &Columns,
    row: csv::Result<ByteRecord>,
) -> csv::Result<Result<(), Reject>> {
    let mut row = row?;
    let outcome = match columns.read(&mut row) {
        Ok(read) => create(client, tasklist, read).await,
        Err(why) => Err(why),
    };
    Ok(outcome.map_err(|why| Reject::new(row, why)))
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
