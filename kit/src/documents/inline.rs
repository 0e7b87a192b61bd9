//! Text within a block as Markdown.

use std::fmt::Write as _;
use std::ops::Range;

use feishu_api::docx::v1::{TextElement, TextElementContent};

use super::style::{Style, decoded};

/// Where a text stands.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// It may have several lines.
    Paragraph,
    /// A heading, or the description of an image: one line.
    Line,
    /// A cell of a table: one line, in which `|` ends the cell.
    Cell,
}

/// A text as Markdown that reads as the same text.
pub(super) fn inline(elements: &[TextElement], place: Place) -> String {
    let pieces = pieces(elements);
    let all: Vec<char> = pieces.iter().flat_map(|(_, text)| text.chars()).collect();
    let mut written = String::new();
    let mut begin = 0;
    for (index, (style, text)) in pieces.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| pieces.get(index));
        let after = pieces.get(index + 1);
        let end = begin + text.chars().count();
        let inner = match code_span(style, text, place, before, after) {
            Some(span) => span,
            None => escaped_within(&all, begin..end, place, after),
        };
        written.push_str(&dressed(style, text, &inner, place, before, after));
        begin = end;
    }
    written
}

/// A text without styles.
pub(super) fn escaped(text: &str, place: Place) -> String {
    inline(&[Style::default().element(text.to_owned())], place)
}

type Piece = (Style, String);

/// The elements as pieces of text, of which neighbours look different.
fn pieces(elements: &[TextElement]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for element in elements {
        let Some((style, text)) = piece(element) else { continue };
        match pieces.last_mut() {
            _ if text.is_empty() => {}
            Some((last, so_far)) if *last == style => so_far.push_str(&text),
            _ => pieces.push((style, text)),
        }
    }
    pieces
}

fn piece(element: &TextElement) -> Option<Piece> {
    match element.content()? {
        TextElementContent::TextRun(run) => {
            Some((Style::of(run.text_element_style.as_ref()), run.content.clone()?))
        }
        TextElementContent::MentionUser(mention) => {
            Some((Style::default(), format!("@{}", mention.user_id.as_deref()?)))
        }
        TextElementContent::MentionDoc(mention) => {
            let url = decoded(mention.url.as_deref()?);
            let title = mention.title.clone().unwrap_or_else(|| url.clone());
            Some((Style { link: Some(url), ..Style::default() }, title))
        }
        TextElementContent::Equation(equation) => {
            Some((Style::default(), format!("${}$", equation.content.as_deref()?.trim())))
        }
        TextElementContent::Reminder(_)
        | TextElementContent::File(_)
        | TextElementContent::InlineBlock(_)
        | TextElementContent::Undefined(_) => None,
    }
}

/// Code between backticks, where that is possible.
fn code_span(
    style: &Style,
    text: &str,
    place: Place,
    before: Option<&Piece>,
    after: Option<&Piece>,
) -> Option<String> {
    let is_code = |piece: Option<&Piece>| piece.is_some_and(|(style, _)| style.code);
    let is_alone = !is_code(before) && !is_code(after);
    let ends_cell = place == Place::Cell && text.contains('|');
    let has_edge = text.starts_with(char::is_whitespace) || text.ends_with(char::is_whitespace);
    let breaks_line = text.contains(['\n', '\r']);
    // Brackets in code would end a link all the same where it looks like a definition.
    let ends_link = style.link.is_some() && text.contains(['[', ']']);
    if !style.code || !is_alone || ends_link || ends_cell || has_edge || breaks_line {
        return None;
    }
    let longest = text.split(|char| char != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let gap = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    Some(format!("{fence}{gap}{text}{gap}{fence}"))
}

/// Puts the signs of a style around a text: `*` where these are sure to be read as such, else tags.
fn dressed(
    style: &Style,
    text: &str,
    inner: &str,
    place: Place,
    before: Option<&Piece>,
    after: Option<&Piece>,
) -> String {
    let is_span = style.code && inner.starts_with('`');
    let has_signs = !style.code && can_have_signs(style, text, before, after);
    let mut dressed = inner.to_owned();
    let mut put = |is: bool, sign: &str, tag: &str| {
        if is && has_signs && !sign.is_empty() {
            dressed = format!("{sign}{dressed}{sign}");
        } else if is {
            dressed = format!("<{tag}>{dressed}</{tag}>");
        }
    };
    put(style.code && !is_span, "", "code");
    put(style.italic, "*", "em");
    put(style.bold, "**", "strong");
    put(style.strikethrough, "~~", "del");
    put(style.underline, "", "u");
    match &style.link {
        Some(url) => format!("[{dressed}]({})", address(url, place)),
        None => dressed,
    }
}

/// Signs count by what stands beside them: letters within, and outside nothing that has signs too.
fn can_have_signs(
    style: &Style,
    text: &str,
    before: Option<&Piece>,
    after: Option<&Piece>,
) -> bool {
    let is_letter = |char: Option<char>| char.is_some_and(char::is_alphanumeric);
    let is_plain =
        |piece: Option<&Piece>| piece.is_none_or(|(style, _)| *style == Style::default());
    let outer = [
        before.and_then(|(_, text)| text.chars().next_back()),
        after.and_then(|(_, text)| text.chars().next()),
    ];
    let are_mixed = style.strikethrough && (style.bold || style.italic);
    is_letter(text.chars().next())
        && is_letter(text.chars().next_back())
        && is_plain(before)
        && is_plain(after)
        // A stroke beside a letter does not open before another sign.
        && !(are_mixed && style.link.is_none() && outer.into_iter().any(is_letter))
}

/// A part of a text, with all that Markdown would take for its own escaped.
fn escaped_within(all: &[char], part: Range<usize>, place: Place, after: Option<&Piece>) -> String {
    let mut written = String::new();
    let mut begins_number = false;
    let end = part.end;
    for index in part {
        let Some(&char) = all.get(index) else { break };
        let before = index.checked_sub(1).and_then(|index| all.get(index)).copied();
        let next = all.get(index + 1).copied();
        let starts_line = matches!(before, None | Some('\n'));
        let ends_line = matches!(next, None | Some('\n'));
        begins_number = char.is_ascii_digit() && (starts_line || begins_number)
            || matches!(char, '.' | ')') && begins_number;
        let leads_to_link =
            index + 1 == end && after.is_some_and(|(style, _)| style.link.is_some());
        match char {
            '\n' if place == Place::Paragraph && !starts_line && !ends_line => {
                written.push_str("\\\n");
            }
            // A tag that is alone in its line would begin HTML.
            '\n' if place == Place::Paragraph => written.push_str("&#10;"),
            '\n' => written.push_str("<br>"),
            '\r' => written.push_str("&#13;"),
            _ if char.is_whitespace() && (starts_line || ends_line) => {
                // Writing to a string cannot fail.
                let _ = write!(written, "&#{};", u32::from(char));
            }
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' => written.extend(['\\', char]),
            '_' if is_beside_space(before, next) => written.extend(['\\', char]),
            '&' if next.is_some_and(|next| next == '#' || next.is_alphanumeric()) => {
                written.extend(['\\', char]);
            }
            '|' if starts_line || place == Place::Cell => written.extend(['\\', char]),
            '#' if starts_line || place == Place::Line => written.extend(['\\', char]),
            '+' | '-' | '=' | '>' | ':' if starts_line => written.extend(['\\', char]),
            '.' | ')' if begins_number => written.extend(['\\', char]),
            '!' if leads_to_link => written.extend(['\\', char]),
            _ => written.push(char),
        }
        begins_number &= char.is_ascii_digit();
    }
    written
}

/// An underscore within a word is nothing but that.
fn is_beside_space(before: Option<char>, next: Option<char>) -> bool {
    let is_letter = |char: Option<char>| char.is_some_and(char::is_alphanumeric);
    !is_letter(before) || !is_letter(next)
}

/// An address as it stands between parentheses.
pub(super) fn address(url: &str, place: Place) -> String {
    let mut written = String::new();
    for char in url.chars() {
        match char {
            '(' | ')' | '\\' | '<' | '>' | '&' | '`' => written.extend(['\\', char]),
            '|' if place == Place::Cell => written.extend(['\\', char]),
            _ if char.is_whitespace() || char.is_control() => {
                let mut bytes = [0; 4];
                for byte in char.encode_utf8(&mut bytes).bytes() {
                    let _ = write!(written, "%{byte:02X}");
                }
            }
            _ => written.push(char),
        }
    }
    written
}
