//! Blocks from Markdown.

use std::mem::take;

use feishu_api::docx::v1::{
    Block, Caption, Image, NoContent, Table, TableProperty, Text, TextElement, TextStyle,
};
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::insert::MOST_BLOCKS;
use super::style::Style;
use super::{BlockTree, language};

/// How deep blocks lie within each other at most. The platform has a limit too, which it does not tell.
const DEEPEST: usize = 50;

/// Blocks from Markdown with tables, tasks and strikethrough of GitHub.
///
/// `<strong>`, `<em>`, `<del>`, `<u>`, `<code>` and `<br>` count as what they say; other HTML stays as it
/// is written. An image becomes a block of its own, which has no picture yet, and in headings and tables a
/// link. A table with more cells than one call can create becomes several tables under the same header.
#[must_use]
pub fn from_markdown(markdown: &str) -> Vec<BlockTree> {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let mut reader = Reader::default();
    for event in Parser::new_ext(markdown, options) {
        reader.take(event);
    }
    reader.end_text();
    reader.root
}

#[derive(Default)]
struct Reader {
    root: Vec<BlockTree>,
    /// The blocks around, outermost first.
    open: Vec<Open>,
    /// The next number of each list around, none for those without.
    lists: Vec<Option<u64>>,
    /// The text that belongs to no block yet, in pieces that look alike.
    pieces: Vec<(Style, String)>,
    style: Style,
    /// The address of the image whose description comes, and that description.
    image: Option<(String, String)>,
    /// The language of the block of code around, and its text so far.
    code: Option<(String, String)>,
    /// Within a heading or a cell, which hold text alone.
    is_text_alone: bool,
}

/// A block that others come into.
enum Open {
    Quote { children: Vec<BlockTree> },
    Item { number: Option<u64>, done: Option<bool>, text: Option<Text>, children: Vec<BlockTree> },
    Table { columns: usize, cells: Vec<Text> },
}

impl Reader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text),
            Event::Code(code) => {
                self.style.code = true;
                self.text(&code);
                self.style.code = false;
            }
            Event::InlineHtml(html) => self.html(&html),
            Event::Html(html) => {
                if !self.pieces.is_empty() {
                    self.text("\n");
                }
                self.html(html.trim_end_matches('\n'));
            }
            // Behind an image, which is a block, a new text begins.
            Event::SoftBreak | Event::HardBreak if self.begins_text() => {}
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.text("\n"),
            Event::Rule => {
                self.end_text();
                self.push(BlockTree::leaf(Block::divider(NoContent::default())));
            }
            Event::TaskListMarker(is_done) => {
                if let Some(Open::Item { done, .. }) = self.open.last_mut() {
                    *done = Some(is_done);
                }
            }
            // Neither footnotes nor formulas are asked for.
            Event::FootnoteReference(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.text(&text);
            }
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Strong => self.style.bold = true,
            Tag::Emphasis => self.style.italic = true,
            Tag::Strikethrough => self.style.strikethrough = true,
            Tag::Link { dest_url, .. } => self.style.link = address(&dest_url),
            Tag::Image { dest_url, .. } if self.is_text_alone => {
                self.style.link = address(&dest_url);
            }
            Tag::Image { dest_url, .. } => {
                self.end_text();
                self.image = Some((dest_url.into_string(), String::new()));
            }
            Tag::Heading { .. } | Tag::TableCell => {
                self.end_text();
                self.is_text_alone = true;
            }
            Tag::CodeBlock(kind) => {
                self.end_text();
                let info = match &kind {
                    CodeBlockKind::Fenced(info) => info.as_ref(),
                    CodeBlockKind::Indented => "",
                };
                let name = info.split([' ', ',']).next().unwrap_or_default();
                self.code = Some((name.to_owned(), String::new()));
            }
            Tag::BlockQuote(_) => {
                self.end_text();
                self.open.push(Open::Quote { children: Vec::new() });
            }
            Tag::List(first) => {
                self.end_text();
                self.lists.push(first);
            }
            Tag::Item => {
                let number = self.lists.last_mut().and_then(|next| {
                    let number = *next;
                    *next = next.map(|number| number.saturating_add(1));
                    number
                });
                self.open.push(Open::Item { number, done: None, text: None, children: Vec::new() });
            }
            Tag::Table(columns) => {
                self.end_text();
                self.open.push(Open::Table { columns: columns.len(), cells: Vec::new() });
            }
            _ => self.end_text(),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.style.bold = false,
            TagEnd::Emphasis => self.style.italic = false,
            TagEnd::Strikethrough => self.style.strikethrough = false,
            TagEnd::Link => self.style.link = None,
            TagEnd::Image => self.end_image(),
            TagEnd::Heading(level) => {
                let text = self.take_text();
                self.style = Style::default();
                self.is_text_alone = false;
                self.push(BlockTree::leaf(heading(level, text)));
            }
            TagEnd::TableCell => {
                let text = self.take_text();
                self.style = Style::default();
                self.is_text_alone = false;
                if let Some(Open::Table { cells, .. }) = self.open.last_mut() {
                    cells.push(text);
                }
            }
            TagEnd::CodeBlock => self.end_code(),
            TagEnd::List(_) => {
                self.lists.pop();
            }
            TagEnd::BlockQuote(_) | TagEnd::Item | TagEnd::Table => {
                self.end_text();
                if let Some(open) = self.open.pop() {
                    self.close(open);
                }
            }
            TagEnd::Paragraph | TagEnd::HtmlBlock => {
                self.end_text();
                self.style = Style::default();
            }
            _ => {}
        }
    }

    fn close(&mut self, open: Open) {
        match open {
            // A quotation of nothing is none.
            Open::Quote { children } if children.is_empty() => {}
            Open::Quote { children } => {
                self.push_with(Block::quote_container(NoContent::default()), children);
            }
            Open::Item { number, done, text, children } => {
                let text = text.unwrap_or_else(|| text_of(Vec::new()));
                let block = match (done, number) {
                    (Some(done), _) => Block::todo(Text {
                        style: Some(TextStyle { done: Some(done), ..TextStyle::default() }),
                        ..text
                    }),
                    (None, Some(_)) => Block::ordered(text),
                    (None, None) => Block::bullet(text),
                };
                self.push_with(block, children);
            }
            Open::Table { columns, cells } => {
                for table in tables(columns, &cells) {
                    self.push(table);
                }
            }
        }
    }

    fn text(&mut self, text: &str) {
        if let Some((_, code)) = &mut self.code {
            code.push_str(text);
        } else if let Some((_, description)) = &mut self.image {
            description.push_str(text);
        } else if let Some((_, last)) =
            self.pieces.last_mut().filter(|(style, _)| *style == self.style)
        {
            last.push_str(text);
        } else {
            self.pieces.push((self.style.clone(), text.to_owned()));
        }
    }

    fn begins_text(&self) -> bool {
        self.pieces.is_empty() && self.image.is_none()
    }

    fn html(&mut self, html: &str) {
        match html {
            "<strong>" | "<b>" => self.style.bold = true,
            "</strong>" | "</b>" => self.style.bold = false,
            "<em>" | "<i>" => self.style.italic = true,
            "</em>" | "</i>" => self.style.italic = false,
            "<del>" | "<s>" => self.style.strikethrough = true,
            "</del>" | "</s>" => self.style.strikethrough = false,
            "<u>" => self.style.underline = true,
            "</u>" => self.style.underline = false,
            "<code>" => self.style.code = true,
            "</code>" => self.style.code = false,
            "<br>" | "<br/>" | "<br />" => self.text("\n"),
            other => self.text(other),
        }
    }

    fn end_image(&mut self) {
        let Some((address, description)) = self.image.take() else {
            self.style.link = None;
            return;
        };
        let caption = (!description.is_empty())
            .then(|| Caption { content: Some(description), ..Caption::default() });
        let block = Block::image(Image { caption, ..Image::default() });
        self.push(BlockTree { block, children: Vec::new(), picture: Some(address) });
    }

    fn end_code(&mut self) {
        let Some((name, code)) = self.code.take() else { return };
        let code = code.strip_suffix('\n').unwrap_or(&code).to_owned();
        let style = language::named(&name)
            .map(|language| TextStyle { language: Some(language), ..TextStyle::default() });
        let text = Text { style, ..text_of(vec![(Style::default(), code)]) };
        self.push(BlockTree::leaf(Block::code(text)));
    }

    fn take_text(&mut self) -> Text {
        text_of(take(&mut self.pieces))
    }

    /// Ends the text so far: the text of the item around, or a paragraph.
    fn end_text(&mut self) {
        if self.pieces.is_empty() {
            return;
        }
        let text = self.take_text();
        match self.open.last_mut() {
            Some(Open::Item { text: own @ None, children, .. }) if children.is_empty() => {
                *own = Some(text);
            }
            _ => self.push(BlockTree::leaf(Block::text(text))),
        }
    }

    /// Pushes a block and what is within it, or what is within it after it where it lies too deep.
    fn push_with(&mut self, block: Block, children: Vec<BlockTree>) {
        if self.open.len() < DEEPEST {
            self.push(BlockTree { block, children, picture: None });
        } else {
            self.push(BlockTree::leaf(block));
            for child in children {
                self.push(child);
            }
        }
    }

    fn push(&mut self, tree: BlockTree) {
        match self.open.last_mut() {
            Some(Open::Quote { children } | Open::Item { children, .. }) => children.push(tree),
            // Within a table there is nothing but its cells.
            Some(Open::Table { .. }) | None => self.root.push(tree),
        }
    }
}

fn address(url: &str) -> Option<String> {
    (!url.is_empty()).then(|| url.to_owned())
}

/// A text of these pieces. A text without any has an empty one: the platform wants at least one.
fn text_of(pieces: Vec<(Style, String)>) -> Text {
    let mut elements: Vec<TextElement> =
        pieces.into_iter().map(|(style, content)| style.element(content)).collect();
    if elements.is_empty() {
        elements.push(Style::default().element(String::new()));
    }
    Text { elements: Some(elements), ..Text::default() }
}

fn heading(level: HeadingLevel, text: Text) -> Block {
    match level {
        HeadingLevel::H1 => Block::heading1(text),
        HeadingLevel::H2 => Block::heading2(text),
        HeadingLevel::H3 => Block::heading3(text),
        HeadingLevel::H4 => Block::heading4(text),
        HeadingLevel::H5 => Block::heading5(text),
        HeadingLevel::H6 => Block::heading6(text),
    }
}

/// Tables of these cells, row after row; of several, each begins with the first row.
fn tables(columns: usize, cells: &[Text]) -> Vec<BlockTree> {
    let columns = columns.max(1);
    let mut rows = cells.chunks(columns);
    let Some(header) = rows.next() else { return Vec::new() };
    // A table is a block, each cell another, and its text a third.
    let most_rows = (MOST_BLOCKS - 1) / (2 * columns);
    let body: Vec<&[Text]> = rows.collect();
    if body.is_empty() {
        return vec![table(columns, header, &[])];
    }
    let parts = body.chunks(most_rows.saturating_sub(1).max(1));
    parts.map(|rows| table(columns, header, rows)).collect()
}

fn table(columns: usize, header: &[Text], rows: &[&[Text]]) -> BlockTree {
    let number = |count: usize| Some(i64::try_from(count).unwrap_or(i64::MAX));
    let block = Block::table(Table {
        property: Some(TableProperty {
            row_size: number(rows.len() + 1),
            column_size: number(columns),
            header_row: Some(true),
            ..TableProperty::default()
        }),
        ..Table::default()
    });
    let cell = |text: &Text| BlockTree {
        block: Block::table_cell(NoContent::default()),
        children: vec![BlockTree::leaf(Block::text(text.clone()))],
        picture: None,
    };
    let children = header.iter().chain(rows.iter().copied().flatten()).map(cell).collect();
    BlockTree { block, children, picture: None }
}
