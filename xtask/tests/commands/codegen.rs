//! `cargo xtask codegen` as a maintainer sees it: what it says, writes and leaves alone.

use std::process::Command;
use std::{env, fs};

use tempfile::TempDir;

use crate::support::{
    self, PATCH, replace, repository, root, snapshot, stderr, stdout, write, xtask,
};

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
fn what_is_generated_names_its_schema() {
    let mut named = 0;
    for (file, code) in snapshot(&root().join("generated/src")) {
        let code = String::from_utf8(code).unwrap();
        let schemas: Vec<&str> = code
            .lines()
            .filter(|line| line.contains("Schema: `") || line.contains("Declared in `"))
            .filter_map(|line| line.split_once("`schemas/")?.1.split('`').next())
            .collect();
        for schema in &schemas {
            assert!(root().join("schemas").join(schema).is_file(), "{}: {schema}", file.display());
        }
        if code.contains("pub static ENDPOINT:") {
            let own = file.with_extension("json").display().to_string();
            assert!(schemas.contains(&own.as_str()), "{own} is not named");
            named += 1;
        }
    }
    assert!(named > 20, "{named} operations");
}

#[test]
fn crates_without_sources_keep_no_one_from_writing_them_again() {
    let copy = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(root()).unwrap() {
        let entry = entry.unwrap();
        let target = copy.path().join(entry.file_name());
        if entry.file_name() == "target" || entry.file_name() == ".git" {
            continue;
        }
        if entry.path().is_dir() {
            support::copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
    let crates = ["generated", "tests/fixture"].map(|folder| copy.path().join(folder));
    let before = crates.each_ref().map(|folder| snapshot(folder));
    for folder in &crates {
        fs::remove_dir_all(folder.join("src")).unwrap();
    }
    let mut cargo = Command::new(env::var_os("CARGO").unwrap());
    cargo.args(["metadata", "--offline", "--locked", "--format-version", "1"]);
    let read = cargo.current_dir(copy.path()).output().unwrap();
    assert!(read.status.success(), "cargo cannot read the workspace: {}", stderr(&read));
    let output = xtask(copy.path(), &["codegen"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(before, crates.each_ref().map(|folder| snapshot(folder)));
}

#[test]
fn packages_carry_the_licences() {
    let root = repository();
    write(&root.path().join("LICENSE-MIT"), "Permission is granted.\n");
    assert!(xtask(root.path(), &["codegen"]).status.success());
    for package in ["derive", "generated", "kit", "rules", "runtime"] {
        let copy = fs::read_to_string(root.path().join(package).join("LICENSE-MIT"));
        assert_eq!(copy.unwrap(), "Permission is granted.\n", "{package}");
    }
    assert!(xtask(root.path(), &["codegen", "--check"]).status.success());
}
