//! Shapes of types that are read: all fields stay, so that nothing is lost, and an enum shows those
//! that are there, or that go with the tag. Where such a type is sent as well, functions make it.

use super::Lowering;
use super::item::{int_variants, text_variants};
use super::shape::Replacement;
use crate::model::{Member, MemberTy, ShapeBody, Source, View, ViewTag};
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
        let view = |replaced: Replacement<'s>| {
            let member = |position: &usize| match sources.get(*position)? {
                Some(Source::Member(member)) => members.get(*member),
                _ => None,
            };
            let parts: Vec<&Member<'s>> = replaced.parts.iter().filter_map(member).collect();
            let tag = match &replaced.shape.body {
                ShapeBody::Choice(_) => None,
                ShapeBody::Tagged { variants, .. } => {
                    let field = fields.get(*replaced.parts.first()?)?;
                    let MemberTy::Value(ty) = &parts.first()?.ty else { return None };
                    let variants = variants.iter().map(|one| self.variant(field, one.tag));
                    Some(ViewTag { ty: ty.clone(), variants: variants.collect::<Option<_>>()? })
                }
            };
            let name = &replaced.shape.name;
            let rest = name.strip_prefix(&pascal(named.name)).filter(|rest| !rest.is_empty());
            let accessor = claims.claim(&snake(rest.unwrap_or(name)));
            let variants = replaced.shape.variants().into_iter().filter(|_| self.usage.is_sent(id));
            let constructors = variants.map(|variant| claims.claim(&snake(variant))).collect();
            Some(View {
                accessor,
                members: parts.iter().map(|member| member.name.clone()).collect(),
                tag,
                constructors,
                shape: replaced.shape,
            })
        };
        self.shapes(rules, fields, Owner::Type(id)).into_iter().filter_map(view).collect()
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
