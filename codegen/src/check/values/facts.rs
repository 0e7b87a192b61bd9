//! Values of schema files as rules see them.

use feishu_api_rules::{self as rules, Fact, Facts, Path, Step, below, within};

use crate::group::{Group, Member};
use crate::rules::number;
use crate::syntax::At;
use crate::syntax::{Json, Node};

/// A value of a schema file.
pub(super) struct Shown<'a> {
    pub(super) node: &'a Node,
    /// Whether its numbers are written as texts.
    pub(super) digits: bool,
}

impl rules::Node for Shown<'_> {
    fn fact(&self) -> Fact<'_> {
        match &self.node.value {
            Json::Null => Fact::Null,
            Json::Bool(value) => Fact::Bool(*value),
            Json::Number(value) => number(value),
            Json::String(text) if self.digits => match (text.parse(), text.parse()) {
                (Ok(value), _) => Fact::Int(value),
                (_, Ok(value)) => Fact::Float(value),
                _ => Fact::Text(text),
            },
            Json::String(text) => Fact::Text(text),
            Json::Array(elements) => Fact::List(elements.len()),
            Json::Object(entries) => Fact::Map(entries.len()),
        }
    }

    fn each(&self, visit: &mut dyn FnMut(Step<'_>, &dyn rules::Node)) {
        for (index, node) in self.node.elements().iter().enumerate() {
            visit(Step::Index(index), &Self { node, ..*self });
        }
        for entry in self.node.entries() {
            visit(Step::Key(&entry.key), &Self { node: &entry.value, ..*self });
        }
    }
}

/// The members of a group that are given.
pub(super) struct Members<'g, 'a> {
    pub(super) group: &'g Group<'a>,
    /// The objects that hold them, by their key in the schema of an endpoint.
    pub(super) objects: &'g [(&'static str, At<'a>)],
}

impl<'a> Members<'_, 'a> {
    /// The value of a member.
    pub(super) fn get(&self, member: &Member<'a>) -> Option<At<'a>> {
        let (_, object) = self.objects.iter().find(|(key, _)| *key == member.key)?;
        Some(object.entry(object.node.entry(member.name)?))
    }

    /// What stands at a path.
    pub(super) fn at(&self, path: &str) -> Option<At<'a>> {
        let (member, rest) = self.group.split(path)?;
        let at = self.get(member)?;
        // What a mask says of a field is said where it names it.
        if member.def.mask_of.is_some() && !rest.is_empty() { Some(at) } else { follow(at, rest) }
    }

    /// What stands where a rule is broken.
    pub(super) fn locate(&self, path: &Path<'_>) -> Option<At<'a>> {
        match *path {
            Path::At(_) => None,
            Path::Step(_, path) => self.at(path),
            Path::Key(parent, key) => child(self.locate(parent)?, Step::Key(key)),
            Path::Index(parent, index) => child(self.locate(parent)?, Step::Index(index)),
        }
    }

    /// What a mask says of a field that it names.
    fn in_mask(&self, mask: At<'a>, object: &str, name: &str) -> Fact<'static> {
        let is_named = |node: &Node| matches!(&node.value, Json::String(text) if text == name);
        if !mask.node.elements().iter().any(is_named) {
            return Fact::Absent;
        }
        let object = self.group.member(object).and_then(|object| self.get(object));
        let is_set = object.is_some_and(|object| object.node.entry(name).is_some());
        Fact::Text(if is_set { "set" } else { "cleared" })
    }
}

impl Facts for Members<'_, '_> {
    fn look(&self, path: &str, see: &mut dyn FnMut(&dyn rules::Node)) {
        let found =
            self.group.split(path).and_then(|(one, rest)| Some((one, self.get(one)?, rest)));
        let Some((member, at, rest)) = found else { return see(&Fact::Absent) };
        let shown = Shown { node: at.node, digits: false };
        match (&member.def.mask_of, rest) {
            (_, "") => see(&shown),
            (Some(object), name) => see(&self.in_mask(at, object, name)),
            (None, rest) => within(&shown, rest, see),
        }
    }
}

/// What stands where a limit of a value is broken.
pub(super) fn locate<'a>(at: At<'a>, path: &Path<'_>) -> At<'a> {
    let inner = |parent, step| {
        let parent = locate(at, parent);
        child(parent, step).unwrap_or(parent)
    };
    match *path {
        Path::At(_) | Path::Step(..) => at,
        Path::Key(parent, key) => inner(parent, Step::Key(key)),
        Path::Index(parent, index) => inner(parent, Step::Index(index)),
    }
}

fn child<'a>(at: At<'a>, step: Step<'_>) -> Option<At<'a>> {
    match step {
        Step::Key(key) => Some(at.entry(at.node.entry(key)?)),
        Step::Index(index) => at.node.at(index).map(|_| at.at(index)),
    }
}

/// What stands at a path below a value.
fn follow<'a>(at: At<'a>, path: &str) -> Option<At<'a>> {
    if path.is_empty() {
        return Some(at);
    }
    let entries = at.node.entries().iter();
    let named = entries.filter_map(|entry| Some((entry, below(path, &entry.key)?)));
    let (entry, rest) = named.min_by_key(|(_, rest)| rest.len())?;
    follow(at.entry(entry), rest)
}
