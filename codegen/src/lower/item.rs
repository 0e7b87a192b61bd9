//! Declared types: structs, enums and unions.

use std::borrow::Cow;

use super::Lowering;
use super::docs::{described, docs};
use super::shape::Replacement;
use super::tagged::join_tags;
use crate::group::Group;
use crate::markdown;
use crate::model::{
    Docs, IntVariant, ItemBody, JsonKind, Member, Slot, Source, Struct, TextVariant, UnionVariant,
};
use crate::names::{self, Claims, METHODS, Owner, UNKNOWN_FIELDS, shouty};
use crate::resolve::{Field, NamedType, TypeBody};
use crate::rules;
use crate::schema::{self, EnumValue, EnumWire, TypeDef};
use crate::types::{Type, TypeId};

impl<'s> Lowering<'_, 's> {
    pub(super) fn item_body(&self, id: TypeId, named: &NamedType<'s>, read: bool) -> ItemBody<'s> {
        match (named.def, &named.body) {
            (TypeDef::Struct(def), TypeBody::Struct(fields)) => {
                ItemBody::Struct(self.structure(fields, &def.rules, Some(id), read))
            }
            (TypeDef::Union(def), TypeBody::Union(variants)) => match self.tagged_union(id) {
                Some(union) => ItemBody::Tagged(union),
                None => ItemBody::Union(self.union(id, def, variants)),
            },
            (TypeDef::Enum(def), _) if def.wire == EnumWire::Int => {
                ItemBody::IntEnum(int_variants(def))
            }
            (TypeDef::Enum(def), _) if def.wire == EnumWire::Flags => ItemBody::Flags(flags(def)),
            (TypeDef::Enum(def), _) => {
                ItemBody::TextEnum { variants: text_variants(def), is_key: self.keys.contains(&id) }
            }
            // The body is made from the definition: they are of one kind.
            (TypeDef::Struct(_) | TypeDef::Union(_), _) => {
                ItemBody::TextEnum { variants: Vec::new(), is_key: false }
            }
        }
    }

    /// A struct with these fields. What is read from replies is lenient: nothing is required, and
    /// unknown fields are kept.
    pub(super) fn structure(
        &self,
        fields: &[Field<'s>],
        rules: &'s [schema::Rule],
        owner: Option<TypeId>,
        read: bool,
    ) -> Struct<'s> {
        let replacements = match owner {
            Some(id) if !read => self.shapes(rules, fields, Owner::Type(id)),
            _ => Vec::new(),
        };
        // A union that a tag tells apart is made to be sent, although replies have it too.
        let is_payload = owner.is_some_and(|id| self.payloads.contains(&id));
        let keeps_unknown = read || fields.is_empty();
        let mut members = Vec::new();
        let names = names::members(fields, if replacements.is_empty() { &[] } else { rules }, read);
        let mut sources: Vec<Option<Source<'s>>> = vec![None; fields.len()];
        for ((position, field), name) in fields.iter().enumerate().zip(names) {
            let name = name.map(|given| given.name).unwrap_or_default();
            let replaced = replacements.iter().find(|one| one.parts.contains(&position));
            let source = match (replaced, &field.def.constant) {
                (Some(replacement), _) => part(replacement, position, owner, name, &mut members),
                (None, Some(constant)) if !read => Source::Constant(constant),
                // Its source is the member of what it is the tag of.
                (None, _) if !read && field.def.tag_of.is_some() => continue,
                (None, _) => {
                    members.push(Member {
                        name,
                        ty: self.member_ty(field, owner, read),
                        required: *field.def.required && !read,
                        is_argument: *field.def.required && (!read || is_payload),
                        accessor: None,
                        docs: docs(field.def),
                    });
                    Source::Member(members.len() - 1)
                }
            };
            if let Some(slot) = sources.get_mut(position) {
                *slot = Some(source);
            }
        }
        if !read {
            join_tags(fields, &mut sources);
        }
        let tagged =
            if read { self.tagged_members(fields, &members, &sources) } else { Vec::new() };
        let views = match owner {
            Some(id) if read => self.views(id, rules, fields, &members, &sources),
            _ => Vec::new(),
        };
        if read {
            let made = views.iter().flat_map(|view| &view.constructors).map(String::as_str);
            let taken = made.chain(views.iter().map(|view| view.accessor.as_str()));
            let taken = taken.chain(tagged.iter().map(|tagged| tagged.accessor.as_str()));
            name_accessors(fields, &sources, taken, &mut members);
        }
        let slot = |(field, source): (&Field<'s>, Option<Source<'s>>)| {
            source.map(|source| Slot { wire: self.wire(field, read), source })
        };
        let group = owner.and_then(|id| Group::of_type(self.api, id));
        let slots = fields.iter().zip(sources).filter_map(slot).collect();
        Struct {
            members,
            slots,
            unknown: keeps_unknown.then_some(UNKNOWN_FIELDS),
            rules: group.map_or_else(Vec::new, |group| {
                rules::checked(self.api, &self.usage, &group, false, "")
            }),
            shapes: replacements.into_iter().map(|one| one.shape).collect(),
            views,
            tagged,
        }
    }

    fn union(
        &self,
        owner: TypeId,
        def: &'s schema::Union,
        variants: &[(&'s str, Type)],
    ) -> Vec<UnionVariant<'s>> {
        let names = names::union_variants(def);
        let given = |name: &str| names.get(def.variants.get_index_of(name)?);
        let lower = |(name, ty): &(&'s str, Type)| UnionVariant {
            name: given(name).map(|given| given.name.clone()).unwrap_or_default(),
            ty: self.plain_ty(ty, Some(owner)),
            kind: self.json_kind(ty),
            doc: described(def.variants.get(*name).map_or("", |variant| &variant.doc)),
        };
        variants.iter().map(lower).collect()
    }

    /// The JSON kind of a type's values.
    fn json_kind(&self, ty: &Type) -> JsonKind {
        match ty {
            Type::Bool => JsonKind::Bool,
            Type::Int | Type::Float | Type::Millis | Type::Seconds => JsonKind::Number,
            Type::String | Type::Decimal | Type::File => JsonKind::Text,
            Type::List(_) => JsonKind::List,
            Type::Map(..) | Type::Any => JsonKind::Object,
            Type::Named(id) => match self.api.types.get(*id).map(|named| named.def) {
                Some(TypeDef::Enum(def)) if def.is_number() => JsonKind::Number,
                Some(TypeDef::Enum(_)) => JsonKind::Text,
                _ => JsonKind::Object,
            },
        }
    }
}

/// Names the methods that give what replies always have, beside methods of these names.
fn name_accessors<'t>(
    fields: &[Field<'_>],
    sources: &[Option<Source<'_>>],
    taken: impl Iterator<Item = &'t str>,
    members: &mut [Member<'_>],
) {
    let mut claims = Claims::with(&METHODS);
    for name in taken {
        claims.claim(name);
    }
    for (field, source) in fields.iter().zip(sources) {
        if let (true, Some(Source::Member(index))) = (*field.def.always, source)
            && let Some(member) = members.get_mut(*index)
        {
            member.accessor = Some(claims.claim(&member.name));
        }
    }
}

/// The source of a field that a shape stands for; its member is made at the first of them.
fn part<'s>(
    replacement: &Replacement<'s>,
    position: usize,
    owner: Option<TypeId>,
    name: String,
    members: &mut Vec<Member<'s>>,
) -> Source<'s> {
    let ty = replacement.ty(owner);
    let member = match members.iter().position(|member| member.ty == ty) {
        Some(known) => known,
        None => {
            members.push(Member {
                name,
                ty,
                required: replacement.required,
                is_argument: replacement.required,
                accessor: None,
                docs: Docs::of_text(replacement.shape.doc),
            });
            members.len() - 1
        }
    };
    let part = replacement.parts.iter().position(|part| *part == position).unwrap_or(0);
    Source::Shape { member, part }
}

pub(super) fn text_variants(def: &schema::Enum) -> Vec<TextVariant<'_>> {
    named_values(def)
        .filter_map(|(known, name)| {
            let value = known.value.as_str()?;
            Some(TextVariant { name, value, doc: value_doc(known) })
        })
        .collect()
}

pub(super) fn int_variants(def: &schema::Enum) -> Vec<IntVariant<'_>> {
    named_values(def)
        .filter_map(|(known, name)| {
            let value = known.value.as_i64()?;
            Some(IntVariant { name, value, doc: value_doc(known) })
        })
        .collect()
}

fn flags(def: &schema::Enum) -> Vec<IntVariant<'_>> {
    let flags = int_variants(def).into_iter();
    flags.map(|flag| IntVariant { name: shouty(&flag.name), ..flag }).collect()
}

/// The documented values with the names of their variants.
fn named_values(def: &schema::Enum) -> impl Iterator<Item = (&EnumValue, String)> {
    let named = def.values.iter().zip(names::enum_variants(def));
    named.filter_map(|(known, given)| Some((&**known, given?.name)))
}

/// What is said of a documented value; where nothing is, the value itself.
fn value_doc(known: &EnumValue) -> Cow<'_, str> {
    if known.doc.trim().is_empty() {
        Cow::Owned(markdown::code(&rules::text(&known.value)))
    } else {
        Cow::Borrowed(&known.doc)
    }
}
