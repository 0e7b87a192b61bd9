//! The kinds of findings, each with a code that never changes its meaning.
//!
//! What each of them means is written in `docs/findings.md`: `cargo xtask explain` shows it, and the
//! examples there are real. A test puts each into a small workspace and expects exactly the finding
//! that it stands for.

use super::{Finding, Place, Severity};

/// What people read about the kinds.
const PAGE: &str = include_str!("../../../docs/findings.md");

/// A kind of finding.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FindingKind {
    /// Its code: `E` and a number for errors, `W` and a number for warnings.
    pub code: &'static str,
    /// A short name of lower-case words with hyphens.
    pub name: &'static str,
}

/// What the documentation says of a kind.
#[derive(Debug, Default)]
pub struct Explanation {
    /// What is wrong, in one line.
    pub summary: &'static str,
    /// Why it is wrong and what to do about it.
    pub text: &'static str,
    /// Files with this finding.
    pub before: Vec<Snippet>,
    /// Those files put right.
    pub after: Vec<Snippet>,
}

/// A piece of a schema file.
#[derive(Debug, Default)]
pub struct Snippet {
    /// Path of the file in the folder of schemas.
    pub file: &'static str,
    /// The keys that matter; the file's other keys are in order. The whole file where it is not a
    /// JSON object.
    pub text: &'static str,
}

impl FindingKind {
    /// Whether such a finding stops the generator.
    pub fn severity(&self) -> Severity {
        if self.code.starts_with('W') { Severity::Warning } else { Severity::Error }
    }

    /// What the documentation says of it.
    pub fn explanation(&self) -> Explanation {
        let sections = PAGE.split("\n## ").skip(1);
        let mut sections = sections.filter_map(|section| section.split_once('\n'));
        let heading = format!("{} {}", self.code, self.name);
        let section = sections.find(|(title, _)| *title == heading);
        section.and_then(|(_, section)| read(section)).unwrap_or_default()
    }

    /// A finding of this kind.
    pub(crate) fn at(&'static self, place: Place, message: impl Into<String>) -> Finding {
        Finding { place, kind: self, message: message.into(), help: None }
    }
}

/// Takes a section of the page apart.
fn read(section: &'static str) -> Option<Explanation> {
    let (_, section) = section.split_once("**")?;
    let (summary, section) = section.split_once("**")?;
    let (text, section) = section.split_once("Found in ")?;
    let (before, after) = section.split_once("Put right in ")?;
    let (before, after) = (snippets(before), snippets(after));
    Some(Explanation { summary, text: text.trim(), before, after })
}

/// Each a file's path in code style, then a block of code.
fn snippets(text: &'static str) -> Vec<Snippet> {
    let snippet = |text: &'static str| {
        let (file, text) = text.split_once("`:")?;
        let (_, text) = text.split_once("```json\n")?;
        let (text, _) = text.split_once("\n```")?;
        Some(Snippet { file, text })
    };
    text.split("`schemas/").filter_map(snippet).collect()
}

/// All kinds in the order of their codes.
pub fn kinds() -> impl Iterator<Item = &'static FindingKind> {
    ALL.iter().copied()
}

/// The kind with a code, in any case: `E012`, `e012`.
pub fn find(code: &str) -> Option<&'static FindingKind> {
    kinds().find(|kind| kind.code.eq_ignore_ascii_case(code))
}

/// The kind whose code or name looks most like what is none.
pub fn nearest(text: &str) -> Option<&'static FindingKind> {
    let code = text.to_ascii_uppercase();
    let by_code = super::nearest(&code, kinds().map(|kind| kind.code));
    let by_name = || super::nearest(text, kinds().map(|kind| kind.name));
    let found = by_code.or_else(by_name)?;
    kinds().find(|kind| kind.code == found || kind.name == found)
}

/// Declares kinds, and the list of all that are declared.
macro_rules! kinds {
    ($($kind:ident $code:literal $name:literal)*) => {
        $(pub(crate) static $kind: FindingKind = FindingKind { code: $code, name: $name };)*
        static ALL: &[&FindingKind] = &[$(&$kind),*];
    };
}

kinds! {
    // E001 to E019: files and their shape.
    SYNTAX "E001" "syntax"
    DUPLICATE_KEY "E002" "duplicate-key"
    UNKNOWN_KEY "E003" "unknown-key"
    MISSING_KEY "E004" "missing-key"
    WRONG_KIND "E005" "wrong-kind"
    UNKNOWN_VALUE "E006" "unknown-value"
    OUT_OF_RANGE "E007" "out-of-range"
    FILE_NAME "E009" "file-name"
    MISPLACED_FILE "E010" "misplaced-file"
    MISSING_PARENT "E011" "missing-parent"
    BAD_ACCEPTANCE "E012" "bad-acceptance"
    UNUSED_ACCEPTANCE "E013" "unused-acceptance"
    // E020 to E029: names in Rust and on the wire.
    DUPLICATE_ENDPOINT "E020" "duplicate-endpoint"
    DUPLICATE_NAME "E021" "duplicate-name"
    RESERVED_MODULE "E022" "reserved-module"
    BAD_NAME "E023" "bad-name"
    // E030 to E039: types and what refers to them.
    MALFORMED_TYPE "E030" "malformed-type"
    UNKNOWN_TYPE "E031" "unknown-type"
    BUILT_IN_NAME "E032" "built-in-name"
    SHADOWED_TYPE "E033" "shadowed-type"
    UNTYPED_FIELD "E034" "untyped-field"
    TYPED_MASK "E035" "typed-mask"
    FILE_OUTSIDE_FORM "E036" "file-outside-form"
    DIGITS_OF_TEXT "E037" "digits-of-text"
    INFINITE_SIZE "E038" "infinite-size"
    DEEP_NESTING "E039" "deep-nesting"
    // E040 to E049: enumerations, unions and their tags, and how values travel.
    EMPTY_ENUM "E040" "empty-enum"
    ENUM_VALUE_KIND "E041" "enum-value-kind"
    DUPLICATE_VALUE "E042" "duplicate-value"
    UNNAMED_VALUE "E043" "unnamed-value"
    RESERVED_VARIANT "E044" "reserved-variant"
    AMBIGUOUS_UNION "E045" "ambiguous-union"
    UNFIT_VARIANT "E046" "unfit-variant"
    UNFIT_WIRE "E047" "unfit-wire"
    UNTAGGED_UNION "E048" "untagged-union"
    LINKED_FIELD "E049" "linked-field"
    // E050 to E059: limits, defaults and constants of single fields.
    MISAPPLIED_LIMIT "E050" "misapplied-limit"
    INVERTED_LIMIT "E051" "inverted-limit"
    BAD_PATTERN "E052" "bad-pattern"
    NULLABLE_AND_EMPTY "E053" "nullable-and-empty"
    BAD_DEFAULT "E054" "bad-default"
    BAD_CONSTANT "E055" "bad-constant"
    CLIENT_FIELD "E056" "client-field"
    // E060 to E069: how parameters travel.
    BAD_HTTP "E060" "bad-http"
    UNDECLARED_PLACEHOLDER "E061" "undeclared-placeholder"
    STRAY_PATH_PARAMETER "E062" "stray-path-parameter"
    UNSENDABLE_PARAMETER "E064" "unsendable-parameter"
    BAD_HEADER "E065" "bad-header"
    SINGLE_BODY "E066" "single-body"
    // E070 to E081: rules over several fields.
    RULE_FIELD "E070" "rule-field"
    REPEATED_FIELD "E071" "repeated-field"
    TOO_FEW_FIELDS "E072" "too-few-fields"
    CONTRADICTION "E073" "contradiction"
    REDUNDANT_RULE "E074" "redundant-rule"
    TAG_TYPE "E075" "tag-type"
    UNKNOWN_CASE "E076" "unknown-case"
    MISSING_CASE "E077" "missing-case"
    CONDITION_VALUE "E078" "condition-value"
    OVERLAPPING_SHAPES "E079" "overlapping-shapes"
    UNORDERED_FIELDS "E080" "unordered-fields"
    CASE_LIMITS "E081" "case-limits"
    // E082 to E084: update masks.
    MASK_TARGET "E082" "mask-target"
    MASK_FIELD "E083" "mask-field"
    STRAY_MASK_KEY "E084" "stray-mask-key"
    // E085 to E089: rules over fields of nested objects, and over parameters of several places.
    UNEQUAL_FIELDS "E085" "unequal-fields"
    NESTED_FIELD "E086" "nested-field"
    AMBIGUOUS_PARAMETER "E087" "ambiguous-parameter"
    CONDITIONAL_SHAPE "E088" "conditional-shape"
    // E090 to E099: documented exchanges.
    REPEATED_EXAMPLE "E090" "repeated-example"
    EXAMPLE_TYPE "E091" "example-type"
    EXAMPLE_LIMIT "E092" "example-limit"
    EXAMPLE_MISSING "E093" "example-missing"
    EXAMPLE_UNDECLARED "E094" "example-undeclared"
    EXAMPLE_RULE "E095" "example-rule"
    EXAMPLE_ENVELOPE "E096" "example-envelope"
    EXAMPLE_REPLY "E097" "example-reply"
    // E100 to E109: what belongs to requests, what to replies, and paging.
    WRONG_SIDE "E100" "wrong-side"
    SHAPE_IN_REPLY "E101" "shape-in-reply"
    CONSTANT_IN_REPLY "E102" "constant-in-reply"
    REPLY_CONFLICT "E103" "reply-conflict"
    PAGING_PARAMETER "E104" "paging-parameter"
    PAGING_FIELD "E105" "paging-field"
    PAGING_TYPE "E106" "paging-type"
    // E110 to E129: documented facts of endpoints and platforms.
    FOREIGN_TOKEN "E111" "foreign-token"
    REPEATED_ENTRY "E112" "repeated-entry"
    BAD_SCOPE "E113" "bad-scope"
    BAD_RATE "E114" "bad-rate"
    BAD_URL "E115" "bad-url"
    REPEATED_ERROR "E116" "repeated-error"
    ERROR_NAME "E117" "error-name"
    BAD_STATUS "E118" "bad-status"
    NO_STANDARD_ENVELOPE "E119" "no-standard-envelope"
    UNKNOWN_ENVELOPE "E120" "unknown-envelope"
    UNKNOWN_CREDENTIAL "E121" "unknown-credential"
    UNKNOWN_IDEMPOTENCY "E122" "unknown-idempotency"
    NO_HOST "E123" "no-host"
    OPEN_DECISION "E124" "open-decision"
    UNKNOWN_HOST "E125" "unknown-host"
    UNKNOWN_ERROR "E126" "unknown-error"
    EVENT_TYPE "E127" "event-type"
    // W001 and on: what stops nothing but is worth a look.
    MISSING_DOC "W001" "missing-doc"
    UNUSED_TYPE "W002" "unused-type"
    RENAMED "W003" "renamed"
    REDUNDANT_REQUIRED "W004" "redundant-required"
    UNDOCUMENTED_VALUE "W005" "undocumented-value"
    OTHER_PLACE "W006" "other-place"
    EMPTY_FOLDER "W007" "empty-folder"
    REDUNDANT_OVERRIDE "W008" "redundant-override"
    BODY_OF_GET "W009" "body-of-get"
    REPEATED_NAME "W010" "repeated-name"
    NOT_ALWAYS "W011" "not-always"
    UNUSED_SHARED "W012" "unused-shared"
    UNLIKELY_TIME "W013" "unlikely-time"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_kind_is_found_by_code_and_by_name() {
        assert_eq!(nearest("EO01").map(|kind| kind.code), Some("E001"));
        assert_eq!(nearest("unknow-key").map(|kind| kind.code), Some("E003"));
        assert!(nearest("nothing like it").is_none());
    }

    #[test]
    fn the_documentation_explains_every_kind_in_order() {
        let headings = PAGE.lines().filter_map(|line| line.strip_prefix("## "));
        let kinds = kinds().map(|kind| format!("{} {}", kind.code, kind.name));
        assert_eq!(headings.collect::<Vec<_>>(), kinds.collect::<Vec<_>>());
    }
}
