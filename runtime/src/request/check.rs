//! The documented rules of a request, checked before any network.

use feishu_api_rules::{Fact, Facts, Given as Presence, Node, REQUIRED, below, within};

use super::{Given, Request, Wire};
use crate::endpoint::{Param, Place};
use crate::record::{Field, Path, Value, View, Violation, check_rules};
use crate::upload::File;

impl<C> Request<C> {
    pub(super) fn violations(&self) -> Vec<Violation> {
        let mut found = Vec::new();
        for param in self.inputs() {
            match self.given_for(&param) {
                Some(given) => {
                    if !self.0.is_unchecked {
                        found.extend(given.violations.iter().cloned());
                    }
                    check_segment(given, &mut found);
                }
                None if is_missing(&param) && !self.0.is_unchecked => {
                    found.push(Violation::new(param.path_name(), REQUIRED));
                }
                None => {}
            }
        }
        if self.0.is_unchecked {
            return found;
        }
        check_rules(self.0.endpoint.rules, self, &Path::At(""), &mut found);
        found
    }
}

/// Whether a parameter that was not given had to be. An object made of masked fields is there as soon
/// as the mask is; the mask speaks for it.
fn is_missing(param: &Param) -> bool {
    param.field.has(Field::REQUIRED) && param.object.is_none()
}

/// URL libraries collapse empty and dot segments: the call would reach another endpoint.
fn check_segment(given: &Given, found: &mut Vec<Violation>) {
    let (Place::Path, Wire::Text(texts)) = (given.param.place, &given.wire) else { return };
    let text = texts.concat();
    if matches!(text.as_str(), "" | "." | "..") {
        let rule = "must not be empty, `.` or `..`: it is a segment of the path";
        found.push(Violation::new(given.param.path_name(), rule));
    }
}

/// Rules of requests name parameters by path: `group_uuid`, `section.insert_before`.
impl<C> Facts for Request<C> {
    fn look(&self, path: &str, see: &mut dyn FnMut(&dyn Node)) {
        let Some((given, rest)) = self.at(path) else { return see(&Fact::Absent) };
        let mut visit = |view: View<'_>| match rest {
            "" => see(&view),
            rest => within(&view, rest, see),
        };
        match &given.wire {
            Wire::Text(texts) => match texts.as_slice() {
                [text] => visit(View::Text(text)),
                _ => visit(texts.view()),
            },
            Wire::Names(names) if rest.is_empty() => visit(names.view()),
            Wire::Names(names) => see(&self.in_mask(&given.param, names, rest)),
            Wire::Files(files) => match files.as_slice() {
                [file] => visit(View::Text(file.name())),
                files => {
                    let names: Vec<&str> = files.iter().map(File::name).collect();
                    visit(names.view());
                }
            },
            Wire::Json { sent, .. } => {
                // What was written by the engine is JSON; a rule about anything else holds.
                let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).ok();
                let Some(value) = read(sent) else { return visit(View::Absent) };
                let within = value.as_str().filter(|_| given.param.field.has(Field::JSON));
                visit(View::Json(within.and_then(read).as_ref().unwrap_or(&value)));
            }
        }
    }

    fn given(&self, path: &str) -> Presence {
        match self.at(path) {
            // Nothing has to be read again to know that it is there.
            Some((Given { wire: Wire::Json { sent, .. }, .. }, "")) => match sent.as_str() {
                "null" => Presence::No,
                "[]" => Presence::Empty,
                _ => Presence::Yes,
            },
            _ => feishu_api_rules::given(self, path),
        }
    }
}

impl<C> Request<C> {
    /// What was given at a path: of a parameter, or of the parameter that it begins with, and the
    /// rest of the path.
    fn at<'p>(&self, path: &'p str) -> Option<(&Given, &'p str)> {
        let given = self.0.given.iter();
        let found = given.filter_map(|given| Some((given, given.param.below(path)?)));
        found.min_by_key(|(_, rest)| rest.len())
    }

    /// What a mask says of a field.
    fn in_mask(&self, mask: &Param, names: &[&'static str], name: &str) -> View<'static> {
        let Place::MaskOf(object) = mask.place else { return View::Absent };
        if !names.contains(&name) {
            return View::Absent;
        }
        let is_set = self.0.given.iter().any(|given| match given.param.place {
            Place::Inside(holder) => holder == object && given.param.field.name == name,
            _ => given.param.field.name == object,
        });
        View::Text(if is_set { "set" } else { "cleared" })
    }
}

impl Param {
    /// What is left of a path below the parameter.
    fn below<'p>(&self, path: &'p str) -> Option<&'p str> {
        match self.place {
            Place::Inside(object) => below(below(path, object)?, self.field.name),
            _ => below(path, self.field.name),
        }
    }
}
