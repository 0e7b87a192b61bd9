//! Where the draft of a page and its reviewed schema agree, and where not.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::{At, CONST, Fact, Kind};
use crate::page::{Page, Remark};

/// How a fact of the one stands to the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Side {
    /// The page says it, the schema does not.
    Page,
    /// The schema says it, the page does not.
    Schema,
    /// Both say something, and not the same; this is what the schema says.
    Other(String),
}

/// A difference between a page and its schema.
#[derive(Debug, Clone)]
pub struct Difference {
    /// The fact: the page's where it has one, else the schema's.
    pub fact: Fact,
    /// Who says it.
    pub side: Side,
    /// Line of the page.
    pub page_line: usize,
    /// Where the schema says it, or where it would.
    pub at: Option<At>,
    /// Whether the draft leaves the place to a person: the schema then holds the decision.
    pub is_open: bool,
}

/// What comparing a draft with a schema gave.
#[derive(Debug, Clone, Default)]
pub struct Agreement {
    /// Facts that both say, by kind.
    pub same: BTreeMap<Kind, usize>,
    /// What the page confirms of shared types: the type, and the name of a field or a value.
    pub confirmed: BTreeSet<(String, String)>,
    /// Differences in the order of kinds and places.
    pub differences: Vec<Difference>,
}

/// Compares the facts of a draft with those of the schema.
pub fn agree(page: &Page, remarks: &[Remark], draft: &[Fact], schema: &[Fact]) -> Agreement {
    let mut agreement = Agreement::default();
    let mut rest: Vec<&Fact> = schema.iter().collect();
    let mut only_page: Vec<&Fact> = Vec::new();
    for fact in draft {
        let same = |other: &&Fact| is_same(fact, other);
        match rest.iter().position(same) {
            Some(index) => {
                agreement.confirmed.extend(shared(rest.remove(index)));
                *agreement.same.entry(fact.kind).or_default() += 1;
            }
            None if is_implied(fact, schema) => {
                *agreement.same.entry(fact.kind).or_default() += 1;
            }
            None => only_page.push(fact),
        }
    }
    // A field that only one side has differs by its name; nothing more is said about it.
    let lacks = |fact: &Fact, others: &[Fact]| {
        fact.kind != Kind::Name
            && fact.place.contains('.')
            && !others.iter().any(|other| other.kind == Kind::Name && other.place == fact.place)
    };
    only_page.retain(|fact| !lacks(fact, schema) && !is_below(fact, &only_names(draft, schema)));
    rest.retain(|fact| fact.value != CONST || fact.kind != Kind::Required);
    rest.retain(|fact| !lacks(fact, draft) && !is_below(fact, &only_names(schema, draft)));
    for fact in only_page {
        let paired = rest.iter().position(|other| is_pair(fact, other));
        let (side, at) = match paired.map(|index| rest.remove(index)) {
            Some(other) => (Side::Other(other.value.clone()), Some(other.at.clone())),
            None => {
                let place = schema
                    .iter()
                    .find(|other| other.kind == Kind::Name && other.place == fact.place);
                (Side::Page, place.map(|place| place.at.clone()))
            }
        };
        agreement.differences.push(difference(page, remarks, fact, side, at));
    }
    for fact in rest {
        let at = Some(fact.at.clone());
        agreement.differences.push(difference(page, remarks, fact, Side::Schema, at));
    }
    agreement.differences.sort_by(|a, b| {
        (a.fact.kind, &a.fact.place, &a.fact.value).cmp(&(
            b.fact.kind,
            &b.fact.place,
            &b.fact.value,
        ))
    });
    agreement
}

/// What a fact says about a shared type: that it has a field, or a value.
pub fn shared(fact: &Fact) -> Option<(String, String)> {
    let what = match fact.kind {
        Kind::Name => fact.place.rsplit('.').next().unwrap_or_default(),
        Kind::Enum => &fact.value,
        _ => return None,
    };
    let ty = &fact.at.shared_type;
    if ty.is_empty() { None } else { Some((ty.clone(), what.to_owned())) }
}

/// Whether a schema holds a limit of length without stating it: by the values that a text may have.
fn is_implied(fact: &Fact, schema: &[Fact]) -> bool {
    let limit = fact.value.split_once(' ').filter(|_| fact.kind == Kind::Rule);
    let Some((key, Ok(length))) = limit.map(|(key, number)| (key, number.parse())) else {
        return false;
    };
    let holds: fn(usize, usize) -> bool = match key {
        "min_length" => |count, least| count >= least,
        "max_length" => |count, most| count <= most,
        _ => return false,
    };
    let values =
        || schema.iter().filter(|other| other.kind == Kind::Enum && other.place == fact.place);
    values().count() > 0 && values().all(|value| holds(value.value.chars().count(), length))
}

fn difference(
    page: &Page,
    remarks: &[Remark],
    fact: &Fact,
    side: Side,
    at: Option<At>,
) -> Difference {
    let page_line = line(page, fact);
    let is_open = remarks.iter().any(|remark| remark.place == fact.place);
    Difference { fact: fact.clone(), side, page_line, at, is_open }
}

/// Line of the page where a fact stands, or would stand.
fn line(page: &Page, fact: &Fact) -> usize {
    let facts = match fact.kind {
        Kind::Token => &page.tokens,
        Kind::App => &page.apps,
        Kind::Scope => &page.scopes,
        Kind::FieldScope => &page.field_scopes,
        Kind::Rate => &page.rates,
        Kind::Error => {
            let named = page.errors.iter().find(|error| error.code.to_string() == fact.place);
            return named.or(page.errors.last()).map_or(1, |error| error.line);
        }
        _ => return page.line_of(&fact.place),
    };
    let same = facts.iter().find(|known| known.value == fact.value);
    same.or(facts.first()).map_or_else(|| page.line_of(""), |known| known.line)
}

/// The places that only the first has, and nothing above them.
fn only_names<'f>(facts: &'f [Fact], others: &[Fact]) -> Vec<&'f str> {
    let names = facts.iter().filter(|fact| fact.kind == Kind::Name);
    let only = names.filter(|fact| {
        !others.iter().any(|other| other.kind == Kind::Name && other.place == fact.place)
    });
    only.map(|fact| fact.place.as_str()).collect()
}

/// Whether the fact stands inside of one of the places: the outer place says it all.
fn is_below(fact: &Fact, places: &[&str]) -> bool {
    places
        .iter()
        .any(|place| fact.place.strip_prefix(place).is_some_and(|rest| rest.starts_with('.')))
}

fn is_same(a: &Fact, b: &Fact) -> bool {
    let is_required = a.kind == Kind::Required && b.value == CONST;
    a.kind == b.kind && a.place == b.place && (a.value == b.value || is_required)
}

/// Whether two facts are what each side says about the same thing.
fn is_pair(a: &Fact, b: &Fact) -> bool {
    let key = |fact: &Fact| fact.value.split(' ').next().unwrap_or_default().to_owned();
    a.kind == b.kind
        && a.place == b.place
        && match a.kind {
            Kind::Method | Kind::Path | Kind::Type | Kind::Time | Kind::Default | Kind::Error => {
                true
            }
            Kind::Rule => key(a) == key(b),
            _ => false,
        }
}
