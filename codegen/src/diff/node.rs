//! What is compared: a tree of named things, each with facts, and how two such trees differ.

use super::Change;
use super::kinds::{ChangeKind, TYPE_REMADE};

/// Something that can come, go and change.
#[derive(Debug)]
pub(super) struct Node {
    /// What it is called in sentences: `parameter`.
    noun: &'static str,
    /// What it is outside of Rust: its name on the wire, its id.
    key: String,
    /// Its name in Rust; empty where that follows from the key.
    name: String,
    /// An endpoint or a type: the place of everything below it.
    is_place: bool,
    /// What a type is made as; nothing inside can be compared where this differs.
    form: &'static str,
    kinds: Lifecycle,
    facts: Vec<Fact>,
    children: Vec<Node>,
}

/// What it means when a thing comes, goes, or is called otherwise.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lifecycle {
    pub(super) added: &'static ChangeKind,
    pub(super) removed: &'static ChangeKind,
    pub(super) renamed: &'static ChangeKind,
    pub(super) rekeyed: &'static ChangeKind,
}

/// Where something is.
#[derive(Debug, Default)]
struct Within<'a> {
    place: &'a str,
    /// What it is part of, where that is less than a place: a type, a mask.
    owner: Option<String>,
}

/// Something that is known of a node.
#[derive(Debug)]
struct Fact {
    value: String,
    meaning: Meaning,
}

/// What it means when a fact changes. A fact without a value is not set.
#[derive(Debug, Clone, Copy)]
enum Meaning {
    Set {
        set: &'static ChangeKind,
        unset: &'static ChangeKind,
        changed: &'static ChangeKind,
    },
    /// The value is a list in which only the order of what both states have counts.
    Order(&'static ChangeKind),
}

impl Node {
    pub(super) fn new(
        noun: &'static str,
        key: impl Into<String>,
        name: impl Into<String>,
        kinds: Lifecycle,
    ) -> Self {
        let (facts, children) = (Vec::new(), Vec::new());
        let (key, name) = (key.into(), name.into());
        Self { noun, key, name, is_place: false, form: "", kinds, facts, children }
    }

    /// What a type is made as.
    pub(super) fn form(mut self, form: &'static str) -> Self {
        self.form = form;
        self
    }

    /// Makes it the place of everything below it.
    pub(super) fn place(mut self) -> Self {
        self.is_place = true;
        self
    }

    /// A fact of which every change means the same.
    pub(super) fn fact(self, changed: &'static ChangeKind, value: impl Into<String>) -> Self {
        self.optional(changed, changed, changed, value)
    }

    /// A fact that is so or not.
    pub(super) fn flag(
        self,
        set: &'static ChangeKind,
        unset: &'static ChangeKind,
        value: bool,
    ) -> Self {
        self.optional(set, unset, set, if value { "yes" } else { "" })
    }

    /// A fact that may be unset.
    pub(super) fn optional(
        mut self,
        set: &'static ChangeKind,
        unset: &'static ChangeKind,
        changed: &'static ChangeKind,
        value: impl Into<String>,
    ) -> Self {
        self.facts
            .push(Fact { value: value.into(), meaning: Meaning::Set { set, unset, changed } });
        self
    }

    /// A list of which only the order counts.
    pub(super) fn order(mut self, reordered: &'static ChangeKind, names: &[String]) -> Self {
        self.facts.push(Fact { value: names.join(", "), meaning: Meaning::Order(reordered) });
        self
    }

    /// Adds what is inside it.
    pub(super) fn with(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children);
        self
    }

    /// What it is called, with what it is inside of, up to its place.
    fn subject(&self, outer: &Within<'_>) -> String {
        let name = if self.name.is_empty() { &self.key } else { &self.name };
        let own = format!("{} `{name}`", self.noun);
        match &outer.owner {
            Some(owner) if !self.is_place => format!("{own} of {owner}"),
            _ => own,
        }
    }

    /// Where its own changes are reported.
    fn place_in<'a>(&'a self, outer: &Within<'a>) -> &'a str {
        if self.is_place { &self.key } else { outer.place }
    }

    /// Where that is what is inside it.
    fn within<'a>(&'a self, outer: &Within<'a>) -> Within<'a> {
        let owner = (!self.is_place).then(|| self.subject(outer));
        Within { place: self.place_in(outer), owner }
    }
}

/// Lists what happened between two states of everything.
pub(super) fn compare(before: &Node, after: &Node) -> Vec<Change> {
    let mut changes = Vec::new();
    both(before, after, &Within::default(), &mut changes);
    changes
}

/// Something that is in both states.
fn both<'a>(before: &Node, after: &'a Node, outer: &Within<'a>, changes: &mut Vec<Change>) {
    let mut say = |kind, detail| changes.push(change(kind, outer, after, detail));
    if before.name != after.name {
        say(after.kinds.renamed, from_to(&before.name, &after.name));
    }
    if before.key != after.key {
        say(after.kinds.rekeyed, from_to(&before.key, &after.key));
    }
    if before.form != after.form {
        return say(&TYPE_REMADE, from_to(before.form, after.form));
    }
    for (old, new) in before.facts.iter().zip(&after.facts) {
        if let Some(kind) = new.changed_from(old) {
            say(kind, from_to(&old.value, &new.value));
        }
    }
    children(before, after, &after.within(outer), changes);
}

/// Pairs what is inside two states of one thing: by name, which is what code
/// depends on, and what is left by key.
fn children<'a>(before: &Node, after: &'a Node, within: &Within<'a>, changes: &mut Vec<Change>) {
    let mut gone: Vec<&Node> = before.children.iter().collect();
    let mut come: Vec<&'a Node> = after.children.iter().collect();
    for same in [Node::has_same_name, Node::has_same_key] {
        come.retain(|new| match gone.iter().position(|old| same(old, new)) {
            Some(at) => {
                both(gone.remove(at), new, within, changes);
                false
            }
            None => true,
        });
    }
    for old in gone {
        alone(old, |kinds| kinds.removed, within, changes);
    }
    for new in come {
        alone(new, |kinds| kinds.added, within, changes);
    }
}

/// Something that is in one state only. What is inside it goes without saying, but for places.
fn alone(
    node: &Node,
    kind: fn(Lifecycle) -> &'static ChangeKind,
    outer: &Within<'_>,
    changes: &mut Vec<Change>,
) {
    changes.push(change(kind(node.kinds), outer, node, String::new()));
    for child in node.children.iter().filter(|child| child.is_place) {
        alone(child, kind, &node.within(outer), changes);
    }
}

fn change(kind: &'static ChangeKind, outer: &Within<'_>, node: &Node, detail: String) -> Change {
    let place = node.place_in(outer).to_owned();
    Change { kind, place, subject: node.subject(outer), detail }
}

impl Node {
    fn has_same_key(&self, other: &Self) -> bool {
        self.noun == other.noun && self.key == other.key
    }

    fn has_same_name(&self, other: &Self) -> bool {
        self.noun == other.noun && self.name == other.name && !self.name.is_empty()
    }
}

impl Fact {
    /// What it means that the fact was another before.
    fn changed_from(&self, before: &Self) -> Option<&'static ChangeKind> {
        if self.value == before.value {
            return None;
        }
        match self.meaning {
            Meaning::Set { set, .. } if before.value.is_empty() => Some(set),
            Meaning::Set { unset, .. } if self.value.is_empty() => Some(unset),
            Meaning::Set { changed, .. } => Some(changed),
            Meaning::Order(kind) => {
                let common = |own: &str, other: &str| {
                    let other: Vec<&str> = other.split(", ").collect();
                    let own = own.split(", ").filter(|name| other.contains(name));
                    own.map(str::to_owned).collect::<Vec<_>>()
                };
                let differs =
                    common(&before.value, &self.value) != common(&self.value, &before.value);
                differs.then_some(kind)
            }
        }
    }
}

/// Longest value that is worth showing.
const SHOWN: usize = 80;

/// What was and what is, where that is short enough to be read.
fn from_to(before: &str, after: &str) -> String {
    let is_shown = |text: &str| text.chars().count() <= SHOWN && !text.contains('\n');
    match (before, after) {
        _ if !is_shown(before) || !is_shown(after) => String::new(),
        ("" | "yes", _) | (_, "" | "yes") => String::new(),
        _ => format!("`{before}` → `{after}`"),
    }
}
