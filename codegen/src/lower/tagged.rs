//! Unions whose variants a tag tells apart: one value with the tag where they are sent; where they
//! are read, what was returned, and a method that reads it as the tag says.

use feishu_api_rules::below;

use super::Lowering;
use super::docs::described;
use super::wire::wire_field;
use crate::model::{
    self, Kept, Member, MemberTy, Source, TaggedItem, TaggedMember, Ty, Wire, WireField,
};
use crate::names::{self, Claims, METHODS, snake};
use crate::resolve::{Field, TypeBody};
use crate::tagged::TaggedUnion;
use crate::types::{Type, TypeId};

impl<'s> Lowering<'_, 's> {
    /// The union that a declared type is, if a tag tells its variants apart.
    pub(super) fn tagged_union(&self, id: TypeId) -> Option<model::TaggedUnion<'s>> {
        let union = TaggedUnion::of(self.api, &Type::Named(id))?;
        let (tag, is_text) = (union.tag, is_text(&union));
        let item = |variant: crate::tagged::TaggedVariant<'_, 's>| TaggedItem {
            ty: self.plain_ty(variant.ty, Some(id)),
            tag: variant.value,
            doc: described(variant.doc),
            name: variant.name,
        };
        let variants = union.variants.into_iter().map(item).collect();
        Some(model::TaggedUnion { tag, variants, is_text })
    }

    /// The type of a member or of an input.
    pub(super) fn member_ty(
        &self,
        field: &Field<'s>,
        owner: Option<TypeId>,
        read: bool,
    ) -> MemberTy {
        match TaggedUnion::of(self.api, &field.ty) {
            Some(union) if !read => {
                MemberTy::Shape { name: self.names.type_name(union.id), owner: Some(union.id) }
            }
            Some(union) => MemberTy::Value(match kept(field, &union) {
                Kept::JsonText | Kept::Text => Ty::String,
                Kept::Json => Ty::Json,
            }),
            None => MemberTy::Value(self.ty(field, owner)),
        }
    }

    /// What the record engine must know of a struct's field.
    pub(super) fn wire(&self, field: &Field<'s>, read: bool) -> WireField<'s> {
        let wire = wire_field(field);
        // What a tag says how to read is kept as it was returned.
        let is_kept = read && TaggedUnion::of(self.api, &field.ty).is_some();
        WireField { form: if is_kept { Wire::Number } else { wire.form }, ..wire }
    }

    /// The unions that a struct with these members has methods for.
    pub(super) fn tagged_members(
        &self,
        fields: &[Field<'s>],
        members: &[Member<'s>],
        sources: &[Option<Source<'s>>],
    ) -> Vec<TaggedMember> {
        let mut claims = Claims::with(&METHODS);
        let tagged = |(field, source): (&Field<'s>, &Option<Source<'s>>)| {
            let path = field.def.tag_of.as_ref()?;
            let Some(Source::Member(tag)) = source else { return None };
            let tag = members.get(*tag)?;
            let mut members = Vec::new();
            let target = self.follow(fields, path, &mut members)?;
            let union = TaggedUnion::of(self.api, &target.ty)?;
            Some(TaggedMember {
                accessor: claims.claim(&snake(members.last()?)),
                members,
                kept: kept(target, &union),
                tag: tag.name.clone(),
                union: union.id,
            })
        };
        fields.iter().zip(sources).filter_map(tagged).collect()
    }

    /// The field at a path of wire names in what is read, and the members that lead there.
    fn follow<'f>(
        &'f self,
        fields: &'f [Field<'s>],
        path: &str,
        members: &mut Vec<String>,
    ) -> Option<&'f Field<'s>> {
        let named = fields.iter().enumerate();
        let named = named.filter_map(|(at, field)| Some((at, field, below(path, field.name)?)));
        let (at, field, rest) = named.min_by_key(|(_, _, rest)| rest.len())?;
        members.push(names::members(fields, &[], true).into_iter().nth(at)??.name);
        if rest.is_empty() {
            return Some(field);
        }
        let Type::Named(id) = field.ty else { return None };
        match &self.api.types.get(id)?.body {
            TypeBody::Struct(inner) => self.follow(inner, rest, members),
            TypeBody::Enum | TypeBody::Union(_) => None,
        }
    }
}

/// Makes each tag a part of the member that it is the tag of.
pub(super) fn join_tags(fields: &[Field<'_>], sources: &mut [Option<Source<'_>>]) {
    for (position, field) in fields.iter().enumerate() {
        let Some(target) = tagged_by(field, fields) else { continue };
        let Some(Some(Source::Member(member))) = sources.get(target).copied() else { continue };
        for (position, part) in [(target, 0), (position, 1)] {
            if let Some(source) = sources.get_mut(position) {
                *source = Some(Source::Shape { member, part });
            }
        }
    }
}

/// The position of the field that this one is the tag of.
fn tagged_by(tag: &Field<'_>, fields: &[Field<'_>]) -> Option<usize> {
    let name = tag.def.tag_of.as_ref()?;
    fields.iter().position(|field| field.name == name.as_str())
}

fn is_text(union: &TaggedUnion<'_, '_>) -> bool {
    union.variants.iter().all(|variant| *variant.ty == Type::String)
}

fn kept(field: &Field<'_>, union: &TaggedUnion<'_, '_>) -> Kept {
    if *field.def.wire == Wire::Json {
        Kept::JsonText
    } else if is_text(union) {
        Kept::Text
    } else {
        Kept::Json
    }
}
