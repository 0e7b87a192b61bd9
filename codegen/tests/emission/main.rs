//! What is written for each construct of the schema language.
//!
//! A construct is a piece of an endpoint's schema in `<construct>.json`, or of an event's in
//! `<construct>.event.json`, beside it a piece of its service (`<construct>.service.json`), platform or
//! examples where it needs them. What the pieces lack comes
//! from a small workspace. The snapshot holds the lines that the construct changes in the crate that
//! this workspace becomes, so that a change of an emitter shows where it matters and nowhere else.
#![allow(clippy::unwrap_used, clippy::panic)] // tests fail by panicking

mod workspace;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use similar::{Algorithm, ChangeTag, DiffOp, TextDiff};
use workspace::{generated, pieces};

macro_rules! constructs {
    ($($name:ident)*) => {
        const CONSTRUCTS: &[&str] = &[$(stringify!($name)),*];

        $(
            #[test]
            fn $name() {
                snapshot(stringify!($name), &change(stringify!($name)));
            }
        )*
    };
}

constructs! {
    // Types.
    plain_struct
    required_members
    nested_types
    recursive_types
    lists_and_maps
    map_by_enum
    text_enum
    integer_enum
    flags
    union
    tagged_union
    tagged_union_in_reply
    free_json
    free_json_in_examples
    // What values look like on the wire.
    digits
    decimal
    json_within_text
    comma_joined
    nullable
    empty_clears
    constant
    secret
    one_side_only
    always
    units_of_time
    // Limits and rules.
    limits
    choice
    exactly_one_choice
    tagged_choice
    tagged_reply
    shapes_sent_and_read
    rules
    rules_of_a_type
    // Requests.
    path_and_query
    shared_parameters
    part_of_a_segment
    header
    mask
    two_masks
    file
    sized_file
    files
    body_of_one_value
    body_of_one_file
    form_in_one_line
    idempotency
    // Replies.
    reply
    download
    events
    paging_by_token
    paging_by_offset
    paging_by_number
    envelope
    errors
    errors_of_one_code
    // Events.
    event
    callback
    // Who may call, and what is said of it.
    user_token
    any_token
    no_token
    from_client
    credential
    other_host
    facts
    deprecated
    // Names.
    names_that_collide
    names_of_their_own
    example
}

#[test]
fn every_schema_beside_the_tests_is_a_construct() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/emission");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    let names = files.map(|path| path.file_name().unwrap().to_str().unwrap().to_owned());
    let found: BTreeSet<String> =
        names.map(|name| name.split('.').next().unwrap().to_owned()).collect();
    assert_eq!(found, CONSTRUCTS.iter().map(|name| (*name).to_owned()).collect());
}

/// What stands between the crate's root and an endpoint, and what all endpoints share.
#[test]
fn crate_of_one_endpoint() {
    let files = generated(&[]);
    let files = files.iter().filter(|(path, _)| !path.ends_with("create.rs"));
    let files: Vec<String> =
        files.map(|(path, text)| format!("// ---- {path}\n\n{text}")).collect();
    snapshot("crate_of_one_endpoint", &files.join("\n"));
}

fn snapshot(name: &str, output: &str) {
    insta::with_settings!(
        { prepend_module_to_snapshot => false, omit_expression => true },
        { insta::assert_snapshot!(name, output) }
    );
}

/// What a construct changes in the crate, file by file.
fn change(construct: &str) -> String {
    let without = generated(&[]);
    let changed = generated(&pieces(construct)).into_iter().filter_map(|(path, after)| {
        let before = without.get(&path).map_or("", String::as_str);
        (before != after).then(|| format!("// {path}\n{}", lines(before, &after)))
    });
    changed.collect()
}

/// The lines that differ; dots stand for all others.
fn lines(before: &str, after: &str) -> String {
    let diff = TextDiff::configure().algorithm(Algorithm::Patience).diff_lines(before, after);
    let hunk = |operations: &Vec<DiffOp>| {
        let changes = operations.iter().flat_map(|operation| diff.iter_changes(operation));
        let lines = changes.filter(|change| change.tag() != ChangeTag::Equal);
        lines.fold(String::new(), |text, line| text + &format!("{}{line}", line.tag()))
    };
    diff.grouped_ops(0).iter().map(hunk).collect::<Vec<_>>().join("…\n")
}
