//! The table of changes: each of its examples is the change that it stands for.

use std::collections::BTreeSet;

use feishu_api_codegen::diff::{kinds, verdict};

use crate::workspace::{changes, states};

#[test]
fn every_example_is_the_change_that_it_stands_for() {
    let mut wrong = Vec::new();
    for kind in kinds() {
        let found = changes(&states(&kind.example()));
        let names: Vec<&str> = found.iter().map(|change| change.kind.name).collect();
        if !names.contains(&kind.name) || verdict(&found) != Some(kind.level) {
            wrong.push((kind.name, kind.level, names));
        }
    }
    assert!(wrong.is_empty(), "expected one, found others: {wrong:#?}");
}

#[test]
fn no_example_differs_from_itself() {
    for kind in kinds() {
        for state in states(&kind.example()) {
            assert_eq!(changes(&[state.clone(), state]), [], "{}", kind.name);
        }
    }
}

#[test]
fn kinds_have_names_of_their_own() {
    let names: BTreeSet<&str> = kinds().map(|kind| kind.name).collect();
    assert_eq!(names.len(), kinds().count());
}
