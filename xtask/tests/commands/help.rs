//! `cargo xtask` without arguments, and what shells complete.

use std::process::Command;

use crate::support::{repository, stderr, stdout, xtask};

#[test]
fn without_arguments_commands_are_listed_by_purpose() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).output().unwrap();
    assert!(!output.status.success());
    insta::assert_snapshot!(stderr(&output));
}

#[test]
fn shells_complete_commands() {
    let output = xtask(repository().path(), &["completions", "bash"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let script = stdout(&output);
    assert!(script.contains("complete -F _xtask"), "{script}");
    assert!(script.contains("codegen"), "{script}");
}
