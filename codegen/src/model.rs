//! The lowered model: everything the emitters write, decided.
//!
//! Names are claimed, types are placed and boxed, and every decision about the shape of the Rust
//! code is taken; the emitters only write down what stands here.

mod docs;
mod event;
mod item;
mod operation;
mod platform;
mod shape;
mod wire;

pub(crate) use docs::{Docs, Word};
pub(crate) use event::{Answer, Delivery, Event};
pub(crate) use item::{
    IntVariant, Item, ItemBody, ItemId, JsonKind, Kept, Member, MemberTy, Slot, Source, Struct,
    TaggedItem, TaggedMember, TaggedUnion, TextVariant, Ty, UnionVariant,
};
pub(crate) use operation::{
    Example, Input, Mask, MaskField, Operation, Paging, PagingStyle, Param, Place, Rate, Reply,
    Setter, SetterKind,
};
pub(crate) use platform::{
    Client, ClientBuilder, ClientMethod, Credential, CredentialUse, Envelope, ErrorCode,
    ErrorConst, Host, Meaning, Platform, Resource, Service, Token, Version,
};
pub(crate) use shape::{
    ChoiceVariant, Shape, ShapeBody, TaggedField, TaggedVariant, View, ViewTag,
};
pub(crate) use wire::{Argument, Condition, Limit, Rule, Wire, WireField};

/// A crate to be written.
#[derive(Debug)]
pub(crate) struct Model<'s> {
    pub(crate) platforms: Vec<Platform<'s>>,
    /// Every declared type, by its [`TypeId`](crate::types::TypeId).
    pub(crate) items: Vec<Item<'s>>,
}
