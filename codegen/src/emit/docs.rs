//! Documentation comments.

use proc_macro2::TokenStream;
use quote::quote;

use super::literal;
use std::borrow::Cow;

use crate::model::Docs;

/// Documentation attributes, one for each line.
pub(super) fn attributes(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| match one_line(line) {
        line if line.is_empty() => line,
        line => Cow::Owned(format!(" {line}")),
    });
    quote!(#(#[doc = #lines])*)
}

/// Documentation of the module that a file holds.
pub(super) fn of_module(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| match one_line(line) {
        line if line.is_empty() => line,
        line => Cow::Owned(format!(" {line}")),
    });
    quote!(#(#![doc = #lines])*)
}

/// The character, or a space for one that a comment cannot have: the compiler refuses carriage
/// returns and what turns the direction of text.
fn visible(c: char) -> char {
    let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if c.is_control() || turns { ' ' } else { c }
}

/// A text that stays on the line of its comment.
pub(crate) fn one_line(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| visible(c) == c) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(visible).collect())
}

/// A text as documentation lines.
pub(super) fn text(doc: &str) -> Vec<String> {
    wrap(&escape(doc))
}

/// The documentation of a field: its text, then what its schema says of its value.
pub(super) fn field(docs: &Docs<'_>) -> Vec<String> {
    let mut lines = text(docs.text);
    let facts: Vec<&str> = docs.facts.iter().chain(&docs.default).map(String::as_str).collect();
    if !facts.is_empty() {
        lines.push(String::new());
        lines.extend(text(&facts.join(" ")));
    }
    lines
}

/// `#[deprecated]`, where a reason is given; rustdoc shows the reason as it shows documentation.
pub(super) fn deprecation(reason: Option<&str>) -> Option<TokenStream> {
    let note = literal::string(&one_line(&escape(reason?)));
    Some(quote!(#[deprecated = #note]))
}

/// A text as the alias by which an item is found: rustdoc takes no quotes in it.
pub(super) fn alias(text: &str) -> String {
    let kept: String = text.chars().filter(|c| !matches!(c, '"' | '\'')).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Escapes what rustdoc would take for links or tags outside of code spans, and for programs.
pub(super) fn escape(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    text.split("```").map(escape_prose).collect::<Vec<_>>().join("\\`\\`\\`")
}

/// Whether there is nothing to escape, as far as can be told at once.
fn is_plain(text: &str) -> bool {
    let is_plain = |c: char| !matches!(c, '[' | ']' | '<' | '>' | '*' | '\\' | '`' | ':');
    text.chars().all(|c| is_plain(c) && (c == '\n' || visible(c) == c))
}

fn escape_prose(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_code = false;
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            out.push('`');
            in_code = !in_code;
        }
        if in_code {
            out.push_str(part);
            continue;
        }
        for word in part.split_inclusive(' ') {
            let bare = word.trim_end_matches([' ', '.', ',', ';', ')']);
            if bare.starts_with("https://") || bare.starts_with("http://") {
                let rest = word.get(bare.len()..).unwrap_or_default();
                out.extend(["<", bare, ">", rest]);
            } else {
                out.extend(word.chars().flat_map(escape_char));
            }
        }
    }
    out
}

fn escape_char(c: char) -> impl Iterator<Item = char> {
    let c = if c == '\n' { c } else { visible(c) };
    let escape = matches!(c, '[' | ']' | '<' | '>' | '*' | '\\');
    escape.then_some('\\').into_iter().chain(Some(c))
}

/// Characters of a line of documentation.
const WIDTH: usize = 95;

/// Bytes that most of these lines have at most.
const LONGEST: usize = 100;

/// Breaks a text into lines of at most [`WIDTH`] characters; line breaks in the text start a paragraph.
fn wrap(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in text.lines() {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let (mut line, mut width) = (String::with_capacity(paragraph.len().min(LONGEST)), 0);
        for (index, word) in paragraph.split_whitespace().enumerate() {
            let word_width = word.chars().count();
            if !line.is_empty() && width + 1 + word_width > WIDTH && !starts_block(word) {
                lines.push(std::mem::replace(&mut line, String::with_capacity(LONGEST)));
                width = 0;
            }
            width += word_width;
            if !line.is_empty() {
                line.push(' ');
                width += 1;
            } else if let Some((before, sign)) = block(word).filter(|_| index == 0) {
                line.extend([before, "\\", sign]);
                width += 1;
                continue;
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

/// Where a word that would begin a heading or an item of a list at the start of a paragraph must be
/// escaped.
fn block(word: &str) -> Option<(&str, &str)> {
    if word.starts_with('#') || matches!(word, "-" | "+") {
        return Some(("", word));
    }
    let number = word.strip_suffix(['.', ')'])?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| word.split_at(number.len()))
}

/// Whether a line that begins with the word would be a heading or an item of a list.
fn starts_block(word: &str) -> bool {
    let is_rule = word.chars().all(|c| matches!(c, '-' | '=' | '_'));
    matches!(word, "+" | "1." | "1)") || word.starts_with('#') || is_rule
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_tags_are_not_taken_from_prose() {
        assert_eq!(escape("a [b] <c> `[d]<e>`"), "a \\[b\\] \\<c\\> `[d]<e>`");
        assert_eq!(escape("see https://x.cn/a."), "see <https://x.cn/a>.");
    }

    #[test]
    fn prose_holds_no_programs() {
        assert_eq!(escape("```\nlet x = 1;\n``` `y`"), "\\`\\`\\`\nlet x = 1;\n\\`\\`\\` `y`");
    }

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

    #[test]
    fn paragraphs_begin_no_lists_and_headings() {
        let lines = wrap("# a\n- b\n+ c\n1. d\n20) e\n1.5 f\n-g");
        let text = ["\\# a", "\\- b", "\\+ c", "1\\. d", "20\\) e", "1.5 f", "-g"];
        assert_eq!(lines.join("\n"), text.join("\n\n"));
    }

    #[test]
    fn long_texts_are_broken() {
        let lines = wrap(&"word ".repeat(40));
        assert!(lines.iter().all(|line| line.len() <= 95));
        assert_eq!(lines.join(" ").split(' ').count(), 40);
    }

    #[test]
    fn no_line_starts_what_is_not_meant() {
        let lines = wrap(&"words - # 1. + === ".repeat(40));
        assert!(lines.iter().all(|line| line.starts_with("words")), "{lines:?}");
    }
}
