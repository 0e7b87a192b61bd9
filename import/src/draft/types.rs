//! The types of all drafts of one version: what is equal is one type, what differs only in what it
//! leaves out is one type with optional fields or sides, and what truly differs has its own name.

mod join;

use std::collections::{BTreeSet, HashMap};

use super::model::{Body, Endpoint, EnumValue, Field, Shape, Type};
use super::names;
use crate::page::{About, Remark};
use join::join;

/// No name stands for more different types than this, but on pages that mean ill.
const MOST: usize = 64;

/// The types of one version, some of which were brought together with others.
#[derive(Debug, Default)]
pub(super) struct Types {
    all: Vec<Type>,
    /// What each type became part of; itself where it stands alone.
    became: Vec<usize>,
    by_name: HashMap<String, Vec<usize>>,
}

impl Types {
    /// Begins an object, so that its own fields can refer to it.
    pub(super) fn open(&mut self, ty: Type) -> usize {
        let index = self.all.len();
        self.all.push(ty);
        self.became.push(index);
        index
    }

    /// Completes a type: it becomes part of one that it fits, or stays one of its own. True when
    /// it was documented with more or fewer fields elsewhere.
    pub(super) fn close(&mut self, index: usize, body: Body) -> bool {
        let Some(ty) = self.all.get_mut(index) else { return false };
        ty.body = body;
        let wanted = ty.wanted.clone();
        let ty = ty.clone();
        let candidates = self.by_name.get(&wanted).cloned().unwrap_or_default();
        let fitting = candidates.into_iter().take(MOST).find(|known| self.fits(*known, index));
        let Some(known) = fitting else {
            self.by_name.entry(wanted).or_default().push(index);
            return false;
        };
        if let Some(became) = self.became.get_mut(index) {
            *became = known;
        }
        self.all.get_mut(known).is_some_and(|known| join(known, ty))
    }

    /// The type that a type became part of.
    pub(super) fn find(&self, index: usize) -> usize {
        let mut at = index;
        while let Some(next) = self.became.get(at).filter(|next| **next != at) {
            at = *next;
        }
        at
    }

    pub(super) fn get(&self, index: usize) -> Option<&Type> {
        self.all.get(self.find(index))
    }

    /// The types that stand for themselves, with their indices.
    pub(super) fn iter(&self) -> impl Iterator<Item = (usize, &Type)> {
        let own = |(index, _): &(usize, &Type)| self.became.get(*index) == Some(index);
        self.all.iter().enumerate().filter(own)
    }

    /// Whether the second type can become part of the first.
    fn fits(&self, known: usize, other: usize) -> bool {
        let (Some(a), Some(b)) = (self.all.get(known), self.all.get(other)) else { return false };
        match (&a.body, &b.body) {
            (Body::Enum { is_int, values }, Body::Enum { is_int: other, values: others }) => {
                // Numbers mean what the page says of them: the same numbers may be other values.
                let has = |values: &[EnumValue], value: &EnumValue| {
                    values.iter().any(|known| {
                        known.value == value.value && (!is_int || known.meaning == value.meaning)
                    })
                };
                is_int == other
                    && (others.iter().all(|value| has(values, value))
                        || values.iter().all(|value| has(others, value)))
            }
            (Body::Object { fields, .. }, Body::Object { fields: others, .. }) => {
                let same = (known, other);
                let common =
                    fields.iter().filter_map(|field| Some((field, named(others, &field.name)?)));
                let mut count = 0;
                for (field, other) in common {
                    if !self.is_same(&field.shape, &other.shape, same) {
                        return false;
                    }
                    count += 1;
                }
                // What holds a type is another one, unless it is the very same.
                if self.below(other).contains(&known) && fields.len() != others.len() {
                    return false;
                }
                let least = fields.len().min(others.len());
                let is_close = count == least && least > 0 || count * 2 >= least && count > 0;
                let is_sent = |field: &&Field| field.sent > 0;
                let sent = |of: &[Field], within: &[Field]| {
                    of.iter()
                        .filter(is_sent)
                        .all(|field| named(within, &field.name).is_some_and(|found| found.sent > 0))
                };
                // A request offers what its own page lists: two that overlap are two types.
                let both_sent = a.sent > 0 && b.sent > 0;
                let is_nested = !both_sent || sent(fields, others) || sent(others, fields);
                (is_close && is_nested) || (fields.is_empty() && others.is_empty())
            }
            _ => false,
        }
    }

    /// Whether two shapes are the same; `same` are two types that are assumed to be one.
    fn is_same(&self, a: &Shape, b: &Shape, same: (usize, usize)) -> bool {
        match (a, b) {
            (Shape::Declared(a), Shape::Declared(b)) => {
                let (a, b) = (self.find(*a), self.find(*b));
                a == b || (a, b) == same || (b, a) == same
            }
            (Shape::List(a), Shape::List(b)) | (Shape::Map(a), Shape::Map(b)) => {
                self.is_same(a, b, same)
            }
            _ => a == b,
        }
    }

    /// The types of an endpoint, each after those that name it.
    pub(super) fn used_by(&self, endpoint: &Endpoint) -> Vec<usize> {
        let params = endpoint.params.iter().flat_map(|(_, fields)| fields);
        let fields = params.chain(&endpoint.response);
        self.closure(
            fields
                .filter_map(|field| declared(&field.shape))
                .map(|index| self.find(index))
                .collect(),
        )
    }

    /// The types that several endpoints use, and those that these refer to.
    pub(super) fn shared(&self, endpoints: &[Endpoint]) -> BTreeSet<usize> {
        let mut users: HashMap<usize, usize> = HashMap::new();
        for endpoint in endpoints {
            for index in self.used_by(endpoint) {
                *users.entry(index).or_default() += 1;
            }
        }
        let several = users.into_iter().filter(|(_, count)| *count > 1).map(|(index, _)| index);
        self.closure(several.collect()).into_iter().collect()
    }

    /// Types with all that they refer to.
    fn closure(&self, types: Vec<usize>) -> Vec<usize> {
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        let mut open: Vec<usize> = types.into_iter().rev().collect();
        while let Some(index) = open.pop() {
            if seen.insert(index) {
                found.push(index);
                open.extend(self.below(index).into_iter().rev());
            }
        }
        found
    }

    /// Asks whether a type that could not have its name is one with the type that has it.
    pub(super) fn ask_about_name(&mut self, index: usize) {
        if let Some(ty) = self.all.get_mut(index) {
            let question = Remark::new("", ty.line, About::NameTaken, &ty.wanted);
            ty.questions.push(question);
        }
    }

    /// The types that a type refers to.
    fn below(&self, index: usize) -> Vec<usize> {
        let fields = match self.get(index).map(|ty| &ty.body) {
            Some(Body::Object { fields, .. }) => fields.as_slice(),
            _ => &[],
        };
        fields
            .iter()
            .filter_map(|field| declared(&field.shape))
            .map(|index| self.find(index))
            .collect()
    }

    /// Names all types: those that most endpoints use first. `taken` are the names of operations
    /// and those that mean something else, `known` those of the types that the service has. What
    /// cannot have the name that its pages give it, for another type has it, is returned.
    pub(super) fn name(
        &self,
        mut taken: BTreeSet<String>,
        mut known: BTreeSet<String>,
    ) -> (HashMap<usize, String>, Vec<usize>) {
        let mut order: Vec<(usize, &Type)> = self.iter().collect();
        order.sort_by_key(|(index, ty)| (std::cmp::Reverse(ty.users.len()), !ty.is_named, *index));
        let mut found = HashMap::new();
        let mut renamed = Vec::new();
        let mut numbers: HashMap<String, usize> = HashMap::new();
        taken.extend(known.iter().cloned());
        for (index, ty) in order {
            let long = names::joined(&ty.owner, &ty.wanted);
            let mut name = ty.wanted.clone();
            // What only requests hold is the input to what replies hold.
            if taken.contains(&name) && ty.read == 0 && !name.starts_with("Input") {
                name = format!("Input{name}");
            }
            let is_plain = !taken.contains(&name);
            let number = numbers.entry(long.clone()).or_insert(1usize);
            while taken.contains(&name) {
                name = if *number == 1 { long.clone() } else { format!("{long}{number}") };
                *number += 1;
            }
            if ty.is_named && !is_plain && known.contains(&ty.wanted) {
                renamed.push(index);
            }
            taken.insert(name.clone());
            known.insert(name.clone());
            found.insert(index, name);
        }
        (found, renamed)
    }
}

/// The declared type within a shape.
pub(super) fn declared(shape: &Shape) -> Option<usize> {
    match shape {
        Shape::Declared(index) => Some(*index),
        Shape::List(inner) | Shape::Map(inner) => declared(inner),
        _ => None,
    }
}

fn named<'f>(fields: &'f [Field], name: &str) -> Option<&'f Field> {
    fields.iter().find(|field| field.name == name)
}
