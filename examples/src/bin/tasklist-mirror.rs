//! Keeps a copy of a tasklist in a JSON file and tells, on each run, what has changed since the
//! last one.
//!
//! Environment: see `examples/src/connection.rs`.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Parser;
use feishu_api::runtime::record::to_json;
use feishu_api::task::v2::{Task, TaskSummary, errors};
use feishu_api::{Client, Error, Json};
use feishu_api_examples::connection::Connection;
use feishu_api_examples::files;
use futures_util::TryStreamExt;

/// Tells what has changed in a tasklist since the last run.
#[derive(Parser)]
struct Args {
    /// Guid of the tasklist
    tasklist: String,
    /// The file with the copy
    #[arg(long, default_value = "tasklist.json", value_name = "FILE")]
    snapshot: PathBuf,
}

/// All tasks of a tasklist by guid, as the platform returned them.
type Snapshot = BTreeMap<String, Json>;

/// How many tasks are read at the same time.
const PARALLEL: usize = 5;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let before = load(&args.snapshot)?;
    let connection = Connection::open().await?;
    let tasks = match fetch(connection.app(), &args.tasklist).await {
        Ok(tasks) => tasks,
        Err(error) if error.code() == errors::NOT_FOUND => {
            bail!("there is no tasklist {}: its guid is in the link to it", args.tasklist)
        }
        Err(error) => return Err(error).context("the copy stays as it was"),
    };
    let as_json = |task: &Task| serde_json::from_str(&to_json(task)).context("no JSON");
    let after = tasks.iter().map(|task| Ok((task.guid()?.to_owned(), as_json(task)?)));
    let after: Snapshot = after.collect::<anyhow::Result<_>>()?;
    let changes = compare(&before, &after);
    for change in &changes {
        println!("{change}");
    }
    println!("{} tasks, {} changes", after.len(), changes.len());
    files::replace(&args.snapshot, serde_json::to_string_pretty(&after)?.as_bytes())
        .with_context(|| format!("cannot write {}", args.snapshot.display()))
}

/// Lists tell too little of a task, so each is read by itself, several at a time.
async fn fetch(client: &Client, tasklist: &str) -> Result<Vec<Task>, Error> {
    let read = |listed: TaskSummary| async move {
        match client.task().v2().task().get(listed.guid()?).await {
            Ok(reply) => Ok(reply.task),
            // It was deleted since it was listed.
            Err(error) if error.code() == errors::NOT_FOUND => Ok(None),
            Err(error) => Err(error),
        }
    };
    let listed = client.task().v2().tasklist().tasks(tasklist).page_size(100).items();
    let tasks: Vec<_> = listed.map_ok(read).try_buffered(PARALLEL).try_collect().await?;
    Ok(tasks.into_iter().flatten().collect())
}

fn compare(before: &Snapshot, after: &Snapshot) -> Vec<String> {
    let mut changes = Vec::new();
    for (guid, new) in after {
        match before.get(guid) {
            None => changes.push(format!("added      {}", title(new))),
            Some(old) if old["updated_at"] == new["updated_at"] => {}
            Some(old) if old["status"] != new["status"] => {
                let what = if new["status"] == "done" { "completed" } else { "reopened" };
                changes.push(format!("{what:10} {}", title(new)));
            }
            Some(old) => {
                changes.push(format!("changed    {}{}", title(new), differences(old, new)));
            }
        }
    }
    let gone = before.iter().filter(|(guid, _)| !after.contains_key(*guid));
    changes.extend(gone.map(|(_, old)| format!("removed    {}", title(old))));
    changes
}

/// The names of the fields that differ; there are none if only a comment was written, say.
fn differences(old: &Json, new: &Json) -> String {
    let fields = |task: &Json| task.as_object().cloned().unwrap_or_default();
    let (old, new) = (fields(old), fields(new));
    let mut names: Vec<&str> = old.keys().chain(new.keys()).map(String::as_str).collect();
    names.sort_unstable();
    names.dedup();
    names.retain(|name| *name != "updated_at" && old.get(*name) != new.get(*name));
    if names.is_empty() { String::new() } else { format!(": {}", names.join(", ")) }
}

fn title(task: &Json) -> &str {
    task["summary"].as_str().unwrap_or("(no title)")
}

/// The copy of the last run; empty before the first one.
fn load(path: &Path) -> anyhow::Result<Snapshot> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Snapshot::new()),
        Err(error) => return Err(error).context(format!("cannot read {}", path.display())),
    };
    let broken = || format!("{} is no copy of a tasklist; move it away", path.display());
    serde_json::from_str(&text).with_context(broken)
}
