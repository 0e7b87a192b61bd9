//! The same endpoints as an `OpenAPI` document, for generators that start from one.

use std::collections::BTreeSet;

use feishu_api_codegen::schema::{Enum, EnumWire, Fields, TypeDef};
use serde_json::{Map, Value, json};

use super::{Operation, Schemas, Ty};

/// The whole document.
pub(crate) fn document(schemas: &Schemas) -> Value {
    let mut components = Map::new();
    for (place, types) in &schemas.types {
        for (name, def) in types {
            let schema = match def {
                TypeDef::Struct(def) => object(schemas, place, &def.fields),
                TypeDef::Enum(def) if def.wire == EnumWire::Int => json!({ "type": "integer" }),
                TypeDef::Enum(def) => enumeration(def),
                TypeDef::Union(_) => json!({}),
            };
            components.insert(component(place, name), schema);
        }
    }
    let mut paths = Map::new();
    for operation in &schemas.endpoints {
        let (method, path) = operation.http();
        let segments = path.split('/').map(|segment| match segment.strip_prefix(':') {
            Some(name) => format!("{{{name}}}"),
            None => segment.to_owned(),
        });
        let path = segments.collect::<Vec<_>>().join("/");
        let methods = paths.entry(path).or_insert_with(|| json!({}));
        if let Some(methods) = methods.as_object_mut() {
            methods.insert(method.to_ascii_lowercase(), self::operation(schemas, operation));
        }
    }
    json!({
        "openapi": "3.0.3",
        "info": { "title": "The same endpoints", "version": "1.0.0" },
        "paths": paths,
        "components": { "schemas": components },
    })
}

/// Values differ in the letters and digits of which their names are made; where two do not,
/// progenitor gives up, and texts must do.
fn enumeration(def: &Enum) -> Value {
    let values: Vec<&Value> = def.values.iter().map(|value| &value.value).collect();
    let name = |value: &&Value| -> String {
        value.as_str().unwrap_or_default().chars().filter(char::is_ascii_alphanumeric).collect()
    };
    let names: BTreeSet<String> = values.iter().map(name).collect();
    if names.len() < values.len() {
        return json!({ "type": "string" });
    }
    json!({ "type": "string", "enum": values })
}

fn operation(schemas: &Schemas, operation: &Operation) -> Value {
    let Operation { place, def } = operation;
    let parameters = |fields: &Fields, place_in: &str| -> Vec<Value> {
        let parameter = |(name, field): (&String, _)| {
            let field: &feishu_api_codegen::schema::Field = field;
            json!({
                "name": name,
                "in": place_in,
                "required": place_in == "path" || field.required,
                "schema": schema(schemas, place, &Ty::of(field)),
            })
        };
        fields.iter().map(parameter).collect()
    };
    let reply = json!({
        "type": "object",
        "required": ["code"],
        "properties": {
            "code": { "type": "integer", "format": "int64" },
            "msg": { "type": "string" },
            "data": object(schemas, place, &def.response),
        },
    });
    let parameters = [parameters(&def.path, "path"), parameters(&def.query, "query")].concat();
    let mut out = json!({
        "operationId": id(place),
        "parameters": parameters,
        "responses": { "200": {
            "description": "Success.",
            "content": { "application/json": { "schema": reply } },
        } },
    });
    if let Some(out) = out.as_object_mut().filter(|_| !def.body.is_empty()) {
        let content =
            json!({ "application/json": { "schema": object(schemas, place, &def.body) } });
        out.insert("requestBody".into(), json!({ "required": true, "content": content }));
    }
    out
}

fn object(schemas: &Schemas, place: &[String], fields: &Fields) -> Value {
    let property =
        |(name, field): (&String, _)| (name.clone(), schema(schemas, place, &Ty::of(field)));
    let required: Vec<&String> =
        fields.iter().filter(|(_, field)| field.required).map(|(name, _)| name).collect();
    let properties: Map<String, Value> = fields.iter().map(property).collect();
    let mut out = json!({ "type": "object", "properties": properties });
    if let Some(out) = out.as_object_mut().filter(|_| !required.is_empty()) {
        out.insert("required".into(), json!(required));
    }
    out
}

fn schema(schemas: &Schemas, place: &[String], ty: &Ty<'_>) -> Value {
    match ty {
        Ty::Text => json!({ "type": "string" }),
        Ty::Bool => json!({ "type": "boolean" }),
        Ty::Int => json!({ "type": "integer", "format": "int64" }),
        Ty::Float => json!({ "type": "number", "format": "double" }),
        Ty::Json => json!({}),
        Ty::List(inner) => json!({ "type": "array", "items": schema(schemas, place, inner) }),
        Ty::Map(inner) => {
            json!({ "type": "object", "additionalProperties": schema(schemas, place, inner) })
        }
        Ty::Named(name) => {
            let declared = schemas.declared(place, name).unwrap_or_default();
            json!({ "$ref": format!("#/components/schemas/{}", component(declared, name)) })
        }
    }
}

fn component(place: &[String], name: &str) -> String {
    format!("{}_{name}", place.join("_"))
}

/// The operation's id, of which generators make its name.
pub(super) fn id(place: &[String]) -> String {
    place.join("_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_that_would_get_one_name_are_texts() {
        let of = |values: &[&str]| {
            let values: Vec<_> =
                values.iter().map(|value| json!({ "value": value, "doc": "A." })).collect();
            let def = json!({ "doc": "Some.", "values": values });
            enumeration(&serde_json::from_value(def).unwrap())
        };
        assert_eq!(of(&["a-b", "a-c"])["enum"], json!(["a-b", "a-c"]));
        assert_eq!(of(&["a-b", "a/b"]), json!({ "type": "string" }));
    }

    #[test]
    fn the_document_holds_every_endpoint_and_type() {
        let schemas = Schemas::read(&feishu_api_invent::average(30)).unwrap();
        let document = document(&schemas);
        assert_eq!(document["paths"].as_object().unwrap().len(), 30);
        let operation = &document["paths"]["/open/service1/v1/resource25/{id}"]["post"];
        assert_eq!(operation["operationId"], "open_service1_v1_resource25_list");
        let query = &operation["parameters"][1]["schema"]["$ref"];
        assert_eq!(query, "#/components/schemas/open_service1_v1_UserIdType");
        let types: usize = schemas.types.iter().map(|(_, types)| types.len()).sum();
        assert_eq!(document["components"]["schemas"].as_object().unwrap().len(), types);
    }
}
