//! Regular expressions that are part of the program: compiled once, at first use.

/// A regular expression that is part of the program.
macro_rules! pattern {
    ($text:expr) => {{
        static PATTERN: std::sync::LazyLock<regex_lite::Regex> = std::sync::LazyLock::new(|| {
            // A literal: the tests run every one of them.
            regex_lite::Regex::new($text).expect("the pattern is valid")
        });
        &*PATTERN
    }};
}

pub(crate) use pattern;

/// The text of a group; empty when the group took no part.
pub(crate) fn group<'t>(captures: &regex_lite::Captures<'t>, index: usize) -> &'t str {
    captures.get(index).map_or("", |found| found.as_str())
}

/// Whether a text holds one of some words: far cheaper than a pattern, and asked before one.
pub(crate) fn has_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

/// Whether a text holds a digit.
pub(crate) fn has_digit(text: &str) -> bool {
    text.bytes().any(|sign| sign.is_ascii_digit())
}
