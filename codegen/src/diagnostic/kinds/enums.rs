//! E040 to E049: enumerations and unions.

use super::service;

kinds! {
    EMPTY_ENUM "E040" "empty-enum" {
        summary: "An enumeration has no values, or a union no variants.",
        explanation: "Where the documentation lists no values, the type of the field is `string` or \
            `int`.",
        before: service(r#"{ "types": { "Color": { "enum": { "doc": "A colour.", "values": [] } } } }"#),
        after: service(
            r#"{ "types": { "Color": { "enum": { "doc": "A colour.", "values": [{ "value": "red", "doc": "Red." }] } } } }"#
        ),
    }
    ENUM_VALUE_KIND "E041" "enum-value-kind" {
        summary: "A value of an enumeration is not of the JSON kind of its `wire`.",
        explanation: "Values are strings, or integers of 64 bits where the enumeration says \
            `\"wire\": \"int\"`. Empty strings are no values: a field that may be cleared says \
            `empty_clears`.",
        before: service(
            r#"{ "types": { "Color": { "enum": { "doc": "A colour.", "values": [{ "value": 1, "name": "Red", "doc": "Red." }] } } } }"#
        ),
        after: service(
            r#"{ "types": { "Color": { "enum": { "doc": "A colour.", "wire": "int", "values": [{ "value": 1, "name": "Red", "doc": "Red." }] } } } }"#
        ),
    }
    DUPLICATE_VALUE "E042" "duplicate-value" {
        summary: "A value stands twice in one enumeration.",
        explanation: "Each value has one variant. If the documentation gives it two meanings, write \
            both into its `doc`.",
        before: service(
            r#"{ "types": { "Color": { "enum": { "doc": "A colour.", "values": [
              { "value": "red", "doc": "Red." },
              { "value": "red", "name": "Scarlet", "doc": "Red as well." }
            ] } } } }"#
        ),
        after: service(
            r#"{ "types": { "Color": { "enum": { "doc": "A colour.", "values": [
              { "value": "red", "doc": "Red." },
              { "value": "scarlet", "doc": "Nearly red." }
            ] } } } }"#
        ),
    }
    UNNAMED_VALUE "E043" "unnamed-value" {
        summary: "A value of an enumeration needs a `name` to become a variant.",
        explanation: "A number says nothing in a program, and neither does a string without a \
            letter that Rust can use.",
        before: service(
            r#"{ "types": { "Color": { "enum": { "doc": "A colour.", "wire": "int", "values": [{ "value": 1, "doc": "Red." }] } } } }"#
        ),
        after: service(
            r#"{ "types": { "Color": { "enum": { "doc": "A colour.", "wire": "int", "values": [{ "value": 1, "name": "Red", "doc": "Red." }] } } } }"#
        ),
    }
    RESERVED_VARIANT "E044" "reserved-variant" {
        summary: "A variant is named `Unknown`, which is the one that keeps undocumented values.",
        explanation: "Every enumeration and every union has a variant `Unknown` for what is not \
            documented. A documented value of that meaning needs another name, such as \
            `Unspecified`.",
        before: service(
            r#"{ "types": { "Color": { "enum": { "doc": "A colour.", "values": [{ "value": "unknown", "doc": "Not known." }] } } } }"#
        ),
        after: service(
            r#"{ "types": { "Color": { "enum": { "doc": "A colour.", "values": [{ "value": "unknown", "name": "Unspecified", "doc": "Not known." }] } } } }"#
        ),
    }
    AMBIGUOUS_UNION "E045" "ambiguous-union" {
        summary: "Two variants of a union have the same JSON kind.",
        explanation: "The JSON kind of a value (boolean, number, string, array, object) is all that \
            tells the variants apart. Two objects are one struct with the fields of both; where \
            nothing helps, the type is `any`.",
        before: service(
            r#"{ "types": { "Color": { "union": { "doc": "A colour.", "variants": {
              "Number": { "type": "int", "doc": "Its number." },
              "Share": { "type": "float", "doc": "Its share." }
            } } } } }"#
        ),
        after: service(
            r#"{ "types": { "Color": { "union": { "doc": "A colour.", "variants": {
              "Number": { "type": "int", "doc": "Its number." },
              "Name": { "type": "string", "doc": "Its name." }
            } } } } }"#
        ),
    }
    UNFIT_VARIANT "E046" "unfit-variant" {
        summary: "A variant of a union is of a type without a JSON kind of its own.",
        explanation: "`any` can be of every JSON kind, another union of several, and a file is no \
            JSON. List the variants of an inner union in the outer one.",
        before: service(
            r#"{ "types": { "Color": { "union": { "doc": "A colour.", "variants": {
              "Number": { "type": "int", "doc": "Its number." },
              "Other": { "type": "any", "doc": "Something else." }
            } } } } }"#
        ),
        after: service(
            r#"{ "types": { "Color": { "union": { "doc": "A colour.", "variants": {
              "Number": { "type": "int", "doc": "Its number." },
              "Other": { "type": "map<string,any>", "doc": "Something else." }
            } } } } }"#
        ),
    }
}
