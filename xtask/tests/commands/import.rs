//! `cargo xtask import` as a maintainer sees it: drafts are written once, and compared afterwards.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

const DRAFT: &str = "schemas/open/library/v3/loan_note/patch.json";

/// A repository with the platform that the pages belong to.
fn workplace() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    let platform = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/open/platform.json");
    let folder = root.path().join("schemas/open");
    fs::create_dir_all(&folder).unwrap();
    fs::copy(platform, folder.join("platform.json")).unwrap();
    root
}

/// A page written for tests.
fn page(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../import/tests/pages").join(name)
}

/// Whether the command was content, and what it printed.
fn import(root: &TempDir, options: &[&str], page: &Path) -> (bool, String) {
    run(root, &[options, &[page.to_str().unwrap()]].concat())
}

fn apply(root: &TempDir, sheet: &str) -> (bool, String) {
    run(root, &["--apply", sheet])
}

fn run(root: &TempDir, arguments: &[&str]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let command = command.arg("import").args(arguments).arg("--root").arg(root.path());
    let output = command.output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(text).unwrap())
}

#[test]
fn a_draft_is_written_once_and_asks_what_is_open() {
    let root = workplace();
    let (done, said) = import(&root, &[], &page("mirror.md"));
    assert!(done && said.contains("7 open decisions\n"), "{said}");
    assert!(said.ends_with("settle what stands under `decide`, then run `cargo xtask check`\n"));
    let draft = fs::read_to_string(root.path().join(DRAFT)).unwrap();
    assert_eq!(draft.matches("Page line").count(), 7, "{draft}");
    let service = root.path().join("schemas/open/library/v3/service.json");
    assert!(service.exists(), "the service had no file");

    let settled = draft.replacen("\"required\": true", "\"required\": false", 1);
    fs::write(root.path().join(DRAFT), &settled).unwrap();
    let (done, said) = import(&root, &[], &page("mirror.md"));
    assert!(done && said.contains("left as it is"), "{said}");
    assert_eq!(fs::read_to_string(root.path().join(DRAFT)).unwrap(), settled);

    let (same, said) = import(&root, &["--diff"], &page("mirror.md"));
    assert!(!same && said.contains("loan_note/patch: 1 added, 0 changed, 0 removed"), "{said}");
    assert!(!said.contains("mirror.md"), "details are for those who ask: {said}");
    let (same, said) = import(&root, &["--diff", "--details"], &page("mirror.md"));
    assert!(!same && said.contains("required: body.") && said.contains("mirror.md:"), "{said}");
    fs::write(root.path().join(DRAFT), &draft).unwrap();
    let (same, said) = import(&root, &["--diff"], &page("mirror.md"));
    assert!(same && said == "1 endpoints are as documented\n", "{said}");
}

#[test]
fn what_is_no_endpoint_is_said_and_nothing_written() {
    let root = workplace();
    let (done, said) = import(&root, &[], &page("guide.md"));
    assert!(!done && said.contains("no method and URL"), "{said}");
    let (done, said) = import(&root, &[], Path::new("nowhere.md"));
    assert!(!done && said.contains("cannot read nowhere.md"), "{said}");
    assert_eq!(fs::read_dir(root.path().join("schemas/open")).unwrap().count(), 1);
}

#[test]
fn a_folder_of_pages_is_counted() {
    let root = workplace();
    let (done, said) = import(&root, &["--soak"], &page(""));
    assert!(done, "{said}");
    let counts = "2 read fully, 2 partly, 2 as events, 1 not at all;";
    assert!(said.lines().last().unwrap().starts_with(counts), "{said}");
    assert_eq!(fs::read_dir(root.path().join("schemas/open")).unwrap().count(), 1);
}

#[test]
fn a_folder_is_imported_whole_and_only_where_it_was_asked_for() {
    let root = workplace();
    let out = root.path().join("drafts");
    let (done, said) = import(&root, &["--out", out.to_str().unwrap()], &page(""));
    assert!(done && said.contains("not drafted: ") && said.contains("guide.md"), "{said}");
    assert!(said.contains("4 endpoints, 2 events, 1 other files, 0 duplicates"), "{said}");
    assert!(out.join("open/library/v3/loan_note/patch.json").exists(), "{said}");
    assert!(out.join("open/library/v3/service.json").exists());
    assert_eq!(fs::read_dir(root.path().join("schemas/open")).unwrap().count(), 1);
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 2, "nothing beside the two folders");
}

#[test]
fn a_worksheet_is_filled_in_and_put_back() {
    let root = workplace();
    let sheet = root.path().join("sheet.txt");
    let path = sheet.to_str().unwrap();
    let (done, said) = import(&root, &["--worksheet", path], &page("mirror.md"));
    assert!(done && said.contains("open places in"), "{said}");
    let text = fs::read_to_string(&sheet).unwrap();
    assert!(text.contains("# 改借书单") && text.contains("\nsummary:\n"), "{text}");

    // A name that is none, and a text that says nothing: refused by line, and nothing is written.
    let answered = text
        .replace("\nsummary:\n", "\nsummary: Changes a note.\n")
        .replace("\nquery.limit:\n", "\nquery.limit: The limit.\n")
        .replace("State.1.name:\n", "State.1.name: 1\n");
    fs::write(&sheet, &answered).unwrap();
    let before = fs::read_to_string(root.path().join(DRAFT)).unwrap();
    let (done, said) = apply(&root, path);
    let line = |start: &str| answered.lines().position(|line| line.starts_with(start)).unwrap() + 1;
    assert!(!done && said.contains("2 answers do not fit; nothing was written"), "{said}");
    assert!(said.contains(&format!("{path}:{}: ", line("query.limit"))), "{said}");
    assert!(said.contains(&format!("{path}:{}: ", line("types.InputNoteState.1.name"))), "{said}");
    assert_eq!(fs::read_to_string(root.path().join(DRAFT)).unwrap(), before);

    let answered =
        answered.replace("The limit.", "How many at most.").replace("name: 1", "name: Lent");
    fs::write(&sheet, answered).unwrap();
    let (done, said) = apply(&root, path);
    assert!(done, "{said}");
    assert_eq!(said, "4 answers are in 2 schemas\nnext: run `cargo xtask check`\n");
    let after = fs::read_to_string(root.path().join(DRAFT)).unwrap();
    assert!(after.contains("How many at most.") && after.contains("\"Lent\""), "{after}");

    // What is still open is listed again, with the words of the page.
    let (done, said) = import(&root, &["--worksheet", path], &page("mirror.md"));
    assert!(done && said.contains("left as it is"), "{said}");
    let rest = fs::read_to_string(&sheet).unwrap();
    assert!(rest.contains("State.2.name:") && !rest.contains("State.1.name:"), "{rest}");
}
