use std::cell::Cell;
use std::collections::BTreeMap;

use tempfile::TempDir;

use super::*;

/// Three files, of which one is to be replaced, one removed and one left alone.
fn before() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    for (path, text) in [("a/kept", "kept"), ("a/changed", "old"), ("b/removed", "gone")] {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    root
}

fn changes() -> Vec<Change> {
    vec![
        Change::Write { path: "a/changed".into(), text: "new".into() },
        Change::Write { path: "c/d/created".into(), text: "created".into() },
        Change::Remove { path: "b/removed".into() },
    ]
}

/// All files outside of the state, and all folders.
fn tree(root: &Path) -> BTreeMap<PathBuf, Option<String>> {
    let mut tree = BTreeMap::new();
    let mut open = vec![root.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().to_path_buf();
            if name == Path::new(STATE) {
                continue;
            }
            if path.is_dir() {
                open.push(path);
                tree.insert(name, None);
            } else {
                tree.insert(name, Some(fs::read_to_string(path).unwrap()));
            }
        }
    }
    tree
}

fn after() -> BTreeMap<PathBuf, Option<String>> {
    let root = before();
    Transaction::new(root.path()).apply(&changes()).unwrap();
    tree(root.path())
}

#[test]
fn all_changes_are_made() {
    let tree = after();
    assert_eq!(tree[Path::new("a/changed")].as_deref(), Some("new"));
    assert_eq!(tree[Path::new("c/d/created")].as_deref(), Some("created"));
    assert_eq!(tree[Path::new("a/kept")].as_deref(), Some("kept"));
    assert!(!tree.contains_key(Path::new("b")), "a folder that became empty is removed");
}

#[test]
fn a_crash_after_any_operation_leaves_one_of_the_two_states() {
    let (old, new) = (tree(before().path()), after());
    let mut crashes = 0;
    for limit in 0.. {
        let root = before();
        let done = Cell::new(0);
        let gate = || {
            done.set(done.get() + 1);
            if done.get() > limit { Err(io::Error::other("crashed")) } else { Ok(()) }
        };
        let result = Transaction { root: root.path(), gate: &gate }.apply(&changes());
        Transaction::new(root.path()).recover().unwrap();
        let found = tree(root.path());
        if result.is_ok() {
            assert_eq!(found, new);
            break;
        }
        crashes += 1;
        // Only the cleaning up that follows the last move can fail after the new state is valid.
        assert!(found == old || found == new, "after {limit} operations: {found:?}");
        assert!(!root.path().join(STATE).join("journal").exists());
        Transaction::new(root.path()).apply(&changes()).unwrap();
        assert_eq!(tree(root.path()), new, "a second run completes");
    }
    assert!(crashes > 10, "{crashes}");
}

#[test]
fn an_operation_that_fails_is_undone_by_the_same_run() {
    let old = tree(before().path());
    let mut failures = 0;
    for broken in 0.. {
        let root = before();
        let done = Cell::new(0);
        let gate = || {
            done.set(done.get() + 1);
            if done.get() == broken + 1 { Err(io::Error::other("disk full")) } else { Ok(()) }
        };
        let result = Transaction { root: root.path(), gate: &gate }.apply(&changes());
        if done.get() <= broken {
            break;
        }
        let found = tree(root.path());
        let is_old = found == old;
        // As above: cleaning up may fail when everything is in its place.
        assert!(result.is_err() && (is_old || found == after()), "{broken}: {found:?}");
        failures += usize::from(is_old);
    }
    assert!(failures > 10, "{failures}");
}

#[test]
fn a_place_that_is_taken_by_a_folder_leaves_everything_as_it_was() {
    let root = before();
    fs::create_dir_all(root.path().join("c")).unwrap();
    fs::write(root.path().join("c/d"), "a file where a folder must be").unwrap();
    let old = tree(root.path());
    assert!(Transaction::new(root.path()).apply(&changes()).is_err());
    assert_eq!(tree(root.path()), old);
}

#[test]
fn many_files_are_all_written() {
    let root = before();
    let path = |number: usize| format!("m/{}/{number}", number % 3);
    let write = |number| Change::Write { path: path(number), text: number.to_string() };
    let changes: Vec<Change> = (0..=MANY).map(write).collect();
    Transaction::new(root.path()).apply(&changes).unwrap();
    let tree = tree(root.path());
    for number in 0..=MANY {
        assert_eq!(tree[Path::new(&path(number))].as_deref(), Some(number.to_string().as_str()));
    }
}
