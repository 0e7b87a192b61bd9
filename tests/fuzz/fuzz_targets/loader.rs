//! Whatever stands in one file of a workspace, checking the schemas ends without a panic, and every
//! finding has a place.
#![no_main]

use std::sync::LazyLock;

use feishu_api_codegen::diagnostic::Sources;
use feishu_api_invent::{Files, proof, workspace};
use libfuzzer_sys::fuzz_target;

static WORKSPACE: LazyLock<Files> = LazyLock::new(|| workspace(1, 1).expect("the fixtures can be read"));

fuzz_target!(|text: &str| {
    let mut files = WORKSPACE.clone();
    let end = place(text);
    if let Some((_, old)) = files.iter_mut().find(|(path, _)| path.ends_with(end)) {
        text.clone_into(old);
    }
    if let Err(failure) = proof::located(&Sources::new(files)) {
        panic!("{failure}");
    }
});

/// How the path of a file ends that the text could be: any schema is a seed as it stands.
fn place(text: &str) -> &'static str {
    match () {
        () if text.contains("\"envelopes\"") => "/platform.json",
        () if text.contains("\"http\"") => ".json",
        () => "/service.json",
    }
}
