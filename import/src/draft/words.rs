//! What a field's words say beyond the columns of its row: units of time, values, limits, defaults.

use serde_json::{Value, json};

use crate::page::{About, Limit, Param, Ty};
use crate::pattern::{group, has_any, has_digit, pattern};

/// The type of a point in time.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Time {
    Millis,
    Seconds,
}

impl Time {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Millis => "millis",
            Self::Seconds => "seconds",
        }
    }
}

/// Whether the field is a point in time, and where its unit is taken from. `example` is a value of
/// the field.
pub(super) fn time(param: &Param, example: Option<&Value>) -> Option<(Time, About)> {
    if !matches!(param.ty, Ty::Text | Ty::Int) {
        return None;
    }
    let text = param.text.as_str();
    let digits = example.map(|value| value.to_string().trim_matches('"').to_owned());
    let digits =
        digits.or_else(|| param.example.as_ref().map(|text| text.trim_matches('"').to_owned()));
    let digits =
        digits.filter(|text| !text.is_empty() && text.bytes().all(|sign| sign.is_ascii_digit()));
    let count = digits.as_ref().map_or(0, String::len);
    let name = param.name.as_str();
    let is_named = ["_at", "_time", "time_start", "time_end", "timestamp", "_from", "_to"]
        .iter()
        .any(|end| name.ends_with(end))
        || ["start_time", "end_time", "create_time", "update_time"]
            .iter()
            .any(|start| name.starts_with(start));
    let is_time = is_named || has_any(text, &["时间戳", "时刻", "以毫秒为单位"]);
    if !is_time || (param.ty == Ty::Text && digits.is_none() && example.is_some()) {
        return None;
    }
    let is_span = pattern!("时长|间隔|分钟|从[^，。]*到|duration|有效期|耗时").is_match(text)
        || name.ends_with("duration");
    if is_span {
        return None;
    }
    if pattern!(r"毫秒|(^|[^a-zA-Z])ms([^a-zA-Z]|$)").is_match(text) {
        return Some((Time::Millis, About::UnitInProse));
    }
    if pattern!(r"单位[：:为]?\s*秒|秒级|秒数|（秒）|\(秒\)|\(s\)").is_match(text) {
        return Some((Time::Seconds, About::UnitInProse));
    }
    match count {
        13 => Some((Time::Millis, About::UnitByExample)),
        10 => Some((Time::Seconds, About::UnitByExample)),
        _ => None,
    }
}

/// Values of an enumeration that stand in prose, each with what it means.
pub(super) fn values(param: &Param) -> Vec<(Value, String)> {
    let text = param.text.as_str();
    match param.ty.element() {
        Ty::Int => numbers(text),
        Ty::Text => {
            let numbers = numbers(text);
            if numbers.len() > 1 {
                return numbers
                    .into_iter()
                    .map(|(value, text)| (json!(value.to_string()), text))
                    .collect();
            }
            quoted(text)
        }
        _ => Vec::new(),
    }
}

/// `1: open, 2 - done`: at least two numbers, each followed by what it means. Numbers with a full
/// stop are the notes of a list, but where the page calls them values.
fn numbers(text: &str) -> Vec<(Value, String)> {
    if !has_digit(text) {
        return Vec::new();
    }
    let item = pattern!(
        r"(?:^|[^0-9A-Za-z_.:\-])([0-9]{1,4})\s*(?:[:：、=]|\.\s|-|–|（|\(| - )\s*([^0-9\s，,；;。:：\-][^，,；;。]*?)(?:$|[，,；;。）)]|\s+(?:-\s*)?[0-9]|\n)"
    );
    let note = pattern!(r"^[0-9]{1,4}\s*(?:、|\.\s)");
    let are_values = pattern!("枚举|可选值|取值|可能值").is_match(text);
    let mut values: Vec<(Value, String)> = Vec::new();
    let mut rest = text;
    // Matches share the number that ends one and begins the next: each search starts there.
    while let Some(found) = item.captures(rest) {
        let start = found.get(1).map_or(0, |number| number.start());
        let is_note = note.is_match(rest.get(start..).unwrap_or_default());
        if let Ok(number) = group(&found, 1).parse::<i64>()
            && (are_values || !is_note)
            && !values.iter().any(|(known, _)| *known == json!(number))
        {
            values.push((json!(number), group(&found, 2).trim().to_owned()));
        }
        let next = found.get(2).map_or(rest.len(), |meaning| meaning.end());
        rest = rest.get(next..).unwrap_or_default();
    }
    if values.len() > 1 { values } else { Vec::new() }
}

/// `supports "a" and "b"`.
fn quoted(text: &str) -> Vec<(Value, String)> {
    let mut values: Vec<(Value, String)> = Vec::new();
    let says = pattern!(r"(?:支持|(?:^|[^不])可以是|必须是|取值|只能是|可选)[^。；]*");
    let may_say = has_any(text, &["支持", "可以是", "必须是", "取值", "只能是", "可选"]);
    let sentences = may_say.then(|| says.find_iter(text)).into_iter().flatten();
    for sentence in sentences {
        for found in
            pattern!(r#"["“”]([A-Za-z][A-Za-z0-9_\-]*)["“”]"#).captures_iter(sentence.as_str())
        {
            let value = json!(group(&found, 1));
            if !values.iter().any(|(known, _)| *known == value) {
                values.push((value, String::new()));
            }
        }
    }
    if values.is_empty() && has_any(text, &[" - ", "(", "（", "：", ":"]) {
        // A list of words, each with what it means.
        let list = pattern!(
            r"(?m)(?:^|[；;，,\s])([a-z][a-z_]*)\s*(?: - |\(|（|[：:])\s*([^\x00-\x7F][^\s)）；;，,]*)"
        );
        let found = list.captures_iter(text);
        values = found.map(|item| (json!(group(&item, 1)), group(&item, 2).to_owned())).collect();
        if values.len() < 2 {
            values.clear();
        }
    }
    values
}

/// Limits that stand in prose: numbers with a unit of length, count or size beside words that say
/// that they are the most or the least.
pub(super) fn limits(param: &Param) -> Vec<Limit> {
    if !has_digit(&param.text) && !has_any(&param.text, &["为空", "一", "非负"]) {
        return Vec::new();
    }
    let text = param.text.replace([',', '`'], "");
    let mut limits = Vec::new();
    match &param.ty {
        Ty::Text => text_limits(&text, &mut limits),
        Ty::List(_) => list_limits(&text, &mut limits),
        Ty::Int | Ty::Float => number_limits(&text, &mut limits),
        Ty::File => {
            let size = pattern!(
                r"(?:最大|不超过|不能超过|不得超过|上限|限制|小于)[^0-9。；]{0,12}([0-9]+)\s*([KMG])i?B?"
            );
            if let Some(found) = size.captures(&text) {
                let unit = match group(&found, 2) {
                    "K" => 10,
                    "M" => 20,
                    _ => 30,
                };
                let count: Option<u64> = group(&found, 1).parse().ok();
                let bytes = count.and_then(|count| count.checked_mul(1 << unit));
                limits.extend(bytes.map(Limit::MaxBytes));
            }
        }
        _ => {}
    }
    limits
}

/// Words that say that something must not be empty.
fn is_filled(text: &str) -> bool {
    pattern!(r"(?:不能|不允许|不可|不得)(?:将[^，。]*)?(?:设)?为空(?:字符串)?").is_match(text)
        && !pattern!("同时为空|均为空|都为空").is_match(text)
}

fn text_limits(text: &str, limits: &mut Vec<Limit>) {
    if !has_any(text, &["字符", "个字", "长度", "字数", "为空"]) {
        return;
    }
    let range = pattern!(
        r"([0-9]+)\s*(?:个字符)?\s*[～~至到-]\s*([0-9]+)\s*个?\s*(?:utf-?8)?\s*(?:个)?字符"
    );
    let patterns = [
        pattern!(
            r"(?:最大|最多|最长|不超过|不能超过|不得超过|不可超过|上限|限制|小于等于|≤|<=)[^0-9，。；\n]{0,10}([0-9]+)\s*个?\s*(?:utf-?8)?\s*(?:个)?(?:字符|个字)"
        ),
        pattern!(
            r"(?:字符|长度|字数)[^0-9，。；\n]{0,8}(?:上限|不超过|不能超过|不得超过|不可超过|最大|最多|限制)[^0-9，。；\n]{0,4}([0-9]+)(?:\s*个?字符|[^0-9a-zA-Z%~～-]|$)"
        ),
        pattern!(r"([0-9]+)\s*个?(?:utf-?8)?\s*字符以内"),
    ];
    if let Some(found) = range.captures(text) {
        limits.extend(group(&found, 1).parse().ok().map(Limit::MinLength));
        limits.extend(group(&found, 2).parse().ok().map(Limit::MaxLength));
    } else {
        let found = patterns.iter().find_map(|pattern| pattern.captures(text));
        limits.extend(found.and_then(|found| group(&found, 1).parse().ok()).map(Limit::MaxLength));
    }
    let has_least = limits.iter().any(|limit| matches!(limit, Limit::MinLength(_)));
    if is_filled(text) && !has_least {
        limits.push(Limit::MinLength(1));
    }
}

fn list_limits(text: &str, limits: &mut Vec<Limit>) {
    if !has_any(text, &["个", "条", "项", "人", "名", "张", "长度", "为空"]) {
        return;
    }
    let range = pattern!(
        r"(?:长度|数量|个数|支持|范围)[^0-9，。；\n]{0,8}([0-9]+)\s*[～~至到-]\s*([0-9]+)\s*(?:个|条|项|$)"
    );
    let most = pattern!(
        r"(?:最大|最多|不超过|不能超过|不得超过|不可超过|上限|只支持|只能设置|只能有|限制)[^0-9一，。；\n]{0,12}([0-9]+|一)\s*(?:个|条|项|人|名|张)(?:[^字]|$)"
    );
    if let Some(found) = range.captures(text) {
        limits.extend(group(&found, 1).parse().ok().map(Limit::MinLength));
        limits.extend(group(&found, 2).parse().ok().map(Limit::MaxLength));
    } else if let Some(found) = most.captures(text) {
        let most = if group(&found, 1) == "一" { Some(1) } else { group(&found, 1).parse().ok() };
        limits.extend(most.map(Limit::MaxLength));
    }
    if is_filled(text) && !limits.iter().any(|limit| matches!(limit, Limit::MinLength(_))) {
        limits.push(Limit::MinLength(1));
    }
}

fn number_limits(text: &str, limits: &mut Vec<Limit>) {
    let bound = |found: &regex_lite::Captures<'_>, index| group(found, index).parse::<f64>().ok();
    let range = pattern!(r"(?:取值|支持|可以是|范围)[^0-9。]*([0-9]+)\s*[～~]\s*([0-9]+)");
    let between = pattern!(r"([0-9]+)\s*(<=?)\s*[a-z_]+\s*<=\s*([0-9]+)");
    if let Some(found) = range.captures(text) {
        limits.extend(bound(&found, 1).map(Limit::Min));
        limits.extend(bound(&found, 2).map(Limit::Max));
        return;
    }
    if let Some(found) = between.captures(text) {
        let step = if group(&found, 2) == "<" { 1.0 } else { 0.0 };
        limits.extend(bound(&found, 1).map(|least| Limit::Min(least + step)));
        limits.extend(bound(&found, 3).map(Limit::Max));
        return;
    }
    if pattern!("大于等于0|非负|不支持负数").is_match(text) {
        limits.push(Limit::Min(0.0));
    }
    let most = pattern!(r"(?:最大值?|最大为|上限)[为是：:]?\s*([0-9]+)(?:[^0-9.]|$)");
    if let Some(found) = most.captures(text) {
        limits.extend(bound(&found, 1).map(Limit::Max));
    }
}

/// The value that prose says is assumed.
pub(super) fn default(param: &Param) -> Option<String> {
    if !param.text.contains("默认") {
        return None;
    }
    let says = pattern!(r#"默认(?:值)?(?:为|以|是|[：:])?\s*["“`]?([A-Za-z0-9_/\-]+)["”`]?"#);
    let value = says.captures(&param.text).map(|found| group(&found, 1).to_owned())?;
    // A word of a sentence is no text that the platform assumes.
    let is_value = param.ty != Ty::Text || value.chars().any(|sign| sign.is_ascii_alphanumeric());
    Some(value).filter(|_| is_value)
}

/// The object whose mask the field is, as `update_fields` is by convention. A mask holds names.
pub(super) fn mask<'p>(param: &Param, siblings: &'p [Param]) -> Option<&'p Param> {
    if param.name != "update_fields" || param.ty != Ty::List(Box::new(Ty::Text)) {
        return None;
    }
    let mut objects =
        siblings.iter().filter(|field| !field.fields.is_empty() && !field.ty.is_list());
    let target = objects.next().filter(|_| objects.next().is_none())?;
    // A list of other words, or of numbers, is an enumeration.
    let is_field =
        |(value, _): &&(String, String)| target.fields.iter().any(|field| field.name == *value);
    let named = param.values.iter().filter(is_field).count();
    (named * 2 >= param.values.len()).then_some(target)
}

/// Whether a text says that what it describes should no longer be used.
pub(super) fn is_deprecated(text: &str) -> bool {
    has_any(text, &["已废弃", "即将废弃", "不推荐使用", "不建议使用", "已下线"])
}
