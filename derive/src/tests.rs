//! The implementations of a record, and the errors of wrong ones.
#![allow(clippy::unwrap_used)] // tests fail by panicking

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use crate::tree::{Error, Tree};
use crate::{parse, write};

fn trees(stream: TokenStream, names: &mut Vec<String>) -> Vec<Tree> {
    let tree = |token: TokenTree| {
        let at = names.len();
        names.push(token.to_string());
        match token {
            TokenTree::Ident(ident) => Tree::ident(at, ident.to_string()),
            TokenTree::Punct(punct) => {
                Tree::punct(at, punct.as_char(), punct.spacing() == Spacing::Joint)
            }
            TokenTree::Literal(literal) => Tree::literal(at, literal.to_string()),
            TokenTree::Group(group) => {
                let open = match group.delimiter() {
                    Delimiter::Parenthesis => '(',
                    Delimiter::Brace => '{',
                    Delimiter::Bracket => '[',
                    Delimiter::None => ' ',
                };
                Tree::group(at, open, trees(group.stream(), names))
            }
        }
    };
    stream.into_iter().map(tree).collect()
}

/// The implementations, formatted; or the wrong token and why it is wrong.
fn derived(source: &str) -> Result<String, String> {
    let mut names = Vec::new();
    let trees = trees(source.parse().unwrap(), &mut names);
    let record = parse::record(&trees)
        .map_err(|Error { at, message }| format!("`{}`: {message}", names[at]))?;
    let file = syn::parse_file(&write::record(&record)).unwrap();
    Ok(prettyplease::unparse(&file).replace("::feishu_api_runtime", "rt"))
}

#[test]
fn a_record_that_is_read() {
    insta::assert_snapshot!(
        derived(
            "/// When something is due.
            #[derive(Clone, Default)]
            pub struct Due {
                /// The moment.
                #[wire(REQUIRED, DIGITS, Min(0.0))]
                pub timestamp: Option<Millis>,
                #[deprecated = \"since\"]
                pub r#type: Option<BTreeMap<String, Vec<Kind>>>,
                #[wire(name = \"x-\\\"y\\\"\", Length(0, u64::MAX), Unique)]
                pub xy: Option<String>,
                pub unknown_fields: Unknown,
            }"
        )
        .unwrap()
    );
}

#[test]
fn a_record_that_is_only_sent() {
    insta::assert_snapshot!(
        derived(
            "#[constant(\"kind\" = \"task\", REQUIRED)]
            #[constant(\"version\" = -2i64)]
            #[rules(Rule::at_most_one(&[\"a\", \"insert_before\"]))]
            pub(crate) struct NewTask {
                pub a: String,
                #[wire(part = \"insert_before\", Length(0, 100))]
                #[wire(part = \"insert_after\")]
                pub position: Option<Position>,
            }"
        )
        .unwrap()
    );
}

#[test]
fn records_of_one_field_and_of_none() {
    insta::assert_snapshot!(
        ["struct One { a: i64 }", "struct None {}"].map(|source| derived(source).unwrap()).join("")
    );
}

#[test]
fn what_is_wrong_is_said_at_its_token() {
    let wrong = [
        "enum A { B }",
        "struct A(String);",
        "struct A<T> { a: T }",
        "struct A { #[wire] a: B }",
        "struct A { #[wire(name)] a: B }",
        "struct A { #[wire(name = x)] a: B }",
        "struct A { #[wire(name = 1)] a: B }",
        "struct A { #[wire(DIGITS, name = \"x\")] a: B }",
        "struct A { #[wire(DIGITS SECRET)] a: B }",
        "struct A { #[wire(DIGITS(1))] a: B }",
        "struct A { #[wire(\"x\")] a: B }",
        "struct A { #[wire(name = \"x\")] #[wire(name = \"y\")] a: B }",
        "#[constant(kind)] struct A { a: B }",
        "#[constant(\"kind\")] struct A { a: B }",
        "#[constant(\"kind\" =)] struct A { a: B }",
        "struct A { a B }",
        "struct A { : B }",
    ];
    let said = wrong.map(|source| format!("{source}\n    {}\n", derived(source).unwrap_err()));
    insta::assert_snapshot!(said.join("\n"));
}
