//! A board of one's own tasks in the terminal, section by section; completes tasks.
//!
//! Environment: see `examples/src/connection.rs`; the real platform needs `FEISHU_USER_TOKEN`.

use anyhow::{Context, bail};
use clap::Parser;
use feishu_api::task::v2::{Member, MemberRole, SectionSource, TaskSummary, errors};
use feishu_api::{Client, Millis, User};
use feishu_api_examples::connection::Connection;
use feishu_api_examples::text::{day, table};

/// Shows my tasks by section.
#[derive(Parser)]
struct Args {
    /// Only tasks with this in their title, in upper or lower case
    keyword: Option<String>,
    /// Only open tasks
    #[arg(long, conflicts_with = "completed")]
    open: bool,
    /// Only completed tasks
    #[arg(long)]
    completed: bool,
    /// Completes a task before the board is shown
    #[arg(long, value_name = "GUID")]
    complete: Option<String>,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let connection = Connection::open().await?;
    let client = connection.user()?;
    if let Some(guid) = &args.complete {
        complete(&client, guid).await?;
    }
    show(&client, &args).await
}

/// Value and mask in one: sends the time, and that it is what changes.
async fn complete(client: &Client<User>, guid: &str) -> anyhow::Result<()> {
    match client.task().v2().task().patch(guid).completed_at(Millis::now()).await {
        Ok(reply) => {
            let title = reply.task.and_then(|task| task.summary).unwrap_or_default();
            println!("Completed: {title}\n");
            Ok(())
        }
        Err(error) if error.code() == errors::NOT_FOUND => {
            bail!("there is no task {guid}; the board shows the guids of all tasks")
        }
        Err(error) => Err(error).context("the task was not completed"),
    }
}

/// Shows each section as soon as its tasks are there.
async fn show(client: &Client<User>, args: &Args) -> anyhow::Result<()> {
    let mut sections = client.task().v2().section().list(SectionSource::MyTasks).items();
    while let Some(section) = sections.next().await.transpose().context("no sections")? {
        let name = section.name.filter(|name| !name.is_empty());
        let name = name.unwrap_or_else(|| "No section".to_owned());
        let guid = section.guid.context("a section came without its guid")?;
        let tasks =
            tasks(client, &guid, args).await.with_context(|| format!("no tasks: {name}"))?;
        println!("{name} ({})", tasks.len());
        if !tasks.is_empty() {
            println!("{}", table(tasks.into_iter().map(row)));
        }
        println!();
    }
    Ok(())
}

/// The tasks of a section that pass the filters. Their pages are fetched as they are needed.
async fn tasks(
    client: &Client<User>,
    section: &str,
    args: &Args,
) -> Result<Vec<TaskSummary>, feishu_api::Error> {
    let mut request = client.task().v2().section().tasks(section).page_size(100);
    if args.open || args.completed {
        request = request.completed(args.completed);
    }
    let keyword = args.keyword.as_deref().unwrap_or_default().to_lowercase();
    let mut found = Vec::new();
    let mut tasks = request.items();
    while let Some(task) = tasks.next().await.transpose()? {
        if task.summary.as_deref().unwrap_or_default().to_lowercase().contains(&keyword) {
            found.push(task);
        }
    }
    Ok(found)
}

fn row(task: TaskSummary) -> [String; 5] {
    let is_done = task.completed_at.is_some_and(|time| time != Millis(0));
    let is_assignee = |member: &Member| member.role == Some(MemberRole::Assignee);
    let assignees = task.members.unwrap_or_default().into_iter().filter(is_assignee);
    let names: Vec<String> = assignees.filter_map(|member| member.name.or(member.id)).collect();
    [
        if is_done { "[x]" } else { "[ ]" }.to_owned(),
        task.summary.unwrap_or_default(),
        day(task.due.and_then(|due| due.timestamp)),
        names.join(", "),
        task.guid.unwrap_or_default(),
    ]
}
