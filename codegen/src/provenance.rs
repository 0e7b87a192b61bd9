//! Where in the schemas everything comes from that generated code names.

use crate::check;
use crate::diagnostic::{Location, Report, Sources};
use crate::load::{self, At};
use crate::lower;
use crate::model::{
    ItemBody, ItemId, MemberTy, Model, Operation, Place, Reply, SetterKind, Shape, ShapeBody,
    Source, Struct, Ty, Version,
};
use crate::resolve;

/// A public name of the generated crate and the key of a schema that it comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Declaration {
    /// Its path: `open::task::v2::PatchTask::summary`.
    pub name: String,
    /// Where it is declared.
    pub location: Location,
}

/// All types, operations, fields, variants, setters and error constants.
///
/// # Errors
///
/// What is wrong in the schemas: names are decided when nothing is.
pub fn declarations(sources: &Sources) -> Result<Vec<Declaration>, Report> {
    let mut report = Report::default();
    let syntax = load::load(sources, 1, &mut report);
    let api = resolve::resolve(&syntax, &mut report);
    let Some(checked) = check::check(api, &mut report) else { return Err(report) };
    let model = lower::lower(&checked, sources);
    let mut index = Index { model: &model, found: Vec::new() };
    for platform in &model.platforms {
        index.add(platform.name.to_owned(), platform.at);
        index.add(format!("{}::{}", platform.name, platform.def.client), platform.at);
        for id in &platform.types {
            index.item(platform.name, *id);
        }
        for version in platform.services.iter().flat_map(|service| &service.versions) {
            index.version(version);
        }
    }
    index.found.sort();
    index.found.dedup();
    Ok(index.found)
}

/// The declarations that a name can mean: it may leave out what stands before it.
pub fn find<'d>(declarations: &'d [Declaration], name: &str) -> Vec<&'d Declaration> {
    let means = |known: &str| match known.strip_suffix(name) {
        Some(before) => before.is_empty() || before.ends_with("::"),
        None => false,
    };
    declarations.iter().filter(|declaration| means(&declaration.name)).collect()
}

/// The names that look most like one that means nothing, best first.
pub fn nearest<'d>(declarations: &'d [Declaration], name: &str) -> Vec<&'d str> {
    let levels = name.split("::").count();
    // As many levels as were written: what stands before them is left out on both sides.
    let tail = |known: &'d str| {
        let before = known.split("::").count().saturating_sub(levels);
        known.splitn(before + 1, "::").last().unwrap_or(known)
    };
    let distance = |known: &str| strsim::damerau_levenshtein(name, known);
    let tails = declarations.iter().map(|declaration| tail(&declaration.name));
    let mut near: Vec<_> = tails.map(|tail| (distance(tail), tail)).collect();
    near.sort_unstable();
    near.dedup();
    let limit = (name.chars().count() / 3).max(1);
    near.into_iter()
        .filter(|(distance, _)| *distance <= limit)
        .map(|(_, tail)| tail)
        .take(3)
        .collect()
}

struct Index<'m, 's> {
    model: &'m Model<'s>,
    found: Vec<Declaration>,
}

impl<'s> Index<'_, 's> {
    fn add(&mut self, name: String, at: At<'_>) {
        let location = self.model.sources.location(at.on_key());
        self.found.push(Declaration { name, location });
    }

    fn version(&mut self, version: &Version<'s>) {
        let module = version.module.join("::");
        self.add(module.clone(), version.at);
        for id in &version.types {
            self.item(&module, *id);
        }
        for operation in version.resources.iter().flat_map(|resource| &resource.operations) {
            self.operation(&module, operation);
        }
    }

    fn item(&mut self, module: &str, id: ItemId) {
        let Some(item) = self.model.items.get(id) else { return };
        let (name, at) = (format!("{module}::{}", item.name), item.at);
        self.add(name.clone(), at);
        match &item.body {
            ItemBody::Struct(body) => {
                self.structure(module, &name, body, at.get("struct").get("fields"));
            }
            ItemBody::TextEnum(variants) => {
                let names = variants.iter().map(|variant| &variant.name);
                self.listed(&name, names, at.get("enum").get("values"), "value");
            }
            ItemBody::IntEnum(variants) => {
                let names = variants.iter().map(|variant| &variant.name);
                self.listed(&name, names, at.get("enum").get("values"), "value");
            }
            ItemBody::Union(variants) => {
                let entries = at.get("union").get("variants");
                for (variant, entry) in variants.iter().zip(entries.node.entries()) {
                    self.add(format!("{name}::{}", variant.name), entries.get(&entry.key));
                }
            }
        }
    }

    /// What stands in a list of the schema, in its order.
    fn listed<'n>(
        &mut self,
        owner: &str,
        names: impl Iterator<Item = &'n String>,
        at: At<'_>,
        key: &str,
    ) {
        for (index, name) in names.enumerate() {
            self.add(format!("{owner}::{name}"), at.at(index).get(key));
        }
    }

    fn structure(&mut self, module: &str, name: &str, body: &Struct<'_>, fields: At<'_>) {
        for slot in &body.slots {
            let member = match slot.source {
                Source::Member(member) | Source::Shape { member, .. } => body.members.get(member),
                Source::Constant(_) => None,
            };
            if let Some(member) = member {
                self.add(format!("{name}::{}", member.name), fields.get(slot.wire.name));
            }
        }
        for shape in body.shapes.iter().chain(body.views.iter().map(|view| &view.shape)) {
            self.shape(module, shape, |wire| fields.get(wire));
        }
        for view in &body.views {
            self.add(format!("{name}::{}", view.accessor), view.shape.at);
        }
    }

    fn shape<'a>(&mut self, module: &str, shape: &Shape<'_>, field: impl Fn(&str) -> At<'a>) {
        let name = format!("{module}::{}", shape.name);
        self.add(name.clone(), shape.at);
        match &shape.body {
            ShapeBody::Choice(variants) => {
                for variant in variants {
                    self.add(format!("{name}::{}", variant.name), field(variant.wire));
                }
            }
            ShapeBody::Tagged { variants, .. } => {
                let cases = shape.at.get("tagged_by").get("cases");
                for (variant, entry) in variants.iter().zip(cases.node.entries()) {
                    self.add(format!("{name}::{}", variant.name), cases.get(&entry.key));
                }
            }
        }
    }

    fn operation(&mut self, module: &str, operation: &Operation<'s>) {
        let (name, at) = (format!("{module}::{}", operation.name), operation.at);
        self.add(operation.module.join("::"), at);
        self.add(name.clone(), at);
        let setters = operation.setters.iter().map(|setter| &setter.input);
        for input in operation.arguments.iter().chain(setters) {
            let param = input.params.first().and_then(|param| operation.params.get(*param));
            if let Some(param) = param {
                let at = self.param(operation, param.wire.name, param.place);
                self.add(format!("{name}::{}", input.name), at);
            }
        }
        for mask in &operation.masks {
            self.add(format!("{name}::{}", mask.setter), mask.at);
            self.add(format!("{module}::{}", mask.name), mask.at);
            for (variant, wire, _) in &mask.fields {
                let at = self.param(operation, wire, Place::Inside(mask.object));
                self.add(format!("{module}::{}::{variant}", mask.name), at);
            }
        }
        for shape in &operation.shapes {
            let place = |wire: &str| operation.params.iter().find(|one| one.wire.name == wire);
            self.shape(module, shape, |wire| match place(wire) {
                Some(param) => key(param.place).map_or(at, |key| at.get(key).get(wire)),
                None => at,
            });
        }
        if let Reply::Struct { name, body } = &operation.reply {
            let fields = at.get("response");
            let name = format!("{module}::{name}");
            self.add(name.clone(), fields);
            self.structure(module, &name, body, fields);
        }
        if !operation.errors.is_empty() {
            let errors = format!("{name}Error");
            self.add(errors.clone(), at.get("errors"));
            let names = operation.errors.iter().map(|error| &error.name);
            self.listed(&errors, names, at.get("errors"), "name");
        }
        for id in &operation.types {
            self.item(module, *id);
        }
    }

    /// Where a parameter is declared; one inside a masked object is a field of the object's type.
    fn param(&self, operation: &Operation<'s>, wire: &str, place: Place<'_>) -> At<'s> {
        let at = operation.at;
        let Place::Inside(object) = place else {
            return key(place).map_or(at, |key| at.get(key).get(wire));
        };
        let whole = operation.setters.iter().find(|setter| {
            let param = setter.input.params.first().and_then(|one| operation.params.get(*one));
            setter.kind == SetterKind::Object && param.is_some_and(|one| one.wire.name == object)
        });
        let item = match whole.map(|setter| &setter.input.ty) {
            Some(MemberTy::Value(Ty::Item(id))) => self.model.items.get(*id),
            _ => None,
        };
        match item {
            Some(item) => item.at.get("struct").get("fields").get(wire),
            None => at.get("body").get(object),
        }
    }
}

/// The key of a schema under which parameters of a place stand.
fn key(place: Place<'_>) -> Option<&'static str> {
    match place {
        Place::Path => Some("path"),
        Place::Query => Some("query"),
        Place::Header => Some("headers"),
        Place::Body | Place::MaskOf(_) => Some("body"),
        Place::Inside(_) => None,
    }
}
