//! Invents a workspace and generates its crate. `INVENT_SEED` and `INVENT_ENDPOINTS` choose another
//! than the one that every build compiles.
#![allow(clippy::panic, clippy::expect_used)] // a build script fails by panicking

use std::path::{Path, PathBuf};
use std::{env, fs};

use feishu_api_invent::proof;

/// The workspace that is compiled unless another is chosen.
const SEED: u64 = 7;
const ENDPOINTS: u64 = 40;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let (seed, endpoints) = (number("INVENT_SEED", SEED), number("INVENT_ENDPOINTS", ENDPOINTS));
    let endpoints = usize::try_from(endpoints).expect("a number of endpoints");
    let files = match proof::generated(seed, endpoints) {
        Ok(files) => files,
        Err(error) => panic!("seed {seed}, {endpoints} endpoints: {error}"),
    };
    let folder = PathBuf::from(env::var_os("OUT_DIR").expect("set by cargo")).join("invented");
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("the last workspace can be removed");
    }
    for file in &files {
        match file.path.as_str() {
            "src/lib.rs" => put(&folder.join(&file.path), items(&file.text)),
            "Cargo.toml" => enable_features(&file.text),
            path => put(&folder.join(path), &file.text),
        }
    }
}

fn number(variable: &str, usual: u64) -> u64 {
    println!("cargo::rerun-if-env-changed={variable}");
    match env::var(variable) {
        Ok(text) => text.parse().expect("a number"),
        Err(_) => usual,
    }
}

/// The crate's root without its inner attributes, which cannot be included.
fn items(text: &str) -> &str {
    let start = text.find("\nuse ").expect("the root begins with imports");
    text.get(start..).unwrap_or_default()
}

/// All features of the generated manifest: of each service, and of examples.
fn enable_features(manifest: &str) {
    for line in manifest.lines() {
        if let Some(feature) = line.strip_suffix(" = []").filter(|name| *name != "default") {
            println!("cargo::rustc-check-cfg=cfg(feature, values({feature:?}))");
            println!("cargo::rustc-cfg=feature={feature:?}");
        }
    }
}

fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
}
