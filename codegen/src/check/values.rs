//! Values as they stand on the wire, against the fields that they are values of.

mod limit;
mod rule;
mod value;

use super::walk::{Group, Member, below};
use crate::diagnostic::kinds::FindingKind;
use crate::diagnostic::{Finding, Place, list, nearest};
use crate::load::At;
use crate::resolve::Api;
use crate::schema::{Field, Side, TypeDef};
use crate::syntax::Json;
use crate::types::Type;

/// A value that is not one of its field.
pub(super) struct Misfit {
    pub(super) what: What,
    place: Place,
    message: String,
    help: Option<String>,
}

/// In what way a value does not fit.
#[derive(Clone, Copy)]
pub(super) enum What {
    Type,
    /// A value that its enumeration does not list.
    Value,
    Limit,
    Missing,
    Undeclared,
    Rule,
}

impl Misfit {
    pub(super) fn finding(self, kind: &'static FindingKind) -> Finding {
        let finding = kind.at(self.place, self.message);
        match self.help {
            Some(help) => finding.help(help),
            None => finding,
        }
    }
}

/// Collects what does not fit. Requests are strict; replies need only be of the declared types.
pub(super) struct Values<'a> {
    api: &'a Api<'a>,
    side: Side,
    /// Whether numbers and booleans may be written as texts, as they travel outside the body.
    as_text: bool,
    /// Whether numbers that travel as digits may be written as numbers, as in constants.
    as_number: bool,
    pub(super) misfits: Vec<Misfit>,
}

impl<'a> Values<'a> {
    pub(super) fn new(api: &'a Api<'a>, side: Side) -> Self {
        Self { api, side, as_text: false, as_number: false, misfits: Vec::new() }
    }

    /// What is written in a schema and not sent as it stands: defaults, constants, conditions.
    pub(super) fn written(api: &'a Api<'a>) -> Self {
        Self { as_number: true, ..Self::new(api, Side::Request) }
    }

    fn add(&mut self, what: What, place: Place, message: String) {
        self.misfits.push(Misfit { what, place, message, help: None });
    }

    /// The members of a group that are given: the object that holds them by their key in the
    /// schema of an endpoint, the struct's own object under the empty key.
    pub(super) fn group(
        &mut self,
        group: &Group<'a>,
        objects: &[(&'static str, At<'a>)],
        at: At<'a>,
    ) {
        let given = |member: &Member<'a>| {
            let (_, object) = objects.iter().find(|(key, _)| *key == member.key)?;
            Some(object.entry(object.node.entry(member.name)?))
        };
        for (key, object) in objects {
            self.entries(group, key, *object, &[]);
        }
        if self.side == Side::Response {
            return;
        }
        for member in &group.members {
            let wanted =
                member.is_always_sent() && member.def.only.as_deref() != Some(&Side::Response);
            if wanted && given(member).is_none() {
                let object = objects.iter().find(|(key, _)| *key == member.key);
                let place = object.map_or(at, |(_, object)| *object).start();
                self.add(What::Missing, place, format!("`{}` is missing", member.name));
            }
            if let (Some(target), Some(at)) = (&member.def.mask_of, given(member)) {
                self.mask(group, member.def, target, at);
            }
        }
        let reach = |path: &str| {
            if let Some(member) = group.member(path) {
                return given(member);
            }
            let (member, rest) = group.split(path)?;
            follow(given(member)?, rest)
        };
        rule::check(self, group, &reach, at);
    }

    /// The entries of an object, but for those of its keys that are skipped.
    pub(super) fn entries(
        &mut self,
        group: &Group<'a>,
        key: &'static str,
        object: At<'a>,
        skipped: &[&str],
    ) {
        let entries = object.node.entries().iter();
        for entry in entries.filter(|entry| !skipped.contains(&entry.key.as_str())) {
            let declared = |one: &&Member<'a>| one.key == key && one.name == entry.key;
            let at = object.entry(entry);
            match group.members.iter().find(declared) {
                Some(member)
                    if member.def.only.as_deref().is_some_and(|only| *only != self.side) =>
                {
                    let other = match self.side {
                        Side::Request => "replies",
                        Side::Response => "requests",
                    };
                    let message = format!("`{}` exists in {other} only", entry.key);
                    self.add(What::Undeclared, at.on_key(), message);
                }
                Some(member) => {
                    self.as_text = !matches!(key, "" | "body");
                    if let Some(ty) = member.ty {
                        self.field(member.def, ty, at);
                    }
                    self.as_text = false;
                }
                None => self.undeclared(group, key, &entry.key, at),
            }
        }
    }

    fn undeclared(&mut self, group: &Group<'_>, key: &str, name: &str, at: At<'_>) {
        let elsewhere = group.members.iter().find(|member| member.name == name);
        let known = group.members.iter().filter(|member| member.key == key);
        let known: Vec<&str> = known.map(|member| member.name).collect();
        let help = match (elsewhere, nearest(name, known.iter().copied())) {
            (Some(member), _) => Some(format!("it is declared under `{}`", member.key)),
            (None, Some(similar)) => Some(format!("write `{similar}`, or declare `{name}`")),
            (None, None) => Some(format!("declare `{name}`")),
        };
        let message = format!("`{name:.60}` is not declared");
        self.misfits.push(Misfit { what: What::Undeclared, place: at.on_key(), message, help });
    }

    /// The names in a mask, against the fields that it may name.
    fn mask(&mut self, group: &Group<'_>, def: &Field, target: &str, at: At<'_>) {
        let beside = |one: &&Member<'_>| one.name == target && matches!(one.key, "" | "body");
        let Some(Type::Named(id)) = group.members.iter().find(beside).and_then(|one| one.ty) else {
            return;
        };
        let Some(TypeDef::Struct(object)) = self.api.types.get(*id).map(|named| named.def) else {
            return;
        };
        let allowed: Vec<&str> = match &def.mask_fields {
            Some(listed) => listed.iter().map(|name| name.as_str()).collect(),
            None => object.fields.keys().map(|name| name.as_str()).collect(),
        };
        for (index, name) in at.node.elements().iter().enumerate() {
            let Json::String(name) = &name.value else { continue };
            if !allowed.contains(&name.as_str()) {
                let message = format!("the mask cannot name `{name:.60}`");
                let help = Some(match nearest(name, allowed.iter().copied()) {
                    Some(similar) => format!("write `{similar}`"),
                    None => format!("known here: {}", list(allowed.iter().copied())),
                });
                let place = at.at(index).on_value();
                self.misfits.push(Misfit { what: What::Type, place, message, help });
            }
        }
    }
}

/// What stands at a path below a value.
fn follow<'a>(at: At<'a>, path: &str) -> Option<At<'a>> {
    let entries = at.node.entries().iter();
    let named = entries.filter_map(|entry| Some((entry, below(path, &entry.key)?)));
    match named.min_by_key(|(_, rest)| rest.len())? {
        (entry, "") => Some(at.entry(entry)),
        (entry, rest) => follow(at.entry(entry), rest),
    }
}
