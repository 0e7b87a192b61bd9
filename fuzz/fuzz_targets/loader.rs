//! Whatever stands in one file of a workspace, checking the schemas ends without a panic, and every
//! finding has a place.
#![no_main]

use std::sync::LazyLock;

use feishu_api_codegen::diagnostic::Sources;
use feishu_api_invent::{Files, proof, workspace};
use libfuzzer_sys::fuzz_target;

static WORKSPACE: LazyLock<Files> = LazyLock::new(|| workspace(1, 4));

fuzz_target!(|input: (u8, &str)| {
    let (chosen, text) = input;
    let mut files = WORKSPACE.clone();
    let chosen = usize::from(chosen) % files.len();
    files[chosen].1 = text.to_owned();
    if let Err(failure) = proof::located(&Sources::new(files)) {
        panic!("{failure}");
    }
});
