//! Examples in code.

use serde_json::Value;

use crate::page::{Located, Remark};
use crate::pattern::pattern;

/// The JSON of an example; comments are taken out. What cannot be read becomes a remark.
pub(super) fn json(
    code: &str,
    line: usize,
    place: &str,
    remarks: &mut Vec<Remark>,
) -> Option<Located<Value>> {
    let mut remark = |question: &str, read: String| {
        let (place, question) = (place.to_owned(), question.to_owned());
        remarks.push(Remark { place, line, question, read });
    };
    match serde_json::from_str(code) {
        Ok(value) => Some(Located { value, line }),
        Err(error) => {
            let plain = pattern!(r"(?m)(^|\s)//.*$").replace_all(code, "");
            let plain = pattern!(r",(\s*[}\]])").replace_all(&plain, "$1");
            if let Ok(value) = serde_json::from_str(&plain) {
                remark(
                    "The example has comments, or commas too many; they were taken out.",
                    String::new(),
                );
                return Some(Located { value, line });
            }
            let at = line + error.line();
            let read = code.lines().nth(error.line().saturating_sub(1)).unwrap_or_default();
            remark(
                &format!(
                    "The example is not JSON ({error}); write one by hand, from line {at} on."
                ),
                read.trim().to_owned(),
            );
            None
        }
    }
}

/// The id that a call of the official Go SDK suggests: `task/v2/section/patch`.
pub(super) fn sdk_id(code: &str) -> Option<String> {
    let call = pattern!(r"client\.(\w+)\.(V\d+)\.(\w+)\.(\w+)\(context\.");
    let found = call.captures(code)?;
    let level =
        |index| found.get(index).map(|level| heck::ToSnakeCase::to_snake_case(level.as_str()));
    Some([level(1)?, level(2)?, level(3)?, level(4)?].join("/"))
}
