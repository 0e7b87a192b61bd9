//! Declared types, the enums that stand for exclusive fields, and fields.

use super::{Lifecycle, Node, Surface, documented, kinds};
use crate::model::{
    Docs, Item, ItemBody, Member, MemberTy, Rule, Shape, ShapeBody, Slot, Source, Struct, Ty,
};

const TYPE: Lifecycle = Lifecycle {
    added: &kinds::TYPE_ADDED,
    removed: &kinds::TYPE_REMOVED,
    renamed: &kinds::TYPE_REMOVED,
    rekeyed: &kinds::TYPE_REMOVED,
};

const VARIANT: Lifecycle = Lifecycle {
    added: &kinds::VARIANT_ADDED,
    removed: &kinds::VARIANT_REMOVED,
    renamed: &kinds::VARIANT_RENAMED,
    rekeyed: &kinds::MEANING_CHANGED,
};

const FIELD: Lifecycle = Lifecycle {
    added: &kinds::FIELD_ADDED,
    removed: &kinds::FIELD_REMOVED,
    renamed: &kinds::FIELD_RENAMED,
    rekeyed: &kinds::MEANING_CHANGED,
};

const REQUIRED_FIELD: Lifecycle = Lifecycle { added: &kinds::FIELD_ADDED_REQUIRED, ..FIELD };

const CASE_FIELD: Lifecycle = Lifecycle { added: &kinds::CASE_FIELD_ADDED, ..FIELD };

/// A value of an enum.
pub(super) fn variant(wire: impl Into<String>, name: &str, doc: &str) -> Node {
    Node::new("value", wire, name, VARIANT)
        .fact(&kinds::DOCUMENTATION_CHANGED, documented::text([doc]))
}

/// Rules that are checked before sending.
pub(super) fn rules(rules: &[Rule]) -> String {
    documented::lines(rules)
}

impl Surface<'_, '_> {
    /// A declared type, and the shapes among its fields, which are types as well.
    pub(super) fn item(&self, item: &Item<'_>) -> Vec<Node> {
        let node = type_node(&item.module, &item.name, item.doc, item.read);
        let node = match &item.body {
            ItemBody::Struct(body) => self.structure(node, body),
            ItemBody::TextEnum { variants, .. } => node
                .form("enum of texts")
                .with(variants.iter().map(|known| variant(known.value, &known.name, &known.doc))),
            ItemBody::IntEnum(variants) => node.form("enum of integers").with(
                variants
                    .iter()
                    .map(|known| variant(known.value.to_string(), &known.name, &known.doc)),
            ),
            ItemBody::Flags(flags) => node.form("flags").with(
                flags.iter().map(|flag| variant(flag.value.to_string(), &flag.name, &flag.doc)),
            ),
            ItemBody::Union(variants) => node.form("union").with(variants.iter().map(|known| {
                variant(&known.name, &known.name, known.doc)
                    .fact(&kinds::VARIANT_RETYPED, self.ty(&known.ty))
            })),
            ItemBody::Tagged(union) => {
                node.form("tagged union").with(union.variants.iter().map(|known| {
                    variant(known.tag.to_string(), &known.name, known.doc)
                        .fact(&kinds::VARIANT_RETYPED, self.ty(&known.ty))
                }))
            }
        };
        let mut nodes = vec![node];
        if let ItemBody::Struct(body) = &item.body {
            let views = body.views.iter().map(|view| &view.shape);
            let shapes = body.shapes.iter().chain(views);
            nodes.extend(shapes.map(|shape| self.shape(&item.module, shape)));
        }
        nodes
    }

    /// A struct, `node` being what is known of any type.
    pub(super) fn structure(&self, node: Node, body: &Struct<'_>) -> Node {
        let constants = body.slots.iter().filter_map(|slot| match slot.source {
            Source::Constant(value) => Some((slot.wire.name, value)),
            Source::Member(_) | Source::Shape { .. } => None,
        });
        node.form("struct")
            .fact(&kinds::RULES_CHANGED, rules(&body.rules))
            .fact(&kinds::CONSTANT_CHANGED, documented::lines(constants))
            .order(&kinds::ARGUMENTS_REORDERED, &required(body))
            .with(self.members(body, "field", false))
    }

    /// An enum that stands for exclusive fields.
    pub(super) fn shape(&self, module: &[String], shape: &Shape<'_>) -> Node {
        let node = type_node(module, &shape.name, shape.doc, false);
        match &shape.body {
            ShapeBody::Choice(variants) => node.form("choice").with(variants.iter().map(|one| {
                variant(one.wire, &one.name, one.docs.text)
                    .fact(&kinds::VARIANT_RETYPED, self.ty(&one.ty))
            })),
            ShapeBody::Tagged { tag, variants } => {
                let node = node.form("tagged choice").fact(&kinds::MEANING_CHANGED, *tag);
                node.with(variants.iter().map(|one| {
                    let fields = one.fields.iter().map(|field| {
                        let node = Node::new("field", field.wire, &field.name, CASE_FIELD);
                        let ty = self.ty(&field.ty);
                        // There is no setter to speak of: required or not is a matter of the type.
                        let node = node.flag(
                            &kinds::FIELD_REQUIRED,
                            &kinds::FIELD_OPTIONAL,
                            field.required,
                        );
                        described(node.fact(&kinds::FIELD_RETYPED, ty), &field.docs)
                    });
                    variant(one.tag.to_string(), &one.name, one.doc).with(fields)
                }))
            }
        }
    }

    /// The fields of a struct, which are called `noun`.
    pub(super) fn members(
        &self,
        body: &Struct<'_>,
        noun: &'static str,
        is_received: bool,
    ) -> Vec<Node> {
        let member = |(index, member): (usize, &Member<'_>)| {
            let slots = slots(body, index);
            let lifecycle = if member.is_argument { REQUIRED_FIELD } else { FIELD };
            let wire = slots.iter().map(|slot| {
                let part = self.tagged_part(&member.ty, &slot.wire);
                (slot.wire.form, slot.wire.response_only, part)
            });
            // What must be given is seen in the type, but for types that are also read.
            let is_demanded = |slot: &Slot<'_>| slot.wire.required && !member.required;
            let limits = slots.iter().map(|slot| (is_demanded(slot), &slot.wire.limits));
            // What is received is read whatever its limits say.
            let limits = if is_received { String::new() } else { documented::lines(limits) };
            let of_tag = body.tagged.iter().find(|tagged| tagged.tag == member.name);
            let of_tag =
                of_tag.map(|one| format!("{}: {}", one.accessor, self.ty(&Ty::Item(one.union))));
            let node = Node::new(noun, key(member, &slots), &member.name, lifecycle)
                .flag(&kinds::FIELD_REQUIRED, &kinds::FIELD_OPTIONAL, member.required)
                .optional(
                    &kinds::ACCESSOR_ADDED,
                    &kinds::ACCESSOR_REMOVED,
                    &kinds::ACCESSOR_REMOVED,
                    member.accessor.as_deref().unwrap_or_default(),
                )
                .optional(
                    &kinds::ACCESSOR_ADDED,
                    &kinds::ACCESSOR_REMOVED,
                    &kinds::ACCESSOR_REMOVED,
                    of_tag.unwrap_or_default(),
                )
                .fact(&kinds::FIELD_RETYPED, self.member_ty(&member.ty))
                .fact(&kinds::SENT_DIFFERENTLY, documented::lines(wire))
                .fact(&kinds::LIMITS_CHANGED, limits);
            let is_secret = slots.iter().any(|slot| slot.wire.secret);
            described(
                node.flag(&kinds::SECRECY_CHANGED, &kinds::SECRECY_CHANGED, is_secret),
                &member.docs,
            )
        };
        body.members.iter().enumerate().map(member).collect()
    }

    /// The type of a member or an input, as it stands in Rust.
    pub(super) fn member_ty(&self, ty: &MemberTy) -> String {
        match ty {
            MemberTy::Value(ty) => self.ty(ty),
            MemberTy::Shape { name, .. } => name.clone(),
        }
    }
}

/// A type of a module. Types are known by their names: a version re-exports all of its types.
pub(super) fn type_node(module: &[String], name: &str, doc: &str, is_read: bool) -> Node {
    Node::new("type", name, "", TYPE)
        .fact(&kinds::TYPE_MOVED, module.join("::"))
        .fact(&kinds::DOCUMENTATION_CHANGED, documented::text([doc]))
        .flag(&kinds::TYPE_READ, &kinds::TYPE_NOT_READ, is_read)
}

/// The members that `new` takes, in their order, as they are on the wire.
fn required(body: &Struct<'_>) -> Vec<String> {
    let members = body.members.iter().enumerate().filter(|(_, member)| member.is_argument);
    members.map(|(index, member)| key(member, &slots(body, index)).to_owned()).collect()
}

/// The fields on the wire that a member stands for.
fn slots<'a, 's>(body: &'a Struct<'s>, member: usize) -> Vec<&'a Slot<'s>> {
    let of_member = |slot: &&Slot<'_>| match slot.source {
        Source::Member(at) | Source::Shape { member: at, .. } => at == member,
        Source::Constant(_) => false,
    };
    body.slots.iter().filter(of_member).collect()
}

/// What a member is on the wire: its field's name, or that of the shape that stands for several.
fn key<'a>(member: &'a Member<'_>, slots: &[&Slot<'a>]) -> &'a str {
    match &member.ty {
        MemberTy::Shape { name, .. } => name,
        MemberTy::Value(_) => slots.first().map_or("", |slot| slot.wire.name),
    }
}

/// Adds what is said of a field.
pub(super) fn described(node: Node, docs: &Docs<'_>) -> Node {
    let default = docs.default.as_deref().unwrap_or_default();
    let node = node.fact(&kinds::DOCUMENTATION_CHANGED, documented::text([docs.text, default]));
    deprecable(node, docs.deprecated)
}

/// Adds whether something should no longer be used.
pub(super) fn deprecable(node: Node, advice: Option<&str>) -> Node {
    node.optional(
        &kinds::DEPRECATED,
        &kinds::DEPRECATION_CHANGED,
        &kinds::DEPRECATION_CHANGED,
        advice.unwrap_or_default(),
    )
}
