//! A lowered model as the tree that is compared: what those who use the crate can see of it.

mod documented;
mod event;
mod item;
mod operation;

use super::kinds;
use super::node::{Lifecycle, Node};
use crate::model::{ItemBody, ItemId, MemberTy, Model, Platform, Service, Ty, Version, WireField};

/// The whole crate.
pub(super) fn surface(model: &Model<'_>) -> Node {
    let surface = Surface { model };
    Node::new("crate", "", "", PLATFORM)
        .place()
        .with(model.platforms.iter().map(|platform| surface.platform(platform)))
}

const PLATFORM: Lifecycle = Lifecycle {
    added: &kinds::PLATFORM_ADDED,
    removed: &kinds::PLATFORM_REMOVED,
    renamed: &kinds::CLIENT_RENAMED,
    rekeyed: &kinds::PLATFORM_REMOVED,
};

/// Services are named by the module that they are.
const SERVICE: Lifecycle = Lifecycle {
    added: &kinds::SERVICE_ADDED,
    removed: &kinds::SERVICE_REMOVED,
    renamed: &kinds::ACCESSOR_RENAMED,
    rekeyed: &kinds::SERVICE_REMOVED,
};

/// What turning one thing into a node needs to know of all others.
struct Surface<'a, 's> {
    model: &'a Model<'s>,
}

impl Surface<'_, '_> {
    fn platform(&self, platform: &Platform<'_>) -> Node {
        let versions = platform.services.iter().flat_map(|service| {
            service.versions.iter().map(|version| self.version(service, version))
        });
        Node::new("platform", platform.name, platform.client.name, PLATFORM)
            .place()
            .flag(&kinds::PLATFORM_AT_ROOT, &kinds::PLATFORM_NOT_AT_ROOT, platform.at_root)
            .fact(&kinds::AUTHENTICATION_CHANGED, documented::authentication(platform))
            .fact(&kinds::ENVELOPE_CHANGED, documented::envelopes(platform))
            .fact(
                &kinds::DOCUMENTATION_CHANGED,
                documented::text([platform.title, platform.summary, platform.doc]),
            )
            .with(documented::hosts(platform))
            .with(documented::errors(&platform.errors))
            .with(self.items(&platform.types))
            .with(versions)
    }

    fn version(&self, service: &Service<'_>, version: &Version<'_>) -> Node {
        let operations = version.resources.iter().flat_map(|resource| &resource.operations);
        let types = operations.clone().flat_map(|operation| self.operation_types(operation));
        let event_types = version.events.iter().flat_map(|event| self.event_types(event));
        let features = format!("feature {}, accessor {}", service.feature, service.accessor);
        Node::new("service", version.module.join("/"), "", SERVICE)
            .place()
            .fact(&kinds::ACCESSOR_RENAMED, features)
            .fact(
                &kinds::DOCUMENTATION_CHANGED,
                documented::text([version.title, version.summary, version.doc]),
            )
            .with(self.items(&version.types))
            .with(types)
            .with(event_types)
            .with(operations.map(|operation| self.operation(operation)))
            .with(version.events.iter().map(|event| self.event(event)))
    }

    fn items(&self, ids: &[ItemId]) -> Vec<Node> {
        ids.iter()
            .filter_map(|id| self.model.items.get(*id))
            .flat_map(|item| self.item(item))
            .collect()
    }

    /// The name on the wire of a part of a union with its tag; names of all other parts are compared
    /// as what they belong to.
    fn tagged_part<'w>(&self, ty: &MemberTy, wire: &WireField<'w>) -> Option<&'w str> {
        let MemberTy::Shape { owner: Some(owner), .. } = ty else { return None };
        let body = self.model.items.get(*owner).map(|item| &item.body);
        matches!(body, Some(ItemBody::Tagged(_))).then_some(wire.name)
    }

    /// A type as it stands in Rust.
    fn ty(&self, ty: &Ty) -> String {
        let name = |id: &ItemId| self.model.items.get(*id).map_or("", |item| &item.name);
        match ty {
            Ty::String => "String".to_owned(),
            Ty::Bool => "bool".to_owned(),
            Ty::Int => "i64".to_owned(),
            Ty::Float => "f64".to_owned(),
            Ty::Decimal => "Decimal".to_owned(),
            Ty::Millis => "Millis".to_owned(),
            Ty::Seconds => "Seconds".to_owned(),
            Ty::Json => "Json".to_owned(),
            Ty::File => "File".to_owned(),
            Ty::Item(id) => name(id).to_owned(),
            Ty::Boxed(id) => format!("Box<{}>", name(id)),
            Ty::List(element) => format!("Vec<{}>", self.ty(element)),
            Ty::Map(None, value) => format!("Map<{}>", self.ty(value)),
            Ty::Map(Some(key), value) => format!("Map<{}, {}>", self.ty(value), name(key)),
            Ty::Nullable(inner) => format!("Nullable<{}>", self.ty(inner)),
            Ty::Clearable(inner) => format!("Clearable<{}>", self.ty(inner)),
        }
    }
}
