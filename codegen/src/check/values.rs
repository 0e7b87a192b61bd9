//! Values as they stand on the wire, against the fields that they are values of.

mod facts;
mod value;

use feishu_api_rules::{Path, REQUIRED, SEGMENT, Violation};

use self::facts::Members;
use super::headers::is_sendable;
use crate::diagnostic::kinds::FindingKind;
use crate::diagnostic::{Finding, Place, list, nearest};
use crate::group::{Group, Member};
use crate::resolve::Api;
use crate::rules;
use crate::schema::{Field, Side, TypeDef};
use crate::syntax::At;
use crate::syntax::Json;
use crate::tagged::TaggedUnion;
use crate::types::Type;

/// A value that does not fit its field.
pub(super) struct Mismatch {
    pub(super) against: Against,
    place: Place,
    message: String,
    help: Option<String>,
}

/// What a value does not fit.
#[derive(Clone, Copy)]
pub(super) enum Against {
    Type,
    /// The values that an enumeration lists.
    Values,
    Limit,
    Required,
    /// What replies always have.
    Always,
    /// The unit of a time.
    Unit,
    /// The fields that are declared.
    Fields,
    Rule,
}

impl Mismatch {
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
    /// Whether the value is an object that a mask covers.
    is_partial: bool,
    pub(super) mismatches: Vec<Mismatch>,
}

impl<'a> Values<'a> {
    pub(super) fn new(api: &'a Api<'a>, side: Side) -> Self {
        let (as_text, as_number, is_partial) = (false, false, false);
        Self { api, side, as_text, as_number, is_partial, mismatches: Vec::new() }
    }

    /// What is written in a schema and not sent as it stands: defaults, constants, conditions.
    pub(super) fn written(api: &'a Api<'a>) -> Self {
        Self { as_number: true, ..Self::new(api, Side::Request) }
    }

    fn add(&mut self, against: Against, place: Place, message: String) {
        self.mismatches.push(Mismatch { against, place, message, help: None });
    }

    /// Adds what is missing or breaks a rule, in the words of the runtime.
    fn violation(&mut self, against: Against, place: Place, path: &Path<'_>, rule: &str) {
        self.add(against, place, Violation::new(path, rule).to_string());
    }

    /// The members of a group that are given: the object that holds them by their key in the
    /// schema of an endpoint, the struct's own object under the empty key. `path` is where the
    /// group stands, empty for an endpoint.
    pub(super) fn group(
        &mut self,
        group: &Group<'a>,
        objects: &[(&'static str, At<'a>)],
        start: Place,
        path: &Path<'_>,
    ) {
        let is_partial = std::mem::take(&mut self.is_partial);
        for (key, object) in objects {
            self.entries(group, key, *object, &[], path);
        }
        self.tagged(group, objects, path);
        let members = Members { group, objects };
        if self.side == Side::Response {
            let is_missing =
                |member: &&Member<'_>| *member.def.always && members.get(member).is_none();
            for member in group.members.iter().filter(is_missing) {
                let message =
                    format!("`{}` is `always` in replies, but not in this one", member.name);
                self.add(Against::Always, start, message);
            }
            return;
        }
        for member in &group.members {
            let given = members.get(member);
            let wanted = member.is_always_sent()
                && member.def.from_client.is_none()
                && member.def.only.as_deref() != Some(&Side::Response);
            if wanted && given.is_none() {
                let object = objects.iter().find(|(key, _)| *key == member.key);
                let place = object.map_or(start, |(_, object)| object.start());
                self.violation(Against::Required, place, &Path::Key(path, member.name), REQUIRED);
            }
            if let (Some(target), Some(at)) = (&member.def.mask_of, given) {
                self.mask(group, member.def, target, at);
            }
        }
        self.sizes(&members, path);
        for rule in rules::rules(self.api, group, is_partial) {
            rule.check(&members, &Path::At(""), &mut |broken| {
                let field = || members.at(broken.field?);
                let place = members.locate(broken.path).or_else(field);
                let place = place.map_or(start, At::on_key);
                let within = String::from(broken.path);
                self.violation(Against::Rule, place, &Path::Step(path, &within), &broken.rule);
            });
        }
    }

    /// What members hold that tags of the group are the tags of.
    pub(super) fn tagged(
        &mut self,
        group: &Group<'a>,
        objects: &[(&'static str, At<'a>)],
        path: &Path<'_>,
    ) {
        let members = Members { group, objects };
        for tag in &group.members {
            let Some(name) = &tag.def.tag_of else { continue };
            let target = group.reach(self.api, name);
            let Some((member, union)) =
                target.and_then(|member| Some((member, TaggedUnion::of(self.api, member.ty?)?)))
            else {
                continue;
            };
            match (members.get(tag), members.at(name)) {
                (Some(tag), Some(at)) => {
                    if let Some(ty) = union.with(&tag.node.to_value()) {
                        self.field(member.def, ty, at, &Path::Step(path, name));
                    }
                }
                (Some(at), None) => self.missing(&member, at, path),
                (None, Some(at)) => self.missing(tag, at, path),
                (None, None) => {}
            }
        }
    }

    /// Sizes of files against the files.
    fn sizes(&mut self, members: &Members<'_, 'a>, path: &Path<'_>) {
        for size in &members.group.members {
            let file = size.def.size_of.as_ref().and_then(|name| members.at(name));
            let (Some(at), Some(Json::String(file))) =
                (members.get(size), file.map(|file| &file.node.value))
            else {
                continue;
            };
            if at.node.to_value().as_u64() != u64::try_from(file.len()).ok() {
                let rule = format!("must be {}, as many bytes as the file has", file.len());
                self.violation(Against::Rule, at.on_value(), &Path::Key(path, size.name), &rule);
            }
        }
    }

    /// A tag without what it is the tag of, or the reverse; one that must be given is missed anyway.
    fn missing(&mut self, member: &Member<'a>, given: At<'a>, path: &Path<'_>) {
        if self.side == Side::Request && !member.is_always_sent() {
            let path = Path::Key(path, member.name);
            self.violation(Against::Required, given.on_key(), &path, REQUIRED);
        }
    }

    /// The entries of an object, but for those of its keys that are skipped.
    pub(super) fn entries(
        &mut self,
        group: &Group<'a>,
        key: &'static str,
        object: At<'a>,
        skipped: &[&str],
        path: &Path<'_>,
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
                    self.add(Against::Fields, at.on_key(), message);
                }
                Some(member) => {
                    self.as_text = !matches!(key, "" | "body");
                    self.is_partial = group.is_masked(member);
                    let path = Path::Key(path, member.name);
                    // What a union with a tag holds is told by the tag.
                    let ty = member.ty.filter(|ty| TaggedUnion::of(self.api, ty).is_none());
                    if let Some(ty) = ty {
                        self.field(member.def, ty, at, &path);
                    }
                    self.text(key, at, &path);
                    (self.as_text, self.is_partial) = (false, false);
                }
                None => self.undeclared(group, key, &entry.key, at),
            }
        }
    }

    /// A text against what its place can carry.
    fn text(&mut self, key: &str, at: At<'_>, path: &Path<'_>) {
        let Json::String(text) = &at.node.value else { return };
        match key {
            "path" if matches!(text.as_str(), "" | "." | "..") => {
                self.violation(Against::Type, at.on_value(), path, SEGMENT);
            }
            "headers" if !is_sendable(text) => {
                let message = "a header cannot carry control characters, nor spaces at its ends";
                self.add(Against::Type, at.on_value(), message.to_owned());
            }
            _ => {}
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
        let (against, place) = (Against::Fields, at.on_key());
        self.mismatches.push(Mismatch { against, place, message, help });
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
                let against = Against::Type;
                self.mismatches.push(Mismatch { against, place, message, help });
            }
        }
    }
}
