//! Enums that stand for fields of which the wire takes only some at once.

use serde_json::Value as Json;

use super::{Docs, Ty};

/// An enum that stands for fields of which the wire takes only some at once.
#[derive(Debug)]
pub(crate) struct Shape<'s> {
    pub(crate) name: String,
    pub(crate) doc: &'s str,
    pub(crate) body: ShapeBody<'s>,
}

impl Shape<'_> {
    /// The names of its variants.
    pub(crate) fn variants(&self) -> Vec<&str> {
        match &self.body {
            ShapeBody::Choice(variants) => {
                variants.iter().map(|variant| variant.name.as_str()).collect()
            }
            ShapeBody::Tagged { variants, .. } => {
                variants.iter().map(|variant| variant.name.as_str()).collect()
            }
        }
    }
}

/// What a shape is.
#[derive(Debug)]
pub(crate) enum ShapeBody<'s> {
    /// One of several fields.
    Choice(Vec<ChoiceVariant<'s>>),
    /// A tag and the fields that go with it. The tag is the first part.
    Tagged { tag: &'s str, variants: Vec<TaggedVariant<'s>> },
}

/// A shape that borrows the members of a struct, which holds them all.
#[derive(Debug)]
pub(crate) struct View<'s> {
    pub(crate) shape: Shape<'s>,
    /// Name of the method that gives it.
    pub(crate) accessor: String,
    /// The members by part of the shape.
    pub(crate) members: Vec<String>,
    /// What decides, unless it is which member is there.
    pub(crate) tag: Option<ViewTag>,
    /// Names of the functions that make the struct, by variant; none where it is only read.
    pub(crate) constructors: Vec<String>,
}

/// The tag of a view, which is the first of its members.
#[derive(Debug)]
pub(crate) struct ViewTag {
    pub(crate) ty: Ty,
    /// Its variant for each of the shape's.
    pub(crate) variants: Vec<String>,
}

/// One of several fields.
#[derive(Debug)]
pub(crate) struct ChoiceVariant<'s> {
    pub(crate) name: String,
    /// Name of the field on the wire.
    pub(crate) wire: &'s str,
    pub(crate) ty: Ty,
    pub(crate) is_secret: bool,
    pub(crate) docs: Docs<'s>,
}

/// One value of a tag and the fields that go with it.
#[derive(Debug)]
pub(crate) struct TaggedVariant<'s> {
    pub(crate) name: String,
    /// The tag's value on the wire.
    pub(crate) tag: &'s Json,
    pub(crate) doc: &'s str,
    pub(crate) fields: Vec<TaggedField<'s>>,
}

/// A field of one case of a tagged shape.
#[derive(Debug)]
pub(crate) struct TaggedField<'s> {
    pub(crate) name: String,
    pub(crate) wire: &'s str,
    /// Position among the parts that the shape stands for.
    pub(crate) part: usize,
    pub(crate) ty: Ty,
    pub(crate) required: bool,
    pub(crate) is_secret: bool,
    pub(crate) docs: Docs<'s>,
}
