//! Runs that are interrupted, that meet, and that find what is not theirs.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // tests fail by panicking

mod support;

use std::fs::{self, File};
use std::process::{Command, Stdio};
use std::time::Duration;

use support::{repository, stdout, write, xtask};

#[test]
fn an_interrupted_run_is_undone_by_the_next() {
    let root = repository();
    assert!(xtask(root.path(), &["codegen"]).status.success());
    // As a crash leaves it: one file was replaced, its old text kept, the journal not removed.
    let file = root.path().join("generated/src/lib.rs");
    let before = fs::read_to_string(&file).unwrap();
    let state = root.path().join(".codegen");
    write(&state.join("old/0"), &before);
    fs::create_dir_all(state.join("new")).unwrap();
    fs::write(&file, "half of a file").unwrap();
    write(&state.join("journal"), r#"[["generated/src/lib.rs", true, true]]"#);

    let output = xtask(root.path(), &["codegen"]);
    let said = stdout(&output);
    assert!(said.contains("undid what an interrupted run had written"), "{said}");
    assert!(said.contains("generated: 0 written"), "{said}");
    assert_eq!(fs::read_to_string(&file).unwrap(), before);
    let left: Vec<_> =
        fs::read_dir(state).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["lock"]);
}

#[test]
fn a_second_run_waits_for_the_first() {
    let root = repository();
    write(&root.path().join(".codegen/lock"), "");
    let lock = File::open(root.path().join(".codegen/lock")).unwrap();
    lock.lock().unwrap();
    let mut run = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["codegen", "--root"])
        .arg(root.path())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    std::thread::sleep(Duration::from_millis(300));
    assert!(run.try_wait().unwrap().is_none(), "it waits");
    assert!(!root.path().join("generated").exists(), "nothing is written meanwhile");
    lock.unlock().unwrap();
    assert!(run.wait().unwrap().success());
    assert!(root.path().join("generated/src/lib.rs").exists());
}

#[test]
fn runs_at_once_end_in_one_state() {
    let root = repository();
    let runs: Vec<_> = (0..4)
        .map(|_| {
            let mut run = Command::new(env!("CARGO_BIN_EXE_xtask"));
            run.args(["codegen", "--root"]).arg(root.path());
            run.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
        })
        .collect();
    for mut run in runs {
        assert!(run.wait().unwrap().success());
    }
    assert!(xtask(root.path(), &["codegen", "--check"]).status.success());
}

#[test]
fn files_of_any_kind_that_codegen_did_not_write_are_reported_and_stay() {
    let root = repository();
    let theirs = root.path().join("generated/notes.txt");
    let picture = root.path().join("generated/src/logo.png");
    write(&theirs, "mine");
    write(&picture, "");
    fs::write(&picture, [0x89, 0x50, 0xff]).unwrap();
    let said = stdout(&xtask(root.path(), &["codegen"]));
    assert!(said.contains("left alone generated/notes.txt: not written by this command"), "{said}");
    assert!(said.contains("left alone generated/src/logo.png"), "{said}");
    assert!(theirs.exists() && picture.exists());
}
