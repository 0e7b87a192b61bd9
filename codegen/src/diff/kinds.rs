//! The kinds of changes: what each means for those who use the generated crate, and why.
//!
//! This table is the only place that says so. The documentation is written from it, and its
//! examples are real: a test puts each into a small workspace and expects the change that it
//! stands for, and none that is graver.

/// Declares kinds, and the list of all that are declared.
macro_rules! kinds {
    ($($kind:ident $level:ident $name:literal {
        text: $text:literal,
        reason: $reason:literal,
        example: $example:expr,
    })*) => {
        $(
            #[doc = $text]
            pub(in crate::diff) static $kind: $crate::diff::kinds::Kind =
                $crate::diff::kinds::Kind {
                    name: $name,
                    level: $crate::diff::kinds::Level::$level,
                    text: $text,
                    reason: $reason,
                    example: $example,
                };
        )*
        pub(super) static ALL: &[&$crate::diff::kinds::Kind] = &[$(&$kind),*];
    };
}

mod endpoints;
mod facts;
mod parameters;
mod types;
mod values;

pub(super) use endpoints::*;
pub(super) use facts::*;
pub(super) use parameters::*;
pub(super) use types::*;
pub(super) use values::*;

/// How much a change asks of those who use the crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Only what is said changes: documentation and documented facts.
    Patch,
    /// Something new can be used, or a call behaves differently; what compiled still compiles.
    Minor,
    /// Code that compiled no longer compiles, or no longer means the same.
    Major,
}

impl Level {
    /// Its name as it is printed.
    pub fn name(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// A kind of change.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    /// A short name of lower-case words with hyphens, which never changes its meaning.
    pub name: &'static str,
    /// What it asks of those who use the crate.
    pub level: Level,
    /// What happened, to stand after the name of what it happened to.
    pub text: &'static str,
    /// Why it has this level.
    pub reason: &'static str,
    /// One such change.
    pub example: Example,
}

/// A change of one schema file.
#[derive(Debug, PartialEq, Eq)]
pub struct Example {
    /// Path of the file in the folder of schemas.
    pub file: &'static str,
    /// The keys that matter; empty where the file is not there.
    pub before: &'static str,
    /// The same keys after the change; empty where the file is gone.
    pub after: &'static str,
    /// Files that change along with it.
    pub beside: &'static [Example],
}

/// All kinds, in the order of the documentation.
pub fn kinds() -> impl Iterator<Item = &'static Kind> {
    let tables = [endpoints::ALL, parameters::ALL, types::ALL, values::ALL, facts::ALL];
    tables.into_iter().flatten().copied()
}

/// A change of an endpoint's file.
const fn endpoint(before: &'static str, after: &'static str) -> Example {
    Example { file: "open/task/v2/task/patch.json", before, after, beside: &[] }
}

/// A change of a platform's file.
const fn platform(before: &'static str, after: &'static str) -> Example {
    Example { file: "open/platform.json", before, after, beside: &[] }
}

/// A change of another file.
const fn file(file: &'static str, before: &'static str, after: &'static str) -> Example {
    Example { file, before, after, beside: &[] }
}
