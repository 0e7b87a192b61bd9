//! The table of kinds: each example is real, and each has its output in a snapshot.

use std::collections::BTreeSet;

use feishu_api_codegen::diagnostic::Report;
use feishu_api_codegen::diagnostic::kinds::{FindingKind, Snippet, find, kinds};

use crate::workspace::{findings, rendered};

fn pieces(snippets: &[Snippet]) -> Vec<(&'static str, &'static str)> {
    snippets.iter().map(|snippet| (snippet.file, snippet.text)).collect()
}

fn codes(snippets: &[Snippet]) -> Vec<&'static str> {
    let (_, report) = findings(&pieces(snippets));
    codes_of(&report)
}

fn codes_of(report: &Report) -> Vec<&'static str> {
    let codes: BTreeSet<_> = report.findings().iter().map(|finding| finding.kind.code).collect();
    codes.into_iter().collect()
}

#[test]
fn the_usual_workspace_is_in_order() {
    assert_eq!(rendered(&[]), "no findings");
}

#[test]
fn every_kind_shows_what_it_stands_for() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_snapshot_path("snapshots/kinds");
    settings.set_omit_expression(true);
    settings.bind(|| {
        for kind in kinds() {
            let before = kind.explanation().before;
            let (sources, report) = findings(&pieces(&before));
            insta::assert_snapshot!(kind.code, report.render(&sources, "schemas/", false));
        }
    });
}

#[test]
fn every_example_is_real() {
    let mut wrong = Vec::new();
    for kind in kinds() {
        let (code, text) = (kind.code, kind.explanation());
        let (before, after) = (codes(&text.before), codes(&text.after));
        if before != [code] || !after.is_empty() {
            wrong.push(format!("{code}: before gives {before:?}, after {after:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn codes_and_names_are_unique_and_in_order() {
    let errors_first = |kind: &FindingKind| (kind.code.starts_with('W'), kind.code);
    let codes: Vec<_> = kinds().map(errors_first).collect();
    assert!(codes.is_sorted_by(|one, next| one < next), "{codes:?}");

    let names: BTreeSet<_> = kinds().map(|kind| kind.name).collect();
    assert_eq!(names.len(), codes.len());
}

#[test]
fn kinds_are_found_by_code() {
    assert_eq!(find("e001").map(|kind| kind.name), Some("syntax"));
    assert!(find("E999").is_none());
}

#[test]
fn snapshots_are_those_of_kinds() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/diagnostics/snapshots/kinds");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let files: BTreeSet<String> =
        files.map(|file| file.to_string_lossy().trim_end_matches(".snap").to_owned()).collect();
    assert_eq!(files, kinds().map(|kind| kind.code.to_owned()).collect());
}
