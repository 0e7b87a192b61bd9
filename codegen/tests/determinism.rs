//! The output depends on the schemas alone: not on the order of files, nor on the run.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // tests fail by panicking

use std::fs;
use std::path::Path;

use feishu_api_codegen::diagnostic::Sources;
use feishu_api_codegen::{GeneratedFile, Package, generate};

fn schemas() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
    let mut files = Vec::new();
    let mut open = vec![root.clone()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
                files.push((name, fs::read_to_string(path).unwrap()));
            }
        }
    }
    files
}

fn generated(files: Vec<(String, String)>) -> Vec<GeneratedFile> {
    let package = Package {
        name: "feishu-api".to_owned(),
        description: "A test.".to_owned(),
        publish: false,
        runtime: "feishu-api-runtime".to_owned(),
    };
    let sources = Sources::new(files);
    let outcome = generate(&sources, &package).unwrap();
    outcome.files.unwrap_or_else(|| panic!("{}", outcome.report.render(&sources, "", false)))
}

#[test]
fn the_order_of_files_changes_nothing() {
    let files = schemas();
    let expected = generated(files.clone());
    assert!(expected.len() > 20);
    for turn in (1..files.len()).step_by(files.len() / 6) {
        let mut shuffled = files.clone();
        shuffled.rotate_left(turn);
        if turn % 2 == 0 {
            shuffled.reverse();
        }
        assert_eq!(generated(shuffled), expected, "turned by {turn}");
    }
}
