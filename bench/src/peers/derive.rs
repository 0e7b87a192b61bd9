//! A crate as one would write it by hand: structs with serde derive, and for each endpoint a
//! function that calls it with reqwest.

use std::collections::BTreeMap;
use std::fmt::Write;

use feishu_api_codegen::schema::{EnumWire, Field, Fields, TypeDef};

use super::{Operation, Schemas, Ty};

/// What all calls share.
const LIBRARY: &str = include_str!("derive/library.rs");

const DERIVES: &str = "#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]\n";

/// A module in the making: its text, and the modules below it.
#[derive(Default)]
struct Module {
    text: String,
    below: BTreeMap<String, Module>,
}

/// The crate's only source file.
pub(crate) fn library(schemas: &Schemas) -> String {
    let mut root = Module::default();
    for (place, types) in &schemas.types {
        let module = root.at(place);
        for (name, def) in types {
            declare(&mut module.text, name, def);
        }
    }
    for operation in &schemas.endpoints {
        call(&mut root.at(&operation.place).text, operation);
    }
    root.text.push_str(LIBRARY);
    let mut out = String::new();
    root.write(&mut out);
    out
}

impl Module {
    fn at(&mut self, place: &[String]) -> &mut Self {
        place.iter().fold(self, |module, name| module.below.entry(name.clone()).or_default())
    }

    fn write(&self, out: &mut String) {
        out.push_str(&self.text);
        for (name, module) in &self.below {
            let _ = write!(
                out,
                "pub mod {} {{\n#[allow(unused_imports)]\nuse super::*;\n",
                ident(name)
            );
            module.write(out);
            out.push_str("}\n");
        }
    }
}

fn declare(out: &mut String, name: &str, def: &TypeDef) {
    match def {
        TypeDef::Struct(def) => structure(out, name, &def.fields),
        TypeDef::Enum(def) if def.wire == EnumWire::Int => {
            let _ = writeln!(out, "pub type {name} = i64;");
        }
        TypeDef::Enum(def) => {
            let _ = writeln!(out, "{DERIVES}pub enum {name} {{");
            for (position, value) in def.values.iter().enumerate() {
                let _ = writeln!(out, "#[serde(rename = {})] V{position},", value.value);
            }
            out.push_str("#[serde(untagged)] Unknown(String),\n}\n");
        }
        TypeDef::Union(def) => {
            let _ = writeln!(out, "{DERIVES}#[serde(untagged)]\npub enum {name} {{");
            for (position, variant) in def.variants.values().enumerate() {
                // Boxed: a union may hold itself.
                let _ =
                    writeln!(out, "V{position}(Box<{}>),", rust(&Ty::parse(&variant.ty, false)));
            }
            out.push_str("}\n");
        }
    }
}

fn structure(out: &mut String, name: &str, fields: &Fields) {
    let has_default =
        if fields.values().any(|field| field.required) { "" } else { "#[derive(Default)]\n" };
    let _ = writeln!(out, "{DERIVES}{has_default}pub struct {name} {{");
    for (position, (wire, field)) in fields.iter().enumerate() {
        member(out, position, wire, field);
    }
    out.push_str("}\n");
}

fn member(out: &mut String, position: usize, wire: &str, field: &Field) {
    let mut name = ident(wire);
    if name.trim_start_matches("r#") != wire {
        name = format!("{name}_{position}");
        let _ = writeln!(out, "#[serde(rename = {wire:?})]");
    }
    let ty = rust(&Ty::of(field));
    if field.required {
        let _ = writeln!(out, "pub {name}: {ty},");
    } else {
        out.push_str("#[serde(skip_serializing_if = \"Option::is_none\")]\n");
        let _ = writeln!(out, "pub {name}: Option<{ty}>,");
    }
}

fn call(out: &mut String, operation: &Operation) {
    let def = &operation.def;
    let (method, path) = operation.http();
    structure(out, "Query", &def.query);
    structure(out, "Body", &def.body);
    structure(out, "Reply", &def.response);
    let mut arguments = String::new();
    let segments = path.split('/').map(|segment| match segment.strip_prefix(':') {
        Some(name) => {
            let name = ident(name);
            let _ = write!(arguments, "{name}: &str, ");
            format!("{{{name}}}")
        }
        None => segment.to_owned(),
    });
    let path = segments.collect::<Vec<_>>().join("/");
    let _ = writeln!(
        out,
        "pub async fn call(http: &Http, {arguments}query: &Query, body: &Body) -> Result<Reply, Error> {{\n\
         http.call(reqwest::Method::{method}, &format!({path:?}), query, body).await\n}}"
    );
}

fn rust(ty: &Ty<'_>) -> String {
    match ty {
        Ty::Text => "String".into(),
        Ty::Bool => "bool".into(),
        Ty::Int => "i64".into(),
        Ty::Float => "f64".into(),
        Ty::Json => "serde_json::Value".into(),
        Ty::List(inner) => format!("Vec<{}>", rust(inner)),
        Ty::Map(inner) => format!("std::collections::HashMap<String, {}>", rust(inner)),
        Ty::Named(name) => (*name).to_owned(),
    }
}

/// A name that Rust takes for a field, a module or an argument.
pub(super) fn ident(name: &str) -> String {
    const KEYWORDS: &[&str] = &[
        "as", "async", "await", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
        "extern", "final", "fn", "for", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
        "move", "mut", "priv", "pub", "ref", "return", "static", "struct", "trait", "try", "type",
        "unsafe", "use", "virtual", "where", "while", "yield", "abstract", "become", "gen",
        "override", "typeof", "unsized",
    ];
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    let name: String = name.chars().map(plain).collect();
    match name.as_str() {
        "self" | "super" | "crate" => format!("{name}_"),
        keyword if KEYWORDS.contains(&keyword) => format!("r#{name}"),
        digit if digit.starts_with(|c: char| c.is_ascii_digit()) => format!("_{name}"),
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_endpoint_is_a_module() {
        let schemas = Schemas::read(&feishu_api_invent::average(1)).unwrap();
        let text = library(&schemas);
        for part in [
            "pub mod open {",
            "pub mod service0 {",
            "pub enum UserIdType {",
            "#[serde(rename = \"open_id\")] V0,",
            "pub struct Body {\npub name: String,",
            "pub user_id_type: Option<UserIdType>,",
            "pub part: Option<Resource0Part0>,",
            "pub async fn call(http: &Http, id: &str, query: &Query, body: &Body)",
            "&format!(\"/open/service0/v1/resource0/{id}\")",
        ] {
            assert!(text.contains(part), "{part} is not in\n{text}");
        }
    }

    #[test]
    fn names_are_taken_by_rust() {
        let cases = [("type", "r#type"), ("zh-CN", "zh_cn"), ("1", "_1"), ("self", "self_")];
        for (wire, name) in cases {
            assert_eq!(ident(wire), name);
        }
    }
}
