//! Fourth stage: the API becomes a model of the Rust crate, every name and shape decided.

mod docs;
mod errors;
mod event;
mod example;
mod graph;
mod item;
mod operation;
mod paging;
mod platform;
mod shape;
mod tagged;
mod view;
mod wire;
mod words;

use std::collections::BTreeSet;

use crate::check::Checked;
use crate::diagnostic::{Place, Sources};
use crate::model::{Item, ItemId, Model, Ty};
use crate::names::Names;
use crate::resolve::{self, Api, TypeBody};
use crate::schema;
use crate::tagged::TaggedUnion;
use crate::types::{Type, TypeId};
use crate::usage::Usage;
use docs::described;
use graph::Graph;

/// Lowers a checked API.
pub(crate) fn lower<'s>(checked: &Checked<'s>, sources: &'s Sources) -> Model<'s> {
    let api = checked.api();
    let lowering = Lowering {
        api,
        sources,
        graph: Graph::of(api),
        usage: Usage::of(api).with_unused(api),
        names: checked.names(),
        modules: modules(api),
        keys: keys(api),
        payloads: payloads(api, &Usage::of(api)),
    };
    let items = (0..api.types.len()).filter_map(|id| lowering.item(id)).collect();
    let platforms = api.platforms.iter().map(|platform| lowering.platform(platform)).collect();
    Model { platforms, items }
}

/// The context of lowering.
struct Lowering<'a, 's> {
    api: &'a Api<'s>,
    sources: &'s Sources,
    graph: Graph,
    usage: Usage,
    names: &'a Names<'s>,
    /// By type: the module that holds it.
    modules: Vec<Vec<String>>,
    /// The enumerations that maps have as their keys.
    keys: BTreeSet<TypeId>,
    /// What tags tell in requests.
    payloads: BTreeSet<TypeId>,
}

fn payloads(api: &Api<'_>, usage: &Usage) -> BTreeSet<TypeId> {
    let unions = (0..api.types.len()).filter(|id| usage.is_sent(*id));
    let unions = unions.filter_map(|id| TaggedUnion::of(api, &Type::Named(id)));
    let types = unions.flat_map(|union| union.variants).map(|variant| variant.ty);
    types.filter_map(|ty| if let Type::Named(id) = ty { Some(*id) } else { None }).collect()
}

fn keys(api: &Api<'_>) -> BTreeSet<TypeId> {
    let of_params = api.endpoints().flat_map(|(_, _, endpoint)| {
        let fields = endpoint.params().map(|(_, field)| field).chain(&endpoint.response);
        fields.map(|field| &field.ty).chain(&endpoint.events)
    });
    let of_events = api
        .events()
        .flat_map(|event| event.payload.iter().chain(&event.answer).map(|field| &field.ty));
    let of_types = api.types.iter().flat_map(|named| match &named.body {
        TypeBody::Struct(fields) => fields.iter().map(|field| &field.ty).collect(),
        TypeBody::Union(variants) => variants.iter().map(|(_, ty)| ty).collect(),
        TypeBody::Enum => Vec::new(),
    });
    let mut keys = BTreeSet::new();
    for mut ty in of_params.chain(of_events).chain(of_types) {
        while let Type::List(inner) | Type::Map(_, inner) = ty {
            if let Type::Map(key, _) = ty {
                keys.extend(key);
            }
            ty = inner;
        }
    }
    keys
}

/// Where each declared type lives: `types` of its platform or version, or its endpoint's module.
fn modules(api: &Api<'_>) -> Vec<Vec<String>> {
    let mut modules = vec![Vec::new(); api.types.len()];
    let mut place = |types: &[TypeId], module: &[String]| {
        for id in types {
            if let Some(own) = modules.get_mut(*id) {
                *own = module.to_vec();
            }
        }
    };
    let types_of = |module: &[String]| [module, &["types".to_owned()]].concat();
    for platform in &api.platforms {
        let module = [platform.name.to_owned()];
        place(&platform.types, &types_of(&module));
        for service in &platform.services {
            let module = version_module(platform, service);
            place(&service.types, &types_of(&module));
            for endpoint in &service.endpoints {
                place(&endpoint.types, &endpoint_module(&module, endpoint));
            }
            for event in &service.events {
                place(&event.types, &event_module(&module, event));
            }
        }
    }
    modules
}

fn version_module(platform: &resolve::Platform<'_>, service: &resolve::Service<'_>) -> Vec<String> {
    let levels = [Some(platform.name), Some(service.name), service.version];
    levels.into_iter().flatten().map(str::to_owned).collect()
}

fn endpoint_module(version: &[String], endpoint: &resolve::Endpoint<'_>) -> Vec<String> {
    [version, &[endpoint.resource.to_owned(), endpoint.method.to_owned()]].concat()
}

fn event_module(version: &[String], event: &resolve::Event<'_>) -> Vec<String> {
    [version, &["events".to_owned(), event.stem.to_owned()]].concat()
}

impl<'s> Lowering<'_, 's> {
    /// The schema file that something stands in.
    fn schema(&self, place: Place) -> &'s str {
        self.sources.path(place.file)
    }

    fn item(&self, id: ItemId) -> Option<Item<'s>> {
        let named = self.api.types.get(id)?;
        let is_read = self.usage.is_read(id);
        let doc = match named.def {
            schema::TypeDef::Struct(def) => &def.doc,
            schema::TypeDef::Enum(def) => &def.doc,
            schema::TypeDef::Union(def) => &def.doc,
        };
        Some(Item {
            name: self.names.type_name(id),
            module: self.modules.get(id).cloned().unwrap_or_default(),
            doc: described(doc),
            read: is_read,
            body: self.item_body(id, named, is_read),
        })
    }

    /// The Rust type of a field; `owner` is the declared type that holds it.
    fn ty(&self, field: &resolve::Field<'s>, owner: Option<TypeId>) -> Ty {
        let ty = self.plain_ty(&field.ty, owner);
        match (*field.def.nullable, *field.def.empty_clears) {
            (true, _) => Ty::Nullable(Box::new(ty)),
            (false, true) => Ty::Clearable(Box::new(ty)),
            (false, false) => ty,
        }
    }

    fn plain_ty(&self, ty: &Type, owner: Option<TypeId>) -> Ty {
        match ty {
            Type::String => Ty::String,
            Type::Bool => Ty::Bool,
            Type::Int => Ty::Int,
            Type::Float => Ty::Float,
            Type::Decimal => Ty::Decimal,
            Type::Millis => Ty::Millis,
            Type::Seconds => Ty::Seconds,
            Type::Any => Ty::Json,
            Type::File => Ty::File,
            Type::Named(id) if owner.is_some_and(|owner| self.graph.is_recursive(owner, *id)) => {
                Ty::Boxed(*id)
            }
            Type::Named(id) => Ty::Item(*id),
            // A list or a map is a box already.
            Type::List(element) => Ty::List(Box::new(self.plain_ty(element, None))),
            Type::Map(key, value) => Ty::Map(*key, Box::new(self.plain_ty(value, None))),
        }
    }
}
