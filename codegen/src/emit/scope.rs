//! Names as they are written in one module, and the imports that they need there.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::model::{Item, ItemBody, ItemId, MemberTy, Model, Platform, TaggedItem, Ty};
use crate::names::ident;

/// The place that code is written for.
pub(super) struct Scope<'m> {
    pub(super) model: &'m Model<'m>,
    place: Place,
    /// The modules of imported names, each with what its path begins with.
    imports: RefCell<BTreeMap<String, (String, Vec<String>)>>,
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

    /// The variants of the union that a member or an input is one of together with its tag.
    pub(super) fn tagged(&self, ty: &MemberTy) -> Option<&'m [TaggedItem<'m>]> {
        let MemberTy::Shape { owner: Some(owner), .. } = ty else { return None };
        match &self.item(*owner)?.body {
            ItemBody::Tagged(union) => Some(&union.variants),
            _ => None,
        }
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
        match &self.place {
            Place::Module(own) if own == module => {
                let name = ident(name);
                quote!(#name)
            }
            Place::Module(_) => self.import("crate", module, name),
            Place::Example { library } => self.import(library, self.public_module(module), name),
        }
    }

    /// Imports a name; one that is imported from elsewhere already is written with its path.
    fn import(&self, root: &str, module: &[String], name: &str) -> TokenStream {
        let mut imports = self.imports.borrow_mut();
        let ident = ident(name);
        match imports.get(name) {
            Some((known, levels)) if known == root && levels == module => {}
            Some(_) => {
                let path = path(root, module);
                return quote!(#path::#ident);
            }
            None => {
                imports.insert(name.to_owned(), (root.to_owned(), module.to_vec()));
            }
        }
        quote!(#ident)
    }

    /// A name of the runtime.
    pub(super) fn runtime(&self, name: &str) -> TokenStream {
        match &self.place {
            Place::Module(_) => {
                let name = ident(name);
                quote!(rt::#name)
            }
            Place::Example { library } => self.import(library, &[], name),
        }
    }

    /// Where consumers find what stands in a module: types and operations are re-exported by
    /// their version, and the root platform by the crate.
    fn public_module<'a>(&self, module: &'a [String]) -> &'a [String] {
        let is_first = |one: &&Platform<'_>| module.first().is_some_and(|name| name == one.name);
        let Some(platform) = self.model.platforms.iter().find(is_first) else { return module };
        let mut versions = platform.services.iter().flat_map(|service| &service.versions);
        let version = versions.find(|version| module.starts_with(&version.module));
        let levels = version.map_or(1, |version| version.module.len());
        let public = module.get(..levels).unwrap_or(module);
        if platform.at_root { public.get(1..).unwrap_or_default() } else { public }
    }

    /// A type.
    pub(super) fn ty(&self, ty: &Ty) -> TokenStream {
        match ty {
            Ty::String => quote!(String),
            Ty::Bool => quote!(bool),
            Ty::Int => quote!(i64),
            Ty::Float => quote!(f64),
            Ty::Decimal => self.runtime("Decimal"),
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
            Ty::Map(key, value) => {
                let (map, value) = (self.runtime("Map"), self.ty(value));
                let key = key.map(|key| self.item_name(key));
                let key = key.map(|key| quote!(, #key));
                quote!(#map<#value #key>)
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
        let mut modules: BTreeMap<&(String, Vec<String>), Vec<&String>> = BTreeMap::new();
        for (name, module) in imports.iter() {
            modules.entry(module).or_default().push(name);
        }
        let uses = modules.into_iter().map(|((root, levels), names)| {
            let path = path(root, levels);
            let names: Vec<Ident> = names.into_iter().map(|name| ident(name)).collect();
            match names.as_slice() {
                [name] => quote!(use #path::#name;),
                names => quote!(use #path::{#(#names),*};),
            }
        });
        quote!(#runtime #(#uses)*)
    }
}

/// A path; where it begins with `crate`, the keyword is meant.
fn path(root: &str, levels: &[String]) -> TokenStream {
    let root = if root == "crate" { quote!(crate) } else { ident(root).to_token_stream() };
    let levels = levels.iter().map(|level| ident(level));
    quote!(#root #(::#levels)*)
}
