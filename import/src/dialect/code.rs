//! Examples in code.

use serde_json::Value;

use crate::page::{About, Located, Remark};
use crate::pattern::pattern;

/// The JSON of an example; comments are taken out, and of several values the first is taken. What
/// cannot be read becomes a remark; a sample in another language is no example.
pub(super) fn json(
    code: &str,
    line: usize,
    place: &str,
    remarks: &mut Vec<Remark>,
) -> Option<Located<Value>> {
    let error = match serde_json::from_str(code) {
        Ok(value) => return Some(Located { value, line }),
        Err(error) => error,
    };
    let plain = without_comments(code);
    if !plain.trim_start().starts_with(['{', '[']) {
        return None;
    }
    let plain = pattern!(r",(\s*[}\]])").replace_all(&plain, "$1");
    let first = serde_json::Deserializer::from_str(&plain).into_iter::<Value>().next();
    if let Some(Ok(value)) = first {
        remarks.push(Remark::new(place, line, About::ExampleRepaired, ""));
        return Some(Located { value, line });
    }
    let read = code.lines().nth(error.line().saturating_sub(1)).unwrap_or_default();
    let read = format!("{error}: {}", read.trim());
    remarks.push(Remark::new(place, line + error.line(), About::ExampleBroken, &read));
    None
}

/// Code without what stands behind `//` or `#` outside of texts.
fn without_comments(code: &str) -> String {
    let without = |line: &str| {
        let (mut in_text, mut escaped, mut before) = (false, false, ' ');
        let comment = line.char_indices().find(|(at, sign)| {
            let rest = line.get(*at..).unwrap_or_default();
            let begins = !in_text && (rest.starts_with("//") || rest.starts_with('#'));
            in_text ^= *sign == '"' && !escaped;
            escaped = *sign == '\\' && !escaped;
            let is_comment = begins && !before.is_alphanumeric() && before != ':';
            before = *sign;
            is_comment
        });
        comment.and_then(|(at, _)| line.get(..at)).unwrap_or(line).to_owned()
    };
    code.lines().map(without).collect::<Vec<_>>().join("\n")
}

/// The id that a call of the official Go SDK suggests: `task/v2/section/patch`.
pub(super) fn sdk_id(code: &str) -> Option<String> {
    let call = pattern!(r"client\.(\w+)\.(V\d+)\.(\w+)\.(\w+)\(context\.");
    let found = call.captures(code)?;
    let level =
        |index| found.get(index).map(|level| heck::ToSnakeCase::to_snake_case(level.as_str()));
    Some([level(1)?, level(2)?, level(3)?, level(4)?].join("/"))
}
