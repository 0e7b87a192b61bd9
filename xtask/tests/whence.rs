//! `cargo xtask where`, and what generated code says of its origin.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)] // tests fail by panicking

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use feishu_api_codegen::diagnostic::Sources;
use feishu_api_codegen::provenance::declarations;
use support::{repository, stderr, stdout, xtask};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// All files below a folder.
fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { below(&path) } else { vec![path] }).collect()
}

/// The schemas of a repository.
fn schemas(root: &Path) -> Sources {
    let folder = root.join("schemas");
    Sources::new(below(&folder).into_iter().map(|path| {
        let name = path.strip_prefix(&folder).unwrap().to_str().unwrap().replace('\\', "/");
        (name, fs::read_to_string(path).unwrap())
    }))
}

/// The line that the answer points to, from its column on.
fn pointed_at(name: &str) -> String {
    let output = xtask(&root(), &["where", name]);
    assert!(output.status.success(), "{name}: {}", stderr(&output));
    let said = stdout(&output);
    let parts: Vec<&str> = said.splitn(4, ':').collect();
    let text = fs::read_to_string(root().join(parts[0])).unwrap();
    let line = text.lines().nth(parts[1].parse::<usize>().unwrap() - 1).unwrap();
    line.chars().skip(parts[2].parse::<usize>().unwrap() - 1).collect()
}

#[test]
fn names_are_found_at_their_keys() {
    for (name, key) in [
        ("open::Client", "{"),
        ("task::v2", "{"),
        ("task::v2::task::patch", "{"),
        ("task::v2::PatchTask", "{"),
        ("feishu_api::task::v2::PatchTask", "{"),
        ("task::v2::PatchTask::summary", "\"summary\""),
        ("task::v2::PatchTask::user_id_type", "\"user_id_type\""),
        ("Due::timestamp", "\"timestamp\""),
        ("PatchTaskReply", "\"response\""),
        ("PatchTaskReply::task", "\"task\""),
        ("PatchTaskError", "\"errors\""),
        ("PatchTaskError::NOT_FOUND", "\"name\": \"NotFound\""),
        ("SectionPosition::Before", "\"insert_before\""),
        ("TicketStatus::Processing", "\"value\": 2"),
    ] {
        let line = pointed_at(name);
        assert!(line.starts_with(key), "{name}: {line}");
    }
}

#[test]
fn an_unknown_name_is_refused_with_the_nearest() {
    let output = xtask(&root(), &["where", "task::v2::PatchTsk::sumary"]);
    assert!(!output.status.success());
    assert!(stderr(&output).contains("task::v2::PatchTask::summary"), "{}", stderr(&output));
    let output = xtask(&root(), &["where", "nothing_like_it_anywhere"]);
    assert!(!output.status.success());
}

#[test]
fn all_names_of_an_operation_are_known() {
    let root = repository();
    let found = declarations(&schemas(root.path())).unwrap();
    let names: Vec<&str> = found.iter().map(|one| one.name.as_str()).collect();
    let expected = [
        "open",
        "open::Client",
        "open::task::v2",
        "open::task::v2::PatchTask",
        "open::task::v2::PatchTask::depth",
        "open::task::v2::PatchTask::task_guid",
        "open::task::v2::task::patch",
    ];
    assert_eq!(names, expected);
}

#[test]
fn generated_items_and_the_command_name_the_same_line() {
    let found = declarations(&schemas(&root())).unwrap();
    let is_known = |origin: &str, name: &str| {
        found.iter().any(|one| {
            let location = &one.location;
            let place = format!("schemas/{}:{}", location.path, location.start.line);
            place == origin && one.name.rsplit("::").next() == Some(name)
        })
    };
    let mut items = 0;
    for file in below(&root().join("generated/src")) {
        let code = fs::read_to_string(&file).unwrap();
        let is_of_one_schema = file.ends_with("types.rs") || code.contains("pub static ENDPOINT:");
        let mut origin = None;
        for line in code.lines().filter(|_| is_of_one_schema) {
            if let Some((_, place)) = line.split_once("`schemas/") {
                origin = place.split('`').next().map(|place| format!("schemas/{place}"));
            }
            let item = ["pub struct ", "pub enum "].iter().find_map(|word| line.strip_prefix(word));
            let Some(item) = item else { continue };
            let name = item.split(|c: char| !c.is_alphanumeric()).next().unwrap();
            let origin = origin.take().unwrap_or_else(|| panic!("{name} has no origin"));
            assert!(is_known(&origin, name), "{name} does not come from {origin}");
            items += 1;
        }
    }
    assert!(items > 20, "{items} items");
}
