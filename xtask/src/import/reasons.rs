//! Why reviewed schemas differ from pages, where that is a reviewer's decision: facts about pages,
//! kept in `import/reasons.json`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::Context;
use feishu_api_import::agree::{Difference, Side, shared};
use feishu_api_import::page::Dialect;
use serde_json::Value;

const FILE: &str = "import/reasons.json";

/// A decision, and the differences that it explains.
struct Reason {
    pages: String,
    side: String,
    kind: String,
    endpoint: String,
    place: String,
    value: String,
    text: String,
}

/// All decisions.
pub(super) struct Reasons(Vec<Reason>);

impl Reasons {
    pub(super) fn read(root: &Path) -> anyhow::Result<Self> {
        let text =
            fs::read_to_string(root.join(FILE)).with_context(|| format!("cannot read {FILE}"))?;
        let rows: Vec<Value> =
            serde_json::from_str(&text).with_context(|| format!("{FILE} is no list"))?;
        let reasons = rows.iter().map(|row| {
            // What a row leaves out may be anything.
            let part = |key: &str| row.get(key).and_then(Value::as_str).unwrap_or("*").to_owned();
            Reason {
                pages: part("pages"),
                side: part("side"),
                kind: part("kind"),
                endpoint: part("endpoint"),
                place: part("place"),
                value: part("value"),
                text: part("reason"),
            }
        });
        Ok(Self(reasons.collect()))
    }

    /// Why a page and its schema differ: the first decision that fits, or that a shared type holds
    /// what other pages show of it. `confirmed` is what all pages together show of shared types.
    pub(super) fn of(
        &self,
        (endpoint, dialect): (&str, Dialect),
        difference: &Difference,
        confirmed: &BTreeSet<(String, String)>,
    ) -> Option<String> {
        let fact = &difference.fact;
        let side = if difference.side == Side::Schema { "schema" } else { "page" };
        let listed = self.0.iter().find(|reason| {
            fits(&reason.side, side)
                && fits(&reason.pages, dialect.title())
                && fits(&reason.kind, fact.kind.title())
                && fits(&reason.endpoint, endpoint.trim_end_matches(".json"))
                && fits(&reason.place, &fact.place)
                && fits(&reason.value, &fact.value)
        });
        if let Some(reason) = listed {
            return Some(reason.text.clone());
        }
        let said = shared(fact).filter(|_| difference.side == Side::Schema)?;
        confirmed
            .contains(&said)
            .then(|| format!("the shared type `{}` has it, as other pages show", said.0))
    }
}

/// Whether a text fits a pattern in which `*` stands for any text.
fn fits(pattern: &str, text: &str) -> bool {
    let mut rest = text;
    let parts: Vec<&str> = pattern.split('*').collect();
    let last = parts.len() - 1;
    for (index, part) in parts.iter().enumerate() {
        let found = match index {
            _ if index == last && index > 0 => return rest.ends_with(part),
            0 if last == 0 => return text == *part,
            0 => rest.strip_prefix(part),
            _ => rest.find(part).and_then(|at| rest.get(at + part.len()..)),
        };
        let Some(found) = found else { return false };
        rest = found;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn patterns() {
        for (pattern, text) in
            [("*", ""), ("a", "a"), ("a*", "ab"), ("*b", "ab"), ("a*c*e", "abcde")]
        {
            assert!(fits(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in
            [("", "a"), ("a", "ab"), ("a*", "ba"), ("*b", "ba"), ("a*b*a", "aba c")]
        {
            assert!(!fits(pattern, text), "{pattern} {text}");
        }
    }
}
