//! Text of schemas as Markdown that says the text and nothing else.
//!
//! Texts are data: whatever stands in them, no heading, list, table, link, tag or program comes of it.
//! Two things mean something, as the schema language says: what stands between backticks is code, and
//! an `https://` address is a link to itself.

/// Characters of a line of documentation.
const WIDTH: usize = 95;

/// Stands for a space at which no line is broken. No text has one: it is a control character.
const FIXED_SPACE: char = '\0';

/// A text as paragraphs, a line each, with an empty line between them: one for each line of the text.
pub(crate) fn paragraphs(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines().filter(|line| !line.trim().is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        wrap(&escape_start(&escape(paragraph)), &mut lines);
    }
    lines
}

/// A text within a line.
pub(crate) fn inline(text: &str) -> String {
    escape(text).replace(FIXED_SPACE, " ")
}

/// A text with all escaped that could mean something, and fixed spaces in its code.
fn escape(text: &str) -> String {
    let text = visible(text);
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    let mut before = ' ';
    while let Some(c) = rest.chars().next() {
        let taken = match c {
            '`' => code_span(rest),
            'h' if !before.is_alphanumeric() => address(rest),
            _ => None,
        };
        let (shown, behind) = match taken {
            Some((code, behind)) if c == '`' => (code.replace(' ', "\0"), behind),
            Some((found, behind)) => (format!("<{found}>"), behind),
            None => {
                let (_, behind) = rest.split_at(c.len_utf8());
                (escape_char(before, c, behind.chars().next()), behind)
            }
        };
        out.push_str(&shown);
        before = c;
        rest = behind;
    }
    out
}

/// A text within the cell of a table.
pub(crate) fn cell(text: &str) -> String {
    inline(text).replace('|', "\\|")
}

/// A text as code, whatever stands in it.
pub(crate) fn code(text: &str) -> String {
    let text = visible(text);
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if longest > 0 || text.trim().is_empty() { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// A text that leads to an address.
pub(crate) fn link(text: &str, address: &str) -> String {
    let is_plain = |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '(' | ')' | '\\');
    if address.chars().all(is_plain) {
        format!("[{}]({address})", inline(text))
    } else {
        format!("{} ({})", inline(text), code(address))
    }
}

/// The text on one line, with a space for each character that a comment cannot have: the compiler
/// refuses carriage returns and what turns the direction of text.
pub(crate) fn visible(text: &str) -> String {
    let shown = |c: char| {
        let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if c.is_control() || turns { ' ' } else { c }
    };
    text.chars().map(shown).collect()
}

/// The code span that a text begins with, and what follows it: as many backticks end it as began it.
fn code_span(text: &str) -> Option<(&str, &str)> {
    let ticks = run_of_backticks(text);
    let mut at = ticks;
    loop {
        at += text.get(at..)?.find('`')?;
        let run = run_of_backticks(text.get(at..)?);
        at += run;
        if run == ticks {
            return text.split_at_checked(at);
        }
    }
}

fn run_of_backticks(text: &str) -> usize {
    text.bytes().take_while(|byte| *byte == b'`').count()
}

/// The web address that a text begins with, and what follows it.
fn address(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let fits = |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | '`' | '\\' | '|');
    let length = text.len() - rest.len() + rest.find(|c| !fits(c)).unwrap_or(rest.len());
    let (address, _) = text.split_at_checked(length)?;
    let address = address.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'']);
    let (address, behind) = text.split_at_checked(address.len())?;
    let has_host = address.split_once("://").is_some_and(|(_, host)| !host.is_empty());
    has_host.then_some((address, behind))
}

/// A character, escaped where it could mean something beside its neighbours.
fn escape_char(before: char, c: char, behind: Option<char>) -> String {
    let is_within_word = || before.is_alphanumeric() && behind.is_some_and(char::is_alphanumeric);
    let is_escaped = match c {
        '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '~' => true,
        '_' => !is_within_word(),
        '&' => behind.is_some_and(|c| c.is_ascii_alphabetic() || c == '#'),
        _ => false,
    };
    if is_escaped { format!("\\{c}") } else { c.to_string() }
}

/// The text so that its beginning begins no heading, list, table or rule.
fn escape_start(text: &str) -> String {
    let text = text.trim();
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at_checked(digits).unwrap_or(("", text));
    let is_marked = match digits {
        0 => rest.starts_with(['#', '-', '+', '=', '|', '_', ':']),
        _ => rest.starts_with(['.', ')']),
    };
    if is_marked { format!("{number}\\{rest}") } else { text.to_owned() }
}

/// Breaks a paragraph into lines. A line begins with a letter, a parenthesis or a short code span, so
/// that no block begins there.
fn wrap(paragraph: &str, lines: &mut Vec<String>) {
    let (mut line, mut width) = (String::new(), 0);
    for word in paragraph.split_whitespace().map(|word| word.replace(FIXED_SPACE, " ")) {
        let word_width = word.chars().count();
        let is_full = width + 1 + word_width > WIDTH;
        let is_safe = |c: char| c.is_alphabetic() || matches!(c, '(' | '`');
        let begins_no_block = word.starts_with(is_safe) && !word.starts_with("``");
        if !line.is_empty() && is_full && begins_no_block {
            lines.push(std::mem::take(&mut line));
            width = 0;
        }
        if !line.is_empty() {
            line.push(' ');
            width += 1;
        }
        line.push_str(&word);
        width += word_width;
    }
    lines.push(line);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

    use super::*;

    /// What a `CommonMark` parser with rustdoc's extensions makes of lines: the text that is shown.
    /// Anything but paragraphs of text, code spans and addresses that link to themselves is named.
    fn shown(lines: &[String]) -> Result<String, String> {
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_HEADING_ATTRIBUTES;
        let source = lines.join("\n");
        let mut text = String::new();
        for event in Parser::new_ext(&source, options) {
            match event {
                Event::Start(Tag::Paragraph) => {}
                Event::End(TagEnd::Paragraph) => text.push('\n'),
                Event::Text(part) | Event::Code(part) => text.push_str(&part),
                Event::SoftBreak => text.push(' '),
                Event::Start(Tag::Link { link_type: LinkType::Autolink, .. })
                | Event::End(TagEnd::Link) => {}
                other => return Err(format!("{other:?} in {source:?}")),
            }
        }
        Ok(text)
    }

    /// A text without what code spans do not show: their backticks, and spaces at their ends.
    fn letters(text: &str) -> String {
        text.chars().filter(|c| !c.is_whitespace() && *c != '`').collect()
    }

    const HOSTILE: [&str; 34] = [
        "~~~\nfn main() { panic!() }\n~~~",
        "```\nlet x = 1;\n```",
        "`````rust\nlet x = 1;\n`````",
        "a\n\n    let x = 1;\n\nb",
        "\tlet x = 1;",
        "` <script>alert(1)</script>",
        "`a` ` <script> `b`",
        "``a` <b> ``",
        "<script>alert(1)</script>",
        "<!-- x -->",
        "<?php ?>",
        "[a](javascript:alert(1)) ![b](c) [d][e] [f]",
        "[a]: https://x.cn \"t\"",
        "[^1] and\n[^1]: note",
        "# a\n## b\nc\n===\nd\n---",
        "- a\n+ b\n* c\n1. d\n2) e\n- [ ] f",
        "> quoted",
        "| a | b |\n| --- | --- |\n| c | d |",
        "a | b\n:-- | --:\nc | d",
        "---\n***\n___\n===",
        "*a* **b** _c_ __d__ ~~e~~ ~f~",
        "snake_case and _private and __dunder__",
        "&lt;b&gt; &amp; &#60; & a&b",
        "a\\\nb\\",
        "a  \nb",
        "\\`a\\`",
        "https://x.cn/a. https://x.cn/<b> https:// http://x.cn/`c` xhttps://y.cn",
        "<https://x.cn>",
        "a\rb\u{0}c\u{202e}d",
        "`a\nb`",
        "100. percent\n2024) year\n1.5 f\n-g",
        "",
        " \n ",
        "$a$ {#id} {{b}}",
    ];

    #[test]
    fn hostile_texts_are_shown_and_nothing_else() {
        for text in HOSTILE {
            let lines = paragraphs(text);
            let shown = shown(&lines).unwrap();
            assert_eq!(letters(&shown), letters(&visible(text)), "{lines:?}");
        }
    }

    #[test]
    fn what_is_meant_as_code_or_address_stays_so() {
        assert_eq!(inline("a [b] <c> `[d]<e>`"), "a \\[b\\] \\<c\\> `[d]<e>`");
        assert_eq!(inline("see https://x.cn/a."), "see <https://x.cn/a>.");
        assert_eq!(inline("见 https://x.cn/a_b。"), "见 <https://x.cn/a_b>。");
        assert_eq!(inline("``a`b`` `c"), "``a`b`` \\`c");
    }

    #[test]
    fn names_are_code_whatever_they_are() {
        for name in ["a", "a`b", "`", "``", "a``", "", " ", "<b>", "a\nb", "\\"] {
            let shown = shown(&[code(name)]).unwrap();
            assert_eq!(shown.trim(), visible(name).trim(), "{name:?}");
        }
    }

    #[test]
    fn cells_and_links_hold_together() {
        assert_eq!(cell("a | `b|c`\nd"), "a \\| `b\\|c` d");
        assert_eq!(link("更新[1]", "https://x.cn/a"), "[更新\\[1\\]](https://x.cn/a)");
        assert_eq!(link("t", "https://x.cn/a) <b>"), "t (`https://x.cn/a) <b>`)");
    }

    #[test]
    fn long_texts_are_broken() {
        let lines = paragraphs(&"word - # 1. + === `a b` ".repeat(40));
        assert!(lines.iter().all(|line| line.starts_with("word")), "{lines:?}");
        let lines = paragraphs(&"word ".repeat(40));
        assert!(lines.iter().all(|line| line.len() <= WIDTH));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_is_shown_and_nothing_else(
            scraps in prop::collection::vec(prop::sample::select(vec![
                "`", "``", "```", "~~~", "*", "_", "[", "]", "(", ")", "<", ">", "!", "#", "-", "+", "=",
                "|", ":", "&", "&amp;", "\\", "\n", "\n\n", " ", "    ", "\t", "a", "b_c", "1.", "2)",
                "https://x.cn", "http://", "审", "<b>", "~", "^", "{", "}", "$", "\"", "'",
            ]), 0..24),
        ) {
            let text = scraps.concat();
            let lines = paragraphs(&text);
            prop_assert!(shown(&lines).is_ok(), "{:?}", shown(&lines));
            let within = shown(&[format!("x {}", inline(&text))]);
            prop_assert!(within.is_ok(), "{:?}", within);
            let as_code = shown(&[code(&text)]);
            prop_assert!(as_code.is_ok(), "{:?}", as_code);
        }
    }
}
