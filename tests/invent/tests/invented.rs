//! Invented workspaces and broken files: what must hold of them all, on a sample.
//! `cargo xtask soak` shows it on many more, and compiles some.
#![allow(clippy::panic, clippy::unwrap_used)] // tests fail by panicking

use feishu_api_invent::{average, extremes, language_keys, proof, workspace};

#[test]
fn invented_workspaces_are_in_order_and_their_order_makes_no_difference() {
    for seed in 0..10 {
        let endpoints = if seed == 0 { 40 } else { 8 };
        if let Err(error) = proof::generated(&workspace(seed, endpoints).unwrap()) {
            panic!("seed {seed}, {endpoints} endpoints: {error}");
        }
    }
}

#[test]
fn the_rare_and_the_average_are_in_order() {
    proof::generated(&extremes()).unwrap();
    proof::generated(&average(30)).unwrap();
}

#[test]
fn what_is_found_in_broken_files_is_located() {
    let mut findings = 0;
    for base in 0..4 {
        let files = workspace(base, 1).unwrap();
        for seed in base * 50..(base + 1) * 50 {
            match proof::survives(&files, seed) {
                Ok(found) => findings += found,
                Err(error) => panic!("seed {seed}: {error}"),
            }
        }
    }
    assert!(findings > 200, "mutations that nothing finds are none: {findings}");
}

#[test]
fn every_key_of_the_language_is_invented() {
    let texts: String = workspace(0, 500).unwrap().into_iter().map(|(_, text)| text).collect();
    // An open decision is an error; accepted warnings have tests of their own.
    let known = language_keys().iter().filter(|key| !["decide", "accept"].contains(&&***key));
    let missing: Vec<&String> =
        known.filter(|key| !texts.contains(&format!("\"{key}\":"))).collect();
    assert!(language_keys().len() > 90 && missing.is_empty(), "never invented: {missing:?}");
}
