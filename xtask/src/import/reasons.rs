//! Why reviewed schemas differ from pages, where that is a reviewer's decision: facts about pages,
//! kept in `import/reasons.json`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Context;
use feishu_api_import::agree::{Difference, Side, shared};

pub(super) const FILE: &str = "import/reasons.json";

/// A reason that is not listed.
const SHARED: &str = "A shared type has it, as other pages show.";

/// A decision: what it explains by key, in which `*` stands for any text, and why.
type Reason = BTreeMap<String, String>;

/// All decisions.
pub(super) struct Reasons(Vec<Reason>);

impl Reasons {
    pub(super) fn read(root: &Path) -> anyhow::Result<Self> {
        // A repository may have decided nothing yet.
        let path = root.join(FILE);
        let text = if path.exists() { crate::files::text(&path)? } else { "[]".to_owned() };
        let rows = serde_json::from_str(&text)
            .with_context(|| format!("{FILE} is no list of texts by key"))?;
        Ok(Self(rows))
    }

    /// Why a page and its schema differ: the first decision that fits, or that a shared type holds
    /// what other pages show of it. `confirmed` is what all pages together show of shared types.
    pub(super) fn of(
        &self,
        (endpoint, dialect): (&str, &str),
        difference: &Difference,
        confirmed: &BTreeSet<(String, String)>,
    ) -> Option<&str> {
        let listed = self.0.iter().find(|reason| explains(reason, endpoint, dialect, difference));
        if let Some(listed) = listed {
            return listed.get("reason").map(String::as_str);
        }
        let said = shared(&difference.fact).filter(|_| difference.side == Side::Schema)?;
        confirmed.contains(&said).then_some(SHARED)
    }
}

/// Whether a decision explains a difference: what it leaves out may be anything.
fn explains(reason: &Reason, endpoint: &str, dialect: &str, difference: &Difference) -> bool {
    let fact = &difference.fact;
    let is = [
        ("side", if difference.side == Side::Schema { "schema" } else { "page" }),
        ("pages", dialect),
        ("kind", fact.kind.title()),
        ("endpoint", endpoint.trim_end_matches(".json")),
        ("place", &fact.place),
        ("value", &fact.value),
    ];
    is.iter().all(|(key, text)| reason.get(*key).is_none_or(|pattern| fits(pattern, text)))
}

/// Whether a text fits a pattern in which `*` stands for any text.
fn fits(pattern: &str, text: &str) -> bool {
    let Some((before, after)) = pattern.split_once('*') else { return pattern == text };
    let Some(rest) = text.strip_prefix(before) else { return false };
    let mut ends = rest.char_indices().map(|(index, _)| index).chain([rest.len()]);
    ends.any(|end| rest.get(end..).is_some_and(|rest| fits(after, rest)))
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
