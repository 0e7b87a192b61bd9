//! Unions whose variants a tag tells apart.

use crate::names::{enum_variants, pascal};
use crate::resolve::{Api, TypeBody};
use crate::rules::text;
use crate::schema::{Enum, EnumWire, TypeDef};
use crate::types::{Type, TypeId};

/// A union whose variants a tag tells apart.
pub(crate) struct TaggedUnion<'a, 's> {
    pub(crate) id: TypeId,
    /// The enumeration of its tag.
    pub(crate) tag: TypeId,
    pub(crate) variants: Vec<TaggedVariant<'a, 's>>,
}

/// A variant, and the value of the tag that it is called like.
pub(crate) struct TaggedVariant<'a, 's> {
    /// Its name in Rust, which is that of the tag's value as well.
    pub(crate) name: String,
    pub(crate) value: &'s serde_json::Value,
    pub(crate) ty: &'a Type,
    pub(crate) doc: &'s str,
}

impl<'a, 's> TaggedUnion<'a, 's> {
    /// The union that a type is, if a tag tells its variants apart. What the tag has no value for is
    /// left out; it is reported with the union.
    pub(crate) fn of(api: &'a Api<'s>, ty: &Type) -> Option<Self> {
        let Type::Named(id) = ty else { return None };
        let named = api.types.get(*id)?;
        let (TypeDef::Union(def), TypeBody::Union(types)) = (named.def, &named.body) else {
            return None;
        };
        let tag = named.tag?;
        let values = values(tag_of(api, tag)?);
        let variant = |(key, ty): &'a (&'s str, Type)| {
            let (name, value) = values.iter().find(|(name, _)| *name == pascal(key))?;
            let doc = def.variants.get(*key).map_or("", |variant| variant.doc.as_str());
            Some(TaggedVariant { name: name.clone(), value, ty, doc })
        };
        let variants = types.iter().filter_map(variant).collect();
        Some(Self { id: *id, tag, variants })
    }

    /// The type that goes with a value of the tag.
    pub(crate) fn with(&self, tag: &serde_json::Value) -> Option<&'a Type> {
        let is_meant = |variant: &&TaggedVariant<'_, '_>| text(variant.value) == text(tag);
        self.variants.iter().find(is_meant).map(|variant| variant.ty)
    }
}

/// The enumeration of a tag.
pub(crate) fn tag_of<'s>(api: &Api<'s>, id: TypeId) -> Option<&'s Enum> {
    match api.types.get(id)?.def {
        TypeDef::Enum(def) if def.wire != EnumWire::Flags => Some(def),
        _ => None,
    }
}

/// The values of an enumeration by their names in Rust.
pub(crate) fn values(def: &Enum) -> Vec<(String, &serde_json::Value)> {
    let named = def.values.iter().zip(enum_variants(def));
    let named = named.filter_map(|(known, given)| Some((given?.name, &*known.value)));
    named.collect()
}
