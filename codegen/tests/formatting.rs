//! What is written is Rust, laid out as prettyplease would.
#![allow(clippy::unwrap_used, clippy::panic)] // tests fail by panicking

use std::fs;
use std::path::Path;

/// The Rust files of a generated crate, which `cargo xtask codegen --check` holds to be what the
/// generator writes.
fn written(folder: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder).join("src")];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let text = fs::read_to_string(&path).unwrap();
                files.push((path.display().to_string(), text));
            }
        }
    }
    files
}

/// Blank lines are the generator's own.
fn lines(text: &str) -> Vec<&str> {
    text.lines().filter(|line| !line.trim().is_empty()).collect()
}

fn holds(folder: &str) {
    let files = written(folder);
    assert!(files.len() > 100, "{} files in {folder}", files.len());
    for (path, text) in files {
        let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
        let expected = prettyplease::unparse(&parsed);
        // The first line is a comment, which no parser keeps.
        let (first, written) = text.split_once('\n').unwrap();
        assert!(first.starts_with("// Written by"), "{path}: {first}");
        for (written, expected) in lines(written).iter().zip(lines(&expected)) {
            assert_eq!(*written, expected, "{path}");
        }
        assert_eq!(lines(written).len(), lines(&expected).len(), "{path}");
        assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{path}");
    }
}

#[test]
fn the_crate_is_laid_out_as_prettyplease_would() {
    holds("generated");
}

#[test]
fn every_construct_is_laid_out_as_prettyplease_would() {
    holds("tests/fixture");
}
