//! Names in Rust: what is written is a name, and no two things of one place share one.

use super::walk::declared_fields;
use crate::diagnostic::kinds::{BAD_NAME, DUPLICATE_NAME};
use crate::diagnostic::{Place, Report};
use crate::group::{Group, groups};
use crate::names::Conflict;
use crate::resolve::Api;
use crate::schema::TypeDef;
use crate::schema::notation::NAME;
use crate::syntax::Spanned;

pub(super) fn check(api: &Api<'_>, conflicts: &[Conflict], report: &mut Report) {
    written(api, report);
    for Conflict { name, what, place, other } in conflicts {
        let message = format!("two things are called `{name}` in Rust: {what} and {other}");
        report.add(DUPLICATE_NAME.at(*place, message).help("rename one of the two"));
    }
}

/// Whether a name written for Rust is one; reports it otherwise.
pub(super) fn check_name(name: &str, place: Place, report: &mut Report) -> bool {
    let fits = NAME.fits(name);
    if !fits {
        let message = format!("`{name:.60}` cannot be a name in Rust");
        let help = "names start with an ASCII letter and go on with letters, digits and `_`";
        report.add(BAD_NAME.at(place, message).help(help));
    }
    fits
}

/// Names that are written for Rust. Those of errors are checked with the errors.
fn written(api: &Api<'_>, report: &mut Report) {
    let mut names: Vec<&Spanned<String>> = Vec::new();
    for platform in &api.platforms {
        names.push(&platform.def.client);
        names.extend(platform.def.hosts.iter().map(|host| &host.name));
        names.extend(platform.def.hosts.iter().flat_map(|host| host.others.keys()));
    }
    names.extend(api.endpoints().filter_map(|(_, _, endpoint)| endpoint.def.name.as_ref()));
    names.extend(api.events().filter_map(|event| event.def.name.as_ref()));
    names.extend(declared_fields(api).filter_map(|(_, field)| field.name.as_ref()));
    for named in &api.types {
        check_name(named.name, named.place, report);
        match named.def {
            TypeDef::Struct(_) => {}
            TypeDef::Enum(def) => {
                names.extend(def.values.iter().filter_map(|value| value.name.as_ref()));
            }
            TypeDef::Union(def) => names.extend(def.variants.keys()),
        }
    }
    for name in names {
        check_name(name, name.place(), report);
    }
    for group in groups(api) {
        shapes(&group, report);
    }
}

fn shapes(group: &Group<'_>, report: &mut Report) {
    for rule in group.rules {
        let variants = rule.choice().into_iter().flat_map(|choice| choice.variants.values());
        for name in rule.shape().into_iter().chain(variants) {
            check_name(name, name.place(), report);
        }
    }
}
