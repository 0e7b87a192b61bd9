//! The documented rules of a request, checked before any network.

use feishu_api_rules::{Fact, Facts, Given as Presence, Node, REQUIRED, SEGMENT, below, within};

use super::input::{Input, Position};
use super::{Given, Request, Wire};
use crate::endpoint::{Param, Place};
use crate::record::{Field, Path, Value, View, Violation, check_rules};
use crate::upload::File;

impl<C> Request<C> {
    pub(super) fn violations(&self) -> Vec<Violation> {
        let given = self.0.given.iter();
        let segments = given.clone().filter_map(check_segment);
        if self.0.is_unchecked {
            return segments.map(|(_, violation)| violation).collect();
        }
        let own = given.flat_map(|given| {
            given.violations.iter().map(|violation| (given.input.position, violation.clone()))
        });
        let mut found: Vec<(Position, Violation)> =
            own.chain(segments).chain(self.missing()).collect();
        found.sort_by_key(|(position, _)| *position);
        let mut found: Vec<Violation> = found.into_iter().map(|(_, violation)| violation).collect();
        check_rules(self.0.endpoint.rules, self, &Path::At(""), &mut found);
        found
    }

    /// The inputs that were not given but had to be. An object made of masked fields is there as soon
    /// as the mask is; the mask speaks for it.
    fn missing(&self) -> impl Iterator<Item = (Position, Violation)> {
        let is_required =
            |param: &Param| param.field.has(Field::REQUIRED) && param.object.is_none();
        let required = self.0.endpoint.inputs().filter(is_required);
        required.filter_map(|Param { place, field, .. }| {
            if self.given(place, field.name).is_some() {
                return None;
            }
            let input = self.find(place, field.name)?;
            Some((input.position, Violation::new(input.path_name(), REQUIRED)))
        })
    }
}

/// URL libraries collapse empty and dot segments.
fn check_segment(given: &Given) -> Option<(Position, Violation)> {
    let (Place::Path, Wire::Text(texts)) = (given.input.place, &given.wire) else { return None };
    let is_broken = matches!(texts.concat().as_str(), "" | "." | "..");
    let input = &given.input;
    is_broken.then(|| (input.position, Violation::new(input.path_name(), SEGMENT)))
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
            Wire::Names(names) => see(&self.in_mask(&given.input, names, rest)),
            Wire::Files(files) => match files.as_slice() {
                [file] => visit(View::Text(file.name())),
                files => {
                    let names: Vec<&str> = files.iter().map(File::name).collect();
                    visit(names.view());
                }
            },
            Wire::Json { sent, .. } => {
                // The engine wrote this, so it is JSON; rules hold for anything else.
                let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).ok();
                let Some(value) = read(sent) else { return visit(View::Absent) };
                let within = value.as_str().filter(|_| given.input.field.has(Field::JSON));
                visit(View::Json(within.and_then(read).as_ref().unwrap_or(&value)));
            }
        }
    }

    fn given(&self, path: &str) -> Presence {
        match self.at(path) {
            // The text alone tells, without parsing it.
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
    /// The input that a path names or leads into, and the rest of the path below it.
    fn at<'p>(&self, path: &'p str) -> Option<(&Given, &'p str)> {
        let given = self.0.given.iter();
        let found = given.filter_map(|given| Some((given, given.input.below(path)?)));
        found.min_by_key(|(_, rest)| rest.len())
    }

    /// What a mask says of a field.
    fn in_mask(&self, mask: &Input, names: &[&'static str], name: &str) -> View<'static> {
        let Place::MaskOf(object) = mask.place else { return View::Absent };
        if !names.contains(&name) {
            return View::Absent;
        }
        let is_set = self.0.given.iter().any(|given| match given.input.place {
            Place::Inside(holder) => holder == object && given.input.field.name == name,
            _ => given.input.field.name == object,
        });
        View::Text(if is_set { "set" } else { "cleared" })
    }
}

impl Input {
    /// What is left of a path below the input.
    fn below<'p>(&self, path: &'p str) -> Option<&'p str> {
        match self.place {
            Place::Inside(object) => below(below(path, object)?, self.field.name),
            _ => below(path, self.field.name),
        }
    }
}
