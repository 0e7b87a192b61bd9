//! Parameters that the client fills in: texts that nothing else decides.

use super::walk::{Home, fields};
use crate::diagnostic::Report;
use crate::diagnostic::kinds::CLIENT_FIELD;
use crate::resolve::Api;
use crate::schema::FromClient;
use crate::types::Type;

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for (home, field) in fields(api) {
        let Some(known) = &field.def.from_client else { continue };
        let (why, help) = match home {
            Home::Param(_, "path") => ("stands in the path", "declare what callers give"),
            Home::Received => ("is returned", "leave `from_client` out"),
            Home::Type(_) | Home::Answer => {
                ("stands within a type", "only parameters are filled in by the client")
            }
            Home::Param(_, key) if key != "body" && **known != FromClient::Id => {
                ("is a secret", "declare it in the body: addresses and headers are written down")
            }
            Home::Param(..) if field.ty != Type::String => {
                ("is not a text", "write `\"type\": \"string\"`")
            }
            Home::Param(..) if field.def.constant.is_some() => {
                ("is constant", "leave one of the two out")
            }
            Home::Param(..) => continue,
        };
        let message = format!("the client cannot fill in `{}`, which {why}", field.name);
        report.add(CLIENT_FIELD.at(known.key(), message).help(help));
    }
}
