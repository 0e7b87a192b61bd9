//! Texts with a notation of their own, as patterns: the check asks them, and editors get them.
//!
//! They are written in what Rust and JSON Schema have in common.

use std::sync::OnceLock;

use regex_lite::Regex;
use serde_json::{Value, json};

/// The methods that endpoints have.
pub(crate) const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// A segment of a path: a placeholder, perhaps with a text behind it, or a text that is more than dots,
/// for URL libraries collapse `.` and `..`, written out or not.
const SEGMENT: &str =
    "(:[A-Za-z0-9_-]+([:.][A-Za-z0-9_.:~@-]+)?|[.]*[A-Za-z0-9_~@-][A-Za-z0-9_.:~@-]*)";

/// A host and its port.
const AUTHORITY: &str = "[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*(:[0-9]{1,5})?";

/// A notation.
pub(crate) struct Notation {
    pattern: fn() -> String,
    regex: OnceLock<Option<Regex>>,
}

impl Notation {
    const fn new(pattern: fn() -> String) -> Self {
        Self { pattern, regex: OnceLock::new() }
    }

    /// The pattern that a whole text matches.
    pub(crate) fn pattern(&self) -> String {
        format!("^{}$", (self.pattern)())
    }

    /// Whether a text is written so.
    pub(crate) fn fits(&self, text: &str) -> bool {
        let regex = self.regex.get_or_init(|| Regex::new(&self.pattern()).ok());
        regex.as_ref().is_some_and(|regex| regex.is_match(text))
    }
}

/// The parameter that a segment of a path begins with.
pub(crate) fn placeholder(segment: &str) -> Option<&str> {
    segment.strip_prefix(':')?.split([':', '.']).next()
}

/// The schema of an object's keys.
pub(super) fn keys(notation: &Notation) -> Value {
    json!({ "pattern": notation.pattern() })
}

/// Declares notations, and the list of all that are declared.
macro_rules! notations {
    ($($(#[$doc:meta])* $name:ident = $pattern:expr;)*) => {
        $($(#[$doc])* pub(crate) static $name: Notation = Notation::new(|| $pattern);)*

        #[cfg(test)]
        static ALL: &[&Notation] = &[$(&$name),*];
    };
}

notations! {
    /// A name in Rust.
    NAME = "[A-Za-z][A-Za-z0-9_]*".to_owned();
    /// The name of an example.
    EXAMPLE = "[a-z][a-z0-9_]*".to_owned();
    /// A type. That brackets belong together is seen where it is read.
    TYPE = " *(map< *[A-Za-z0-9_]+ *, *)*[A-Za-z0-9_]+ *((\\[\\]|>) *)*".to_owned();
    /// Method and path.
    HTTP = format!("({}) (/{SEGMENT})+/?", METHODS.join("|"));
    /// One segment of a path.
    PATH_SEGMENT = SEGMENT.to_owned();
    /// The address of a page.
    URL = format!("https://{AUTHORITY}([/?#][!-~]*)?");
    /// The address of a host: what paths are put behind.
    HOST = format!("https://{AUTHORITY}(/{SEGMENT})*");
    /// The name of a header: a token of HTTP.
    HEADER = "[!#$%&'*+.^_`|~0-9A-Za-z-]+".to_owned();
    /// A scope. The one for refresh tokens has no colon.
    SCOPE = "(offline_access|[A-Za-z0-9._-]+(:[A-Za-z0-9._-]+)+)".to_owned();
    /// The type of an event.
    EVENT_TYPE = "[A-Za-z0-9_-]+([.][A-Za-z0-9_-]+)*".to_owned();
    /// A documented rate.
    RATE = "(special|[1-9][0-9]{0,8}/(s|min|h|day))".to_owned();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types;

    #[test]
    fn every_pattern_compiles() {
        for notation in ALL {
            assert!(Regex::new(&notation.pattern()).is_ok(), "{}", notation.pattern());
        }
    }

    #[test]
    fn the_pattern_of_types_takes_every_type() {
        for text in [
            "string",
            "Due",
            "int[]",
            "int[][]",
            "map<string,int>",
            "map<string, Due[]>[]",
            " map<string,map<string,int> > ",
            "map< string , int[] >",
            "map<Color,int>",
        ] {
            assert!(types::parse(text).is_ok() && TYPE.fits(text), "{text}");
        }
        for text in ["", "[]", "map<int[],string>", "map<string>", "Due?", "a b", "Vec<int>"] {
            assert!(types::parse(text).is_err() && !TYPE.fits(text), "{text}");
        }
    }

    #[test]
    fn no_path_leads_elsewhere() {
        for path in [
            "/a/../b", "/a/./b", "/a//b", "/a//", "/", "/%2e%2e", "/a?b", "/a#b", "/a b", "/a\\b",
            "/:", "/:id:", "/::batch", "a", "",
        ] {
            assert!(!HTTP.fits(&format!("GET {path}")), "{path}");
        }
        for path in ["/a.b/.well-known/:id/v1", "/a/", "/:id:batch", "/:id.json", "/tasks:search"] {
            assert!(HTTP.fits(&format!("GET {path}")), "{path}");
        }
    }

    #[test]
    fn placeholders_end_at_a_colon_or_a_dot() {
        let cases = [(":id", "id"), (":id:batch", "id"), (":id.json", "id"), (":a-b", "a-b")];
        for (segment, name) in cases {
            assert_eq!(placeholder(segment), Some(name), "{segment}");
        }
        assert_eq!(placeholder("tasks:search"), None);
    }

    #[test]
    fn hosts_have_neither_user_nor_query_nor_fragment() {
        for rest in [
            "u@a.cn", "u:p@a.cn", "a.cn?b", "a.cn#b", "a.cn/", "a.cn/..", "a.cn:x", "a..cn", "",
            "a.cn\\b",
        ] {
            assert!(!HOST.fits(&format!("https://{rest}")), "{rest}");
        }
        assert!(HOST.fits("https://a.cn:8443/b/c"));
    }
}
