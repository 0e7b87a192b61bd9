//! Tagged rules of types that are only read: all fields stay, so that nothing is lost, and an enum
//! shows those that go with the tag.

use super::Lowering;
use super::item::{int_variants, text_variants};
use crate::model::{Member, MemberTy, ShapeBody, Source, View};
use crate::names::{Claims, METHODS, Owner, pascal, snake};
use crate::resolve::Field;
use crate::schema::{EnumWire, Rule, TypeDef};
use crate::types::{Type, TypeId};

impl<'s> Lowering<'_, 's> {
    /// The views among the rules of a type, whose fields have these sources.
    pub(super) fn views(
        &self,
        id: TypeId,
        rules: &'s [Rule],
        fields: &[Field<'s>],
        members: &[Member<'s>],
        sources: &[Option<Source<'s>>],
    ) -> Vec<View<'s>> {
        let Some(named) = self.api.types.get(id) else { return Vec::new() };
        let mut claims = Claims::with(&METHODS);
        let view = |(index, rule): (usize, &'s Rule)| {
            let Rule::TaggedBy(tagged) = rule else { return None };
            let name = self.names.shape(Owner::Type(id), index)?;
            let replaced = self.tagged(name, tagged, fields, Some(id))?;
            let member = |position: &usize| match sources.get(*position)? {
                Some(Source::Member(member)) => members.get(*member),
                _ => None,
            };
            let parts: Vec<&Member<'s>> = replaced.parts.iter().filter_map(member).collect();
            let tag = parts.first()?;
            let (MemberTy::Value(tag_ty), ShapeBody::Tagged { variants, .. }) =
                (&tag.ty, &replaced.shape.body)
            else {
                return None;
            };
            let field = fields.get(*replaced.parts.first()?)?;
            let tags = variants.iter().map(|variant| self.variant(field, variant.tag));
            let own = named.name;
            let rest = name.strip_prefix(&pascal(own)).filter(|rest| !rest.is_empty());
            Some(View {
                accessor: claims.claim(&snake(rest.unwrap_or(name))),
                tag: tag.name.clone(),
                tag_ty: tag_ty.clone(),
                tags: tags.collect::<Option<_>>()?,
                members: parts.iter().map(|member| member.name.clone()).collect(),
                shape: replaced.shape,
            })
        };
        rules.iter().enumerate().filter_map(view).collect()
    }

    /// The variant of a tag's enum that has this value.
    fn variant(&self, tag: &Field<'s>, value: &serde_json::Value) -> Option<String> {
        let Type::Named(id) = tag.ty else { return None };
        let TypeDef::Enum(def) = self.api.types.get(id)?.def else { return None };
        match def.wire {
            EnumWire::Int | EnumWire::Flags => {
                let variants = int_variants(def);
                let found = variants.iter().find(|one| Some(one.value) == value.as_i64())?;
                Some(found.name.clone())
            }
            EnumWire::String => {
                let variants = text_variants(def);
                let found = variants.iter().find(|one| Some(one.value) == value.as_str())?;
                Some(found.name.clone())
            }
        }
    }
}
