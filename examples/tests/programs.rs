//! Each program as a whole, in a process of its own: what it prints, and what it leaves behind.

// What helps tests may fail as they do.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use feishu_api::bitable::v1::RecordChange;
use feishu_api::contact::v3::UserId;
use feishu_api::{Client, Millis};
use feishu_api_examples::feishu::{self, BASE, CHAT, TABLE, TASKLIST, credentials};
use feishu_api_kit::records::Fields;
use feishu_api_tests::server::Server;
use insta::assert_snapshot;
use tempfile::TempDir;

const FEISHU: &str = env!("CARGO_BIN_EXE_little-feishu");
const BOOK: &str = env!("CARGO_BIN_EXE_address-book");
const BOARD: &str = env!("CARGO_BIN_EXE_task-board");
const IMPORT: &str = env!("CARGO_BIN_EXE_task-import");
const ATTACHMENTS: &str = env!("CARGO_BIN_EXE_attachments");
const REPORT: &str = env!("CARGO_BIN_EXE_ticket-report");
const EXPORT: &str = env!("CARGO_BIN_EXE_chat-export");
const MARKDOWN: &str = env!("CARGO_BIN_EXE_markdown");
const MIRROR: &str = env!("CARGO_BIN_EXE_tasklist-mirror");
const SYNC: &str = env!("CARGO_BIN_EXE_base-sync");

/// The guid of the task with this number.
fn task(number: usize) -> String {
    format!("7a5c0000-0000-4000-8000-{number:012}")
}

/// A platform that outlives the programs that talk to it, and a folder for their files.
struct Stage {
    server: Server,
    folder: TempDir,
}

impl Stage {
    async fn start() -> Self {
        Self { server: feishu::start().await.unwrap(), folder: tempfile::tempdir().unwrap() }
    }

    fn client(&self) -> Client {
        let (id, secret) = credentials::APP;
        Client::builder(id, secret).base_url(self.server.url()).build().unwrap()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs a program; what it prints, and how it ends.
    async fn run(&self, program: &'static str, args: &[&str]) -> String {
        let mut command = program_in(program, self.folder.path(), args);
        command.env("FEISHU_BASE_URL", self.server.url());
        let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap();
        shown(&output.unwrap())
    }
}

/// A program without what the environment of the test may hold, such as credentials.
fn program_in(program: &str, folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args).current_dir(folder).env_clear();
    command
}

fn shown(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let mut shown = vec![text(&output.stdout)];
    if !output.stderr.is_empty() {
        shown.push(format!("--- stderr\n{}", text(&output.stderr)));
    }
    if !output.status.success() {
        shown.push(format!("--- {}\n", output.status));
    }
    shown.concat()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_board_shows_filters_and_completes() {
    let stage = Stage::start().await;
    assert_snapshot!("board", stage.run(BOARD, &[]).await);
    assert_snapshot!("board_of_a_word", stage.run(BOARD, &["review", "--open"]).await);
    let completed = stage.run(BOARD, &["--completed", "--complete", &task(7)]).await;
    assert_snapshot!("board_after_completing", completed);
    let again = stage.run(BOARD, &["--complete", &task(7)]).await;
    assert_snapshot!("board_completed_twice", again);
    assert_snapshot!("board_of_no_task", stage.run(BOARD, &["--complete", "nonsense"]).await);

    let received = stage.server.everything();
    let pages = received.iter().filter(|one| one.target.contains("page_token=5"));
    assert!(pages.count() > 0, "there is a second page");
    let patch = received.iter().find(|one| one.method == "PATCH").unwrap().json();
    assert_eq!(patch["update_fields"], serde_json::json!(["completed_at"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_become_tasks_once_and_none_is_lost() {
    let stage = Stage::start().await;
    let good: Vec<String> =
        (1..=30).map(|n| format!("Task {n},Made from a row,2026-12-24,ou_mei\n")).collect();
    let bad = [
        "Too short,only two\n",
        ",no title,,\n",
        "\"On no\nday\",,2026-02-30,\n",
        "For a stranger,,,mei\n",
    ];
    let csv = format!("title,description,due,assignee\n{}{}", good.concat(), bad.concat());
    fs::write(stage.path("tasks.csv"), [csv.as_bytes(), b"Caf\xe9,,,\n"].concat()).unwrap();
    let args = ["tasks.csv", "--tasklist", TASKLIST];
    assert_snapshot!("import", stage.run(IMPORT, &args).await);
    let rejects = fs::read(stage.path("rejects.csv")).unwrap();
    assert!(rejects.windows(5).any(|bytes| bytes == b"Caf\xe9,"), "what is no UTF-8 is kept");
    let rejects = String::from_utf8_lossy(&rejects);
    assert_snapshot!("import_rejects", rejects);
    assert_snapshot!("import_would_overwrite", stage.run(IMPORT, &args).await);

    let titles = async || {
        let client = stage.client();
        let tasks = client.task().v2().tasklist().tasks(TASKLIST).items().collect().await.unwrap();
        let mut titles: Vec<String> = tasks.into_iter().filter_map(|task| task.summary).collect();
        titles.retain(|title| ["Task ", "For a", "Café"].iter().any(|new| title.starts_with(new)));
        titles.sort();
        titles
    };
    let mut expected: Vec<String> = (1..=30).map(|n| format!("Task {n}")).collect();
    expected.sort();
    assert_eq!(titles().await, expected, "replies were lost, tasks were not created twice");
    // The rejects are a file that can be imported.
    let corrected = rejects.replace(",mei,", ",ou_mei,").replace('\u{fffd}', "é");
    fs::write(stage.path("corrected.csv"), corrected).unwrap();
    let args = ["corrected.csv", "--tasklist", TASKLIST, "--rejects", "again.csv"];
    assert_snapshot!("import_corrected", stage.run(IMPORT, &args).await);
    expected.splice(0..0, ["Café", "For a stranger"].map(str::to_owned));
    assert_eq!(titles().await, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn attachments_go_up_and_come_down_unchanged() {
    let stage = Stage::start().await;
    let content: Vec<u8> = (0..100_000_u32).flat_map(u32::to_le_bytes).collect();
    fs::write(stage.path("data.bin"), &content).unwrap();
    fs::write(stage.path("会议记录.txt"), "minutes\r\n--\r\n").unwrap();
    let task = task(1);
    assert_snapshot!("attachments_none", stage.run(ATTACHMENTS, &[&task, "list"]).await);
    let upload = [&task, "upload", "data.bin", "会议记录.txt"];
    assert_snapshot!("attachments_upload", stage.run(ATTACHMENTS, &upload).await);
    assert_snapshot!("attachments_list", stage.run(ATTACHMENTS, &[&task, "list"]).await);

    fs::create_dir(stage.path("down")).unwrap();
    let download = [&task, "download", "--to", "down"];
    assert_snapshot!("attachments_download", stage.run(ATTACHMENTS, &download).await);
    assert_eq!(fs::read(stage.path("down/data.bin")).unwrap(), content);
    assert_eq!(fs::read_to_string(stage.path("down/会议记录.txt")).unwrap(), "minutes\r\n--\r\n");
    assert_snapshot!("attachments_are_not_overwritten", stage.run(ATTACHMENTS, &download).await);
    assert_eq!(fs::read_dir(stage.path("down")).unwrap().count(), 2, "nothing else is left");

    let to_none = ["nonsense", "upload", "data.bin"];
    assert_snapshot!("attachments_of_no_task", stage.run(ATTACHMENTS, &to_none).await);
    let missing = [&task, "upload", "missing.txt"];
    assert_snapshot!("attachments_of_no_file", stage.run(ATTACHMENTS, &missing).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_report_counts_and_averages() {
    let stage = Stage::start().await;
    let range = ["--from", "2026-11-01", "--to", "2026-11-30"];
    for by in ["agent", "status", "stage"] {
        let report = stage.run(REPORT, &[&range[..], &["--by", by]].concat()).await;
        assert_snapshot!(format!("report_by_{by}"), report);
    }
    let received = stage.server.everything();
    assert!(received.iter().any(|one| one.target.contains("page=2")), "there is a second page");
    let week = ["--from", "2026-11-02", "--to", "2026-11-08"];
    assert_snapshot!("report_of_a_week", stage.run(REPORT, &week).await);
    let backwards = ["--from", "2026-11-08", "--to", "2026-11-02"];
    assert_snapshot!("report_backwards", stage.run(REPORT, &backwards).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_address_book_tells_who_came_changed_and_left() {
    let stage = Stage::start().await;
    assert_snapshot!("book_first", stage.run(BOOK, &[]).await);
    assert_snapshot!("book_unchanged", stage.run(BOOK, &[]).await);

    let client = stage.client();
    let users = client.contact();
    let users = users.v3();
    let users = users.user();
    users.patch(UserId::OpenId("ou_bo".into())).job_title("Head of product").await.unwrap();
    let moved = users.patch(UserId::OpenId("ou_chen".into()));
    moved.name("陈晨晨").department_ids(["od-design"]).await.unwrap();
    users.delete(UserId::OpenId("ou_ida".into())).await.unwrap();
    assert_snapshot!("book_second", stage.run(BOOK, &[]).await);

    fs::write(stage.path("address-book.db"), "no database").unwrap();
    assert_snapshot!("book_of_a_broken_copy", stage.run(BOOK, &[]).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_mirror_tells_what_changed() {
    let stage = Stage::start().await;
    assert_snapshot!("mirror_first", stage.run(MIRROR, &[TASKLIST]).await);
    assert_snapshot!("mirror_unchanged", stage.run(MIRROR, &[TASKLIST]).await);

    let tasks = stage.client();
    let tasks = tasks.task();
    let tasks = tasks.v2();
    let tasks = tasks.task();
    tasks.patch(task(7)).completed_at(Millis::now()).await.unwrap();
    tasks.patch(task(9)).completed_at(Millis(0)).await.unwrap();
    tasks.patch(task(8)).summary("Review the long checklist").clear_due().await.unwrap();
    tasks.delete(task(12)).await.unwrap();
    fs::write(stage.path("one.csv"), "title\nBook the stage\n").unwrap();
    stage.run(IMPORT, &["one.csv", "--tasklist", TASKLIST]).await;
    assert_snapshot!("mirror_second", stage.run(MIRROR, &[TASKLIST]).await);

    assert_snapshot!("mirror_of_no_tasklist", stage.run(MIRROR, &["nonsense"]).await);
    fs::write(stage.path("tasklist.json"), "[1").unwrap();
    assert_snapshot!("mirror_of_a_broken_copy", stage.run(MIRROR, &[TASKLIST]).await);
    assert_eq!(fs::read_to_string(stage.path("tasklist.json")).unwrap(), "[1", "not overwritten");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chat_is_exported_and_the_export_goes_on() {
    let stage = Stage::start().await;
    assert_snapshot!("export_first", stage.run(EXPORT, &[CHAT]).await);
    let lines = fs::read_to_string(stage.path("export/messages.jsonl")).unwrap();
    assert_snapshot!("export_messages", lines);
    let mut names: Vec<_> = fs::read_dir(stage.path("export"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_snapshot!("export_files", names.join("\n"));
    assert_eq!(fs::read(stage.path("export/om_002-plan.txt")).unwrap(), b"1. Plan\n2. Do\n");

    // Cut off within the fourth message, it goes on there.
    let cut = lines.match_indices('\n').nth(2).unwrap().0 + 20;
    fs::write(stage.path("export/messages.jsonl"), lines.as_bytes().get(..cut).unwrap()).unwrap();
    assert_snapshot!("export_goes_on", stage.run(EXPORT, &[CHAT]).await);
    assert_eq!(fs::read_to_string(stage.path("export/messages.jsonl")).unwrap(), lines);
    assert_snapshot!("export_complete", stage.run(EXPORT, &[CHAT]).await);
    assert_snapshot!("export_of_no_chat", stage.run(EXPORT, &["oc_none", "--to", "none"]).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_base_and_a_file_become_alike() {
    let stage = Stage::start().await;
    let args = [BASE, TABLE, "projects.csv"];
    let file = || fs::read_to_string(stage.path("projects.csv")).unwrap();
    assert_snapshot!("sync_first", stage.run(SYNC, &args).await);
    assert_snapshot!("sync_first_file", file());
    assert_snapshot!("sync_unchanged", stage.run(SYNC, &args).await);

    let records = stage.client();
    let records = records.bitable();
    let records = records.v1();
    let records = records.app_table_record();
    let website = Fields::new().set("Status", "done").empty("Due").set("Hours", 14);
    let changes = [RecordChange::new(website.into(), "rec0000001")];
    records.batch_update(BASE, TABLE, changes).await.unwrap();
    records.batch_create(BASE, TABLE, [Fields::new().set("Name", "Archive").into()]).await.unwrap();
    let edited = file().replace("Website,doing,12.5", "Website 2.0,doing,13").replace(
        "rec0000003,Party,planned,8,2026-12-01,false\n",
        ",\"New, with a comma\",,0.5,2027-01-31,true\n",
    );
    fs::write(stage.path("projects.csv"), edited).unwrap();
    assert_snapshot!("sync_both", stage.run(SYNC, &args).await);
    assert_snapshot!("sync_both_file", file());
    assert_snapshot!("sync_unchanged_again", stage.run(SYNC, &args).await);

    let broken = file().replace("0.5,2027", "half,2027");
    fs::write(stage.path("projects.csv"), &broken).unwrap();
    assert_snapshot!("sync_of_no_number", stage.run(SYNC, &args).await);
    assert_eq!(file(), broken, "not overwritten");
    assert_snapshot!("sync_of_no_table", stage.run(SYNC, &[BASE, "tblNone", "none.csv"]).await);
}

/// Without any variable set, each program brings its own platform.
#[tokio::test(flavor = "multi_thread")]
async fn programs_run_on_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let range = ["--from", "2026-11-01", "--to", "2026-11-30"];
    let task = task(1);
    for (program, args) in [
        (BOARD, &[][..]),
        (BOOK, &[]),
        (REPORT, &range),
        (MIRROR, &[TASKLIST]),
        (ATTACHMENTS, &[&task, "list"]),
        (EXPORT, &[CHAT]),
        (SYNC, &[BASE, TABLE, "projects.csv"]),
    ] {
        let output = program_in(program, folder.path(), args).output().unwrap();
        let shown = shown(&output);
        assert!(output.status.success() && shown.contains("a small Feishu in memory"), "{shown}");
    }
}

/// Programs that are told the address of one platform see each other's changes.
#[test]
fn the_small_feishu_stays_up() {
    let folder = tempfile::tempdir().unwrap();
    let mut feishu = program_in(FEISHU, folder.path(), &[]);
    let mut feishu = feishu.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(feishu.stdout.take().unwrap()).lines();
    let mut urls = lines.filter_map(|line| {
        line.unwrap().split_once("FEISHU_BASE_URL=").map(|(_, url)| url.to_owned())
    });
    let url = urls.next().unwrap();
    let complete = ["--complete", &task(7), "nothing with this title"];
    let run = |program, args: &[&str]| {
        let mut command = program_in(program, folder.path(), args);
        shown(&command.env("FEISHU_BASE_URL", &url).output().unwrap())
    };
    let first = run(MIRROR, &[TASKLIST]);
    let (completed, second) = (run(BOARD, &complete), run(MIRROR, &[TASKLIST]));
    feishu.kill().unwrap();
    feishu.wait().unwrap();
    assert!(first.ends_with("6 tasks, 6 changes\n"), "{first}");
    assert!(completed.starts_with("Completed: Draft the launch announcement\n"), "{completed}");
    assert_eq!(second, "completed  Draft the launch announcement\n6 tasks, 1 changes\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_is_pulled_as_it_was_pushed() {
    let stage = Stage::start().await;
    let text = "# Plan\n\n1. water the **plants**\n   - [x] roses\n2. rest\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n";
    fs::write(stage.path("plan.md"), text).unwrap();
    let pushed = stage.run(MARKDOWN, &["push", "plan.md"]).await;
    let document = pushed.trim_end();
    assert_eq!(stage.run(MARKDOWN, &["pull", document]).await, text);
    let address = format!("https://example.feishu.cn/docx/{document}?from=copy");
    assert_eq!(stage.run(MARKDOWN, &["pull", &address]).await, text);

    fs::write(stage.path("picture.md"), "![a picture](a.png)\n").unwrap();
    let pushed = stage.run(MARKDOWN, &["push", "picture.md"]).await;
    assert!(pushed.ends_with("without its picture: a.png\n"), "{pushed}");
    let missing = stage.run(MARKDOWN, &["pull", "doxcn0"]).await;
    assert!(missing.contains("there is no document doxcn0"), "{missing}");
    let missing = stage.run(MARKDOWN, &["push", "nothing.md"]).await;
    assert!(missing.contains("cannot read nothing.md"), "{missing}");
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_credentials_are_explained_and_not_shown() {
    let stage = Stage::start().await;
    let run = |variables: &[(&str, &str)]| {
        let mut command = program_in(BOARD, stage.folder.path(), &[]);
        command.env("FEISHU_BASE_URL", stage.server.url()).envs(variables.iter().copied());
        shown(&command.output().unwrap())
    };
    let half = run(&[("FEISHU_APP_SECRET", "hush-hush")]);
    assert_snapshot!("credentials_half", half);
    let app = [("FEISHU_APP_ID", "cli_a"), ("FEISHU_APP_SECRET", "hush-hush")];
    assert_snapshot!("credentials_without_user", run(&app));
    let wrong = run(&[&app[..], &[("FEISHU_USER_TOKEN", "u-hush-hush")]].concat());
    assert_snapshot!("credentials_wrong", wrong);
    assert!(![half, wrong].concat().contains("hush-hush"));
}
