//! Text outside of tables, sentence by sentence.

use crate::blocks::bare;
use crate::page::Located;

/// The sentences of a text that begins on a line.
pub(crate) fn sentences(text: &str, line: usize) -> Vec<Located<String>> {
    let mut found = Vec::new();
    for (index, row) in text.lines().enumerate() {
        let row = bare(row);
        for sentence in row.split_inclusive(['。', '；', '\n']) {
            let sentence = sentence.trim().trim_start_matches(['*', '-', ' ', '💡']).trim();
            if !sentence.is_empty() {
                found.push(Located { value: sentence.to_owned(), line: line + index });
            }
        }
    }
    found
}
