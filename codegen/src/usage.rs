//! Where each declared type is used: in what is sent, in what is received.

use crate::resolve::{Api, TypeBody};
use crate::types::{Type, TypeId};

/// Where each declared type is used.
pub(crate) struct Usage {
    sent: Vec<bool>,
    read: Vec<bool>,
}

impl Usage {
    pub(crate) fn of(api: &Api<'_>) -> Self {
        let none = vec![false; api.types.len()];
        let mut usage = Self { sent: none.clone(), read: none };
        for (_, _, endpoint) in api.endpoints() {
            for (_, field) in endpoint.params() {
                mark(api, &mut usage.sent, &field.ty);
            }
            let replies = endpoint.response.iter().map(|field| &field.ty);
            for ty in replies.chain(&endpoint.events) {
                mark(api, &mut usage.read, ty);
            }
        }
        for event in api.events() {
            for field in &event.payload {
                mark(api, &mut usage.read, &field.ty);
            }
            for field in &event.answer {
                mark(api, &mut usage.sent, &field.ty);
            }
        }
        usage
    }

    /// Types that nothing uses are emitted all the same: as if both sides used them.
    pub(crate) fn with_unused(mut self, api: &Api<'_>) -> Self {
        for id in 0..api.types.len() {
            if self.is_sent(id) || self.is_read(id) {
                continue;
            }
            mark(api, &mut self.sent, &Type::Named(id));
            mark(api, &mut self.read, &Type::Named(id));
        }
        self
    }

    pub(crate) fn is_sent(&self, id: TypeId) -> bool {
        self.sent.get(id) == Some(&true)
    }

    pub(crate) fn is_read(&self, id: TypeId) -> bool {
        self.read.get(id) == Some(&true)
    }
}

/// Marks all types that can be reached from one.
fn mark(api: &Api<'_>, marked: &mut [bool], ty: &Type) {
    let mut open = vec![ty];
    while let Some(ty) = open.pop() {
        let id = match ty {
            Type::List(inner) => {
                open.push(inner);
                continue;
            }
            Type::Map(key, inner) => {
                open.push(inner);
                let Some(key) = key else { continue };
                key
            }
            Type::Named(id) => id,
            _ => continue,
        };
        match marked.get_mut(*id) {
            Some(marked) if !*marked => *marked = true,
            _ => continue,
        }
        match api.types.get(*id).map(|named| &named.body) {
            Some(TypeBody::Struct(fields)) => open.extend(fields.iter().map(|field| &field.ty)),
            Some(TypeBody::Union(variants)) => open.extend(variants.iter().map(|(_, ty)| ty)),
            Some(TypeBody::Enum) | None => {}
        }
    }
}
