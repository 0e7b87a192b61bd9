//! A cell that describes a field: words, and what pages put behind bold labels.

mod ty;
mod values;

use crate::blocks::{bare, word};
use crate::page::{Limit, Param, Ty};
use crate::pattern::{group, pattern};

pub(super) use ty::ty;

/// Fills a parameter with what its cell says.
pub(super) fn describe(param: &mut Param, cell: &str) {
    let cell = cell.replace("&nbsp;", " ");
    let labels = pattern!(
        r"\*\*\s*(示例值?|数据校验规则|默认值|可选值有|可选值|可能值有|可能值|枚举值有|枚举值|固定值|值格式|当值为[^*]*|字段权限要求[^*]*?)\s*[：:]?\s*\*\*\s*[：:]?"
    );
    let has_labels = cell.contains("**");
    let marks: Vec<_> = if has_labels { labels.captures_iter(&cell).collect() } else { Vec::new() };
    let first =
        marks.first().and_then(|mark| mark.get(0)).map_or(cell.len(), |found| found.start());
    let words = cell.get(..first).unwrap_or_default();
    param.values = values::in_words(words);
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
            "默认值" => param.default = default(text, &param.ty),
            "固定值" => param.fixed = default(text, &param.ty),
            label
                if label.starts_with("可选值")
                    || label.starts_with("可能值")
                    || label.starts_with("枚举值") =>
            {
                let listed = values::listed(text);
                if !listed.is_empty() {
                    param.values = listed;
                    param.values_in_words = false;
                }
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

/// The value behind the label of defaults. Words that say that there is none, or that describe it,
/// are no value.
fn default(text: &str, ty: &Ty) -> Option<String> {
    let marked = pattern!(r"^\s*`([^`]+)`").captures(text);
    let value = match &marked {
        Some(found) => group(found, 1).trim().to_owned(),
        None => word(text),
    };
    let quoted = value.len() > 1 && value.starts_with('"') && value.ends_with('"');
    if quoted && value.len() > 2 {
        return Some(value);
    }
    let says_none = ["空", "无", "不", "null", "\"\"", "“”"];
    if says_none.iter().any(|none| value.to_lowercase().starts_with(none))
        || value.chars().all(|sign| matches!(sign, '-' | '—' | '/' | ' '))
    {
        return None;
    }
    match ty {
        Ty::Int | Ty::Float | Ty::Bool => {
            let first = value.split(|sign: char| {
                sign == '，' || sign == ',' || sign == '。' || sign.is_whitespace()
            });
            let first = first.into_iter().next().unwrap_or_default();
            Some(first.to_lowercase())
        }
        _ => {
            let is_sentence = value.contains(['，', '。', '；', '\n', '（'])
                || (!value.is_ascii() && value.chars().count() > 12);
            Some(value).filter(|_| !is_sentence)
        }
    }
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
