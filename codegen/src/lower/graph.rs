//! Which declared types hold which by value, and so need a box.

use crate::resolve::{Api, NamedType, TypeBody};
use crate::types::{Type, TypeId};

/// The references between declared types.
#[derive(Debug)]
pub(crate) struct Graph {
    /// By type: the types that it holds by value, not through a list or a map.
    direct: Vec<Vec<TypeId>>,
    is_struct: Vec<bool>,
}

impl Graph {
    pub(crate) fn of(api: &Api<'_>) -> Self {
        let direct = |named: &NamedType<'_>| {
            let held: Vec<&Type> = match &named.body {
                TypeBody::Struct(fields) => fields.iter().map(|field| &field.ty).collect(),
                TypeBody::Union(variants) => variants.iter().map(|(_, ty)| ty).collect(),
                TypeBody::Enum => Vec::new(),
            };
            let id = |ty: &Type| if let Type::Named(id) = ty { Some(*id) } else { None };
            held.into_iter().filter_map(id).collect()
        };
        let is_struct = |named: &NamedType<'_>| matches!(named.body, TypeBody::Struct(_));
        Self {
            direct: api.types.iter().map(direct).collect(),
            is_struct: api.types.iter().map(is_struct).collect(),
        }
    }

    /// Whether a struct that `owner` holds by value holds `owner` again, so that it needs a box.
    pub(crate) fn is_recursive(&self, owner: TypeId, held: TypeId) -> bool {
        if self.is_struct.get(held) != Some(&true) {
            return false;
        }
        let mut open = vec![held];
        let mut seen = vec![false; self.direct.len()];
        while let Some(id) = open.pop() {
            if id == owner {
                return true;
            }
            match seen.get_mut(id) {
                Some(seen) if !*seen => *seen = true,
                _ => continue,
            }
            open.extend(self.direct.get(id).into_iter().flatten());
        }
        false
    }
}
