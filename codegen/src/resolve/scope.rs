//! Scopes of type names: an endpoint sees its own types, its service's and its platform's.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::{Field, NamedType, TypeBody};
use crate::diagnostic::kinds::{
    BUILT_IN_NAME, MALFORMED_TYPE, SHADOWED_TYPE, TYPED_MASK, UNKNOWN_TYPE, UNTYPED_FIELD,
};
use crate::diagnostic::{FileId, Place, Report, nearest};
use crate::load::{File, Syntax, Unread, above};
use crate::schema::{self, TypeDef, Union};
use crate::syntax::Spanned;
use crate::types::{self, Type, TypeExpr, TypeId};

/// All declared types, and where they can be seen.
pub(super) struct Scopes<'s> {
    declared: Vec<Declared<'s>>,
    /// The types declared by a file, by name.
    by_file: HashMap<FileId, IndexMap<&'s str, TypeId>>,
    /// The files of platforms and services by their folder.
    folders: HashMap<&'s [String], Vec<FileId>>,
    /// Types that could not be read, by file: their names are not reported as unknown.
    unread: HashMap<FileId, &'s Unread>,
}

struct Declared<'s> {
    name: &'s Spanned<String>,
    file: &'s str,
    levels: &'s [String],
    def: &'s TypeDef,
}

/// The types that one file can see.
pub(super) struct Scope<'a, 's> {
    scopes: &'a Scopes<'s>,
    /// The files that declare them, innermost first.
    files: Vec<FileId>,
}

impl<'s> Scopes<'s> {
    /// Collects all declared types.
    pub(super) fn declare(syntax: &'s Syntax, report: &mut Report) -> Self {
        let mut scopes = Self {
            declared: Vec::new(),
            by_file: HashMap::new(),
            folders: HashMap::new(),
            unread: HashMap::new(),
        };
        for file in &syntax.platforms {
            scopes.add(file, file.data.as_ref().map(|data| &data.types), 1, report);
        }
        for file in &syntax.services {
            scopes.add(file, file.data.as_ref().map(|data| &data.types), 1, report);
        }
        for file in &syntax.types {
            scopes.add(file, file.data.as_ref().map(|data| &data.types), 1, report);
        }
        for file in &syntax.endpoints {
            scopes.add(file, file.data.as_ref().map(|data| &data.types), 0, report);
        }
        for file in &syntax.events {
            scopes.add(file, file.data.as_ref().map(|data| &data.types), 0, report);
        }
        scopes
    }

    fn add<T>(
        &mut self,
        file: &'s File<T>,
        types: Option<&'s schema::Types>,
        below: usize,
        report: &mut Report,
    ) {
        let folder = above(&file.levels, below);
        self.folders.entry(folder).or_default().push(file.id);
        self.unread.insert(file.id, &file.unread);
        let Some(types) = types else { return };
        for (name, def) in types {
            if Type::BUILT_IN.iter().any(|(built_in, _)| *built_in == name.as_str()) {
                let message = format!("`{name}` is a built-in type");
                report.add(BUILT_IN_NAME.at(name.place(), message));
            }
            if let Some(outer) = self.of(&file.levels).find(name) {
                let file_of = self.declared.get(outer).map_or("", |declared| declared.file);
                let message = format!("the type `{name}` is declared in `{file_of}` already");
                report.add(SHADOWED_TYPE.at(name.place(), message));
            }
            let levels = file.levels.as_slice();
            let id = self.declared.len();
            self.declared.push(Declared { name, file: &file.path, levels, def });
            self.by_file.entry(file.id).or_default().insert(name, id);
        }
    }

    /// The types declared by one file, in its order.
    pub(super) fn declared_in(&self, file: FileId) -> Vec<TypeId> {
        self.by_file.get(&file).into_iter().flat_map(IndexMap::values).copied().collect()
    }

    /// What the file at these levels can see.
    pub(super) fn of(&self, levels: &[String]) -> Scope<'_, 's> {
        let folders = (0..levels.len()).filter_map(|below| self.folders.get(above(levels, below)));
        Scope { scopes: self, files: folders.flatten().copied().collect() }
    }

    /// Looks up the names inside all declared types.
    pub(super) fn resolve_types(&mut self, report: &mut Report) -> Vec<NamedType<'s>> {
        let scopes = &*self;
        let resolve = |declared: &Declared<'s>| {
            let scope = scopes.of(declared.levels);
            let body = match declared.def {
                TypeDef::Struct(def) => {
                    TypeBody::Struct(resolve_fields(&def.fields, &scope, report))
                }
                TypeDef::Enum(_) => TypeBody::Enum,
                TypeDef::Union(def) => {
                    let variants = def.variants.iter().filter_map(|(name, variant)| {
                        let ty = scope.lookup(&variant.ty, report)?;
                        Some((name.as_str(), ty))
                    });
                    TypeBody::Union(variants.collect())
                }
            };
            let Declared { name, def, .. } = *declared;
            let tag = match def {
                TypeDef::Union(Union { tag: Some(tag), .. }) => scope.lookup(tag, report),
                _ => None,
            };
            let tag = tag.and_then(|ty| if let Type::Named(id) = ty { Some(id) } else { None });
            NamedType { name, place: name.place(), def, body, tag }
        };
        scopes.declared.iter().map(resolve).collect()
    }
}

impl Scope<'_, '_> {
    fn find(&self, name: &str) -> Option<TypeId> {
        let files = self.files.iter().filter_map(|file| self.scopes.by_file.get(file));
        files.filter_map(|types| types.get(name)).copied().next()
    }

    /// Looks up a type expression.
    pub(super) fn lookup(&self, text: &Spanned<String>, report: &mut Report) -> Option<Type> {
        match types::parse(text) {
            Ok(expr) => self.expr(&expr, text.place(), report),
            Err(message) => {
                report.add(MALFORMED_TYPE.at(text.place(), message));
                None
            }
        }
    }

    fn expr(&self, expr: &TypeExpr<'_>, place: Place, report: &mut Report) -> Option<Type> {
        match expr {
            TypeExpr::List(element) => {
                Some(Type::List(Box::new(self.expr(element, place, report)?)))
            }
            TypeExpr::Map(key, value) => {
                let key = match *key {
                    "string" => None,
                    key => Some(self.key(key, place, report)?),
                };
                Some(Type::Map(key, Box::new(self.expr(value, place, report)?)))
            }
            TypeExpr::Name(name) => {
                let built_in = Type::BUILT_IN.into_iter().find(|(known, _)| known == name);
                if let Some((_, ty)) = built_in {
                    return Some(ty);
                }
                let found = self.find(name).map(Type::Named);
                if found.is_none() {
                    self.report_unknown(name, place, report);
                }
                found
            }
        }
    }

    /// The type of a map's keys, which are texts on the wire.
    fn key(&self, name: &str, place: Place, report: &mut Report) -> Option<TypeId> {
        let Type::Named(id) = self.expr(&TypeExpr::Name(name), place, report).unwrap_or(Type::Any)
        else {
            if Type::BUILT_IN.iter().any(|(built_in, _)| *built_in == name) {
                report.add(MALFORMED_TYPE.at(place, not_a_key(name)));
            }
            return None;
        };
        let def = self.scopes.declared.get(id).map(|declared| declared.def);
        let is_text = matches!(def, Some(TypeDef::Enum(def)) if !def.is_number());
        if !is_text {
            report.add(MALFORMED_TYPE.at(place, not_a_key(name)));
        }
        is_text.then_some(id)
    }

    fn report_unknown(&self, name: &str, place: Place, report: &mut Report) {
        let may_be_declared =
            |file| self.scopes.unread.get(file).is_some_and(|unread| unread.may_be(name));
        if self.files.iter().any(may_be_declared) {
            return;
        }
        let visible = self.files.iter().filter_map(|file| self.scopes.by_file.get(file));
        let built_in = Type::BUILT_IN.iter().map(|(name, _)| *name);
        let known = visible.flat_map(|types| types.keys().copied()).chain(built_in);
        let help = match nearest(name, known) {
            Some(similar) => format!("write `{similar}`"),
            None => {
                "declare it in the file's `types`, or in the service's `service.json`".to_owned()
            }
        };
        let message = format!("unknown type `{name}`");
        report.add(UNKNOWN_TYPE.at(place, message).help(help));
    }
}

fn not_a_key(name: &str) -> String {
    format!("keys of maps are strings, or values of an enumeration of strings; `{name}` is neither")
}

/// Looks up the types of fields. A mask is a list of strings; what else has no type is reported.
pub(super) fn resolve_fields<'s>(
    fields: &'s schema::Fields,
    scope: &Scope<'_, 's>,
    report: &mut Report,
) -> Vec<Field<'s>> {
    let resolve = |(name, def): (&'s Spanned<String>, &'s schema::Brief<schema::Field>)| {
        let place = name.place();
        // Of a field of which something could not be read, nothing more is said.
        if report.is_suppressed(place) {
            return None;
        }
        let ty = match (&def.ty, &def.mask_of) {
            (Some(text), None) => scope.lookup(text, report)?,
            (None, Some(_)) => Type::List(Box::new(Type::String)),
            (Some(text), Some(_)) => {
                let message = "a mask has no `type`: it is a list of field names";
                report.add(TYPED_MASK.at(text.key(), message));
                return None;
            }
            (None, None) => {
                let message = format!("`{name}` has no `type`");
                report.add(UNTYPED_FIELD.at(place, message));
                return None;
            }
        };
        Some(Field { name, place, ty, def })
    };
    fields.iter().filter_map(resolve).collect()
}
