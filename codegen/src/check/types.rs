//! Types of fields: files only where they can travel, digits only for numbers.

use super::walk::{Home, fields, type_place};
use crate::diagnostic::Report;
use crate::diagnostic::kinds::{DIGITS_OF_TEXT, FILE_OUTSIDE_FORM};
use crate::resolve::Api;
use crate::schema::{BodyFormat, EnumWire, TypeDef, Wire};
use crate::types::{Type, TypeId};

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for (home, field) in fields(api) {
        let leaf = field.ty.leaf();
        let is_part = match home {
            Home::Param(endpoint, "body") => {
                endpoint.def.body_format == BodyFormat::Multipart && field.ty.is_files()
            }
            _ => false,
        };
        if *leaf == Type::File && !is_part {
            let finding = FILE_OUTSIDE_FORM
                .at(type_place(field), format!("`{}` cannot be a file", field.name));
            report.add(match home {
                Home::Param(endpoint, "body") if endpoint.def.body_format == BodyFormat::Json => {
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
        if *field.def.wire == Wire::String && !is_number {
            let message = format!("`{}` holds no number", field.name);
            report.add(DIGITS_OF_TEXT.at(field.def.wire.key(), message));
        }
    }
    for (_, _, endpoint) in api.endpoints() {
        let (Some(ty), Some(events)) = (&endpoint.events, &endpoint.def.events) else { continue };
        if *ty.leaf() == Type::File {
            report.add(FILE_OUTSIDE_FORM.at(events.place(), "an event cannot be a file"));
        }
    }
}

fn is_enum_of_numbers(api: &Api<'_>, id: TypeId) -> bool {
    let def = api.types.get(id).map(|named| named.def);
    matches!(def, Some(TypeDef::Enum(def)) if def.wire == EnumWire::Int)
}
