//! The kinds of findings, each with a code that never changes its meaning.
//!
//! The table is what `cargo xtask explain` prints and what the documentation lists. Its examples
//! are real: a test puts each into a small workspace and expects exactly the finding that it
//! stands for.

/// Declares kinds, and the list of all that are declared.
macro_rules! kinds {
    ($($kind:ident $code:literal $name:literal {
        summary: $summary:literal,
        explanation: $explanation:literal,
        before: $before:expr,
        after: $after:expr,
    })*) => {
        $(
            #[doc = $summary]
            pub(crate) static $kind: $crate::diagnostic::kinds::Kind =
                $crate::diagnostic::kinds::Kind {
                    code: $code,
                    name: $name,
                    summary: $summary,
                    explanation: $explanation,
                    before: $before,
                    after: $after,
                };
        )*
        pub(super) static ALL: &[&$crate::diagnostic::kinds::Kind] = &[$(&$kind),*];
    };
}

mod enums;
mod examples;
mod facts;
mod files;
mod limits;
mod masks;
mod names;
mod nested;
mod paths;
mod replies;
mod rules;
mod types;
mod warnings;

pub(crate) use enums::*;
pub(crate) use examples::*;
pub(crate) use facts::*;
pub(crate) use files::*;
pub(crate) use limits::*;
pub(crate) use masks::*;
pub(crate) use names::*;
pub(crate) use nested::*;
pub(crate) use paths::*;
pub(crate) use replies::*;
pub(crate) use rules::*;
pub(crate) use types::*;
pub(crate) use warnings::*;

use super::{Finding, Place, Severity};

/// A kind of finding.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kind {
    /// Its code: `E` and a number for errors, `W` and a number for warnings.
    pub code: &'static str,
    /// A short name of lower-case words with hyphens.
    pub name: &'static str,
    /// What is wrong, in one line.
    pub summary: &'static str,
    /// Why it is wrong and what to do about it.
    pub explanation: &'static str,
    /// A schema with this finding.
    pub before: Snippet,
    /// The same schema put right.
    pub after: Snippet,
}

/// A piece of a schema file.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Snippet {
    /// Path of the file in the folder of schemas.
    pub file: &'static str,
    /// The keys that matter; the file's other keys are in order. The whole file where it is not a
    /// JSON object.
    pub text: &'static str,
}

impl Kind {
    /// Whether such a finding stops the generator.
    pub fn severity(&self) -> Severity {
        if self.code.starts_with('W') { Severity::Warning } else { Severity::Error }
    }

    /// A finding of this kind.
    pub(crate) fn at(&'static self, place: Place, message: impl Into<String>) -> Finding {
        Finding { place, kind: self, message: message.into(), help: None }
    }
}

impl Snippet {
    /// The text without the indentation that it has in the table of kinds.
    pub fn dedented(&self) -> String {
        let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
        let below = self.text.lines().skip(1).filter(|line| !line.trim().is_empty());
        let common = below.map(indent).min().unwrap_or(0);
        let lines = self.text.lines().enumerate().map(|(index, line)| match index {
            0 => line,
            _ => line.get(common..).unwrap_or_default(),
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// All kinds in the order of their codes.
pub fn kinds() -> impl Iterator<Item = &'static Kind> {
    let tables = [
        files::ALL,
        names::ALL,
        types::ALL,
        enums::ALL,
        limits::ALL,
        paths::ALL,
        rules::ALL,
        masks::ALL,
        nested::ALL,
        examples::ALL,
        replies::ALL,
        facts::ALL,
        warnings::ALL,
    ];
    tables.into_iter().flatten().copied()
}

/// The kind with a code, in any case: `E012`, `e012`.
pub fn find(code: &str) -> Option<&'static Kind> {
    kinds().find(|kind| kind.code.eq_ignore_ascii_case(code))
}

/// The kind whose code or name looks most like what is none.
pub fn nearest(text: &str) -> Option<&'static Kind> {
    let code = text.to_ascii_uppercase();
    let by_code = super::nearest(&code, kinds().map(|kind| kind.code));
    let by_name = || super::nearest(text, kinds().map(|kind| kind.name));
    let found = by_code.or_else(by_name)?;
    kinds().find(|kind| kind.code == found || kind.name == found)
}

/// A piece of an endpoint's file.
const fn endpoint(text: &'static str) -> Snippet {
    Snippet { file: "open/task/v2/task/patch.json", text }
}

/// A piece of a service's file.
const fn service(text: &'static str) -> Snippet {
    Snippet { file: "open/task/v2/service.json", text }
}

/// A piece of a platform's file.
const fn platform(text: &'static str) -> Snippet {
    Snippet { file: "open/platform.json", text }
}

/// A piece of another file.
const fn file(file: &'static str, text: &'static str) -> Snippet {
    Snippet { file, text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn snippets_lose_the_indentation_of_the_table() {
        let snippet = endpoint("{\n    \"a\": {\n\n      \"b\": 1\n    }\n  }");
        assert_eq!(snippet.dedented(), "{\n  \"a\": {\n\n    \"b\": 1\n  }\n}");
        assert_eq!(endpoint("{}").dedented(), "{}");
    }

    #[test]
    fn the_nearest_kind_is_found_by_code_and_by_name() {
        assert_eq!(nearest("EO01").map(|kind| kind.code), Some("E001"));
        assert_eq!(nearest("unknow-key").map(|kind| kind.code), Some("E003"));
        assert!(nearest("nothing like it").is_none());
    }
}
