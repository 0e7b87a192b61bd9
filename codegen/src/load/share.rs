//! Parameters that recur are declared once, by the service or the platform. Where an endpoint names
//! one without a type, it is put in place, with what the endpoint says otherwise.

use std::collections::{HashMap, HashSet};

use super::{Syntax, Unread, above};
use crate::diagnostic::kinds::{REDUNDANT_OVERRIDE, UNTYPED_FIELD, UNUSED_SHARED};
use crate::diagnostic::{Place, Report, nearest};
use crate::schema::{Field, Fields};
use crate::syntax::Spanned;

/// The parameters that a file shares with the endpoints below its folder.
#[derive(Clone, Copy)]
struct Shared<'s> {
    parameters: Option<&'s Fields>,
    unread: &'s Unread,
}

/// Puts shared parameters in their places.
pub(super) fn share(syntax: &mut Syntax, report: &mut Report) {
    let Syntax { platforms, services, endpoints, .. } = syntax;
    let platforms = platforms.iter().map(|file| {
        let parameters = file.data.as_ref().map(|data| &data.parameters);
        (above(&file.levels, 1), Shared { parameters, unread: &file.unread })
    });
    let services = services.iter().map(|file| {
        let parameters = file.data.as_ref().map(|data| &data.parameters);
        (above(&file.levels, 1), Shared { parameters, unread: &file.unread })
    });
    let by_folder: HashMap<&[String], Shared<'_>> = platforms.chain(services).collect();
    let mut used = HashSet::new();
    for endpoint in endpoints {
        let folders = [above(&endpoint.levels, 2), endpoint.levels.get(..1).unwrap_or_default()];
        let shared: Vec<_> =
            folders.iter().filter_map(|folder| by_folder.get(folder).copied()).collect();
        let Some(def) = &mut endpoint.data else { continue };
        for params in [&mut def.path, &mut def.query, &mut def.headers, &mut def.body] {
            for (name, field) in params.value_mut() {
                put_in_place(name, field, &shared, &mut used, report);
            }
        }
    }
    // What could not be read may use any parameter.
    if report.has_errors() {
        return;
    }
    let parameters = by_folder.values().filter_map(|shared| shared.parameters);
    for name in parameters.flat_map(Fields::keys).filter(|name| !used.contains(&name.place())) {
        let message = format!("nothing uses the parameter `{name}`");
        report.add(UNUSED_SHARED.at(name.place(), message));
    }
}

/// Completes one parameter. One that has a type is declared where it stands.
fn put_in_place(
    name: &Spanned<String>,
    field: &mut Field,
    shared: &[Shared<'_>],
    used: &mut HashSet<Place>,
    report: &mut Report,
) {
    let place = name.place();
    let declared = shared.iter().find_map(|shared| shared.parameters?.get_key_value(name));
    if field.ty.is_some() || field.mask_of.is_some() {
        if declared.is_some_and(|(_, declared)| *field == **declared) {
            let message = format!("the shared parameter `{name}` says all of this");
            report.add(REDUNDANT_OVERRIDE.at(place, message).help("write `{}`"));
        }
        return;
    }
    if let Some((known, declared)) = declared {
        used.insert(known.place());
        let mut equal = Vec::new();
        *field = field.over(declared, &mut equal);
        for key in equal {
            let message = format!("the shared parameter `{name}` says so already");
            report.add(REDUNDANT_OVERRIDE.at(key, message).help("remove the key"));
        }
        return;
    }
    if !shared.iter().any(|shared| shared.unread.may_be(name)) {
        let message = format!("`{name}` has no `type`, and no shared parameter has this name");
        let known = shared.iter().filter_map(|shared| shared.parameters).flat_map(Fields::keys);
        let finding = UNTYPED_FIELD.at(place, message);
        report.add(match nearest(name, known.map(|name| name.as_str())) {
            Some(similar) => finding.help(format!("write `{similar}`")),
            None => finding.help("write its `type`"),
        });
    }
    report.suppress([place]);
}
