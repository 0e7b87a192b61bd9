//! A cell that describes a field: words, and what pages put behind bold labels.

use crate::blocks::{bare, word};
use crate::page::{Limit, Param, Ty};
use crate::pattern::{group, pattern};

/// Fills a parameter with what its cell says.
pub(super) fn describe(param: &mut Param, cell: &str) {
    let cell = cell.replace("&nbsp;", " ");
    let labels = pattern!(
        r"\*\*(示例值?|数据校验规则|默认值|可选值有|可选值|固定值|值格式|当值为[^*]*|字段权限要求[^*]*)\*\*\s*[：:]?"
    );
    let marks: Vec<_> = labels.captures_iter(&cell).collect();
    let first =
        marks.first().and_then(|mark| mark.get(0)).map_or(cell.len(), |found| found.start());
    let words = cell.get(..first).unwrap_or_default();
    param.values = listed(words);
    param.values_in_words = !param.values.is_empty() && !words.contains("<md-enum");
    param.text = bare(words);
    for (index, mark) in marks.iter().enumerate() {
        let start = mark.get(0).map_or(0, |found| found.end());
        let next = marks.get(index + 1).and_then(|mark| mark.get(0));
        let end = next.map_or(cell.len(), |found| found.start());
        let text = cell.get(start..end).unwrap_or_default();
        match group(mark, 1) {
            "示例" | "示例值" => {
                param.example = example(text);
                // What stands behind the example belongs to the words.
                if let Some((_, more)) = text.split_once('；') {
                    let words = [param.text.as_str(), &bare(more)].join("\n");
                    param.text = bare(&words);
                }
            }
            "默认值" => param.default = Some(word(text)).filter(|text| !text.is_empty()),
            "可选值有" | "可选值" => {
                param.values = listed(text);
                param.values_in_words = false;
            }
            "数据校验规则" => param.limits.extend(limits(text)),
            _ => {}
        }
    }
}

/// Notes of the page's editor after the example are no part of it.
fn example(text: &str) -> Option<String> {
    let text = bare(text);
    let text = text.split('；').next().unwrap_or_default().trim();
    Some(text.trim_matches('`').to_owned()).filter(|text| !text.is_empty())
}

/// Values in a list: `` - `a`: meaning ``, `* a: meaning`, or items of `<md-enum>`.
fn listed(text: &str) -> Vec<(String, String)> {
    if text.contains("<md-enum-item") {
        let item = pattern!(r#"<md-enum-item\s+key="?([^">\s]*)"?\s*>([^<]*)"#);
        let items = item.captures_iter(text);
        return items.map(|item| (group(&item, 1).to_owned(), bare(group(&item, 2)))).collect();
    }
    let item = pattern!(
        r"(?:^|\s|>)[-*]\s+(?:`([^`]+)`\s*(?:[:：]|[-–]|（|\()|([A-Za-z][A-Za-z_]*)[:：])"
    );
    let found: Vec<_> = item.captures_iter(text).collect();
    let mut values = Vec::new();
    for (index, item) in found.iter().enumerate() {
        let start = item.get(0).map_or(0, |found| found.end());
        let next = found.get(index + 1).and_then(|item| item.get(0));
        let end = next.map_or(text.len(), |found| found.start());
        let meaning = bare(text.get(start..end).unwrap_or_default());
        let value = [group(item, 1), group(item, 2)].concat();
        values.push((value.trim_matches(['"', ' ']).to_owned(), meaning));
    }
    values
}

/// Limits in the words of the pages, with or without separators between them.
fn limits(text: &str) -> Vec<Limit> {
    let mut limits = Vec::new();
    let rule = pattern!(
        r"(最大长度|最小长度|长度范围|取值范围|最大值|最小值)[：:]\s*`?(-?[0-9.]+)`?(?:\s*[～~-]\s*`?(-?[0-9.]+)`?)?"
    );
    for found in rule.captures_iter(text) {
        let length = |index| group(&found, index).parse::<u64>().ok();
        let number = |index| group(&found, index).parse::<f64>().ok();
        match group(&found, 1) {
            "最大长度" => limits.extend(length(2).map(Limit::MaxLength)),
            "最小长度" => limits.extend(length(2).map(Limit::MinLength)),
            "长度范围" => {
                limits.extend(length(2).map(Limit::MinLength));
                limits.extend(length(3).map(Limit::MaxLength));
            }
            "最大值" => limits.extend(number(2).map(Limit::Max)),
            "最小值" => limits.extend(number(2).map(Limit::Min)),
            _ => {
                limits.extend(number(2).map(Limit::Min));
                limits.extend(number(3).map(Limit::Max));
            }
        }
    }
    if let Some(found) = pattern!(r"正则校验[：:]\s*`([^`]+)`").captures(text) {
        limits.push(Limit::Pattern(group(&found, 1).to_owned()));
    }
    limits
}

/// A type as pages write it.
pub(super) fn ty(text: &str) -> Ty {
    let text = word(text).replace('\\', "");
    if let Some(element) = text.strip_suffix("[]") {
        return Ty::List(Box::new(ty(element)));
    }
    let inner = text.to_lowercase();
    if let Some(element) = inner.strip_prefix("list<").and_then(|rest| rest.strip_suffix('>')) {
        return Ty::List(Box::new(ty(element)));
    }
    match inner.as_str() {
        "string" => Ty::Text,
        "int" | "integer" | "int64" | "int32" | "long" => Ty::Int,
        "boolean" | "bool" => Ty::Bool,
        "number" | "float" | "double" | "number(float)" | "number(double)" => Ty::Float,
        "file" => Ty::File,
        "object" | "-" => Ty::Object,
        "array" | "list" => Ty::List(Box::new(Ty::Unknown)),
        "undefined" | "" | "any" => Ty::Unknown,
        _ => Ty::Named(text),
    }
}
