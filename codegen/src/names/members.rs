//! The names of fields, setters and variants.
//!
//! Each struct, enumeration and request is a scope of its own. A name that is taken there gets a
//! number; what it would have been is kept, so that the check can say so.

use std::collections::{BTreeMap, BTreeSet};

use super::{Claims, REQUEST_METHODS, UNKNOWN, UNKNOWN_FIELDS, masked_objects, pascal, snake};
use crate::diagnostic::Place;
use crate::resolve::{Api, Endpoint, Field, TypeBody};
use crate::schema::{Enum, Rule, Side, TypeDef, Union};
use crate::types::{Type, TypeId};

/// A name that something was given.
#[derive(Debug)]
pub(crate) struct Given {
    pub(crate) name: String,
    /// The name that it would have alone.
    pub(crate) wanted: String,
    /// Where the thing stands that can be called otherwise, if it is one thing.
    pub(crate) place: Option<Place>,
}

/// The names of an operation's setters.
#[derive(Debug, Default)]
pub(crate) struct Setters {
    /// By parameter; none for constants, and for all but the first of those that a shape stands for.
    pub(crate) params: Vec<Option<Given>>,
    /// By masked object: the setters of its members.
    pub(crate) masked: BTreeMap<String, Vec<Option<MaskedSetter>>>,
}

/// The names of a masked field's setter, and of the method that clears it.
#[derive(Debug)]
pub(crate) struct MaskedSetter {
    pub(crate) setter: Given,
    pub(crate) clear: Option<Given>,
}

impl Setters {
    /// All of them.
    pub(crate) fn into_names(self) -> impl Iterator<Item = Given> {
        let masked = self.masked.into_values().flatten().flatten();
        let masked = masked.flat_map(|MaskedSetter { setter, clear }| [Some(setter), clear]);
        masked.chain(self.params).flatten()
    }
}

/// The names of a struct's members by field; none for constants that are only sent, and for all but
/// the first of the fields that a shape stands for.
pub(crate) fn members(fields: &[Field<'_>], rules: &[Rule], is_read: bool) -> Vec<Option<Given>> {
    if is_read {
        // What is read has all fields as they are.
        let mut claims = Claims::with(&[UNKNOWN_FIELDS]);
        let name = |field| Some(give(&mut claims, field_name(field), Some(field.place)));
        return fields.iter().map(name).collect();
    }
    sent(fields.iter(), rules, &mut Claims::default())
}

/// The names of an operation's setters.
pub(crate) fn setters(
    api: &Api<'_>,
    endpoint: &Endpoint<'_>,
    is_read: impl Fn(TypeId) -> bool,
) -> Setters {
    let mut claims = Claims::with(&REQUEST_METHODS);
    let mut masked = BTreeMap::new();
    for (_, object) in endpoint.params() {
        let Some(id) = masked_object(endpoint, object) else { continue };
        let Some(named) = api.types.get(id) else { continue };
        if let (TypeDef::Struct(def), TypeBody::Struct(fields)) = (named.def, &named.body) {
            let own = members(fields, &def.rules, is_read(id));
            let setters = masked_setters(endpoint, object, (fields, &def.rules), own, &mut claims);
            masked.insert(object.name.to_owned(), setters);
        }
    }
    let params = endpoint.params().map(|(_, field)| field);
    Setters { params: sent(params, &endpoint.def.rules, &mut claims), masked }
}

/// The setters of a masked object's members. Where several objects are masked, the name of each
/// stands before those of its fields.
fn masked_setters(
    endpoint: &Endpoint<'_>,
    object: &Field<'_>,
    (fields, rules): (&[Field<'_>], &[Rule]),
    names: Vec<Option<Given>>,
    claims: &mut Claims,
) -> Vec<Option<MaskedSetter>> {
    let prefix = match masked_objects(endpoint).count() {
        1 => String::new(),
        _ => format!("{}_", field_name(object)),
    };
    let mask = endpoint.body.iter().find(|mask| covers(mask, object));
    let can_clear = |wire: &str| {
        mask.is_some_and(|mask| mask.def.clearable.iter().any(|name| name.as_str() == wire))
    };
    let members = fields.iter().zip(names).filter_map(|(field, name)| Some((field, name?)));
    let setter = |(field, member): (&Field<'_>, Given)| {
        let shape = member.place.is_none().then(|| shape_of(field, rules)).flatten();
        let is_own = |one: &&Field<'_>| match shape {
            Some(rule) => shape_of(one, rules) == Some(rule),
            None => one.name == field.name,
        };
        let is_sent = |one: &&Field<'_>| one.def.only.as_deref() != Some(&Side::Response);
        // What only the server writes cannot be set.
        let first = fields.iter().filter(is_own).find(is_sent)?;
        let setter = give(claims, format!("{prefix}{}", member.name), member.place);
        let clear = can_clear(first.name)
            .then(|| give(claims, format!("clear_{prefix}{}", member.name), None));
        Some(MaskedSetter { setter, clear })
    };
    members.map(setter).collect()
}

/// The names of fields that are sent: one for all that a shape stands for, none for constants and for
/// what is given with another field.
fn sent<'a>(
    fields: impl Iterator<Item = &'a Field<'a>>,
    rules: &[Rule],
    claims: &mut Claims,
) -> Vec<Option<Given>> {
    let mut shapes = BTreeSet::new();
    let name = |field: &Field<'_>| match shape_of(field, rules) {
        Some(rule) => {
            let is_first = shapes.insert(rule);
            let name = rules.get(rule).filter(|_| is_first).and_then(shape_member)?;
            Some(give(claims, name, None))
        }
        None if field.def.is_filled_in() => None,
        None => Some(give(claims, field_name(field), Some(field.place))),
    };
    fields.map(name).collect()
}

/// The variants of an enumeration by value; none for what cannot become one.
pub(crate) fn enum_variants(def: &Enum) -> Vec<Option<Given>> {
    let mut claims = Claims::with(&[UNKNOWN]);
    let name = |(index, value): (usize, &crate::syntax::Spanned<crate::schema::EnumValue>)| {
        let text = value.value.as_str().filter(|text| text.contains(char::is_alphanumeric));
        let wanted = match (&value.name, text, value.value.as_i64()) {
            (Some(name), ..) => pascal(name),
            (None, Some(text), _) => pascal(text),
            (None, None, Some(number)) => format!("V{number}").replace('-', "Minus"),
            (None, None, None) => return None,
        };
        let is_repeated = def.values.iter().take(index).any(|one| one.value == value.value);
        (!is_repeated).then(|| give_pascal(&mut claims, wanted, value.place()))
    };
    def.values.iter().enumerate().map(name).collect()
}

/// The variants of a union.
pub(crate) fn union_variants(def: &Union) -> Vec<Given> {
    let mut claims = Claims::with(&[UNKNOWN]);
    let names = def.variants.keys();
    names.map(|name| give_pascal(&mut claims, pascal(name), name.place())).collect()
}

fn give(claims: &mut Claims, wanted: String, place: Option<Place>) -> Given {
    Given { name: claims.claim(&wanted), wanted, place }
}

fn give_pascal(claims: &mut Claims, wanted: String, place: Place) -> Given {
    Given { name: claims.claim_pascal(&wanted), wanted, place: Some(place) }
}

/// The name of a field in Rust.
pub(crate) fn field_name(field: &Field<'_>) -> String {
    snake(field.def.name.as_deref().map_or(field.name, String::as_str))
}

/// The rule whose shape takes the place of a field.
fn shape_of(field: &Field<'_>, rules: &[Rule]) -> Option<usize> {
    rules.iter().position(|rule| rule.parts().iter().any(|part| part.as_str() == field.name))
}

/// The name of the member that holds a shape: the tag, or the last word of the shape's own name, so
/// that `SectionPosition` becomes `position`.
fn shape_member(rule: &Rule) -> Option<String> {
    match rule {
        Rule::TaggedBy(tagged) => Some(snake(&tagged.tag)),
        rule => {
            let parts = rule.parts();
            let parts: Vec<&str> = parts.iter().map(|part| part.as_str()).collect();
            Some(last_word(rule.shape()?, &parts))
        }
    }
}

fn last_word(shape: &str, fields: &[&str]) -> String {
    let snake = snake(shape);
    let last = snake.rsplit('_').next().unwrap_or(&snake).to_owned();
    let is_name = last.starts_with(char::is_alphabetic);
    if is_name && !fields.contains(&last.as_str()) { last } else { snake }
}

/// The declared struct behind a field that a mask in the body covers.
pub(crate) fn masked_object(endpoint: &Endpoint<'_>, field: &Field<'_>) -> Option<TypeId> {
    match field.ty {
        Type::Named(id) if endpoint.body.iter().any(|mask| covers(mask, field)) => Some(id),
        _ => None,
    }
}

fn covers(mask: &Field<'_>, object: &Field<'_>) -> bool {
    mask.def.mask_of.as_ref().is_some_and(|name| name.as_str() == object.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_have_the_last_word_of_their_shape_unless_it_is_a_number() {
        assert_eq!(last_word("SectionPosition", &[]), "position");
        assert_eq!(last_word("SectionPosition", &["position"]), "section_position");
        assert_eq!(last_word("Version_12", &[]), "version_12");
    }
}
