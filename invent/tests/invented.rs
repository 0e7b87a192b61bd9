//! Invented workspaces and broken files: what must hold of them all, on a sample.
//! `cargo xtask soak` shows the same on many more, and compiles some.
#![allow(clippy::panic)] // tests fail by panicking

use feishu_api_invent::{proof, workspace};

#[test]
fn invented_workspaces_become_formatted_rust_in_any_order() {
    for seed in 0..20 {
        let endpoints = if seed == 0 { 150 } else { 8 };
        if let Err(error) = proof::generated(seed, endpoints) {
            panic!("seed {seed}, {endpoints} endpoints: {error}");
        }
    }
}

#[test]
fn broken_files_are_found_and_located_within_a_second() {
    let mut findings = 0;
    for seed in 0..300 {
        let files = workspace(seed / 50, 4);
        match proof::survives(&files, seed) {
            Ok(survived) => findings += survived.findings,
            Err(error) => panic!("seed {seed}: {error}"),
        }
    }
    assert!(findings > 300, "mutations that nothing finds are none: {findings}");
}
