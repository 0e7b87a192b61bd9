//! Which declared types reach which: for usage in requests and replies, and for recursion.

use crate::resolve::{Api, Field, TypeBody};
use crate::types::{Type, TypeId};

/// Where a type is used.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Usage {
    /// In requests.
    pub(crate) sent: bool,
    /// In replies.
    pub(crate) read: bool,
}

/// The references between declared types.
#[derive(Debug)]
pub(crate) struct Graph {
    usage: Vec<Usage>,
    /// By type: the types that it holds by value, not through a list or a map.
    direct: Vec<Vec<TypeId>>,
    is_struct: Vec<bool>,
}

impl Graph {
    pub(crate) fn of(api: &Api<'_>) -> Self {
        let mut graph = Self {
            usage: vec![Usage::default(); api.types.len()],
            direct: Vec::new(),
            is_struct: Vec::new(),
        };
        for named in &api.types {
            let held = held_types(&named.body).filter_map(|ty| match ty {
                Type::Named(id) => Some(*id),
                _ => None,
            });
            graph.direct.push(held.collect());
            graph.is_struct.push(matches!(named.body, TypeBody::Struct(_)));
        }
        for (_, _, endpoint) in api.endpoints() {
            for (_, field) in endpoint.params() {
                mark(api, &mut graph.usage, &field.ty, |usage| &mut usage.sent);
            }
            for Field { ty, .. } in &endpoint.response {
                mark(api, &mut graph.usage, ty, |usage| &mut usage.read);
            }
            if let Some(ty) = &endpoint.events {
                mark(api, &mut graph.usage, ty, |usage| &mut usage.read);
            }
        }
        // A type that nobody uses is emitted all the same: as one that is used everywhere.
        for id in 0..api.types.len() {
            if matches!(graph.usage(id), Usage { sent: false, read: false }) {
                mark(api, &mut graph.usage, &Type::Named(id), |usage| &mut usage.sent);
                mark(api, &mut graph.usage, &Type::Named(id), |usage| &mut usage.read);
            }
        }
        graph
    }

    /// Where the type is used.
    pub(crate) fn usage(&self, id: TypeId) -> Usage {
        self.usage.get(id).copied().unwrap_or_default()
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

/// The types of a declared type's fields or variants.
pub(crate) fn held_types<'a>(body: &'a TypeBody<'_>) -> Box<dyn Iterator<Item = &'a Type> + 'a> {
    match body {
        TypeBody::Struct(fields) => Box::new(fields.iter().map(|field| &field.ty)),
        TypeBody::Enum => Box::new(std::iter::empty()),
        TypeBody::Union(variants) => Box::new(variants.iter().map(|(_, ty)| ty)),
    }
}

/// Marks all types that can be reached from one.
fn mark(api: &Api<'_>, usage: &mut [Usage], ty: &Type, side: fn(&mut Usage) -> &mut bool) {
    let mut open = vec![ty];
    while let Some(ty) = open.pop() {
        let Type::Named(id) = ty.leaf() else { continue };
        match usage.get_mut(*id).map(side) {
            Some(marked) if !*marked => *marked = true,
            _ => continue,
        }
        if let Some(named) = api.types.get(*id) {
            open.extend(held_types(&named.body));
        }
    }
}
