//! The documented rules of a request, checked before any network.

use super::{Given, Request, Wire};
use crate::endpoint::{Param, Place};
use crate::record::{Facts, Field, Value, View, Violation, check_rules};

impl<C> Request<C> {
    pub(super) fn violations(&self) -> Vec<Violation> {
        let mut found = Vec::new();
        for (param, spec) in self.endpoint.params.iter().enumerate() {
            match self.given(param) {
                Some(given) => {
                    found.extend(given.violations.iter().cloned());
                    check_segment(spec, given, &mut found);
                }
                None if self.is_missing(spec) => {
                    found.push(Violation::new(spec.path(), "must be given"));
                }
                None => {}
            }
        }
        check_rules(self.endpoint.rules, self, "", &mut found);
        found
    }

    /// Whether a parameter that was not given had to be.
    fn is_missing(&self, spec: &Param) -> bool {
        if !spec.field.has(Field::REQUIRED) {
            return false;
        }
        let inside = Place::Inside(spec.field.name);
        // An object made of masked fields is there as soon as the mask is; the mask speaks for it.
        !self.endpoint.params.iter().any(|other| other.place == inside)
    }
}

/// URL libraries collapse empty and dot segments: the call would reach another endpoint.
fn check_segment(spec: &Param, given: &Given, found: &mut Vec<Violation>) {
    let (Place::Path, Wire::Text(texts)) = (spec.place, &given.wire) else { return };
    let text = texts.concat();
    if matches!(text.as_str(), "" | "." | "..") {
        let rule = "must not be empty, `.` or `..`: it is a segment of the path";
        found.push(Violation::new(spec.path(), rule));
    }
}

/// Rules of requests name parameters by path: `group_uuid`, `section.insert_before`.
impl<C> Facts for Request<C> {
    fn with_view(&self, name: &str, visit: &mut dyn FnMut(View<'_>)) {
        match self.find(name).map(|given| &given.wire) {
            None => visit(View::Absent),
            Some(Wire::Text(texts)) => match texts.as_slice() {
                [text] => visit(View::Text(text)),
                _ => visit(texts.view()),
            },
            Some(Wire::Names(names)) => visit(names.view()),
            Some(Wire::File(file)) => visit(View::Text(file.name())),
            Some(Wire::Json { sent, .. }) => {
                // What was written by the engine is JSON; a rule about anything else holds.
                match serde_json::from_str::<serde_json::Value>(sent) {
                    Ok(value) => visit(View::Json(&value)),
                    Err(_) => visit(View::Absent),
                }
            }
        }
    }
}

impl<C> Request<C> {
    fn find(&self, path: &str) -> Option<&Given> {
        let mut params = self.endpoint.params.iter().enumerate();
        let (param, _) = params.find(|(_, spec)| spec.path() == path)?;
        self.given(param)
    }
}
