//! `cargo xtask codegen` as a maintainer sees it: what it says, writes and leaves alone.

use std::fs;

use tempfile::TempDir;

use crate::support::{PATCH, replace, repository, root, snapshot, stderr, stdout, xtask};

/// A repository of one endpoint whose machine-written files are up to date.
fn generated() -> TempDir {
    let root = repository();
    let output = xtask(root.path(), &["codegen"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(stdout(&output).contains("wrote generated/src/open/task/v2/task/patch.rs"));
    root
}

#[test]
fn the_committed_code_is_what_codegen_writes() {
    let output = xtask(&root(), &["codegen", "--check"]);
    assert!(
        output.status.success(),
        "run `cargo xtask codegen`:\n{}{}",
        stdout(&output),
        stderr(&output)
    );
}

#[test]
fn a_deleted_crate_is_restored_to_the_byte() {
    let root = generated();
    let before = snapshot(root.path());
    fs::remove_dir_all(root.path().join("generated")).unwrap();
    let output = xtask(root.path(), &["codegen"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(before, snapshot(root.path()));
}

#[test]
fn unchanged_files_are_not_touched() {
    let root = generated();
    let file = root.path().join("generated/src/lib.rs");
    let written = fs::metadata(&file).unwrap().modified().unwrap();
    let output = xtask(root.path(), &["codegen"]);
    assert!(stdout(&output).contains("0 files written"), "{}", stdout(&output));
    assert_eq!(fs::metadata(&file).unwrap().modified().unwrap(), written);
}

#[test]
fn a_check_names_what_is_stale_and_writes_nothing() {
    let root = generated();
    let file = root.path().join("generated/src/open/task/v2/task/patch.rs");
    replace(&file, "pub struct PatchTask", "pub struct Changed");
    fs::remove_file(root.path().join("generated/src/open/task.rs")).unwrap();
    let before = snapshot(root.path());
    let output = xtask(root.path(), &["codegen", "--check"]);
    assert!(!output.status.success());
    let said = stdout(&output);
    for part in [
        "stale: generated/src/open/task/v2/task/patch.rs",
        "-pub struct Changed",
        "+pub struct PatchTask",
        "missing: generated/src/open/task.rs",
    ] {
        assert!(said.contains(part), "{part:?} in {said}");
    }
    assert!(stderr(&output).contains("run `cargo xtask codegen`"));
    assert_eq!(before, snapshot(root.path()));
}

/// Breaks the schema and says what the command answered; nothing may be written.
fn broken(before: &str, after: &str) -> String {
    let root = generated();
    replace(&root.path().join(PATCH), before, after);
    let before = snapshot(root.path());
    let output = xtask(root.path(), &["codegen"]);
    assert!(!output.status.success());
    assert_eq!(before, snapshot(root.path()), "nothing is written");
    stderr(&output)
}

#[test]
fn a_file_that_is_not_json_is_refused_with_its_place() {
    let said = broken("\"title\":", "\"title\"");
    assert!(said.contains("schemas/open/task/v2/task/patch.json:2:11"), "{said}");
    assert!(said.contains("expected `:` after the key"), "{said}");
}

#[test]
fn a_misspelt_key_is_refused_once_with_its_place() {
    let said = broken("\"summary\":", "\"sumary\":");
    assert!(said.contains("schemas/open/task/v2/task/patch.json:3:3"), "{said}");
    assert!(said.contains("unknown key `sumary`") && said.contains("write `summary`"), "{said}");
    assert!(!said.contains("is missing"), "what follows from it is not said: {said}");
}

#[test]
fn a_missing_key_is_refused_with_its_place() {
    let said = broken("  \"summary\": \"Changes a task.\",\n", "");
    assert!(said.contains("schemas/open/task/v2/task/patch.json:1:1"), "{said}");
    assert!(said.contains("the key `summary` is missing"), "{said}");
}

#[test]
fn an_unknown_type_is_refused_with_its_place() {
    let said = broken("\"type\": \"int\"", "\"type\": \"itn\"");
    assert!(said.contains("unknown type `itn`"), "{said}");
    assert!(said.contains("write `int`"), "{said}");
    assert!(said.contains("schemas/open/task/v2/task/patch.json:8:"), "{said}");
}

#[test]
fn every_generated_type_names_its_schema() {
    let mut types = 0;
    for (file, code) in snapshot(&root().join("generated/src")) {
        let code = String::from_utf8(code).unwrap();
        let is_of_one_schema = file.ends_with("types.rs") || code.contains("pub static ENDPOINT:");
        let mut schema = None;
        for line in code.lines().filter(|_| is_of_one_schema) {
            if let Some((_, place)) = line.split_once("`schemas/") {
                schema = place.split(['`', ':']).next();
            }
            if line.starts_with("pub struct ") || line.starts_with("pub enum ") {
                let named = schema.take().unwrap_or_else(|| panic!("{line} names no schema"));
                assert!(root().join("schemas").join(named).is_file(), "{line}: {named}");
                types += 1;
            }
        }
    }
    assert!(types > 20, "{types} types");
}
