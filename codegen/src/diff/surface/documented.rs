//! Documented facts.

use std::fmt::Write;

use super::{Lifecycle, Node, kinds};
use crate::model::{Envelope, ErrorConst, Platform};

const HOST: Lifecycle = Lifecycle {
    added: &kinds::HOST_ADDED,
    removed: &kinds::HOST_REMOVED,
    renamed: &kinds::HOST_REMOVED,
    rekeyed: &kinds::HOST_REMOVED,
};

const ERROR: Lifecycle = Lifecycle {
    added: &kinds::ERROR_ADDED,
    removed: &kinds::ERROR_REMOVED,
    renamed: &kinds::ERROR_RENAMED,
    rekeyed: &kinds::ERROR_RECODED,
};

/// Values as one fact, one on each line: too long to be shown.
pub(super) fn lines(values: impl IntoIterator<Item = impl std::fmt::Debug>) -> String {
    values.into_iter().fold(String::new(), |mut text, value| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{value:?}");
        text
    })
}

/// Texts as one fact, too long to be shown.
pub(super) fn text<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    parts.into_iter().fold(String::new(), |text, part| text + part + "\n")
}

pub(super) fn hosts(platform: &Platform<'_>) -> impl Iterator<Item = Node> {
    let others = platform.hosts.iter().flat_map(|host| {
        host.others.iter().map(|(name, url)| {
            let key = format!("{name} of {}", host.name);
            Node::new("host", key, "", HOST).fact(&kinds::HOST_MOVED, *url)
        })
    });
    let hosts = platform.hosts.iter().map(|host| {
        Node::new("host", host.name, "", HOST)
            .fact(&kinds::HOST_MOVED, host.url)
            .fact(&kinds::DOCUMENTATION_CHANGED, text([host.doc]))
    });
    hosts.chain(others)
}

/// How tokens and credentials travel.
pub(super) fn authentication(platform: &Platform<'_>) -> String {
    let mut out = String::new();
    for token in &platform.tokens {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{} {} {:?}", token.kind, token.header, token.scheme);
    }
    for credential in &platform.credentials {
        let _ = writeln!(out, "{} {}", credential.name, credential.header);
    }
    out
}

/// Where the parts of replies stand.
pub(super) fn envelopes(platform: &Platform<'_>) -> String {
    let mut out = String::new();
    for Envelope { name, code, message, detail, data, .. } in &platform.envelopes {
        let _ = writeln!(out, "{name} {code} {message} {detail:?} {data:?}");
    }
    out
}

/// Documented errors by their codes, and by what tells those of one code apart.
pub(super) fn errors(errors: &[ErrorConst<'_>]) -> Vec<Node> {
    let node = |error: &ErrorConst<'_>| {
        let mut key = error.code.to_string();
        if errors.iter().filter(|other| other.code == error.code).count() > 1 {
            key.extend(error.http.map(|status| format!(", HTTP {status}")));
            key.extend(error.message.map(|message| format!(", {message:?}")));
        }
        let class = (error.kind, error.http, error.message);
        Node::new("error", key, &error.name, ERROR)
            .fact(&kinds::ERROR_RECLASSIFIED, format!("{class:?}\n"))
            .fact(&kinds::DOCUMENTATION_CHANGED, text([error.doc].into_iter().chain(error.advice)))
    };
    errors.iter().map(node).collect()
}
