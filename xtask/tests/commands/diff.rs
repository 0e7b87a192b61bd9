//! `cargo xtask diff` and `cargo xtask docs` as a maintainer sees them.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::support::{PATCH, SERVICE, copy, replace, repository, root, xtask};

/// A git repository with the schemas and a changelog.
fn workplace() -> TempDir {
    let root = repository();
    replace(
        &root.path().join(PATCH),
        "  \"tokens\": [\"tenant\"],\n",
        r#"  "tokens": ["tenant"],
  "rate_limit": ["1000/min", "50/s"],
  "errors": ["NotFound"],
"#,
    );
    replace(
        &root.path().join(SERVICE),
        "{",
        r#"{ "errors": { "NotFound": { "code": 1470404, "http": 404, "doc": "No such task." } },"#,
    );
    fs::write(root.path().join("CHANGELOG.md"), "# Changelog\n\n## Unreleased\n\n- Old.\n")
        .unwrap();
    git(root.path(), &["init", "--quiet"]);
    git(root.path(), &["add", "."]);
    git(root.path(), &["commit", "--quiet", "--message", "Start"]);
    root
}

fn git(root: &Path, arguments: &[&str]) {
    let settings = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
    let output =
        Command::new("git").arg("-C").arg(root).args(settings).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn change(root: &Path, from: &str, to: &str) {
    replace(&root.join(PATCH), from, to);
}

/// Gives the only error another name.
fn rename_error(root: &Path) {
    for file in [SERVICE, PATCH] {
        replace(&root.join(file), "\"NotFound\"", "\"NoTask\"");
    }
}

/// The exit status and all that was said.
fn diff(root: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = xtask(root, &[&["diff"], arguments].concat());
    let said = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(said).unwrap())
}

#[test]
fn nothing_changed() {
    let root = workplace();
    assert_eq!(diff(root.path(), &[]), (Some(0), "no change since HEAD\n".to_owned()));
}

#[test]
fn a_patch_passes() {
    let root = workplace();
    change(root.path(), "\"50/s\"", "\"60/s\"");
    let (status, said) = diff(root.path(), &[]);
    assert_eq!(status, Some(0), "{said}");
    assert_eq!(
        said,
        "patch\n  open/task/v2/task/patch\n    endpoint `PatchTask` has another rate limit: \
         `1000/min, 50/s` → `1000/min, 60/s`\n      rate-changed: A documented fact that the client \
         does not enforce.\n\npatch since HEAD: 1 change\n"
    );
}

#[test]
fn a_major_change_fails_unless_it_is_allowed() {
    let root = workplace();
    rename_error(root.path());
    let (status, said) = diff(root.path(), &[]);
    assert_eq!(status, Some(2), "{said}");
    assert!(said.contains("error `NO_TASK` has another name in Rust"), "{said}");
    assert!(said.contains("`NOT_FOUND` → `NO_TASK`"), "{said}");
    assert!(said.contains("major since HEAD"), "{said}");
    assert_eq!(diff(root.path(), &["--allow-major"]).0, Some(0));
}

#[test]
fn revisions_and_folders_give_the_same_answer() {
    let root = workplace();
    let copy_of_old = tempfile::tempdir().unwrap();
    copy(&root.path().join("schemas"), copy_of_old.path());
    change(root.path(), "\"50/s\"", "\"60/s\"");
    git(root.path(), &["commit", "--quiet", "--all", "--message", "Rate"]);
    assert_eq!(diff(root.path(), &["HEAD"]).1, "no change since HEAD\n");
    let (_, by_revision) = diff(root.path(), &["HEAD~1"]);
    let folder = copy_of_old.path().to_str().unwrap();
    let (_, by_folder) = diff(root.path(), &[folder]);
    assert!(by_revision.contains("rate-changed"), "{by_revision}");
    assert_eq!(by_revision.replace("HEAD~1", folder), by_folder);
}

#[test]
fn the_changelog_gets_each_entry_once() {
    let root = workplace();
    rename_error(root.path());
    for _ in 0..2 {
        assert_eq!(diff(root.path(), &["--changelog"]).0, Some(2));
        assert_eq!(
            fs::read_to_string(root.path().join("CHANGELOG.md")).unwrap(),
            "# Changelog\n\n## Unreleased\n\n- **Breaking:** `open/task/v2/task/patch`: error \
             `NO_TASK` has another name in Rust: `NOT_FOUND` → `NO_TASK`.\n- Old.\n"
        );
    }
}

#[test]
fn what_cannot_be_compared_is_neither_major_nor_fine() {
    let root = workplace();
    for unknown in ["no-such-revision", "--option"] {
        let (status, said) = diff(root.path(), &["--", unknown]);
        assert_eq!(status, Some(1), "{said}");
        assert!(said.contains("neither a"), "{said}");
    }
    change(root.path(), "\"title\":", "\"title\"");
    let (status, said) = diff(root.path(), &[]);
    assert_eq!(status, Some(1), "{said}");
    assert!(said.contains("schemas/open/task/v2/task/patch.json:2:11"), "{said}");
}

#[test]
fn the_committed_pages_are_what_docs_writes() {
    let output = xtask(&root(), &["docs", "--check"]);
    assert!(output.status.success(), "run `cargo xtask docs`");
}
