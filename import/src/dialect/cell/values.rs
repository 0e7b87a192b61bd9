//! The values of an enumeration, as a cell lists them.

use crate::blocks::bare;
use crate::pattern::{group, has_any, pattern};

/// Values behind the label that pages have for them, in whatever form they are listed.
pub(super) fn listed(text: &str) -> Vec<(String, String)> {
    let in_words = in_words(text);
    if !in_words.is_empty() {
        return in_words;
    }
    let marked =
        pattern!(r"(?:^|\s|>)[-*•]\s*([A-Za-z0-9][A-Za-z0-9_.\-/]*)\s*(?:[:：]|[-–—]\s|（|\()");
    let values = items(text, marked);
    if !values.is_empty() {
        return values;
    }
    let plain = pattern!(
        r"(?:^|[\s>；;，,、])([0-9]{1,9}|[A-Za-z][A-Za-z0-9_]*)\s*(?:[:：=]|\s[-–—]\s|（|\()"
    );
    let values = items(text, plain);
    if !values.is_empty() {
        return values;
    }
    // A bare list of values: `a`, `b`.
    let code = pattern!(r"`([A-Za-z0-9_.\-]+)`");
    code.captures_iter(text).map(|found| (group(&found, 1).to_owned(), String::new())).collect()
}

/// Values in a list that is unmistakable even among words: `` - `a`: meaning ``, `* a: meaning`, or
/// items of `<md-enum>`.
pub(super) fn in_words(text: &str) -> Vec<(String, String)> {
    if text.contains("<md-enum-item") {
        let item = pattern!(r#"<md-enum-item\s+key="?([^">\s]*)"?\s*>([^<]*)"#);
        let items = item.captures_iter(text);
        return items.map(|item| (group(&item, 1).to_owned(), bare(group(&item, 2)))).collect();
    }
    if !has_any(text, &["- ", "* ", "-\n", "*\n", "-\t", "*\t"]) {
        return Vec::new();
    }
    let item = pattern!(
        r"(?:^|\s|>)[-*]\s+(?:`([^`]+)`\s*(?:[:：]|[-–]|（|\(|=)|([A-Za-z][A-Za-z0-9_]*)[:：])"
    );
    items(text, item)
}

/// What stands from one match to the next is what the value means.
fn items(text: &str, item: &regex_lite::Regex) -> Vec<(String, String)> {
    let found: Vec<_> = item.captures_iter(text).collect();
    let mut values: Vec<(String, String)> = Vec::new();
    for (index, item) in found.iter().enumerate() {
        let start = item.get(0).map_or(0, |found| found.end());
        let next = found.get(index + 1).and_then(|item| item.get(0));
        let end = next.map_or(text.len(), |found| found.start());
        let meaning = bare(text.get(start..end).unwrap_or_default());
        let meaning =
            meaning.trim_end_matches(['；', ';', '，', ',', '。', '、', '-', ' ', ')', '）']);
        let value: String = (1..item.len()).map(|index| group(item, index)).collect();
        let value = value.trim_matches(['"', ' ']).to_owned();
        if !values.iter().any(|(known, _)| *known == value) {
            values.push((value, meaning.to_owned()));
        }
    }
    values
}
