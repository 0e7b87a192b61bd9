//! What stands on a page: headings, texts, tables and code, each with its line.

mod markdown;
mod plain;

pub(crate) use markdown::markdown;
pub(crate) use plain::plain;

/// A part of a page.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    /// Line of the page, counted from 1.
    pub(crate) line: usize,
    pub(crate) kind: Kind,
}

/// What kind of part it is.
#[derive(Debug, Clone)]
pub(crate) enum Kind {
    /// `key: value` lines before the page proper.
    Meta(String),
    Heading(String),
    /// A paragraph, with the number of lists that it stands in.
    Text {
        depth: usize,
        text: String,
    },
    Table(Table),
    Code(String),
}

/// A table.
#[derive(Debug, Clone, Default)]
pub(crate) struct Table {
    pub(crate) header: Vec<String>,
    pub(crate) rows: Vec<Row>,
}

/// A row of a table; its cells hold the page's own text, markup included.
#[derive(Debug, Clone, Default)]
pub(crate) struct Row {
    pub(crate) line: usize,
    pub(crate) cells: Vec<String>,
}

impl Row {
    /// A cell; empty when the row is short.
    pub(crate) fn cell(&self, index: usize) -> &str {
        self.cells.get(index).map_or("", String::as_str)
    }
}

/// Where lines begin, to turn positions into line numbers.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(position, _)| position).collect())
    }

    fn at(&self, position: usize) -> usize {
        self.0.partition_point(|end| *end < position) + 1
    }
}

/// Text without markup: entities, breaks, escapes, links and emphasis are resolved.
pub(crate) fn bare(text: &str) -> String {
    use crate::pattern::{has_any, pattern};
    let mut text = text.trim().to_owned();
    if text.contains("<br") {
        text = pattern!(r"<br\s*/?>").replace_all(&text, "\n").into_owned();
    }
    if text.contains("](") {
        text = pattern!(r"\[([^\[\]]*)\]\([^()]*\)").replace_all(&text, "$1").into_owned();
    }
    if has_any(&text, &["&", "\u{a0}"]) {
        text = text
            .replace("&nbsp;", " ")
            .replace("&emsp;", " ")
            .replace('\u{a0}', " ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&");
    }
    text = text.replace("**", "");
    if text.contains('\\') {
        text = pattern!(r"\\([\[\]_*|\-<>])").replace_all(&text, "$1").into_owned();
    }
    text.trim().to_owned()
}

/// Text without markup and code marks, for cells that hold one word.
pub(crate) fn word(text: &str) -> String {
    bare(&text.replace('`', "")).trim().to_owned()
}
