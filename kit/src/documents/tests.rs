use feishu_api::docx::v1::{Block, Callout, NoContent, Text, TextElement, TextRun, TextStyle};
use insta::assert_snapshot;
use proptest::prelude::*;

use super::style::Style;
use super::{BlockTree, from_markdown, to_markdown};

const EVERYTHING: &str = r"# Plan for *spring*

Text **bold** *italic* ~~gone~~ `code` [link](https://open.feishu.cn/a?b=c)
and a second line\
and a third

1. one
2. two
   - [ ] open
   - [x] done

     more about it

     ```rust
     fn main() {}
     ```
3. three

> quoted
>
> > twice

---

| Place | Food |
| --- | --- |
| Street | `a` \| b |

![a picture](https://example.com/a.png)

- <u>under</u> **重点**内容
";

/// A tree as an outline: type of the block, text and what Markdown names.
fn outline(trees: &[BlockTree], depth: usize, lines: &mut Vec<String>) {
    for tree in trees {
        let block = &tree.block;
        let content = format!("{:?}", block.content());
        lines.push(format!(
            "{}{:?} {content} {:?}",
            "  ".repeat(depth),
            block.block_type,
            tree.picture
        ));
        outline(&tree.children, depth + 1, lines);
    }
}

#[test]
fn markdown_becomes_blocks() {
    let mut lines = Vec::new();
    outline(&from_markdown(EVERYTHING), 0, &mut lines);
    assert_snapshot!(lines.join("\n"));
}

#[test]
fn blocks_become_markdown() {
    assert_snapshot!(to_markdown(&from_markdown(EVERYTHING)));
}

fn run(content: &str) -> TextElement {
    Style::default().element(content.to_owned())
}

fn text(content: &str) -> Text {
    Text { elements: Some(vec![run(content)]), ..Text::default() }
}

#[test]
fn what_looks_like_markdown_stays_text() {
    for plain in [
        "# no heading",
        "1. no item",
        "12) no item",
        "- no item",
        "+ no item",
        "* no item",
        "> no quote",
        "a\n# no heading",
        "a\n---",
        "a\n===",
        "a *b* c",
        "a **b** c",
        "a ~~b~~ c",
        "`a`",
        "[a](b)",
        "![a](b)",
        "<u>a</u>",
        "<!-- a -->",
        "&amp;",
        "&#32;",
        "\\",
        "\\*",
        "snake_case_name",
        "_a_",
        "  led by spaces",
        "followed by spaces  ",
        "a  \nb",
        "| a |\n| - |",
        ":--",
        "~~~",
        "```",
        "    code",
        "a\n\n\nb",
        "\na",
        "a\n",
        "https://a.b/c_d_e",
        "a|b",
        "100%",
        "[ ] a",
        "[x] a",
    ] {
        let trees = [BlockTree::leaf(Block::text(text(plain)))];
        let markdown = to_markdown(&trees);
        assert_eq!(from_markdown(&markdown), trees, "{plain:?} became {markdown:?}");
    }
}

#[test]
fn what_markdown_has_no_words_for_keeps_its_text() {
    let inner = vec![BlockTree::leaf(Block::text(text("inner")))];
    let trees = vec![
        BlockTree {
            block: Block::callout(Callout::default()),
            children: inner.clone(),
            picture: None,
        },
        BlockTree { block: Block::agenda(NoContent::default()), children: inner, picture: None },
        BlockTree::leaf(Block::heading9(text("deep"))),
        BlockTree::leaf(Block::undefined(NoContent::default())),
    ];
    assert_eq!(to_markdown(&trees), "> inner\n\ninner\n\n###### deep\n");
}

#[test]
fn large_tables_become_several_under_the_same_header() {
    let rows: Vec<String> = (0..400).map(|row| format!("| {row} | b |\n")).collect();
    let tables = from_markdown(&format!("| x | y |\n| - | - |\n{}", rows.concat()));
    assert_eq!(tables.len(), 2);
    for table in &tables {
        assert!(table.len() <= 1000, "{}", table.len());
        let header = table.children.first().unwrap().children.first().unwrap();
        assert_eq!(header.block, Block::text(text("x")));
    }
}

/// Characters that mean something in Markdown, and some that do not.
fn words() -> impl Strategy<Value = String> {
    "[a-z1 .,)(*_#+=>|~`<&!:\\[\\]\\\\重\n-]{1,8}"
}

fn style() -> impl Strategy<Value = Style> {
    let link = proptest::option::weighted(0.2, "https://[a-z]{1,3}/[a-z()_*&?=%2.-]{0,6}");
    (any::<[bool; 5]>(), link).prop_map(|([bold, italic, strikethrough, underline, code], link)| {
        Style { bold, italic, strikethrough, underline, code, link }
    })
}

/// Pieces of which neighbours look different, as everything that is read from Markdown.
fn any_text() -> impl Strategy<Value = Text> {
    let piece = (prop_oneof![Just(Style::default()), style()], words());
    proptest::collection::vec(piece, 1..4).prop_map(|mut pieces| {
        pieces.dedup_by(|(style, _), (last, _)| style == last);
        let elements = pieces.into_iter().map(|(style, text)| style.element(text)).collect();
        Text { elements: Some(elements), ..Text::default() }
    })
}

fn todo((text, done): (Text, bool)) -> Block {
    let style = TextStyle { done: Some(done), ..TextStyle::default() };
    Block::todo(Text { style: Some(style), ..text })
}

fn any_leaf() -> impl Strategy<Value = BlockTree> {
    prop_oneof![
        any_text().prop_map(Block::text),
        any_text().prop_map(Block::heading1),
        any_text().prop_map(Block::heading4),
        any_text().prop_map(Block::bullet),
        any_text().prop_map(Block::ordered),
        (any_text(), any::<bool>()).prop_map(todo),
        "[a `\n#|-]{0,9}[a-z]".prop_map(|code| Block::code(text(&code))),
        Just(Block::divider(NoContent::default())),
    ]
    .prop_map(BlockTree::leaf)
}

fn any_trees() -> impl Strategy<Value = Vec<BlockTree>> {
    let tree = any_leaf().prop_recursive(3, 20, 4, |inner| {
        let children = || proptest::collection::vec(inner.clone(), 1..4);
        prop_oneof![
            (any_text(), children()).prop_map(|(text, children)| (Block::bullet(text), children)),
            (any_text(), children()).prop_map(|(text, children)| (Block::ordered(text), children)),
            children()
                .prop_map(|children| (Block::quote_container(NoContent::default()), children)),
        ]
        .prop_map(|(block, children)| BlockTree { block, children, picture: None })
    });
    proptest::collection::vec(tree, 1..4).prop_map(quotes_apart)
}

/// Two quotations in a row are one in Markdown.
fn quotes_apart(mut trees: Vec<BlockTree>) -> Vec<BlockTree> {
    let is_quote = |tree: &BlockTree| tree.block == Block::quote_container(NoContent::default());
    trees.dedup_by(|one, other| is_quote(one) && is_quote(other));
    for tree in &mut trees {
        tree.children = quotes_apart(std::mem::take(&mut tree.children));
    }
    trees
}

proptest! {
    // Failures are shown in full; none is kept in a file.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_reads_as_the_same_blocks(trees in any_trees()) {
        let markdown = to_markdown(&trees);
        prop_assert_eq!(from_markdown(&markdown), trees, "{}", markdown);
    }

    #[test]
    fn any_markdown_is_read_and_written(markdown in "[a-z *_#>|`~\\[\\]()!<&\n\t0-9.-]{0,60}") {
        let trees = from_markdown(&markdown);
        let _ = to_markdown(&trees);
    }
}

#[test]
fn what_lies_deeper_than_anything_sensible_is_put_beside_each_other() {
    let trees = from_markdown(&format!("{} a", ">".repeat(300)));
    let mut depth = 0;
    let mut inner = trees.as_slice();
    while let Some(tree) = inner.first() {
        depth += 1;
        inner = &tree.children;
    }
    assert!((2..60).contains(&depth), "{depth}");
}

#[test]
fn texts_without_content_and_elements_of_other_kinds_are_left_out() {
    let none =
        Text { elements: Some(vec![TextElement::text_run(TextRun::default())]), ..Text::default() };
    assert_eq!(to_markdown(&[BlockTree::leaf(Block::text(none))]), "");
}
