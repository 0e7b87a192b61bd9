//! Plain text copied from a page: sections begin with known titles that stand alone on a line,
//! tables have no outer bars and cells that go on over several lines, code has no fences. No
//! Markdown parser reads this: a cell's second line would end its table.

use super::{Block, Kind, Row, Table};

/// Titles of sections.
const TITLES: [&str; 14] = [
    "请求说明",
    "请求参数",
    "返回参数",
    "请求示例",
    "返回示例",
    "错误码",
    "Header",
    "Path",
    "Query",
    "Body",
    "Path 参数",
    "Query 参数",
    "Body 参数",
    "响应参数",
];

/// Lines of buttons and navigation.
const BUTTONS: [&str; 4] = ["JSON", "复制", "上一篇", "下一篇"];

/// The blocks of a page in plain text.
pub(crate) fn plain(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut lines = text.lines().enumerate().peekable();
    let mut after_navigation = false;
    while let Some((index, line)) = lines.next() {
        let (number, line) = (index + 1, line.trim());
        if TITLES.contains(&line) {
            after_navigation = false;
            blocks.push(Block { line: number, kind: Kind::Heading(line.to_owned()) });
            continue;
        }
        if line == "上一篇" {
            after_navigation = true;
            continue;
        }
        if line.is_empty() || BUTTONS.contains(&line) || after_navigation || is_rule(line) {
            continue;
        }
        if lines.peek().is_some_and(|(_, next)| is_rule(next)) {
            let header: Vec<String> = cells(line);
            blocks.push(Block {
                line: number,
                kind: Kind::Table(Table { header, rows: Vec::new() }),
            });
            continue;
        }
        if continue_block(&mut blocks, number, line) {
            continue;
        }
        if line.starts_with('{') || line.starts_with("//") {
            blocks.push(Block { line: number, kind: Kind::Code(format!("{line}\n")) });
        } else {
            let text = line.to_owned();
            blocks.push(Block { line: number, kind: Kind::Text { depth: 0, text } });
        }
    }
    blocks
}

/// Adds a line to the table or the code that is open; false when it belongs to neither.
fn continue_block(blocks: &mut [Block], number: usize, line: &str) -> bool {
    match blocks.last_mut().map(|block| &mut block.kind) {
        Some(Kind::Table(table)) => {
            let found = cells(line);
            if found.len() >= table.header.len() {
                table.rows.push(Row { line: number, cells: found });
            } else if let Some(cell) = table.rows.last_mut().and_then(|row| row.cells.last_mut()) {
                cell.push_str("<br>");
                cell.push_str(line);
            }
            true
        }
        Some(Kind::Code(code)) if !is_balanced(code) => {
            code.push_str(line);
            code.push('\n');
            true
        }
        _ => false,
    }
}

fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.contains("---|") && line.chars().all(|sign| matches!(sign, '-' | '|' | ' ' | ':'))
}

fn cells(line: &str) -> Vec<String> {
    line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()
}

/// Whether every bracket is closed; comments alone are not code yet.
fn is_balanced(code: &str) -> bool {
    let opened = code.matches(['{', '[']).count();
    opened > 0 && opened <= code.matches(['}', ']']).count()
}
