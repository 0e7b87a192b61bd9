//! Rust names made of wire names, claimed per scope so that no two are equal.

use std::collections::BTreeSet;

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};

/// Names of the prelude and of `core` that generated code uses unqualified.
const PRELUDE: [&str; 22] = [
    "AsRef",
    "Box",
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

/// Keywords that cannot even be raw identifiers.
const NEVER_RAW: [&str; 5] = ["_", "crate", "self", "super", "Self"];

/// A name for types and variants: `InputSection`.
pub(crate) fn pascal(text: &str) -> String {
    start_with_letter(&text.to_pascal_case(), 'V')
}

/// A name for fields, methods and modules: `update_fields`. May be a keyword: see [`ident`].
pub(crate) fn snake(text: &str) -> String {
    start_with_letter(&text.to_snake_case(), 'v')
}

/// A name for constants: `NOT_FOUND`.
pub(crate) fn shouty(text: &str) -> String {
    start_with_letter(&text.to_shouty_snake_case(), 'V')
}

/// Keeps what may stand in an identifier; what is left of a name of symbols is the letter.
fn start_with_letter(name: &str, letter: char) -> String {
    let kept: String = name.chars().filter(|c| c.is_alphanumeric() || *c == '_').collect();
    match kept.chars().next() {
        Some(first) if first.is_alphabetic() => kept,
        _ => format!("{letter}{kept}"),
    }
}

/// Whether a type of this name would hide one that every program uses.
pub(crate) fn is_prelude(name: &str) -> bool {
    PRELUDE.contains(&name)
}

/// The identifier of a name: raw where it is a keyword.
pub(crate) fn ident(name: &str) -> proc_macro2::Ident {
    let span = proc_macro2::Span::call_site();
    if NEVER_RAW.contains(&name) {
        return proc_macro2::Ident::new(&format!("{name}_"), span);
    }
    // `parse_str` refuses keywords and only they are left: names hold letters, digits and `_`.
    syn::parse_str(name).unwrap_or_else(|_| proc_macro2::Ident::new_raw(name, span))
}

/// The names taken in one scope.
#[derive(Debug, Default)]
pub(crate) struct Claims {
    taken: BTreeSet<String>,
}

impl Claims {
    /// A scope in which these names are taken from the start.
    pub(crate) fn with(reserved: &[&str]) -> Self {
        Self { taken: reserved.iter().map(|name| (*name).to_owned()).collect() }
    }

    /// The name, or the first of `name_2`, `name_3`… that is free.
    pub(crate) fn claim(&mut self, name: impl Into<String>) -> String {
        let name = name.into();
        let mut candidate = name.clone();
        let mut number = 2;
        while !self.taken.insert(candidate.clone()) {
            candidate = format!("{name}_{number}");
            number += 1;
        }
        candidate
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
        for name in ["1", "", "🦀", "9to5", "type", "self", "Self", "crate", "_", "日程", "a b"]
        {
            assert!(
                syn::parse_str::<syn::Ident>(&ident(&snake(name)).to_string()).is_ok()
                    || ident(&snake(name)).to_string().starts_with("r#"),
                "{name}"
            );
            ident(&pascal(name));
        }
        assert_eq!(pascal("1"), "V1");
        assert_eq!(ident("type").to_string(), "r#type");
        assert_eq!(ident("self").to_string(), "self_");
    }

    #[test]
    fn a_name_is_given_once() {
        let mut claims = Claims::with(&["new"]);
        assert_eq!(claims.claim("new"), "new_2");
        assert_eq!(claims.claim("id"), "id");
        assert_eq!(claims.claim("id"), "id_2");
    }
}
