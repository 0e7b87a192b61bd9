//! The kinds of changes, and how much each asks of those who use the generated crate.
//!
//! What happened and why it has this level is written in `docs/changes.md`. The examples there are
//! real: a test puts each into a small workspace and expects the change that it stands for, and none
//! that is graver.

/// What people read about the kinds.
const PAGE: &str = include_str!("../../../docs/changes.md");

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
pub struct ChangeKind {
    /// A short name of lower-case words with hyphens, which never changes its meaning.
    pub name: &'static str,
    /// What it asks of those who use the crate.
    pub level: Level,
}

/// A change of one schema file.
#[derive(Debug, PartialEq, Eq)]
pub struct Example {
    /// Path of the file in the folder of schemas.
    pub file: &'static str,
    /// The keys that matter; empty where the file is not there.
    pub before: &'static str,
    /// Those keys after the change; empty where the file is gone.
    pub after: &'static str,
}

impl ChangeKind {
    /// What happened, to stand after the name of what it happened to.
    pub fn text(&self) -> &'static str {
        self.row().map_or("", |(text, _)| text)
    }

    /// Why it has this level.
    pub fn reason(&self) -> &'static str {
        self.row().map_or("", |(_, reason)| reason)
    }

    /// The files of one such change.
    pub fn example(&self) -> Vec<Example> {
        let mut sections = PAGE.split("\n### ").filter_map(|section| section.split_once('\n'));
        let section = sections.find(|(title, _)| *title == self.name);
        section.map_or_else(Vec::new, |(_, section)| files(section))
    }

    /// Its row in the table of its level.
    fn row(&self) -> Option<(&'static str, &'static str)> {
        let (_, of_level) = PAGE.split_once(&format!("\n## {}\n", self.level.name()))?;
        let (of_level, _) = of_level.split_once("\n## ")?;
        let start = format!("| `{}` | ", self.name);
        let row = of_level.lines().find_map(|line| line.strip_prefix(start.as_str()))?;
        row.strip_suffix(" |")?.split_once(" | ")
    }
}

/// The files of an example: each a path in code style, then a diff of one line.
fn files(section: &'static str) -> Vec<Example> {
    let line = |text: &'static str, mark| {
        let line = text.lines().find_map(|line| line.strip_prefix(mark));
        line.filter(|line| *line != "(no file)").unwrap_or_default()
    };
    let parts = section.split("\n```\n").filter_map(|part| part.split_once("```diff\n"));
    let example = |(file, diff): (&'static str, &'static str)| Example {
        file: file.trim().trim_matches('`'),
        before: line(diff, "- "),
        after: line(diff, "+ "),
    };
    parts.map(example).collect()
}

/// All kinds, in the order of the documentation.
pub fn kinds() -> impl Iterator<Item = &'static ChangeKind> {
    ALL.iter().copied()
}

/// Declares kinds, and the list of all that are declared.
macro_rules! kinds {
    ($($kind:ident $level:ident $name:literal)*) => {
        $(
            pub(super) static $kind: ChangeKind = ChangeKind { name: $name, level: Level::$level };
        )*
        static ALL: &[&ChangeKind] = &[$(&$kind),*];
    };
}

kinds! {
    // Platforms, services, endpoints and what calling one gives.
    PLATFORM_ADDED Minor "platform-added"
    PLATFORM_REMOVED Major "platform-removed"
    CLIENT_RENAMED Major "client-renamed"
    PLATFORM_AT_ROOT Minor "platform-at-root"
    PLATFORM_NOT_AT_ROOT Major "platform-not-at-root"
    SERVICE_ADDED Minor "service-added"
    SERVICE_REMOVED Major "service-removed"
    ACCESSOR_RENAMED Major "accessor-renamed"
    ENDPOINT_ADDED Minor "endpoint-added"
    ENDPOINT_REMOVED Major "endpoint-removed"
    ENDPOINT_RENAMED Major "endpoint-renamed"
    ENDPOINT_RELOCATED Major "endpoint-relocated"
    ENDPOINT_MOVED Major "endpoint-moved"
    REPLY_CHANGED Major "reply-changed"
    EVENT_ADDED Minor "event-added"
    EVENT_REMOVED Major "event-removed"
    EVENT_RENAMED Major "event-renamed"
    EVENT_TYPE_CHANGED Major "event-type-changed"
    ANSWER_CHANGED Major "answer-changed"
    PAGING_ADDED Minor "paging-added"
    PAGING_REMOVED Major "paging-removed"
    PAGING_CHANGED Minor "paging-changed"
    ITEMS_CHANGED Major "items-changed"
    // What a caller gives.
    PARAMETER_ADDED Minor "parameter-added"
    PARAMETER_ADDED_REQUIRED Major "parameter-added-required"
    PARAMETER_REMOVED Major "parameter-removed"
    PARAMETER_RENAMED Major "parameter-renamed"
    ARGUMENT_RENAMED Patch "argument-renamed"
    PARAMETER_RETYPED Major "parameter-retyped"
    PARAMETER_REQUIRED Major "parameter-required"
    PARAMETER_OPTIONAL Major "parameter-optional"
    ARGUMENTS_REORDERED Major "arguments-reordered"
    CLEAR_ADDED Minor "clear-added"
    CLEAR_REMOVED Major "clear-removed"
    // Declared types, replies, and the enums that stand for exclusive fields.
    TYPE_ADDED Minor "type-added"
    TYPE_REMOVED Major "type-removed"
    TYPE_MOVED Major "type-moved"
    TYPE_REMADE Major "type-remade"
    TYPE_READ Minor "type-read"
    TYPE_NOT_READ Major "type-not-read"
    FIELD_ADDED Minor "field-added"
    FIELD_ADDED_REQUIRED Major "field-added-required"
    FIELD_REMOVED Major "field-removed"
    FIELD_RENAMED Major "field-renamed"
    FIELD_RETYPED Major "field-retyped"
    FIELD_REQUIRED Major "field-required"
    FIELD_OPTIONAL Major "field-optional"
    ACCESSOR_ADDED Minor "accessor-added"
    ACCESSOR_REMOVED Major "accessor-removed"
    VARIANT_ADDED Minor "variant-added"
    VARIANT_REMOVED Major "variant-removed"
    VARIANT_RENAMED Major "variant-renamed"
    VARIANT_RETYPED Major "variant-retyped"
    CASE_FIELD_ADDED Major "case-field-added"
    // What the compiler does not see: how values travel and what is refused before sending.
    MEANING_CHANGED Major "meaning-changed"
    SENT_DIFFERENTLY Minor "sent-differently"
    CONSTANT_CHANGED Minor "constant-changed"
    LIMITS_CHANGED Minor "limits-changed"
    RULES_CHANGED Minor "rules-changed"
    SECRECY_CHANGED Patch "secrecy-changed"
    DEPRECATED Minor "deprecated"
    DEPRECATION_CHANGED Patch "deprecation-changed"
    DOCUMENTATION_CHANGED Patch "documentation-changed"
    // Documented facts: who may call, how often, and what can go wrong.
    TOKEN_ADDED Minor "token-added"
    TOKEN_REMOVED Major "token-removed"
    CREDENTIAL_DEMANDED Major "credential-demanded"
    CREDENTIAL_DROPPED Minor "credential-dropped"
    SCOPE_ADDED Patch "scope-added"
    SCOPE_REMOVED Minor "scope-removed"
    FIELD_SCOPES_CHANGED Patch "field-scopes-changed"
    APPS_CHANGED Patch "apps-changed"
    RATE_CHANGED Patch "rate-changed"
    IDEMPOTENCY_CHANGED Minor "idempotency-changed"
    ENVELOPE_CHANGED Minor "envelope-changed"
    AUTHENTICATION_CHANGED Minor "authentication-changed"
    HOST_ADDED Minor "host-added"
    HOST_REMOVED Major "host-removed"
    HOST_MOVED Major "host-moved"
    ERROR_ADDED Minor "error-added"
    ERROR_REMOVED Major "error-removed"
    ERROR_RENAMED Major "error-renamed"
    ERROR_RECODED Major "error-recoded"
    ERROR_RECLASSIFIED Minor "error-reclassified"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documentation_says_why_of_every_kind_and_of_no_other() {
        for kind in kinds() {
            assert!(!kind.text().is_empty() && !kind.reason().is_empty(), "{}", kind.name);
            assert!(!kind.example().is_empty(), "{}", kind.name);
        }
        assert_eq!(PAGE.matches("\n| `").count(), kinds().count());
        assert_eq!(PAGE.matches("\n### ").count(), kinds().count());
    }
}
