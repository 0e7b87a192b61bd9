//! Names as they are written in one place: what must be imported there is collected on the way.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::model::{Item, ItemId, Model, Ty};
use crate::names::ident;

/// The place that code is written for.
pub(super) struct Scope<'m> {
    pub(super) model: &'m Model<'m>,
    place: Place,
    /// Imported names by the path of their module.
    imports: RefCell<BTreeMap<Vec<String>, BTreeSet<String>>>,
}

enum Place {
    /// A module of the crate; names of the runtime are written `rt::Name`.
    Module(Vec<String>),
    /// An example in the documentation, which sees the crate from outside.
    Example { library: String },
}

impl<'m> Scope<'m> {
    pub(super) fn of_module(model: &'m Model<'m>, module: &[String]) -> Self {
        Self { model, place: Place::Module(module.to_vec()), imports: RefCell::default() }
    }

    pub(super) fn of_example(model: &'m Model<'m>, library: &str) -> Self {
        let place = Place::Example { library: library.to_owned() };
        Self { model, place, imports: RefCell::default() }
    }

    /// A declared type.
    pub(super) fn item(&self, id: ItemId) -> Option<&'m Item<'m>> {
        self.model.items.get(id)
    }

    /// The name of a declared type.
    pub(super) fn item_name(&self, id: ItemId) -> TokenStream {
        match self.item(id) {
            Some(item) => self.name(&item.module, &item.name),
            None => quote!(()),
        }
    }

    /// A name that stands in `module`.
    pub(super) fn name(&self, module: &[String], name: &str) -> TokenStream {
        let path = match &self.place {
            Place::Module(own) if own == module => None,
            Place::Module(_) => Some([&["crate".to_owned()], module].concat()),
            Place::Example { library } => Some(
                [std::slice::from_ref(library), self.public_module(module).as_slice()].concat(),
            ),
        };
        if let Some(path) = path {
            self.imports.borrow_mut().entry(path).or_default().insert(name.to_owned());
        }
        let name = ident(name);
        quote!(#name)
    }

    /// A name of the runtime.
    pub(super) fn runtime(&self, name: &str) -> TokenStream {
        match &self.place {
            Place::Module(_) => {
                let name = ident(name);
                quote!(rt::#name)
            }
            Place::Example { library } => {
                let path = vec![library.clone()];
                self.imports.borrow_mut().entry(path).or_default().insert(name.to_owned());
                let name = ident(name);
                quote!(#name)
            }
        }
    }

    /// Where consumers find what stands in a module: types and operations are re-exported by
    /// their version, and the root platform by the crate.
    fn public_module(&self, module: &[String]) -> Vec<String> {
        let Some(platform) = self
            .model
            .platforms
            .iter()
            .find(|one| module.first().is_some_and(|name| name == one.name))
        else {
            return module.to_vec();
        };
        let versions = platform.services.iter().flat_map(|service| &service.versions);
        let version = versions
            .filter(|version| module.starts_with(&version.module))
            .map(|version| version.module.clone())
            .next();
        let public = version.unwrap_or_else(|| vec![platform.name.to_owned()]);
        match public.split_first() {
            Some((_, rest)) if platform.def.at_root => rest.to_vec(),
            _ => public,
        }
    }

    /// A type.
    pub(super) fn ty(&self, ty: &Ty) -> TokenStream {
        match ty {
            Ty::String => quote!(String),
            Ty::Bool => quote!(bool),
            Ty::Int => quote!(i64),
            Ty::Float => quote!(f64),
            Ty::Millis => self.runtime("Millis"),
            Ty::Seconds => self.runtime("Seconds"),
            Ty::Json => self.runtime("Json"),
            Ty::File => self.runtime("File"),
            Ty::Item(id) => self.item_name(*id),
            Ty::Boxed(id) => {
                let name = self.item_name(*id);
                quote!(Box<#name>)
            }
            Ty::List(element) => {
                let element = self.ty(element);
                quote!(Vec<#element>)
            }
            Ty::Map(value) => {
                let (map, value) = (self.runtime("Map"), self.ty(value));
                quote!(#map<#value>)
            }
            Ty::Nullable(value) => {
                let (nullable, value) = (self.runtime("Nullable"), self.ty(value));
                quote!(#nullable<#value>)
            }
            Ty::Clearable(value) => {
                let (clearable, value) = (self.runtime("Clearable"), self.ty(value));
                quote!(#clearable<#value>)
            }
        }
    }

    /// The `use` items for everything named so far.
    pub(super) fn imports(&self) -> TokenStream {
        let runtime = match self.place {
            Place::Module(_) => quote!(
                use feishu_api_runtime as rt;
            ),
            Place::Example { .. } => TokenStream::new(),
        };
        let imports = self.imports.borrow();
        let uses = imports.iter().map(|(path, names)| {
            let path: Vec<Ident> = path.iter().map(|level| path_ident(level)).collect();
            let names: Vec<Ident> = names.iter().map(|name| ident(name)).collect();
            match names.as_slice() {
                [name] => quote!(use #(#path)::* :: #name;),
                names => quote!(use #(#path)::* :: {#(#names),*};),
            }
        });
        quote!(#runtime #(#uses)*)
    }
}

/// A level of a path; `crate` is a keyword that is meant here.
fn path_ident(level: &str) -> Ident {
    match level {
        "crate" => Ident::new("crate", proc_macro2::Span::call_site()),
        name => ident(name),
    }
}
