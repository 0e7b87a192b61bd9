//! Declared types and their fields.

use std::borrow::Cow;

use serde_json::Value as Json;

use super::{Docs, Rule, Shape, View, WireField};

/// Position in [`Model::items`].
pub(crate) type ItemId = usize;

/// A type in Rust.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ty {
    String,
    Bool,
    Int,
    Float,
    Decimal,
    Millis,
    Seconds,
    Json,
    File,
    Item(ItemId),
    Boxed(ItemId),
    List(Box<Ty>),
    /// With the enumeration of its keys, if they are of one.
    Map(Option<ItemId>, Box<Ty>),
    Nullable(Box<Ty>),
    Clearable(Box<Ty>),
}

/// A type to be written.
#[derive(Debug)]
pub(crate) struct Item<'s> {
    pub(crate) name: String,
    /// Path of the module that holds it.
    pub(crate) module: Vec<String>,
    pub(crate) doc: &'s str,
    /// Whether replies hold it.
    pub(crate) read: bool,
    pub(crate) body: ItemBody<'s>,
}

/// What a type is.
#[derive(Debug)]
pub(crate) enum ItemBody<'s> {
    Struct(Struct<'s>),
    TextEnum { variants: Vec<TextVariant<'s>>, is_key: bool },
    IntEnum(Vec<IntVariant<'s>>),
    Flags(Vec<IntVariant<'s>>),
    Union(Vec<UnionVariant<'s>>),
    Tagged(TaggedUnion<'s>),
}

/// A struct with a field table.
#[derive(Debug)]
pub(crate) struct Struct<'s> {
    pub(crate) members: Vec<Member<'s>>,
    pub(crate) slots: Vec<Slot<'s>>,
    /// Name of the member that keeps unknown fields.
    pub(crate) unknown: Option<&'static str>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) shapes: Vec<Shape<'s>>,
    pub(crate) views: Vec<View<'s>>,
    pub(crate) tagged: Vec<TaggedMember>,
}

/// A public field of a struct.
#[derive(Debug)]
pub(crate) struct Member<'s> {
    pub(crate) name: String,
    pub(crate) ty: MemberTy,
    /// Not an `Option`: must be given to make the struct.
    pub(crate) required: bool,
    /// An argument of `new`.
    pub(crate) is_argument: bool,
    /// Name of the method that gives the value, or an error where a reply lacks it.
    pub(crate) accessor: Option<String>,
    pub(crate) docs: Docs<'s>,
}

/// The type of a member or of an input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum MemberTy {
    Value(Ty),
    /// A shape: of the struct `owner`, or of the operation itself.
    Shape {
        name: String,
        owner: Option<ItemId>,
    },
}

/// A field on the wire and where its value comes from.
#[derive(Debug)]
pub(crate) struct Slot<'s> {
    pub(crate) wire: WireField<'s>,
    pub(crate) source: Source<'s>,
}

/// Where the value of a slot comes from.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Source<'s> {
    /// A member of the struct.
    Member(usize),
    /// A constant.
    Constant(&'s Json),
    /// The shape in a member: the position of the field among those it stands for.
    Shape { member: usize, part: usize },
}

/// A documented value of a string enum.
#[derive(Debug)]
pub(crate) struct TextVariant<'s> {
    pub(crate) name: String,
    pub(crate) value: &'s str,
    pub(crate) doc: Cow<'s, str>,
}

/// A documented value of an integer enum, or a documented flag.
#[derive(Debug)]
pub(crate) struct IntVariant<'s> {
    pub(crate) name: String,
    pub(crate) value: i64,
    pub(crate) doc: Cow<'s, str>,
}

/// One type that a union can hold.
#[derive(Debug)]
pub(crate) struct UnionVariant<'s> {
    pub(crate) name: String,
    pub(crate) ty: Ty,
    pub(crate) kind: JsonKind,
    pub(crate) doc: &'s str,
}

/// A union whose variants a tag tells apart.
#[derive(Debug)]
pub(crate) struct TaggedUnion<'s> {
    /// The enumeration of its tag.
    pub(crate) tag: ItemId,
    pub(crate) variants: Vec<TaggedItem<'s>>,
    /// Whether all variants are plain texts.
    pub(crate) is_text: bool,
}

/// A type that a union can hold whose variants a tag tells apart.
#[derive(Debug)]
pub(crate) struct TaggedItem<'s> {
    /// Name of the variant, and of the tag's.
    pub(crate) name: String,
    /// The tag's value on the wire.
    pub(crate) tag: &'s Json,
    pub(crate) ty: Ty,
    pub(crate) doc: &'s str,
}

/// A union that a method of a struct reads from what a member keeps, as a tag says.
#[derive(Debug)]
pub(crate) struct TaggedMember {
    /// Name of the method.
    pub(crate) accessor: String,
    /// The members that lead to what is read.
    pub(crate) members: Vec<String>,
    pub(crate) kept: Kept,
    /// The member that is the tag.
    pub(crate) tag: String,
    pub(crate) union: ItemId,
}

/// How a member keeps what a tag says how to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kept {
    /// As a text that holds its JSON.
    JsonText,
    /// As the text that it is.
    Text,
    /// As JSON.
    Json,
}

/// The JSON kind by which a union's variants are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum JsonKind {
    Bool,
    Number,
    Text,
    List,
    Object,
}
