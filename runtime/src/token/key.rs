//! What a token is wanted for, and the key it is kept under.

use std::fmt::Write;
use std::sync::Arc;

use secrecy::ExposeSecret;
use sha2::{Digest, Sha256};

use crate::endpoint::TokenKind;
use crate::secret::Secret;

/// A token that the client can get for itself.
pub(crate) struct Wanted {
    pub(crate) kind: TokenKind,
    pub(crate) subject: Subject,
    pub(crate) key: Arc<str>,
}

/// Whose token it is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Subject {
    /// The app's or plugin's own, or that of the one tenant it was made for.
    Own,
    /// A tenant that installed a store app, by its key.
    Tenant(String),
    /// A user whose tokens the program stores, by the name it gave them.
    User(String),
}

/// What the keys of one app begin with.
#[derive(Clone)]
pub(crate) struct Keys(Arc<str>);

impl Keys {
    /// `base` is the URL of the server; `variant` tells apart what the same app can be issued.
    pub(crate) fn new(base: &str, app_id: &str, app_secret: &Secret, variant: &str) -> Self {
        let host = base.split_once("://").map_or(base, |(_, host)| host).trim_end_matches('/');
        let fingerprint = fingerprint(app_secret.expose_secret());
        Self(format!("{host}|{app_id}|{fingerprint}|{variant}").into())
    }

    pub(crate) fn wanted(&self, kind: TokenKind, subject: Subject) -> Wanted {
        let name = match kind {
            TokenKind::Tenant => "tenant",
            TokenKind::User => "user",
            TokenKind::App => "app",
            TokenKind::Plugin => "plugin",
        };
        let key = match &subject {
            Subject::Own => self.key(name),
            Subject::Tenant(whose) | Subject::User(whose) => self.key(&format!("{name}|{whose}")),
        };
        Wanted { kind, subject, key }
    }

    /// The key of the newest `app_ticket`.
    pub(crate) fn ticket(&self) -> Arc<str> {
        self.key("ticket")
    }

    fn key(&self, name: &str) -> Arc<str> {
        format!("{}{name}", self.0).into()
    }
}

/// Half of the SHA-256 of a secret, in hexadecimal: tells secrets apart and does not tell them.
fn fingerprint(secret: &str) -> String {
    let digest = Sha256::digest(format!("feishu-api token cache: {secret}"));
    digest.iter().take(16).fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::secret;

    fn key(base: &str, id: &str, app_secret: &str, kind: TokenKind, subject: Subject) -> String {
        Keys::new(base, id, &secret(app_secret), "").wanted(kind, subject).key.to_string()
    }

    #[test]
    fn keys_say_what_a_token_is_for_and_no_secret() {
        let subject = Subject::Tenant("2ed263bf".into());
        let key = key("https://open.feishu.cn/", "cli_a", "s3cr3t", TokenKind::Tenant, subject);
        let parts: Vec<&str> = key.split('|').collect();
        assert_eq!(parts[..2], ["open.feishu.cn", "cli_a"]);
        assert_eq!(parts[3..], ["tenant", "2ed263bf"]);
        // Written down, because other processes may run another version.
        assert_eq!(parts[2], "bfa1b790d3f4141ed6dc75fefea14846");
    }

    #[test]
    fn whatever_differs_has_a_key_of_its_own() {
        let (base, id) = ("https://open.feishu.cn", "cli_a");
        let mut keys = vec![
            key(base, id, "s", TokenKind::Tenant, Subject::Own),
            key(base, id, "s", TokenKind::App, Subject::Own),
            key(base, id, "s", TokenKind::Tenant, Subject::Tenant("1".into())),
            key(base, id, "s", TokenKind::User, Subject::User("1".into())),
            key(base, id, "another", TokenKind::Tenant, Subject::Own),
            key(base, "cli_b", "s", TokenKind::Tenant, Subject::Own),
            key("https://open.larksuite.com", id, "s", TokenKind::Tenant, Subject::Own),
            Keys::new(base, id, &secret("s"), "virtual ")
                .wanted(TokenKind::Tenant, Subject::Own)
                .key
                .to_string(),
            Keys::new(base, id, &secret("s"), "").ticket().to_string(),
        ];
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), 9);
    }
}
