//! Fourth stage: the API becomes a model of the Rust crate, every name and shape decided.

mod graph;
mod item;
mod operation;
mod shape;
mod wire;

pub(crate) use operation::errors;

use crate::check::Checked;
use crate::model::{Item, ItemId, Model, Platform, Resource, Service, Ty, Version};
use crate::names::{is_prelude, pascal, snake};
use crate::resolve::{self, Api};
use crate::schema;
use crate::types::{Type, TypeId};
use graph::Graph;

/// Lowers a checked API.
pub(crate) fn lower<'s>(checked: &Checked<'s>) -> Model<'s> {
    let api = checked.api();
    let lowering = Lowering { api, graph: Graph::of(api), homes: homes(api) };
    let items = (0..api.types.len()).filter_map(|id| lowering.item(id)).collect();
    let platforms = api.platforms.iter().map(|platform| lowering.platform(platform)).collect();
    Model { platforms, items }
}

/// What lowering one thing needs to know of all others.
struct Lowering<'a, 's> {
    api: &'a Api<'s>,
    graph: Graph,
    /// By type: the module that holds it, and the service's name for names that would hide others.
    homes: Vec<Home>,
}

#[derive(Debug, Clone, Default)]
struct Home {
    module: Vec<String>,
    service: String,
}

/// Where each declared type lives: `types` of its platform or version, or its endpoint's module.
fn homes(api: &Api<'_>) -> Vec<Home> {
    let mut homes = vec![Home::default(); api.types.len()];
    let mut place = |types: &[TypeId], module: &[String], service: &str| {
        for id in types {
            if let Some(home) = homes.get_mut(*id) {
                *home = Home { module: module.to_vec(), service: pascal(service) };
            }
        }
    };
    let types_of = |module: &[String]| [module, &["types".to_owned()]].concat();
    for platform in &api.platforms {
        let module = [platform.name.to_owned()];
        place(&platform.types, &types_of(&module), platform.name);
        for service in &platform.services {
            let module = version_module(platform, service);
            place(&service.types, &types_of(&module), service.name);
            for endpoint in &service.endpoints {
                place(&endpoint.types, &endpoint_module(&module, endpoint), service.name);
            }
        }
    }
    homes
}

fn version_module(platform: &resolve::Platform<'_>, service: &resolve::Service<'_>) -> Vec<String> {
    let levels = [Some(platform.name), Some(service.name), service.version];
    levels.into_iter().flatten().map(str::to_owned).collect()
}

fn endpoint_module(version: &[String], endpoint: &resolve::Endpoint<'_>) -> Vec<String> {
    [version, &[endpoint.resource.to_owned(), endpoint.method.to_owned()]].concat()
}

impl<'s> Lowering<'_, 's> {
    fn platform(&self, platform: &resolve::Platform<'s>) -> Platform<'s> {
        let mut services: Vec<Service<'s>> = Vec::new();
        for service in &platform.services {
            let version = self.version(platform, service);
            match services.last_mut().filter(|last| last.name == service.name) {
                Some(known) => known.versions.push(version),
                None => services.push(Service {
                    name: service.name,
                    feature: feature(platform, service.name),
                    accessor: snake(service.name),
                    versions: vec![version],
                }),
            }
        }
        Platform {
            name: platform.name,
            def: platform.def,
            file: platform.path,
            types: platform.types.clone(),
            services,
        }
    }

    fn version(
        &self,
        platform: &resolve::Platform<'s>,
        service: &resolve::Service<'s>,
    ) -> Version<'s> {
        let module = version_module(platform, service);
        let mut resources: Vec<Resource<'s>> = Vec::new();
        for endpoint in &service.endpoints {
            let operation = self.operation(platform, service, endpoint, &module);
            match resources.last_mut().filter(|last| last.name == endpoint.resource) {
                Some(known) => known.operations.push(operation),
                None => resources
                    .push(Resource { name: endpoint.resource, operations: vec![operation] }),
            }
        }
        Version {
            name: service.version,
            def: service.def,
            file: service.path,
            module,
            types: service.types.clone(),
            resources,
        }
    }

    /// The name of a declared type; one that would hide a name of the prelude gets its service's
    /// name in front.
    fn item_name(&self, id: ItemId) -> String {
        let Some(named) = self.api.types.get(id) else { return String::new() };
        let name = pascal(named.name);
        match self.homes.get(id) {
            Some(home) if is_prelude(&name) => format!("{}{name}", home.service),
            _ => name,
        }
    }

    fn item(&self, id: ItemId) -> Option<Item<'s>> {
        let named = self.api.types.get(id)?;
        let usage = self.graph.usage(id);
        let doc = match named.def {
            schema::TypeDef::Struct(def) => &def.doc,
            schema::TypeDef::Enum(def) => &def.doc,
            schema::TypeDef::Union(def) => &def.doc,
        };
        Some(Item {
            name: self.item_name(id),
            file: named.file,
            module: self.homes.get(id).cloned().unwrap_or_default().module,
            doc,
            read: usage.read,
            body: self.item_body(id, named, usage.read),
        })
    }

    /// The Rust type of a field; `owner` is the declared type that holds it.
    fn ty(&self, field: &resolve::Field<'s>, owner: Option<TypeId>) -> Ty {
        let ty = self.plain_ty(&field.ty, owner);
        match (field.def.nullable, field.def.empty_clears) {
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
            Type::Map(value) => Ty::Map(Box::new(self.plain_ty(value, None))),
        }
    }
}

/// The cargo feature of a service; services of the root platform have short names.
fn feature(platform: &resolve::Platform<'_>, service: &str) -> String {
    let name = if platform.def.at_root {
        service.to_owned()
    } else {
        format!("{}-{service}", platform.name)
    };
    name.replace('_', "-")
}
