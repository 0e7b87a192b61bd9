//! `cargo xtask docs`.

use std::fs;

use crate::support::{repository, stdout, xtask};

#[test]
fn pages_are_written_once_and_checked() {
    let root = repository();
    let output = xtask(root.path(), &["docs", "--check"]);
    assert!(!output.status.success());
    assert!(stdout(&output).contains("missing: docs/mistakes.md"));

    let output = xtask(root.path(), &["docs"]);
    assert!(stdout(&output).contains("wrote docs/mistakes.md"));
    assert!(xtask(root.path(), &["docs", "--check"]).status.success());
    let said = stdout(&xtask(root.path(), &["docs"]));
    assert!(said.starts_with("0 files written"), "{said}");
}

#[test]
fn ten_mistakes_are_shown() {
    let root = repository();
    xtask(root.path(), &["docs"]);
    let page = fs::read_to_string(root.path().join("docs/mistakes.md")).unwrap();
    assert_eq!(page.matches("\n## ").count(), 10);
}
