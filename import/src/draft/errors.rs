//! Documented errors: declared once for their version, named by endpoints.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::known::Known;
use super::model::NamedErrors;
use super::names;
use crate::page::Failure;

/// The errors of a version, as its pages are drafted one by one.
pub(super) struct Errors<'k> {
    known: &'k Known,
    declared: Map<String, Value>,
}

impl<'k> Errors<'k> {
    pub(super) fn new(known: &'k Known) -> Self {
        Self { known, declared: Map::new() }
    }

    /// Names the errors of a page; those that nobody knows yet are declared.
    pub(super) fn name(&mut self, failures: &[Failure]) -> NamedErrors {
        let mut named = NamedErrors::default();
        let mut taken = BTreeSet::new();
        for failure in failures {
            let name = self.known_name(failure, &taken).unwrap_or_else(|| self.declare(failure));
            let Some(case) = self.case(&name).cloned() else { continue };
            let is_other = failure.http.is_some()
                && case.get("http") != failure.http.map(Value::from).as_ref();
            named.uses.push(match failure.http.filter(|_| is_other) {
                Some(http) => json!({ name.as_str(): { "http": http } }),
                None => json!(name),
            });
            if self.declared.contains_key(&name) {
                named.declared.insert(name.clone(), case);
            }
            taken.insert(name);
        }
        named
    }

    pub(super) fn into_declared(self) -> Map<String, Value> {
        self.declared
    }

    fn case(&self, name: &str) -> Option<&Value> {
        self.known.errors().get(name).or_else(|| self.declared.get(name))
    }

    /// The error that has the code, and the message where there are several meanings.
    fn known_name(&self, failure: &Failure, taken: &BTreeSet<String>) -> Option<String> {
        let all = self.known.errors().iter().chain(&self.declared);
        let mut same = all.filter(|(name, case)| {
            case.get("code").and_then(Value::as_i64) == Some(failure.code)
                && case.get("message").and_then(Value::as_str) == failure.message.as_deref()
                && !taken.contains(*name)
        });
        same.next().map(|(name, _)| name.clone())
    }

    fn declare(&mut self, failure: &Failure) -> String {
        let taken: BTreeSet<String> =
            self.known.errors().keys().chain(self.declared.keys()).cloned().collect();
        let name = names::error(failure, &taken);
        let mut case = Map::new();
        case.insert("code".to_owned(), json!(failure.code));
        if let Some(http) = failure.http {
            case.insert("http".to_owned(), json!(http));
        }
        if let Some(message) = &failure.message {
            case.insert("message".to_owned(), json!(message));
        }
        case.insert("doc".to_owned(), json!(""));
        if !failure.advice.is_empty() {
            case.insert("advice".to_owned(), json!(""));
        }
        self.declared.insert(name.clone(), Value::Object(case));
        name
    }
}
