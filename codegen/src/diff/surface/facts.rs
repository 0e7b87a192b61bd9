//! Documented facts.

use std::fmt::Write;

use super::{Lifecycle, Node, kinds};
use crate::lower;
use crate::schema::{self, ErrorCase};

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
pub(super) fn text<'a>(parts: impl IntoIterator<Item = &'a String>) -> String {
    parts.into_iter().fold(String::new(), |text, part| text + part + "\n")
}

pub(super) fn hosts(def: &schema::Platform) -> impl Iterator<Item = Node> {
    def.hosts.iter().map(|host| {
        Node::new("host", &host.name, "", HOST)
            .fact(&kinds::HOST_MOVED, &host.url)
            .fact(&kinds::DOCUMENTATION_CHANGED, text([&host.doc]))
    })
}

/// How tokens and credentials travel.
pub(super) fn authentication(def: &schema::Platform) -> String {
    let mut out = String::new();
    for (kind, token) in &def.tokens {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{kind:?} {} {:?}", token.header, token.scheme);
    }
    for (name, credential) in &def.credentials {
        let _ = writeln!(out, "{name} {} {:?}", credential.header, credential.format);
    }
    out
}

/// Where the parts of replies stand.
pub(super) fn envelopes(def: &schema::Platform) -> String {
    let mut out = String::new();
    for (name, envelope) in &def.envelopes {
        let schema::Envelope { code, message, detail, data, doc: _ } = envelope;
        let _ = writeln!(out, "{name} {code} {message} {detail:?} {data:?}");
    }
    out
}

/// Documented errors by their codes; further meanings of one code are numbered.
pub(super) fn errors(cases: &[ErrorCase]) -> Vec<Node> {
    let node = |error: crate::model::ErrorConst<'_>| {
        let def = error.def;
        let key = match error.case {
            0 | 1 => def.code.to_string(),
            case => format!("{} ({case})", def.code),
        };
        let class = (def.kind, def.http, &def.message);
        Node::new("error", key, error.name, ERROR)
            .fact(&kinds::ERROR_RECLASSIFIED, format!("{class:?}\n"))
            .fact(&kinds::DOCUMENTATION_CHANGED, text([&def.doc].into_iter().chain(&def.advice)))
    };
    lower::errors(cases).into_iter().map(node).collect()
}
