//! Bodies that are one value or one file: they have one field, which is that.

use super::walk::type_place;
use crate::diagnostic::Report;
use crate::diagnostic::kinds::SINGLE_BODY;
use crate::resolve::{Api, Endpoint};
use crate::schema::BodyFormat;
use crate::types::Type;

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for (_, _, endpoint) in api.endpoints() {
        match *endpoint.def.body_format {
            BodyFormat::Value => single(endpoint, "value", report),
            BodyFormat::File => {
                single(endpoint, "file", report);
                file(endpoint, report);
            }
            BodyFormat::Json | BodyFormat::Multipart | BodyFormat::Urlencoded => {}
        }
    }
}

fn single(endpoint: &Endpoint<'_>, what: &str, report: &mut Report) {
    let def = endpoint.def;
    if let Some(second) = def.body.keys().nth(1) {
        let message = format!("the body is one {what}, and this is a second field");
        report.add(SINGLE_BODY.at(second.place(), message));
    } else if def.body.is_empty() {
        let message = format!("the body is one {what}, but no field says which");
        report.add(SINGLE_BODY.at(def.body_format.place(), message));
    }
}

fn file(endpoint: &Endpoint<'_>, report: &mut Report) {
    if let [field] = endpoint.body.as_slice()
        && *field.ty.leaf() != Type::File
    {
        let message = format!("the body is one file, but `{}` is none", field.name);
        report.add(SINGLE_BODY.at(type_place(field), message));
    }
}
