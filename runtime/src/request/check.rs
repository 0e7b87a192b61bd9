//! The documented rules of a request, checked before any network.

use feishu_api_rules::{Fact, Facts, Given as Presence, Node, REQUIRED, below, within};

use super::{Given, Request, Wire};
use crate::endpoint::{Param, Place};
use crate::record::{Field, Path, Value, View, Violation, check_rules};
use crate::upload::File;

impl<C> Request<C> {
    pub(super) fn violations(&self) -> Vec<Violation> {
        let mut found = Vec::new();
        for (param, spec) in self.0.endpoint.params.iter().enumerate() {
            match self.given(param) {
                Some(given) => {
                    found.extend(given.violations.iter().cloned());
                    check_segment(spec, given, &mut found);
                }
                None if self.is_missing(spec) => {
                    found.push(Violation::new(spec.path(), REQUIRED));
                }
                None => {}
            }
        }
        check_rules(self.0.endpoint.rules, self, &Path::At(""), &mut found);
        found
    }

    /// Whether a parameter that was not given had to be.
    fn is_missing(&self, spec: &Param) -> bool {
        if !spec.field.has(Field::REQUIRED) {
            return false;
        }
        let inside = Place::Inside(spec.field.name);
        // An object made of masked fields is there as soon as the mask is; the mask speaks for it.
        !self.0.endpoint.params.iter().any(|other| other.place == inside)
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
    fn look(&self, path: &str, see: &mut dyn FnMut(&dyn Node)) {
        let Some((given, spec, rest)) = self.find(path) else { return see(&Fact::Absent) };
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
            Wire::Names(names) => see(&self.in_mask(spec, names, rest)),
            Wire::Files(files) => match files.as_slice() {
                [file] => visit(View::Text(file.name())),
                files => {
                    let names: Vec<&str> = files.iter().map(File::name).collect();
                    visit(names.view());
                }
            },
            Wire::Json { sent, .. } => {
                // What was written by the engine is JSON; a rule about anything else holds.
                match serde_json::from_str::<serde_json::Value>(sent) {
                    Ok(value) => visit(View::Json(&value)),
                    Err(_) => visit(View::Absent),
                }
            }
        }
    }

    fn given(&self, path: &str) -> Presence {
        match self.find(path) {
            // Nothing has to be read again to know that it is there.
            Some((Given { wire: Wire::Json { sent, .. }, .. }, _, "")) => match sent.as_str() {
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
    fn find<'p>(&self, path: &'p str) -> Option<(&Given, &'static Param, &'p str)> {
        let found = self.0.given.iter().filter_map(|given| {
            let spec = self.0.endpoint.params.get(given.param)?;
            Some((given, spec, spec.below(path)?))
        });
        found.min_by_key(|(_, _, rest)| rest.len())
    }

    /// What a mask says of a field.
    fn in_mask(&self, mask: &Param, names: &[&'static str], name: &str) -> View<'static> {
        let Place::MaskOf(object) = mask.place else { return View::Absent };
        if !names.contains(&name) {
            return View::Absent;
        }
        let is_set = self.0.given.iter().any(|given| {
            self.0.endpoint.params.get(given.param).is_some_and(|spec| match spec.place {
                Place::Inside(holder) => holder == object && spec.field.name == name,
                _ => spec.field.name == object,
            })
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
