//! Types of fields: files only where they can travel, digits only for numbers.

use super::walk::{Home, fields, type_place};
use crate::diagnostic::Report;
use crate::diagnostic::kinds::{DIGITS_OF_TEXT, FILE_OUTSIDE_FORM, UNFIT_WIRE};
use crate::resolve::Api;
use crate::schema::{BodyFormat, EnumWire, TypeDef, Wire};
use crate::types::{Type, TypeId};

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for (home, field) in fields(api) {
        let leaf = field.ty.leaf();
        let is_part = match home {
            Home::Param(endpoint, "body") => match *endpoint.def.body_format {
                BodyFormat::Multipart => field.ty.is_files(),
                BodyFormat::File => field.ty == Type::File,
                BodyFormat::Json | BodyFormat::Value | BodyFormat::Urlencoded => false,
            },
            _ => false,
        };
        if *leaf == Type::File && !is_part {
            let finding = FILE_OUTSIDE_FORM
                .at(type_place(field), format!("`{}` cannot be a file", field.name));
            report.add(match home {
                Home::Param(endpoint, "body")
                    if !matches!(
                        *endpoint.def.body_format,
                        BodyFormat::Multipart | BodyFormat::File
                    ) =>
                {
                    finding.help("write `\"body_format\": \"multipart\"` if the body is a form")
                }
                _ => finding.help("a file is a part of its own in a multipart body"),
            });
        }
        let is_number = match leaf {
            Type::Int | Type::Float | Type::Millis | Type::Seconds => true,
            Type::Named(id) => is_enum_of_numbers(api, *id),
            _ => false,
        };
        let wire = &field.def.wire;
        let unfit = match **wire {
            Wire::String if !is_number => {
                let message = format!("`{}` holds no number", field.name);
                report.add(DIGITS_OF_TEXT.at(wire.key(), message));
                continue;
            }
            Wire::Json | Wire::Comma if *leaf == Type::File => "a file cannot travel within a text",
            Wire::Json | Wire::Comma if *field.def.empty_clears => {
                "an empty text cannot be told from one that clears the field"
            }
            Wire::Json if is_text(api, &field.ty) => "texts travel as strings anyway",
            Wire::Comma if !is_plain_list(api, &field.ty) => {
                "only lists of texts, numbers and enumerations have commas between their elements"
            }
            _ => continue,
        };
        report.add(UNFIT_WIRE.at(wire.key(), unfit));
    }
    for (_, _, endpoint) in api.endpoints() {
        let (Some(ty), Some(events)) = (&endpoint.events, &endpoint.def.events) else { continue };
        if *ty.leaf() == Type::File {
            report.add(FILE_OUTSIDE_FORM.at(events.place(), "an event cannot be a file"));
        }
    }
}

/// Whether all values are texts.
fn is_text(api: &Api<'_>, ty: &Type) -> bool {
    match ty {
        Type::String | Type::Decimal => true,
        Type::Named(id) => {
            let def = api.types.get(*id).map(|named| named.def);
            matches!(def, Some(TypeDef::Enum(def)) if def.wire == EnumWire::String)
        }
        _ => false,
    }
}

fn is_plain_list(api: &Api<'_>, ty: &Type) -> bool {
    let Type::List(element) = ty else { return false };
    let is_enum =
        |id: TypeId| matches!(api.types.get(id).map(|one| one.def), Some(TypeDef::Enum(_)));
    match **element {
        Type::Named(id) => is_enum(id),
        Type::Any | Type::File | Type::List(_) | Type::Map(..) => false,
        _ => true,
    }
}

fn is_enum_of_numbers(api: &Api<'_>, id: TypeId) -> bool {
    let def = api.types.get(id).map(|named| named.def);
    matches!(def, Some(TypeDef::Enum(def)) if def.is_number())
}
