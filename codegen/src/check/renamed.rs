//! Fields, setters and variants whose names in Rust are taken: they get a number, which depends
//! on their order.

use crate::diagnostic::kinds::RENAMED;
use crate::diagnostic::{Place, Report};
use crate::names::{self, CLIENT_METHODS, Given, UNKNOWN};
use crate::resolve::{Api, TypeBody};
use crate::schema::TypeDef;
use crate::usage::Usage;

pub(super) fn check(api: &Api<'_>, usage: &Usage, report: &mut Report) {
    for service in api.platforms.iter().flat_map(|platform| &platform.services) {
        if CLIENT_METHODS.contains(&service.name) {
            let message = format!("this becomes `{0}_2` in calls: `{0}` is taken", service.name);
            report.add(RENAMED.at(service.place, message));
        }
    }
    for (_, _, endpoint) in api.endpoints() {
        numbered(names::setters(api, endpoint, |id| usage.is_read(id)).into_names(), report);
        numbered(names::members(&endpoint.response, &[], true).into_iter().flatten(), report);
    }
    for event in api.events() {
        numbered(names::members(&event.payload, &[], true).into_iter().flatten(), report);
        numbered(names::members(&event.answer, &[], false).into_iter().flatten(), report);
    }
    for (id, named) in api.types.iter().enumerate() {
        match (named.def, &named.body) {
            (TypeDef::Struct(def), TypeBody::Struct(fields)) => {
                let names = names::members(fields, &def.rules, usage.is_read(id));
                numbered(names.into_iter().flatten(), report);
            }
            (TypeDef::Enum(def), _) => {
                numbered(names::enum_variants(def).into_iter().flatten(), report);
            }
            (TypeDef::Union(def), _) => numbered(names::union_variants(def), report),
            (TypeDef::Struct(_), _) => {}
        }
    }
}

/// Reports names that got a number. Documented values named `Unknown` are refused elsewhere.
fn numbered(names: impl IntoIterator<Item = Given>, report: &mut Report) {
    let numbered = names.into_iter().filter(|given| given.name != given.wanted);
    for Given { name, wanted, place } in numbered.filter(|given| given.wanted != UNKNOWN) {
        let Some(place): Option<Place> = place else { continue };
        let message = format!("this becomes `{name}` in Rust: `{wanted}` is taken");
        report.add(RENAMED.at(place, message).help("give it a `name` of its own"));
    }
}
