//! `cargo xtask codegen` as a maintainer sees it: what it says, writes and leaves alone.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // tests fail by panicking

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A copy of what the command reads and writes.
fn workplace() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    for folder in ["schemas", "docs", "codegen/tests/fixtures", "generated", "tests/fixture"] {
        copy(&repository().join(folder), &root.path().join(folder));
    }
    root
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn xtask(root: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments).arg("--root").arg(root).output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// All files below a folder with their texts.
fn snapshot(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(current) = open.pop() {
        for entry in fs::read_dir(current).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if !path.ends_with(".codegen/lock") {
                files.push((path.clone(), fs::read_to_string(path).unwrap()));
            }
        }
    }
    files.sort();
    files
}

#[test]
fn the_committed_code_is_what_codegen_writes() {
    let output = xtask(&repository(), &["codegen", "--check"]);
    assert!(
        output.status.success(),
        "run `cargo xtask codegen`:\n{}{}",
        stdout(&output),
        stderr(&output)
    );
}

#[test]
fn a_deleted_crate_is_restored_to_the_byte() {
    let root = workplace();
    let before = snapshot(root.path());
    fs::remove_dir_all(root.path().join("generated")).unwrap();
    let output = xtask(root.path(), &["codegen"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(stdout(&output).contains("wrote generated/src/open/task/v2/task/patch.rs"));
    assert_eq!(before, snapshot(root.path()));
}

#[test]
fn unchanged_files_are_not_touched() {
    let root = workplace();
    let file = root.path().join("generated/src/lib.rs");
    let written = fs::metadata(&file).unwrap().modified().unwrap();
    let output = xtask(root.path(), &["codegen"]);
    assert!(stdout(&output).contains("generated: 0 written"), "{}", stdout(&output));
    assert_eq!(fs::metadata(&file).unwrap().modified().unwrap(), written);
}

#[test]
fn a_check_names_what_is_stale_and_writes_nothing() {
    let root = workplace();
    let file = root.path().join("generated/src/open/types.rs");
    let text =
        fs::read_to_string(&file).unwrap().replace("pub enum UserIdType", "pub enum Changed");
    fs::write(&file, text).unwrap();
    fs::remove_file(root.path().join("generated/src/project.rs")).unwrap();
    let before = snapshot(root.path());
    let output = xtask(root.path(), &["codegen", "--check"]);
    assert!(!output.status.success());
    let said = stdout(&output);
    for part in [
        "stale: generated/src/open/types.rs",
        "-pub enum Changed",
        "+pub enum UserIdType",
        "missing: generated/src/project.rs",
    ] {
        assert!(said.contains(part), "{part:?} in {said}");
    }
    assert!(stderr(&output).contains("run `cargo xtask codegen`"));
    assert_eq!(before, snapshot(root.path()));
}

#[test]
fn what_codegen_no_longer_writes_is_removed_and_what_it_never_wrote_stays() {
    let root = workplace();
    let ours = root.path().join("generated/src/open/gone.rs");
    fs::write(&ours, "// Written by `cargo xtask codegen`; edit `schemas/` instead.\n").unwrap();
    let theirs = root.path().join("generated/src/by_hand.rs");
    fs::write(&theirs, "// by hand\n").unwrap();
    let output = xtask(root.path(), &["codegen"]);
    assert!(stdout(&output).contains("removed generated/src/open/gone.rs"));
    assert!(stdout(&output).contains("left alone generated/src/by_hand.rs"));
    assert!(!ours.exists() && theirs.exists());
}

/// Breaks one schema and says what the command answered; nothing may be written.
fn broken(change: impl Fn(&str) -> String) -> String {
    let root = workplace();
    let file = root.path().join("schemas/open/task/v2/section/patch.json");
    let text = fs::read_to_string(&file).unwrap();
    let changed = change(&text);
    assert_ne!(text, changed, "the test changes the schema");
    fs::write(&file, changed).unwrap();
    let before = snapshot(root.path());
    let output = xtask(root.path(), &["codegen"]);
    assert!(!output.status.success());
    assert_eq!(before, snapshot(root.path()), "nothing is written");
    stderr(&output)
}

#[test]
fn a_file_that_is_not_json_is_refused_with_its_place() {
    let said = broken(|text| text.replacen("\"title\":", "\"title\"", 1));
    assert!(said.contains("schemas/open/task/v2/section/patch.json:3:11"), "{said}");
    assert!(said.contains("expected `:` after the key"), "{said}");
}

#[test]
fn a_misspelt_key_is_refused_once_with_its_place() {
    let said = broken(|text| text.replacen("\"summary\":", "\"sumary\":", 1));
    assert!(said.contains("schemas/open/task/v2/section/patch.json:4:3"), "{said}");
    assert!(said.contains("unknown key `sumary`") && said.contains("write `summary`"), "{said}");
    assert!(!said.contains("is missing"), "what follows from it is not said: {said}");
}

#[test]
fn a_missing_key_is_refused_with_its_place() {
    let without = |text: &str| {
        let lines = text.lines().filter(|line| !line.starts_with("  \"summary\":"));
        lines.collect::<Vec<_>>().join("\n")
    };
    let said = broken(without);
    assert!(said.contains("schemas/open/task/v2/section/patch.json:1:1"), "{said}");
    assert!(said.contains("the key `summary` is missing"), "{said}");
}

#[test]
fn an_unknown_type_is_refused_with_its_place() {
    let said =
        broken(|text| text.replacen("\"type\": \"InputSection\"", "\"type\": \"InputSecton\"", 1));
    assert!(said.contains("unknown type `InputSecton`"), "{said}");
    assert!(said.contains("write `InputSection`"), "{said}");
    assert!(said.contains("schemas/open/task/v2/section/patch.json:"), "{said}");
}

#[test]
fn every_generated_type_names_its_schema() {
    let mut types = 0;
    for (file, code) in snapshot(&repository().join("generated/src")) {
        let is_of_one_schema = file.ends_with("types.rs") || code.contains("pub static ENDPOINT:");
        let mut schema = None;
        for line in code.lines().filter(|_| is_of_one_schema) {
            if let Some((_, place)) = line.split_once("`schemas/") {
                schema = place.split(['`', ':']).next();
            }
            if line.starts_with("pub struct ") || line.starts_with("pub enum ") {
                let named = schema.take().unwrap_or_else(|| panic!("{line} names no schema"));
                assert!(repository().join("schemas").join(named).is_file(), "{line}: {named}");
                types += 1;
            }
        }
    }
    assert!(types > 20, "{types} types");
}
