//! Rust names made of wire names, claimed per scope so that no two are equal.

mod items;
mod members;

use std::collections::BTreeSet;
use std::iter::once;

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};
use proc_macro2::{Ident, Span};

pub(crate) use items::{
    Conflict, Names, Owner, answer_name, mask_name, masked_objects, own_event_name,
    own_operation_name,
};
pub(crate) use members::{
    Given, Setters, enum_variants, field_name, masked_object, members, setters, union_variants,
};

/// Methods that every request has beside its setters, and what `new` calls the request.
pub(crate) const REQUEST_METHODS: [&str; 11] = [
    "bind",
    "check",
    "download",
    "events",
    "into_future",
    "items",
    "new",
    "pages",
    "param",
    "send",
    "unchecked",
];

/// Methods of every record, which none of its own must hide.
pub(crate) const METHODS: [&str; 5] = ["clone", "clone_from", "eq", "fmt", "ne"];

/// Methods that clients have beside the accessors of services.
pub(crate) const CLIENT_METHODS: [&str; 13] = [
    "as_app",
    "as_stored_user",
    "as_tenant",
    "as_user",
    "builder",
    "fetch",
    "listen",
    "oauth",
    "send",
    "set_app_ticket",
    "with",
    "with_helpdesk",
    "with_user_key",
];

/// Names of the prelude and of `core` that generated code uses unqualified, and what it calls the
/// client that a request is bound to.
const PRELUDE: [&str; 23] = [
    "AsRef",
    "Box",
    "C",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Err",
    "From",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Some",
    "String",
    "ToString",
    "Vec",
];

/// The variant of every enumeration for values that are not documented.
pub(crate) const UNKNOWN: &str = "Unknown";

/// The member that keeps unknown fields, whatever else is called so.
pub(crate) const UNKNOWN_FIELDS: &str = "unknown_fields";

/// What the crate exports at its root beside the platforms.
pub(crate) const ROOT: [&str; 35] = [
    "App",
    "Bound",
    "Call",
    "Clearable",
    "ClientBuilder",
    "Code",
    "Decimal",
    "Download",
    "Empty",
    "Endpoint",
    "Error",
    "Events",
    "File",
    "Helpdesk",
    "Items",
    "Json",
    "Kind",
    "Map",
    "Millis",
    "NoCredential",
    "Nullable",
    "Operation",
    "Pages",
    "Plugin",
    "Response",
    "Seconds",
    "Sending",
    "Tenant",
    "Unbound",
    "Unknown",
    "User",
    "UserAccessToken",
    "Violation",
    "WithHelpdesk",
    "json",
];

/// What it exports there beside that, with a feature of the runtime.
pub(crate) const ROOT_OF_FEATURES: [(&str, &[&str]); 2] = [
    (
        "events",
        &["Delivery", "EventContext", "EventHandlers", "EventHeader", "HandlerError", "Webhook"],
    ),
    ("long-connection", &["ConnectionState", "LongConnection"]),
];

/// Features of the crate that are no services, beside those of the runtime.
const OWN_FEATURES: [&str; 2] = ["default", "full"];

/// Features of the runtime that consumers may want, the others that each needs, and what they are.
pub(crate) const RUNTIME_FEATURES: [(&str, &[&str], &str); 8] = [
    ("blocking", &[], "Calls that are waited for, for programs that are not async."),
    ("chrono", &[], "Times may be those of chrono."),
    ("events", &[], "Events are handled, and received by webhook."),
    ("gzip", &[], "Replies may come compressed."),
    ("jiff", &[], "Times may be those of jiff."),
    (
        "long-connection",
        &["events"],
        "Events are received over a connection that the program makes.",
    ),
    ("redis", &[], "Tokens may be shared by processes, in Redis."),
    ("socks", &[], "Proxies may speak SOCKS."),
];

/// Keywords that cannot be raw identifiers; and `mod`, for a module of this name would stand in
/// `mod.rs`, which is the file of the module around it.
const NEVER_RAW: [&str; 6] = ["_", "crate", "mod", "self", "super", "Self"];

/// Keywords of any edition, used or kept for later, that are identifiers when they are raw; in order.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// A name for types and variants: `InputSection`.
pub(crate) fn pascal(text: &str) -> String {
    let name = start_with_letter(&text.to_pascal_case(), 'V');
    // Some small letters have no large form.
    if name.starts_with(char::is_lowercase) { format!("V{name}") } else { name }
}

/// A name for fields, methods and modules: `update_fields`. May be a keyword: see [`ident`].
pub(crate) fn snake(text: &str) -> String {
    start_with_letter(&text.to_snake_case().replace(char::is_uppercase, ""), 'v')
}

/// A name for constants: `NOT_FOUND`.
pub(crate) fn shouty(text: &str) -> String {
    start_with_letter(&text.to_shouty_snake_case().replace(char::is_lowercase, ""), 'V')
}

/// Keeps what may stand in an identifier; what is left of a name of symbols is the letter.
fn start_with_letter(name: &str, letter: char) -> String {
    let kept: String = name.chars().filter(|c| may_continue(*c)).collect();
    match kept.chars().next() {
        Some(first) if unicode_ident::is_xid_start(first) => kept,
        _ => format!("{letter}{kept}"),
    }
}

/// Whether a character may stand in an identifier. Combining marks could, but names that differ
/// in them alone are equal to the compiler.
fn may_continue(c: char) -> bool {
    c == '_'
        || c.is_ascii_alphanumeric()
        || (c.is_alphanumeric() && unicode_ident::is_xid_continue(c))
}

/// The cargo feature of a service; services of a platform at the root have short names.
pub(crate) fn feature(platform: &str, at_root: bool, service: &str) -> String {
    let name = if at_root { service.to_owned() } else { format!("{platform}-{service}") };
    name.replace('_', "-")
}

/// Whether the manifest has a feature of this name that is no service.
pub(crate) fn is_other_feature(name: &str) -> bool {
    OWN_FEATURES.contains(&name) || RUNTIME_FEATURES.iter().any(|(feature, ..)| *feature == name)
}

/// Whether a type of this name would hide one that every program uses.
pub(crate) fn is_prelude(name: &str) -> bool {
    PRELUDE.contains(&name)
}

/// The identifier of a name: raw where it is a keyword. Every name is made by a function of this
/// module, or was checked to be one of ASCII letters, digits and `_`.
pub(crate) fn ident(name: &str) -> Ident {
    if NEVER_RAW.contains(&name) {
        Ident::new(&format!("{name}_"), Span::call_site())
    } else if KEYWORDS.binary_search(&name).is_ok() {
        Ident::new_raw(name, Span::call_site())
    } else {
        Ident::new(name, Span::call_site())
    }
}

/// The names taken in one scope.
#[derive(Debug, Clone, Default)]
pub(crate) struct Claims {
    taken: BTreeSet<String>,
}

impl Claims {
    /// A scope in which these names are taken from the start.
    pub(crate) fn with(reserved: &[&str]) -> Self {
        Self { taken: reserved.iter().map(|name| (*name).to_owned()).collect() }
    }

    /// The name, or the first of `name_2`, `name_3`… that is free.
    pub(crate) fn claim(&mut self, name: &str) -> String {
        let numbered = (2..).map(|number| format!("{name}_{number}"));
        self.claim_first(once(name.to_owned()).chain(numbered))
    }

    /// The name of a type or a variant, or the first of `Name2`, `Name3`… that is free.
    pub(crate) fn claim_pascal(&mut self, name: &str) -> String {
        let numbered = (2..).map(|number| format!("{name}{number}"));
        self.claim_first(once(name.to_owned()).chain(numbered))
    }

    /// The first candidate that is free.
    fn claim_first(&mut self, mut candidates: impl Iterator<Item = String>) -> String {
        // There is no end to the candidates.
        let name = candidates.find(|name| !self.taken.contains(name)).unwrap_or_default();
        self.taken.insert(name.clone());
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_rusts_conventions() {
        assert_eq!(pascal("input_section"), "InputSection");
        assert_eq!(pascal("zh-CN"), "ZhCn");
        assert_eq!(snake("X-USER-KEY"), "x_user_key");
        assert_eq!(shouty("NotFound"), "NOT_FOUND");
    }

    #[test]
    fn names_are_identifiers_whatever_they_are_made_of() {
        let names = [
            "1", "", "🦀", "9to5", "type", "self", "Self", "crate", "_", "日程", "a b", "m²", "①",
            "e\u{301}",
        ];
        for name in names {
            assert!(
                syn::parse_str::<syn::Ident>(&ident(&snake(name)).to_string()).is_ok()
                    || ident(&snake(name)).to_string().starts_with("r#"),
                "{name}"
            );
            ident(&pascal(name));
        }
        assert_eq!(pascal("1"), "V1");
        assert_eq!(ident("type").to_string(), "r#type");
        assert_eq!(ident("gen").to_string(), "r#gen");
        assert!(KEYWORDS.is_sorted());
        assert_eq!(ident("self").to_string(), "self_");
        assert_eq!(ident("mod").to_string(), "mod_");
    }

    #[test]
    fn letters_of_one_case_keep_to_the_conventions() {
        assert_eq!(pascal("ª"), "Vª");
        assert_eq!(shouty("1ª hora"), "V1_HORA");
        assert_eq!(snake("𝐀 b"), "v_b");
    }

    #[test]
    fn a_name_is_given_once() {
        let mut claims = Claims::with(&["new"]);
        assert_eq!(claims.claim("new"), "new_2");
        assert_eq!(claims.claim("id"), "id");
        assert_eq!(claims.claim("id"), "id_2");
        assert_eq!(claims.claim_pascal("Id"), "Id");
        assert_eq!(claims.claim_pascal("Id"), "Id2");
    }
}
