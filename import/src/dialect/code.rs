//! Examples in code.

use serde_json::Value;

use crate::page::{About, Located, Remark};
use crate::pattern::pattern;

/// The JSON of an example; comments are taken out. What cannot be read becomes a remark.
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
    let plain = pattern!(r#"(?m)(^|[\s,{}\[\]"])(//|#)[^"\n]*$"#).replace_all(code, "$1");
    let plain = pattern!(r",(\s*[}\]])").replace_all(&plain, "$1");
    if let Ok(value) = serde_json::from_str(&plain) {
        remarks.push(Remark::new(place, line, About::ExampleRepaired, ""));
        return Some(Located { value, line });
    }
    let read = code.lines().nth(error.line().saturating_sub(1)).unwrap_or_default();
    let read = format!("{error}: {}", read.trim());
    remarks.push(Remark::new(place, line + error.line(), About::ExampleBroken, &read));
    None
}

/// The id that a call of the official Go SDK suggests: `task/v2/section/patch`.
pub(super) fn sdk_id(code: &str) -> Option<String> {
    let call = pattern!(r"client\.(\w+)\.(V\d+)\.(\w+)\.(\w+)\(context\.");
    let found = call.captures(code)?;
    let level =
        |index| found.get(index).map(|level| heck::ToSnakeCase::to_snake_case(level.as_str()));
    Some([level(1)?, level(2)?, level(3)?, level(4)?].join("/"))
}
