//! What a field's words say beyond the columns of its row: units of time, values, limits. Whatever
//! is taken from words is quoted in a remark.

use serde_json::{Value, json};

use crate::page::{Limit, Param, Ty};
use crate::pattern::{group, pattern};

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

/// Whether the field is a point in time, and the question that this raises. `example` is a value
/// of the field.
pub(super) fn time(param: &Param, example: Option<&Value>) -> Option<(Time, String)> {
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
    let is_span = pattern!("时长|间隔|分钟|从[^，。]*到|duration|有效期|耗时").is_match(text)
        || param.name.ends_with("duration");
    let is_named = pattern!(
        "(_at|_time|time_start|time_end|timestamp|_from|_to)$|^(start|end|create|update)_time"
    )
    .is_match(&param.name);
    let is_time = is_named || pattern!("时间戳|时刻|以毫秒为单位").is_match(text);
    if is_span || !is_time || (param.ty == Ty::Text && digits.is_none() && example.is_some()) {
        return None;
    }
    if pattern!(r"毫秒|(^|[^a-zA-Z])ms([^a-zA-Z]|$)").is_match(text) {
        return Some((Time::Millis, "The unit, milliseconds, stands in prose.".to_owned()));
    }
    if pattern!(r"单位[：:为]?\s*秒|秒级|秒数|（秒）|\(秒\)|\(s\)").is_match(text) {
        return Some((Time::Seconds, "The unit, seconds, stands in prose.".to_owned()));
    }
    let (time, unit) = match count {
        13 => (Time::Millis, "milliseconds"),
        10 => (Time::Seconds, "seconds"),
        _ => return None,
    };
    Some((time, format!("No unit is documented; the example {} looks like {unit}.", digits?)))
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

/// `1: open, 2 - done`: at least two numbers, each followed by what it means.
fn numbers(text: &str) -> Vec<(Value, String)> {
    let item = pattern!(
        r"(?:^|[^0-9A-Za-z_.:\-])([0-9]{1,4})\s*(?:[:：、]|\.\s|-|–|（|\(| - )\s*([^0-9\s，,；;。:：\-][^，,；;。]*?)(?:$|[，,；;。）)]|\s+(?:-\s*)?[0-9]|\n)"
    );
    let mut values: Vec<(Value, String)> = Vec::new();
    let mut rest = text;
    // Matches share the number that ends one and begins the next: each search starts there.
    while let Some(found) = item.captures(rest) {
        if let Ok(number) = group(&found, 1).parse::<i64>()
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
    for sentence in says.find_iter(text) {
        for found in
            pattern!(r#"["“”]([A-Za-z][A-Za-z0-9_\-]*)["“”]"#).captures_iter(sentence.as_str())
        {
            let value = json!(group(&found, 1));
            if !values.iter().any(|(known, _)| *known == value) {
                values.push((value, String::new()));
            }
        }
    }
    if values.is_empty() {
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

/// Limits that stand in prose, each with the words that say so.
pub(super) fn limits(param: &Param) -> Vec<(Limit, String)> {
    let text = param.text.as_str();
    let mut limits = Vec::new();
    let number = |found: &regex_lite::Captures<'_>| {
        (1..found.len()).find_map(|index| group(found, index).parse::<u64>().ok())
    };
    let is_text = param.ty == Ty::Text;
    let most = pattern!(
        r"(?:最大|最多|最长|不超过|上限|限制)(?:支持|为|是)?\s*([0-9]+)\s*个?\s*(?:utf-?8)?\s*(?:个)?字符|([0-9]+)个?(?:utf8)?字符以内"
    );
    if is_text && let Some(found) = most.captures(text) {
        limits.extend(
            number(&found).map(|most| (Limit::MaxLength(most), group(&found, 0).to_owned())),
        );
    }
    let count = pattern!(
        r"(?:最大|最多|不超过|上限|只支持|只能设置|只能有)(?:支持|为|只能设置|有)?\s*([0-9一]+)\s*(?:个|条|项)"
    );
    if param.ty.is_list()
        && let Some(found) = count.captures(text)
    {
        let most = if group(&found, 1) == "一" { Some(1) } else { number(&found) };
        limits.extend(most.map(|most| (Limit::MaxLength(most), group(&found, 0).to_owned())));
    }
    let filled = pattern!(r"(?:不能|不允许|不可|不得)(?:将[^，。]*)?(?:设)?为空(?:字符串)?");
    if (is_text || param.ty.is_list())
        && let Some(found) = filled.find(text)
    {
        limits.push((Limit::MinLength(1), found.as_str().to_owned()));
    }
    if matches!(param.ty, Ty::Int | Ty::Float) {
        let range = pattern!(r"(?:取值|支持|可以是|范围)[^0-9。]*([0-9]+)\s*[～~]\s*([0-9]+)");
        if let Some(found) = range.captures(text) {
            let bound = |index| group(&found, index).parse::<f64>().ok();
            limits.extend(bound(1).map(|least| (Limit::Min(least), group(&found, 0).to_owned())));
            limits.extend(bound(2).map(|most| (Limit::Max(most), group(&found, 0).to_owned())));
        }
        if let Some(found) = pattern!("大于等于0|非负|不支持负数").find(text) {
            limits.push((Limit::Min(0.0), found.as_str().to_owned()));
        }
        if let Some(found) = pattern!(r"(?:最大|最大为|上限)\s*([0-9]+)").captures(text) {
            limits.extend(number(&found).map(|most| {
                #[expect(clippy::cast_precision_loss, reason = "documented limits are small")]
                let most = most as f64;
                (Limit::Max(most), group(&found, 0).to_owned())
            }));
        }
    }
    limits
}

/// The value that prose says is assumed.
pub(super) fn default(param: &Param) -> Option<String> {
    let says = pattern!(r#"默认(?:值)?(?:为|以|是|[：:])?\s*["“]?([A-Za-z0-9_/\-]+)["”]?"#);
    says.captures(&param.text).map(|found| group(&found, 1).to_owned())
}

/// The object whose mask the field is, as `update_fields` is by convention.
pub(super) fn mask<'p>(param: &Param, siblings: &'p [Param]) -> Option<&'p Param> {
    if param.name != "update_fields" || !param.ty.is_list() {
        return None;
    }
    let mut objects =
        siblings.iter().filter(|field| !field.fields.is_empty() && !field.ty.is_list());
    objects.next().filter(|_| objects.next().is_none())
}

/// Whether a text says that what it describes should no longer be used.
pub(super) fn is_deprecated(text: &str) -> bool {
    pattern!("已废弃|即将废弃|不推荐使用|不建议使用|已下线").is_match(text)
}

/// Whether a text ends where no sentence does, or has lost characters.
pub(super) fn breaks_off(text: &str) -> bool {
    text.contains('\u{fffd}') || pattern!("([，、（(]|必须是|包括|例如)$").is_match(text.trim())
}
