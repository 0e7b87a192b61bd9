//! Rules that become Rust enums, so that what excludes each other cannot be given together.

use super::Lowering;
use super::docs::{described, docs};
use crate::model::{ChoiceVariant, MemberTy, Shape, ShapeBody, TaggedField, TaggedVariant};
use crate::names::{Claims, Owner, field_name, pascal};
use crate::resolve::Field;
use crate::rules::text;
use crate::schema::{self, Rule};
use crate::syntax::Spanned;
use crate::types::TypeId;

/// A shape and the fields that it replaces.
pub(super) struct Replacement<'s> {
    pub(super) shape: Shape<'s>,
    /// Positions of the fields that it stands for, in the order of its parts.
    pub(super) parts: Vec<usize>,
    /// Whether one of its variants must be given.
    pub(super) required: bool,
}

impl<'s> Lowering<'_, 's> {
    /// The shapes among the rules over these fields.
    pub(super) fn shapes(
        &self,
        rules: &'s [Rule],
        fields: &[Field<'s>],
        owner: Owner<'s>,
    ) -> Vec<Replacement<'s>> {
        let shape = |(index, rule): (usize, &'s Rule)| {
            let name = self.names.shape(owner, index)?;
            let owner = owner.type_id();
            match rule {
                Rule::AtMostOne(choice) => self.choice(name, choice, false, fields, owner),
                Rule::ExactlyOne(choice) => self.choice(name, choice, true, fields, owner),
                Rule::TaggedBy(tagged) => self.tagged(name, tagged, fields, owner),
                _ => None,
            }
        };
        rules.iter().enumerate().filter_map(shape).collect()
    }

    fn choice(
        &self,
        name: &str,
        choice: &'s schema::Choice,
        required: bool,
        fields: &[Field<'s>],
        owner: Option<TypeId>,
    ) -> Option<Replacement<'s>> {
        let mut claims = Claims::default();
        let mut parts = Vec::new();
        let mut variants = Vec::new();
        for wanted in &choice.fields {
            let (position, field) = find(fields, wanted)?;
            let given = choice.variants.get(wanted);
            parts.push(position);
            variants.push(ChoiceVariant {
                name: claims.claim_pascal(&pascal(given.unwrap_or(wanted))),
                wire: field.name,
                ty: self.ty(field, owner),
                is_secret: *field.def.secret,
                docs: docs(field.def),
            });
        }
        let body = ShapeBody::Choice(variants);
        let shape = Shape { name: name.to_owned(), doc: described(&choice.doc), body };
        Some(Replacement { shape, parts, required })
    }

    pub(super) fn tagged(
        &self,
        name: &str,
        tagged: &'s schema::Tagged,
        fields: &[Field<'s>],
        owner: Option<TypeId>,
    ) -> Option<Replacement<'s>> {
        let (tag, tag_field) = find(fields, &tagged.tag)?;
        let mut parts = vec![tag];
        let in_a_case = |name: &str| {
            let mut cases = tagged.cases.values();
            cases.any(|case| names(&case.required, name) || names(&case.optional, name))
        };
        parts.extend(
            fields.iter().enumerate().filter(|(_, field)| in_a_case(field.name)).map(|(at, _)| at),
        );
        let mut variants = Vec::new();
        let mut claims = Claims::default();
        for (value, case) in tagged.cases.iter() {
            let (variant, tag) = self.tag_value(tag_field, value)?;
            let mut claimed = Claims::default();
            let mut case_fields = Vec::new();
            for (part, position) in parts.iter().enumerate().skip(1) {
                let Some(field) = fields.get(*position) else { continue };
                let required = names(&case.required, field.name);
                if !required && !names(&case.optional, field.name) {
                    continue;
                }
                case_fields.push(TaggedField {
                    name: claimed.claim(&field_name(field)),
                    wire: field.name,
                    part,
                    ty: self.ty(field, owner),
                    required,
                    is_secret: *field.def.secret,
                    docs: docs(case.limits.get(field.name).unwrap_or(field.def)),
                });
            }
            let variant = claims.claim_pascal(&variant);
            variants.push(TaggedVariant {
                name: variant,
                tag,
                doc: described(&case.doc),
                fields: case_fields,
            });
        }
        let body = ShapeBody::Tagged { tag: tag_field.name, variants };
        let shape = Shape { name: name.to_owned(), doc: described(&tagged.doc), body };
        let required = *tag_field.def.required;
        Some(Replacement { shape, parts, required })
    }

    /// The variant name and the wire value of one value of a tag's enum.
    fn tag_value(&self, tag: &Field<'s>, value: &str) -> Option<(String, &'s serde_json::Value)> {
        let crate::types::Type::Named(id) = tag.ty else { return None };
        let schema::TypeDef::Enum(def) = self.api.types.get(id)?.def else { return None };
        let known = def.values.iter().find(|known| text(&known.value) == value)?;
        Some((pascal(known.name.as_deref().map_or(value, String::as_str)), &known.value))
    }
}

impl Replacement<'_> {
    /// How a member or an input of this shape is typed.
    pub(super) fn ty(&self, owner: Option<TypeId>) -> MemberTy {
        MemberTy::Shape { name: self.shape.name.clone(), owner }
    }
}

fn find<'a, 's>(fields: &'a [Field<'s>], name: &str) -> Option<(usize, &'a Field<'s>)> {
    fields.iter().enumerate().find(|(_, field)| field.name == name)
}

/// Whether a list names the field.
fn names(list: &[Spanned<String>], field: &str) -> bool {
    list.iter().any(|name| name.as_str() == field)
}
