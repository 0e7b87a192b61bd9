//! Folders as the commands find them: with files of others, links, pipes, and other runs at work.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::{PATCH, repository, snapshot, stderr, stdout, write, xtask};

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
fn what_an_interrupted_run_left_is_mended_by_the_next() {
    let root = repository();
    assert!(xtask(root.path(), &["codegen"]).status.success());
    let before = snapshot(root.path());
    fs::write(root.path().join("generated/src/lib.rs"), "half of a file").unwrap();
    fs::remove_dir_all(root.path().join("generated/src/open")).unwrap();
    assert!(xtask(root.path(), &["codegen"]).status.success());
    assert_eq!(before, snapshot(root.path()));
}

#[test]
fn what_codegen_no_longer_writes_is_removed_and_what_it_never_wrote_stays() {
    let root = repository();
    let ours = root.path().join("generated/src/open/gone/away.rs");
    write(&ours, "// Written by `cargo xtask codegen`; edit `schemas/` instead.\n");
    let theirs = root.path().join("generated/src/by_hand.rs");
    write(&theirs, "// by hand\n");
    let picture = root.path().join("generated/src/logo.png");
    fs::write(&picture, [0x89, 0x50, 0xff]).unwrap();
    let said = stdout(&xtask(root.path(), &["codegen"]));
    assert!(said.contains("removed generated/src/open/gone/away.rs"), "{said}");
    for theirs in ["generated/src/by_hand.rs", "generated/src/logo.png"] {
        let left = format!("left alone {theirs}: not written by this command");
        assert!(said.contains(&left), "{said}");
    }
    assert!(!ours.parent().unwrap().exists() && theirs.exists() && picture.exists());
}

#[test]
fn a_file_that_is_not_utf8_and_one_with_a_mark_hide_nothing_else() {
    let root = repository();
    let folder = root.path().join("schemas/open/task/v2/task");
    let endpoint = fs::read(root.path().join(PATCH)).unwrap();
    fs::write(folder.join("marked.json"), [b"\xef\xbb\xbf", &*endpoint].concat()).unwrap();
    let text = String::from_utf8(endpoint).unwrap();
    // As GB 18030 has it.
    let (before, after) = text.split_once("更新").unwrap();
    fs::write(
        folder.join("other.json"),
        [before.as_bytes(), &[0xb8, 0xfc, 0xd0, 0xc2], after.as_bytes()].concat(),
    )
    .unwrap();
    write(&folder.join("misspelt.json"), &text.replace("\"summary\"", "\"sumary\""));
    let output = xtask(root.path(), &["check"]);
    assert!(!output.status.success());
    let said = stderr(&output);
    for (place, message) in [
        ("marked.json:1:1", "begins with a byte-order mark"),
        ("other.json:2:13", "this is not UTF-8"),
        ("misspelt.json:3:3", "unknown key `sumary`"),
    ] {
        assert!(said.contains(&format!("schemas/open/task/v2/task/{place}")), "{place} in {said}");
        assert!(said.contains(message), "{message} in {said}");
    }
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::*;

    fn refused(root: &Path, command: &str, message: &str) {
        let output = xtask(root, &[command]);
        assert!(!output.status.success());
        let said = stderr(&output);
        assert!(said.contains(message), "{message} in {said}");
    }

    #[test]
    fn nothing_is_written_through_a_link() {
        for link in ["generated", "generated/src", "generated/src/open", "docs"] {
            let root = repository();
            let elsewhere = tempfile::tempdir().unwrap();
            fs::create_dir_all(root.path().join(link).parent().unwrap()).unwrap();
            symlink(elsewhere.path(), root.path().join(link)).unwrap();
            refused(root.path(), "codegen", &format!("{link} is a link"));
            assert!(snapshot(elsewhere.path()).is_empty(), "{link}");
        }
    }

    #[test]
    fn a_link_in_the_place_of_a_file_is_replaced_and_another_one_left_alone() {
        let root = repository();
        let elsewhere = tempfile::tempdir().unwrap();
        write(&elsewhere.path().join("lib.rs"), "theirs");
        let file = root.path().join("generated/src/lib.rs");
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        symlink(elsewhere.path().join("lib.rs"), &file).unwrap();
        symlink("/", root.path().join("generated/src/root")).unwrap();
        let said = stdout(&xtask(root.path(), &["codegen"]));
        assert!(said.contains("left alone generated/src/root:"), "{said}");
        assert!(!file.is_symlink() && file.exists());
        assert_eq!(fs::read_to_string(elsewhere.path().join("lib.rs")).unwrap(), "theirs");
    }

    #[test]
    fn links_among_schemas_are_refused() {
        for (name, target) in
            [("root", "/"), ("zero.json", "/dev/zero"), ("passwd.json", "/etc/passwd")]
        {
            let root = repository();
            symlink(target, root.path().join("schemas/open").join(name)).unwrap();
            refused(root.path(), "check", &format!("schemas/open/{name} is a link"));
        }
    }

    #[test]
    fn pipes_among_schemas_are_refused() {
        let root = repository();
        let pipe = root.path().join("schemas/open/pipe.json");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        refused(root.path(), "check", "schemas/open/pipe.json is not a plain file");
    }
}
