//! Markdown with tables, as pulldown-cmark reads it. Only blocks are taken from the parser: cells
//! and paragraphs keep their own text, because pages put conventions of their own into them.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{Block, Kind, Lines, Row, Table};

/// The blocks of a page in Markdown.
pub(crate) fn markdown(text: &str) -> Vec<Block> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut reader = Reader {
        text,
        lines: Lines::of(text),
        blocks: Vec::new(),
        depth: 0,
        loose: None,
        table: None,
        captured: false,
    };
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        reader.take(&event, range);
    }
    reader.flush();
    reader.blocks
}

struct Reader<'t> {
    text: &'t str,
    lines: Lines,
    blocks: Vec<Block>,
    /// How many lists are open.
    depth: usize,
    /// Text that stands in a list item without a paragraph around it.
    loose: Option<Range<usize>>,
    table: Option<(usize, Table)>,
    /// Inside of a block whose text was taken as a whole.
    captured: bool,
}

impl Reader<'_> {
    fn take(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(Tag::List(_)) => {
                self.flush();
                self.depth += 1;
            }
            Event::End(TagEnd::List(_)) => {
                self.flush();
                self.depth = self.depth.saturating_sub(1);
            }
            Event::Start(Tag::Item | Tag::BlockQuote(_)) | Event::End(TagEnd::Item) => self.flush(),
            Event::Start(Tag::Heading { .. }) => {
                let title = self.slice(&range).trim_matches(['#', ' ', '\n', '\r']).to_owned();
                self.capture(range.start, Kind::Heading(title));
            }
            Event::Start(Tag::Paragraph | Tag::HtmlBlock) => {
                let text = self.unquoted(&range);
                self.capture(range.start, Kind::Text { depth: self.depth, text });
            }
            Event::Start(Tag::MetadataBlock(_)) => {
                let text = self.slice(&range).to_owned();
                self.capture(range.start, Kind::Meta(text));
            }
            Event::Start(Tag::CodeBlock(_)) => self.capture(range.start, Kind::Code(String::new())),
            Event::End(
                TagEnd::Heading(_)
                | TagEnd::Paragraph
                | TagEnd::HtmlBlock
                | TagEnd::MetadataBlock(_)
                | TagEnd::CodeBlock,
            ) => self.captured = false,
            Event::Start(Tag::Table(_)) => {
                self.flush();
                self.table = Some((self.lines.at(range.start), Table::default()));
            }
            Event::End(TagEnd::Table) => {
                if let Some((line, table)) = self.table.take() {
                    self.blocks.push(Block { line, kind: Kind::Table(table) });
                }
            }
            Event::Start(Tag::TableHead) => {
                let header = cells(self.slice(&range), usize::MAX);
                if let Some((_, table)) = &mut self.table {
                    table.header = header;
                }
            }
            Event::Start(Tag::TableRow) => {
                let line = self.lines.at(range.start);
                let text = self.text.get(range.start..).unwrap_or_default();
                let text = text.lines().next().unwrap_or_default();
                if let Some((_, table)) = &mut self.table {
                    let cells = cells(text, table.header.len());
                    table.rows.push(Row { line, cells });
                }
            }
            Event::Text(text) if self.captured => {
                if let Some(Block { kind: Kind::Code(code), .. }) = self.blocks.last_mut() {
                    code.push_str(text);
                }
            }
            _ if self.captured || self.table.is_some() => {}
            Event::End(_) => {}
            // Marks of emphasis begin before the text that they emphasise.
            _ => self.loosen(range),
        }
    }

    fn capture(&mut self, start: usize, kind: Kind) {
        self.flush();
        self.captured = true;
        self.blocks.push(Block { line: self.lines.at(start), kind });
    }

    fn loosen(&mut self, range: Range<usize>) {
        let start = self.loose.as_ref().map_or(range.start, |loose| loose.start);
        self.loose = Some(start..range.end);
    }

    fn flush(&mut self) {
        if let Some(range) = self.loose.take() {
            let line = self.lines.at(range.start);
            let text = self.unquoted(&range);
            self.blocks.push(Block { line, kind: Kind::Text { depth: self.depth, text } });
        }
    }

    fn slice(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    /// The text without the marks of quotations at the beginnings of its lines.
    fn unquoted(&self, range: &Range<usize>) -> String {
        let lines = self.slice(range).lines();
        lines.map(|line| line.trim_start_matches(['>', ' ', '\t'])).collect::<Vec<_>>().join("\n")
    }
}

/// The cells of a row. A bar within code, or beyond the number of columns, belongs to its cell:
/// pages put them into texts without escaping them.
fn cells(row: &str, columns: usize) -> Vec<String> {
    let row = row.trim().trim_start_matches('|');
    let row = row.strip_suffix('|').filter(|row| !row.ends_with('\\')).unwrap_or(row);
    let mut cells = split(row, false);
    if cells.len() > columns {
        let by_code = split(row, true);
        if by_code.len() == columns {
            return by_code;
        }
    }
    if cells.len() > columns && columns > 0 {
        let rest = cells.split_off(columns - 1);
        cells.push(rest.join("|"));
    }
    cells
}

/// Splits a row at its bars, but at escaped ones and, with `by_code`, at those within code.
fn split(row: &str, by_code: bool) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut in_code = false;
    let mut signs = row.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' if signs.next_if_eq(&'|').is_some() => {
                if let Some(cell) = cells.last_mut() {
                    cell.push('|');
                }
                continue;
            }
            '`' => in_code = !in_code,
            '|' if !(by_code && in_code) => {
                cells.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(cell) = cells.last_mut() {
            cell.push(sign);
        }
    }
    cells.iter().map(|cell| cell.trim_matches([' ', '\t']).to_owned()).collect()
}
