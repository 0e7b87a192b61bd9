//! Types: invented first by name and form, so that they can refer to each other, then filled.

use serde_json::{Value, json};

use crate::block::{Block, fields_json, rules_json};
use crate::maker::blocks;
use crate::names::{self, Taken};
use crate::random::Random;
use crate::{Object, object};

/// A type of a field.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Ty {
    /// A built-in type by its name.
    Plain(&'static str),
    List(Box<Ty>),
    Map(Box<Ty>),
    Named(usize),
}

/// A declared type.
#[derive(Debug, Clone)]
pub(crate) struct Named {
    pub(crate) name: String,
    /// Never read from replies: it may have shapes and constants.
    pub(crate) sent_only: bool,
    /// Shared: it may have fields of one side.
    pub(crate) shared: bool,
    pub(crate) form: Form,
    pub(crate) body: Body,
}

/// What a type will be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Form {
    Struct,
    Texts,
    Numbers,
    Union,
}

/// What a type is made of.
#[derive(Debug, Clone)]
pub(crate) enum Body {
    Struct(Vec<Block>),
    /// Values with what is said about them.
    Enum(Vec<Value>, Vec<Object>),
    Union(Vec<(String, Ty)>),
}

/// All types so far, and which of them can be seen.
#[derive(Debug, Clone, Default)]
pub(crate) struct Types {
    pub(crate) all: Vec<Named>,
    pub(crate) visible: Vec<usize>,
}

impl Types {
    pub(crate) fn get(&self, id: usize) -> Option<&Named> {
        self.all.get(id)
    }

    /// The types that a place can use: those for replies too, unless it only sends.
    fn usable(&self, sent_only: bool) -> Vec<usize> {
        let fits = |id: &&usize| self.get(**id).is_some_and(|one| sent_only || !one.sent_only);
        self.visible.iter().filter(fits).copied().collect()
    }

    /// Any type for a place.
    pub(crate) fn ty(&self, random: &mut Random, sent_only: bool) -> Ty {
        let plain = ["string", "string", "bool", "int", "float", "millis", "seconds", "any"];
        match random.below(10) {
            0 => Ty::List(Box::new(self.ty(random, sent_only))),
            1 => Ty::Map(Box::new(self.ty(random, sent_only))),
            2..=4 => {
                let usable = self.usable(sent_only);
                match usable.get(random.below(usable.len())) {
                    Some(id) => Ty::Named(*id),
                    None => Ty::Plain("string"),
                }
            }
            _ => Ty::Plain(random.pick(&plain).unwrap_or("string")),
        }
    }

    /// A type whose values are single texts, numbers or truths.
    pub(crate) fn plain(&self, random: &mut Random) -> Ty {
        let enums = self.usable(true).into_iter();
        let is_enum = |id: &usize| {
            self.get(*id).is_some_and(|one| matches!(one.form, Form::Texts | Form::Numbers))
        };
        let enums: Vec<usize> = enums.filter(is_enum).collect();
        match enums.get(random.below(enums.len() * 3)) {
            Some(id) => Ty::Named(*id),
            None => {
                let plain = ["string", "string", "bool", "int", "float", "millis", "seconds"];
                Ty::Plain(random.pick(&plain).unwrap_or("string"))
            }
        }
    }

    /// Declares types of one file. `taken` are the names of the place, `prefix` what stands before
    /// names of the prelude, `outer` the names of files above.
    pub(crate) fn declare(
        &mut self,
        random: &mut Random,
        count: usize,
        shared: bool,
        (taken, prefix): (&mut Taken, &str),
    ) -> Vec<usize> {
        let mut declared = Vec::new();
        taken.take(&["string"]);
        taken.take(&["bool"]);
        taken.take(&["any"]);
        taken.take(&["file"]);
        for _ in 0..count {
            let with = |name: &str| vec![name.to_owned(), format!("{prefix}{name}")];
            let name = names::unlike(random, taken, names::ty, with);
            let form = match random.below(6) {
                0 => Form::Texts,
                1 => Form::Numbers,
                2 => Form::Union,
                _ => Form::Struct,
            };
            let sent_only = form == Form::Struct && random.once_in(3);
            let body = Body::Union(Vec::new());
            declared.push(self.all.len());
            self.all.push(Named { name, sent_only, shared, form, body });
        }
        self.visible.extend(&declared);
        for id in &declared {
            let Some(named) = self.get(*id).cloned() else { continue };
            let body = match named.form {
                Form::Struct => Body::Struct(blocks(random, self, *id, taken)),
                Form::Texts | Form::Numbers => enumeration(random, named.form == Form::Numbers),
                Form::Union => self.union(random, *id),
            };
            if let Some(named) = self.all.get_mut(*id) {
                named.body = body;
            }
        }
        declared
    }

    /// A union of types told apart by their JSON kind, none of which needs a later one.
    fn union(&self, random: &mut Random, own: usize) -> Body {
        let structs = self
            .usable(false)
            .into_iter()
            .filter(|id| *id < own && self.get(*id).is_some_and(|one| one.form == Form::Struct));
        let structs: Vec<usize> = structs.collect();
        let object = match structs.get(random.below(structs.len() + 1)) {
            Some(id) => Ty::Named(*id),
            None => Ty::Map(Box::new(Ty::Plain("any"))),
        };
        let kinds = [
            Ty::Plain(random.pick(&["int", "float", "millis", "seconds"]).unwrap_or("int")),
            Ty::Plain("string"),
            Ty::Plain("bool"),
            Ty::List(Box::new(Ty::Named(own))),
            object,
        ];
        let mut taken = Taken::default();
        taken.take(&["Unknown"]);
        let mut variants = Vec::new();
        for ty in kinds {
            if variants.is_empty() || !random.once_in(3) {
                variants.push((names::unlike(random, &mut taken, names::rust, names::alone), ty));
            }
        }
        Body::Union(variants)
    }

    /// A type as schemas write it.
    pub(crate) fn written(&self, ty: &Ty) -> String {
        match ty {
            Ty::Plain(name) => (*name).to_owned(),
            Ty::List(inner) => format!("{}[]", self.written(inner)),
            Ty::Map(inner) => format!("map<string,{}>", self.written(inner)),
            Ty::Named(id) => self.get(*id).map(|named| named.name.clone()).unwrap_or_default(),
        }
    }

    /// The declarations of types as a schema writes them.
    pub(crate) fn json(&self, random: &mut Random, ids: &[usize]) -> Value {
        let declared = ids.iter().filter_map(|id| self.get(*id));
        declared.map(|named| (named.name.clone(), self.declaration(random, named))).collect()
    }

    fn declaration(&self, random: &mut Random, named: &Named) -> Value {
        let doc = names::text(random);
        match &named.body {
            Body::Struct(blocks) => {
                let rules = rules_json(blocks);
                json!({ "struct": { "doc": doc, "fields": fields_json(self, blocks), "rules": rules } })
            }
            Body::Enum(values, details) => {
                let wire = if values.iter().all(Value::is_number) { "int" } else { "string" };
                let values = values.iter().zip(details).map(|(value, details)| {
                    let mut one = object([("value", value.clone())]);
                    one.extend(details.clone());
                    one
                });
                json!({ "enum": { "doc": doc, "wire": wire, "values": values.collect::<Vec<_>>() } })
            }
            Body::Union(variants) => {
                let variants = variants.iter().map(|(name, ty)| {
                    (name.clone(), json!({ "type": self.written(ty), "doc": "One of several." }))
                });
                json!({ "union": { "doc": doc, "variants": variants.collect::<Object>() } })
            }
        }
    }
}

fn enumeration(random: &mut Random, of_numbers: bool) -> Body {
    let mut given = std::collections::HashSet::new();
    let (mut values, mut details) = (Vec::new(), Vec::new());
    let mut taken = Taken::default();
    taken.take(&["Unknown"]);
    for _ in 0..random.between(1, 8) {
        let mut detail = object([("doc", json!(names::text(random)))]);
        let value = if of_numbers {
            json!(i64::try_from(random.below(41)).unwrap_or_default() - 20)
        } else {
            json!(names::key(random))
        };
        if value == "" || !given.insert(value.to_string()) {
            continue;
        }
        let text = value.as_str().unwrap_or_default();
        let needs_name =
            !text.contains(char::is_alphanumeric) || text.eq_ignore_ascii_case("unknown");
        if needs_name || random.once_in(4) {
            let name = names::unlike(random, &mut taken, names::rust, names::alone);
            detail.insert("name".to_owned(), json!(name));
        }
        values.push(value);
        details.push(detail);
    }
    if values.is_empty() {
        let (value, name) = if of_numbers { (json!(1), "One") } else { (json!("one"), "One") };
        values.push(value);
        details.push(object([("name", json!(name)), ("doc", json!("One."))]));
    }
    Body::Enum(values, details)
}
