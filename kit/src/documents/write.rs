//! Markdown from blocks.

use feishu_api::docx::v1::{Block, BlockContent, Image, Text, TextElement};

use super::inline::{Place, inline};
use super::{BlockTree, language};

/// Markdown of these blocks, which [`from_markdown`](super::from_markdown) reads again.
///
/// What Markdown has no words for is left out: colours, alignments, mentions' look, and blocks such as
/// spreadsheets; the texts within callouts and columns stay. Headings beyond the sixth level are of the
/// sixth, and an image that has its picture is named by the token of that.
#[must_use]
pub fn to_markdown(trees: &[BlockTree]) -> String {
    let mut markdown = siblings(trees);
    if !markdown.is_empty() {
        markdown.push('\n');
    }
    markdown
}

/// Blocks one after the other, without a line break at the end.
fn siblings(trees: &[BlockTree]) -> String {
    let mut written = String::new();
    let mut list_before = None;
    let mut number: usize = 0;
    for tree in trees {
        let list = List::of(&tree.block);
        number = if list == list_before { number + 1 } else { 1 };
        let Some(block) = block(tree, number) else { continue };
        if !written.is_empty() {
            // Items of one list follow each other; anything else needs an empty line between.
            written.push_str(if list.is_some() && list == list_before { "\n" } else { "\n\n" });
        }
        written.push_str(&block);
        list_before = list;
    }
    written
}

/// A list that an item can belong to.
#[derive(Clone, Copy, PartialEq)]
enum List {
    Bullets,
    Numbers,
}

impl List {
    fn of(block: &Block) -> Option<Self> {
        match block.content()? {
            BlockContent::Bullet { .. } | BlockContent::Todo { .. } => Some(Self::Bullets),
            BlockContent::Ordered { .. } => Some(Self::Numbers),
            _ => None,
        }
    }
}

/// A block and all within it; none where nothing can be written.
fn block(tree: &BlockTree, number: usize) -> Option<String> {
    let below = &tree.children;
    let written = match tree.block.content() {
        Some(BlockContent::Heading1 { heading1 }) => followed(heading(1, heading1), below),
        Some(BlockContent::Heading2 { heading2 }) => followed(heading(2, heading2), below),
        Some(BlockContent::Heading3 { heading3 }) => followed(heading(3, heading3), below),
        Some(BlockContent::Heading4 { heading4 }) => followed(heading(4, heading4), below),
        Some(BlockContent::Heading5 { heading5 }) => followed(heading(5, heading5), below),
        Some(BlockContent::Heading6 { heading6 }) => followed(heading(6, heading6), below),
        Some(BlockContent::Heading7 { heading7 }) => followed(heading(6, heading7), below),
        Some(BlockContent::Heading8 { heading8 }) => followed(heading(6, heading8), below),
        Some(BlockContent::Heading9 { heading9 }) => followed(heading(6, heading9), below),
        Some(BlockContent::Text { text }) => followed(paragraph(text), below),
        Some(BlockContent::Bullet { bullet }) => item("- ", "- ", bullet, below),
        Some(BlockContent::Ordered { ordered }) => {
            let marker = format!("{number}. ");
            item(&marker, &marker, ordered, below)
        }
        Some(BlockContent::Todo { todo }) => {
            let is_done = todo.style.as_ref().and_then(|style| style.done) == Some(true);
            item("- ", if is_done { "- [x] " } else { "- [ ] " }, todo, below)
        }
        Some(BlockContent::Code { code }) => fenced(code),
        Some(BlockContent::Quote { quote }) => prefixed("> ", ">", &paragraph(quote)),
        Some(BlockContent::QuoteContainer { .. } | BlockContent::Callout { .. }) => {
            prefixed("> ", ">", &siblings(below))
        }
        Some(BlockContent::Divider { .. }) => "---".to_owned(),
        Some(BlockContent::Image { image }) => picture(image, tree.picture.as_deref()),
        Some(BlockContent::Table { .. }) => table(tree),
        _ => siblings(below),
    };
    (!written.is_empty()).then_some(written)
}

fn elements(text: &Text) -> &[TextElement] {
    text.elements.as_deref().unwrap_or_default()
}

fn heading(level: usize, text: &Text) -> String {
    format!("{} {}", "#".repeat(level), inline(elements(text), Place::Line)).trim_end().to_owned()
}

fn paragraph(text: &Text) -> String {
    inline(elements(text), Place::Paragraph)
}

/// A block, and those within it below.
fn followed(block: String, below: &[BlockTree]) -> String {
    match (block.is_empty(), siblings(below)) {
        (_, below) if below.is_empty() => block,
        (true, below) => below,
        (false, below) => format!("{block}\n\n{below}"),
    }
}

/// An item of a list; what is within it stands as far in as the text behind the marker.
fn item(marker: &str, sign: &str, text: &Text, below: &[BlockTree]) -> String {
    let mut written = paragraph(text);
    let below_is_list = below.first().is_some_and(|tree| List::of(&tree.block).is_some());
    let below = siblings(below);
    if !below.is_empty() {
        if written.is_empty() {
            // A marker alone would not hold what follows an empty line.
            written.push_str("&#32;");
        }
        written.push_str(if below_is_list { "\n" } else { "\n\n" });
        written.push_str(&below);
    }
    let inner = prefixed(&" ".repeat(marker.len()), "", &written);
    format!("{sign}{}", inner.trim_start_matches(' ')).trim_end().to_owned()
}

/// Puts something before each line, and something else for those that are empty.
fn prefixed(prefix: &str, empty: &str, text: &str) -> String {
    let line = |line: &str| {
        if line.is_empty() { empty.to_owned() } else { format!("{prefix}{line}") }
    };
    if text.is_empty() {
        return String::new();
    }
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// A block of code between fences that are longer than any within it.
fn fenced(code: &Text) -> String {
    let runs = elements(code).iter().filter_map(|element| element.text_run.as_ref());
    let text: String = runs.filter_map(|run| run.content.as_deref()).collect();
    let longest = text.split(|char| char != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(3.max(longest + 1));
    let language = code.style.as_ref().and_then(|style| style.language);
    let name = language.and_then(language::name).unwrap_or_default();
    if text.is_empty() {
        return format!("{fence}{name}\n{fence}");
    }
    format!("{fence}{name}\n{text}\n{fence}")
}

fn picture(image: &Image, source: Option<&str>) -> String {
    let caption = image.caption.as_ref().and_then(|caption| caption.content.as_deref());
    let caption = super::inline::escaped(caption.unwrap_or_default(), Place::Line);
    let address = source.or(image.token.as_deref()).unwrap_or_default();
    format!("![{caption}]({})", super::inline::address(address, Place::Paragraph))
}

fn table(tree: &BlockTree) -> String {
    let property = tree.block.table.as_ref().and_then(|table| table.property.as_ref());
    let columns = property.and_then(|property| property.column_size);
    let columns = columns.and_then(|size| usize::try_from(size).ok()).unwrap_or(1).max(1);
    let row = |cells: &[BlockTree]| {
        let cells: Vec<String> = cells.iter().map(|cell| cell_text(&cell.children)).collect();
        format!("| {} |", cells.join(" | "))
    };
    let mut lines: Vec<String> = tree.children.chunks(columns).map(row).collect();
    if lines.is_empty() {
        return String::new();
    }
    lines.insert(1, format!("|{}", " --- |".repeat(columns)));
    lines.join("\n")
}

/// The texts within a cell, in one line.
fn cell_text(trees: &[BlockTree]) -> String {
    let mut texts = Vec::new();
    for tree in trees {
        texts.extend(text_of(&tree.block).map(|text| inline(elements(text), Place::Cell)));
        texts.push(cell_text(&tree.children));
    }
    texts.retain(|text| !text.is_empty());
    texts.join("<br>")
}

/// The text of a block that has one.
fn text_of(block: &Block) -> Option<&Text> {
    match block.content()? {
        BlockContent::Text { text: own }
        | BlockContent::Heading1 { heading1: own }
        | BlockContent::Heading2 { heading2: own }
        | BlockContent::Heading3 { heading3: own }
        | BlockContent::Heading4 { heading4: own }
        | BlockContent::Heading5 { heading5: own }
        | BlockContent::Heading6 { heading6: own }
        | BlockContent::Heading7 { heading7: own }
        | BlockContent::Heading8 { heading8: own }
        | BlockContent::Heading9 { heading9: own }
        | BlockContent::Bullet { bullet: own }
        | BlockContent::Ordered { ordered: own }
        | BlockContent::Code { code: own }
        | BlockContent::Quote { quote: own }
        | BlockContent::Todo { todo: own } => Some(own),
        _ => None,
    }
}
