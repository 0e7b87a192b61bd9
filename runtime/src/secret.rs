//! Secrets: shared, never shown, and taken out of what servers send back.

use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;

/// A secret that is shared, not copied, and never shown.
pub(crate) type Secret = Arc<SecretString>;

/// All secrets of one exchange: those that its client holds, and the token that it was sent with.
#[derive(Clone, Default)]
pub(crate) struct Secrets {
    held: Arc<[Secret]>,
    token: Option<Secret>,
}

impl Secrets {
    pub(crate) fn new(held: Arc<[Secret]>, token: Option<Secret>) -> Self {
        Self { held, token }
    }

    pub(crate) fn token(&self) -> Option<&Secret> {
        self.token.as_ref()
    }

    /// The text without them.
    pub(crate) fn scrub(&self, text: &str) -> String {
        let all = self.held.iter().chain(&self.token);
        scrub(text, all.map(|secret| secret.expose_secret()))
    }

    /// Whether the text holds one of them.
    pub(crate) fn are_in(&self, text: &str) -> bool {
        self.scrub(text) != plain(text)
    }
}

/// Whether two secrets are the same.
pub(crate) fn same(one: &Secret, other: &Secret) -> bool {
    one.expose_secret() == other.expose_secret()
}

/// Whether somebody sent the secret, in a time that says nothing about it. Nothing is the same as an
/// empty secret.
pub(crate) fn is_secret(sent: &str, secret: &Secret) -> bool {
    let secret = secret.expose_secret();
    !secret.is_empty() && bool::from(sent.as_bytes().ct_eq(secret.as_bytes()))
}

/// A text as a secret.
pub(crate) fn secret(text: impl Into<String>) -> Secret {
    Arc::new(SecretString::from(text.into()))
}

/// The text without secrets, whether it is JSON or not.
pub(crate) fn scrub<'a>(text: &str, secrets: impl Iterator<Item = &'a str>) -> String {
    secrets.fold(plain(text), |text, secret| {
        let quoted = serde_json::Value::from(secret).to_string();
        text.replace(secret, "***").replace(quoted.trim_matches('"'), "***")
    })
}

/// The text without escapes of JSON that are not needed: a server may send back `\u003d` for `=`,
/// and `\/` for `/`.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            plain.push(c);
            continue;
        }
        let rest = chars.as_str();
        let code =
            rest.strip_prefix('u').and_then(|hex| u32::from_str_radix(hex.get(..4)?, 16).ok());
        match code.and_then(char::from_u32) {
            Some(c) if !c.is_control() && !matches!(c, '"' | '\\') => {
                plain.push(c);
                chars = rest.get("uXXXX".len()..).unwrap_or_default().chars();
            }
            _ if rest.starts_with('/') => {}
            _ => {
                plain.push('\\');
                plain.extend(chars.next());
            }
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_found_however_they_are_escaped() {
        let secret = r#"a=/"b"#;
        for text in [r#"a=/"b"#, r#"a=/\"b"#, r#"\u0061\u003D\/\"b"#] {
            assert_eq!(scrub(&format!("<{text}>"), [secret].into_iter()), "<***>", "{text}");
        }
        for kept in [r"\\u003d", r"\u00", r"\u0022", r"\n\t\u001b\ud83d\ude00", r"\", r"\审"] {
            assert_eq!(plain(kept), kept);
        }
    }
}
