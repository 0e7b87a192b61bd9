//! What a user would pick instead, made from the same schemas: structs with serde derive and calls
//! with reqwest, and progenitor's output. Both get less than the generated crate has: no limits,
//! rules, error codes, unknown fields or documentation, and no types for tokens.

pub(crate) mod derive;
pub(crate) mod leaf;
pub(crate) mod openapi;

use anyhow::{Context, Result};
use feishu_api_codegen::schema::{Endpoint, Field, Platform, Service, TypeDef, Wire};
use indexmap::IndexMap;

pub(crate) use leaf::Side;

/// The latest release of progenitor.
pub(crate) const PROGENITOR: &str = "0.15";

/// Schemas as data, without the generator's checks.
pub(crate) struct Schemas {
    /// Declared types, by the folders and the file that declare them.
    pub(crate) types: Vec<(Vec<String>, IndexMap<String, TypeDef>)>,
    pub(crate) endpoints: Vec<Operation>,
}

/// One endpoint and its place: `["open", "task", "v2", "task", "patch"]`.
pub(crate) struct Operation {
    pub(crate) place: Vec<String>,
    pub(crate) def: Endpoint,
}

impl Schemas {
    /// Reads schema files, whose paths are relative to their folder.
    pub(crate) fn read(files: &[(String, String)]) -> Result<Self> {
        let (mut types, mut endpoints) = (Vec::new(), Vec::new());
        for (path, text) in files {
            let stem = path.trim_end_matches(".json");
            let mut place: Vec<String> = stem.split('/').map(str::to_owned).collect();
            let read = || format!("cannot read {path}");
            match place.last().map(String::as_str) {
                Some("platform") => {
                    place.pop();
                    types.push((
                        place,
                        serde_json::from_str::<Platform>(text).with_context(read)?.types,
                    ));
                }
                Some("service") => {
                    place.pop();
                    types.push((
                        place,
                        serde_json::from_str::<Service>(text).with_context(read)?.types,
                    ));
                }
                _ => {
                    let def: Endpoint = serde_json::from_str(text).with_context(read)?;
                    types.push((place.clone(), def.types.clone()));
                    endpoints.push(Operation { place, def });
                }
            }
        }
        endpoints.sort_by(|a, b| a.place.cmp(&b.place));
        Ok(Self { types, endpoints })
    }

    /// The place of the declaration that a name means where it is used.
    pub(crate) fn declared(&self, used: &[String], name: &str) -> Option<&[String]> {
        let places = self
            .types
            .iter()
            .filter(|(place, types)| used.starts_with(place) && types.contains_key(name));
        places.map(|(place, _)| place.as_slice()).max_by_key(|place| place.len())
    }
}

impl Operation {
    /// `POST` and `/open-apis/task/v2/tasks/:guid`.
    pub(crate) fn http(&self) -> (&str, &str) {
        self.def.http.split_once(' ').unwrap_or(("GET", &self.def.http))
    }
}

/// A type in the notation of schemas, taken apart.
#[derive(Debug, PartialEq)]
pub(crate) enum Ty<'a> {
    Text,
    Bool,
    Int,
    Float,
    Json,
    List(Box<Ty<'a>>),
    Map(Box<Ty<'a>>),
    Named(&'a str),
}

impl<'a> Ty<'a> {
    /// The type of a field as it travels.
    pub(crate) fn of(field: &'a Field) -> Self {
        // A mask is a list of names.
        let text = field.ty.as_deref().unwrap_or("string[]");
        Self::parse(text, field.wire == Wire::String)
    }

    pub(crate) fn parse(text: &'a str, digits: bool) -> Self {
        if let Some(inner) = text.strip_suffix("[]") {
            return Self::List(Box::new(Self::parse(inner, digits)));
        }
        let inner = text.strip_prefix("map<string,").and_then(|rest| rest.strip_suffix('>'));
        if let Some(inner) = inner {
            return Self::Map(Box::new(Self::parse(inner.trim(), digits)));
        }
        match text {
            "string" | "file" => Self::Text,
            "bool" => Self::Bool,
            "any" => Self::Json,
            "int" | "float" | "millis" | "seconds" if digits => Self::Text,
            "float" => Self::Float,
            "int" | "millis" | "seconds" => Self::Int,
            name => Self::Named(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_taken_apart() {
        let map = Ty::Map(Box::new(Ty::List(Box::new(Ty::Named("Task")))));
        assert_eq!(Ty::parse("map<string,Task[]>", false), map);
        assert_eq!(Ty::parse("millis[]", true), Ty::List(Box::new(Ty::Text)));
        assert_eq!(Ty::parse("int", false), Ty::Int);
    }

    #[test]
    fn the_nearest_declaration_counts() {
        let schemas = Schemas::read(&feishu_api_invent::average(3)).unwrap();
        let operation = &schemas.endpoints[1];
        assert_eq!(operation.place, ["open", "service0", "v1", "resource1", "list"]);
        assert_eq!(operation.http(), ("POST", "/open/service0/v1/resource1/:id"));
        let declared = schemas.declared(&operation.place, "UserIdType").unwrap();
        assert_eq!(declared, ["open", "service0", "v1"]);
        assert_eq!(schemas.declared(&operation.place, "Missing"), None);
    }
}
