//! Documentation comments.

use proc_macro2::TokenStream;
use quote::quote;

use super::literal;

use crate::markdown;
use crate::model::Docs;

/// Documentation attributes, one for each line.
pub(super) fn attributes(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| comment(line));
    quote!(#(#[doc = #lines])*)
}

/// Documentation of the module that a file holds.
pub(super) fn of_module(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| comment(line));
    quote!(#(#![doc = #lines])*)
}

/// A line as it stands behind the slashes of its comment.
fn comment(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {}", markdown::visible(line)) }
}

/// A text as documentation lines.
pub(super) fn text(doc: &str) -> Vec<String> {
    markdown::paragraphs(doc)
}

/// The documentation of a field: its text, then what its schema says of its value.
pub(super) fn field(docs: &Docs<'_>) -> Vec<String> {
    let facts = docs.facts.iter().chain(&docs.default).map(String::as_str);
    let facts = facts.collect::<Vec<_>>().join(" ");
    // A backtick that nothing closes would make code of what follows it.
    if facts.is_empty() || docs.text.matches('`').count() % 2 == 1 {
        let mut lines = text(docs.text);
        if !facts.is_empty() {
            lines.push(String::new());
            lines.extend(text(&facts));
        }
        return lines;
    }
    text(&format!("{} {facts}", docs.text.trim_end()))
}

/// `#[deprecated]`, where a reason is given; rustdoc shows the reason as it shows documentation.
pub(super) fn deprecation(reason: Option<&str>) -> Option<TokenStream> {
    let note = literal::string(&markdown::inline(reason?));
    Some(quote!(#[deprecated = #note]))
}

/// The texts by which an item is found beside its name.
pub(super) fn aliases<const N: usize>(texts: [&str; N]) -> TokenStream {
    let aliases = texts.map(|text| literal::string(&alias(text)));
    quote!(#(#[doc(alias = #aliases)])*)
}

/// A text as rustdoc takes it for an alias: without quotes.
fn alias(text: &str) -> String {
    let kept: String = text.chars().filter(|c| !matches!(c, '"' | '\'')).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_of_deprecation_are_prose_too() {
        let attribute = deprecation(Some("use\n[that]")).unwrap();
        assert_eq!(attribute.to_string(), "# [deprecated = \"use \\\\[that\\\\]\"]");
    }

    #[test]
    fn comments_hold_what_the_compiler_takes() {
        let docs = attributes(&["a\rb\nc\u{202e}d".to_owned()]);
        assert_eq!(docs.to_string(), "# [doc = \" a b c d\"]");
        assert_eq!(text("a\rb\n\u{0}c"), ["a b", "", "c"]);
    }
}
