//! Fields, setters and variants whose names in Rust are taken: they get a number, which depends
//! on their order.

use super::usage::Usage;
use super::walk::Group;
use crate::diagnostic::Report;
use crate::diagnostic::kinds::RENAMED;
use crate::load::At;
use crate::names::{CLIENT_METHODS, Claims, REQUEST_METHODS, pascal, snake};
use crate::resolve::{Api, Endpoint, Field};
use crate::schema::TypeDef;
use crate::types::Type;

pub(super) fn check(api: &Api<'_>, usage: &Usage, report: &mut Report) {
    for service in api.platforms.iter().flat_map(|platform| &platform.services) {
        if CLIENT_METHODS.contains(&service.name) {
            let message = format!("this becomes `{0}_2` in calls: `{0}` is taken", service.name);
            report.add(RENAMED.at(service.at.on_key(), message));
        }
    }
    for (_, _, endpoint) in api.endpoints() {
        let mut names = Names { claims: Claims::with(&REQUEST_METHODS), report };
        for (prefix, group) in masked(api, endpoint) {
            names.members(&prefix, &group);
        }
        names.members("", &Group::of_endpoint(endpoint));
        let mut names = Names { claims: Claims::default(), report };
        for field in &endpoint.response {
            names.field("", field.name, field.def.name.as_deref().map(String::as_str), field.at);
        }
    }
    for (id, named) in api.types.iter().enumerate() {
        let mut names = Names { claims: Claims::with(&["Unknown"]), report };
        match named.def {
            TypeDef::Struct(_) => {
                names.claims =
                    Claims::with(if usage.is_read(id) { &["unknown_fields"] } else { &[] });
                if let Some(group) = Group::of_type(api, id) {
                    if usage.is_read(id) {
                        names.all(&group);
                    } else {
                        names.members("", &group);
                    }
                }
            }
            TypeDef::Enum(def) => {
                for (index, value) in def.values.iter().enumerate() {
                    let at = named.at.get("enum").get("values").at(index);
                    let name =
                        value.name.as_deref().map(String::as_str).or_else(|| value.value.as_str());
                    let twice = def.values.iter().take(index).any(|one| one.value == value.value);
                    // What has no name at all is reported elsewhere.
                    let usable = |name: &&str| name.contains(char::is_alphanumeric) && !twice;
                    if let Some(name) = name.filter(usable) {
                        names.variant(name, at);
                    }
                }
            }
            TypeDef::Union(def) => {
                for name in def.variants.keys() {
                    names.variant(name, named.at.get("union").get("variants").get(name));
                }
            }
        }
    }
}

/// The structs whose fields have setters of their own, because a mask covers them. Where there are
/// several, the name of each stands before those of its fields.
fn masked<'a>(api: &'a Api<'a>, endpoint: &'a Endpoint<'a>) -> Vec<(String, Group<'a>)> {
    let masks: Vec<&str> = endpoint
        .body
        .iter()
        .filter_map(|field| field.def.mask_of.as_deref().map(String::as_str))
        .collect();
    let objects = endpoint.body.iter().filter(|field| masks.contains(&field.name));
    let group = |field: &'a Field<'a>| {
        let Type::Named(id) = field.ty else { return None };
        let prefix = match masks.len() {
            1 => String::new(),
            _ => format!(
                "{}_",
                snake(field.def.name.as_deref().map(String::as_str).unwrap_or(field.name))
            ),
        };
        Some((prefix, Group::of_type(api, id)?))
    };
    objects.filter_map(group).collect()
}

/// The names of one place.
struct Names<'r> {
    claims: Claims,
    report: &'r mut Report,
}

impl Names<'_> {
    fn variant(&mut self, name: &str, at: At<'_>) {
        let name = pascal(name);
        let given = self.claims.claim_pascal(&name);
        // Documented values named `Unknown` are refused elsewhere.
        if name != "Unknown" {
            self.compare(&name, &given, at);
        }
    }

    fn field(&mut self, prefix: &str, wire: &str, given: Option<&str>, at: At<'_>) {
        let name = format!("{prefix}{}", snake(given.unwrap_or(wire)));
        let given = self.claims.claim(&name);
        self.compare(&name, &given, at);
    }

    fn compare(&mut self, name: &str, given: &str, at: At<'_>) {
        if given != name {
            let message = format!("this becomes `{given}` in Rust: `{name}` is taken");
            self.report.add(RENAMED.at(at.on_key(), message).help("give it a `name` of its own"));
        }
    }

    /// The fields of a group that is read: no enum stands for any of them.
    fn all(&mut self, group: &Group<'_>) {
        for member in &group.members {
            self.field("", member.name, member.def.name.as_deref().map(String::as_str), member.at);
        }
    }

    /// The fields of a group but those that an enum stands for.
    fn members(&mut self, prefix: &str, group: &Group<'_>) {
        for member in &group.members {
            if !group
                .rules
                .iter()
                .any(|rule| rule.parts().iter().any(|part| part.as_str() == member.name))
            {
                self.field(
                    prefix,
                    member.name,
                    member.def.name.as_deref().map(String::as_str),
                    member.at,
                );
            }
        }
    }
}
