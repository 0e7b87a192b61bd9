//! Documented facts: tokens, scopes, rates, addresses, and what endpoints refer to by name.

use std::collections::HashSet;

use crate::diagnostic::Report;
use crate::diagnostic::kinds::{
    BAD_RATE, BAD_SCOPE, BAD_URL, FOREIGN_TOKEN, NO_HOST, NO_TOKEN, REPEATED_ENTRY,
    UNKNOWN_CREDENTIAL, UNKNOWN_IDEMPOTENCY,
};
use crate::load::At;
use crate::resolve::{Api, Endpoint, Platform, Service};
use crate::types::Type;

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for platform in &api.platforms {
        url(&platform.def.doc, platform.at.get("doc"), report);
        hosts(platform, report);
        for service in &platform.services {
            url(&service.def.doc, service.at.get("doc"), report);
            credential(platform, service, report);
            for endpoint in &service.endpoints {
                url(&endpoint.def.doc, endpoint.at.get("doc"), report);
                tokens(platform, endpoint, report);
                access(endpoint, report);
                idempotency(endpoint, report);
            }
        }
    }
}

fn hosts(platform: &Platform<'_>, report: &mut Report) {
    let at = platform.at.get("hosts");
    if platform.def.hosts.is_empty() {
        report.add(NO_HOST.at(at.on_value(), "the platform has no host"));
    }
    for (index, host) in platform.def.hosts.iter().enumerate() {
        let at = at.at(index).get("url");
        url(&host.url, at, report);
        if let Some(base) = host.url.strip_suffix('/') {
            let finding = BAD_URL.at(at.on_value(), "the base URL of a host ends in a slash");
            report.add(finding.help(format!("write `{base}`")));
        }
    }
}

fn url(text: &str, at: At<'_>, report: &mut Report) {
    let host = text.strip_prefix("https://").unwrap_or_default();
    let host = host.split('/').next().unwrap_or_default();
    if host.is_empty() || text.contains(char::is_whitespace) {
        let finding = BAD_URL.at(at.on_value(), format!("`{text:.80}` is not an `https://` URL"));
        let rest = text.strip_prefix("http://").unwrap_or(text);
        report.add(match rest.split('/').next().filter(|host| host.contains('.')) {
            Some(_) => finding.help(format!("write `https://{rest:.200}`")),
            None => finding,
        });
    }
}

fn credential(platform: &Platform<'_>, service: &Service<'_>, report: &mut Report) {
    let Some(name) = &service.def.credential else { return };
    let known = &platform.def.credentials;
    if !known.contains_key(name) {
        let message = format!("the platform has no credential `{name}`");
        let finding = UNKNOWN_CREDENTIAL.at(service.at.get("credential").on_value(), message);
        report.add(finding.suggest(name, known.keys().map(String::as_str)));
    }
}

fn tokens(platform: &Platform<'_>, endpoint: &Endpoint<'_>, report: &mut Report) {
    let at = endpoint.at.get("tokens");
    if endpoint.def.tokens.is_empty() {
        report.add(NO_TOKEN.at(at.on_value(), "no kind of token is accepted"));
    }
    for (index, token) in endpoint.def.tokens.iter().enumerate() {
        if !platform.def.tokens.contains_key(token) {
            let at = at.at(index);
            let name = at.node.to_value();
            let message = format!("the platform `{}` has no token {name}", platform.name);
            let known = platform.at.get("tokens").node.entries().iter();
            let finding = FOREIGN_TOKEN.at(at.on_value(), message);
            let name = name.as_str().unwrap_or_default();
            report.add(finding.suggest(name, known.map(|entry| entry.key.as_str())));
        }
    }
}

fn access(endpoint: &Endpoint<'_>, report: &mut Report) {
    let (at, def) = (endpoint.at, endpoint.def);
    for key in ["tokens", "apps", "scopes", "rate_limit"] {
        let mut seen = HashSet::new();
        for index in 0..at.get(key).node.elements().len() {
            let at = at.get(key).at(index);
            let value = at.node.to_value().to_string();
            if seen.contains(&value) {
                let message = format!("{value} stands here a second time");
                report.add(REPEATED_ENTRY.at(at.on_value(), message));
            }
            seen.insert(value);
        }
    }
    for (index, text) in def.scopes.iter().enumerate() {
        scope(text, at.get("scopes").at(index), report);
    }
    for (index, field) in def.field_scopes.iter().enumerate() {
        scope(&field.scope, at.get("field_scopes").at(index).get("scope"), report);
    }
    for (index, text) in def.rate_limit.iter().enumerate() {
        if !is_rate(text) {
            let message = format!("`{text:.40}` is not a rate");
            let finding = BAD_RATE.at(at.get("rate_limit").at(index).on_value(), message);
            report.add(finding.help("write a number per `s`, `min`, `h` or `day`, or `special`"));
        }
    }
}

fn scope(text: &str, at: At<'_>, report: &mut Report) {
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let is_part = |part: &str| !part.is_empty() && part.chars().all(is_word);
    if !text.contains(':') || !text.split(':').all(is_part) {
        let message = format!("`{text:.60}` does not look like a scope");
        let help = "scopes look like `task:task:read`";
        report.add(BAD_SCOPE.at(at.on_value(), message).help(help));
    }
}

fn is_rate(text: &str) -> bool {
    let Some((number, unit)) = text.split_once('/') else { return text == "special" };
    let is_number = number.bytes().all(|byte| byte.is_ascii_digit());
    is_number
        && number.parse::<u32>().is_ok_and(|number| number > 0)
        && ["s", "min", "h", "day"].contains(&unit)
}

fn idempotency(endpoint: &Endpoint<'_>, report: &mut Report) {
    let Some(idempotency) = &endpoint.def.idempotency else { return };
    let def = endpoint.def;
    let known = [&def.path, &def.query, &def.headers, &def.body];
    if !known.iter().any(|fields| fields.contains_key(&idempotency.param)) {
        let at = endpoint.at.get("idempotency").get("param");
        let message = format!("the endpoint has no parameter `{}`", idempotency.param);
        let names = known.into_iter().flat_map(|fields| fields.keys()).map(String::as_str);
        let finding = UNKNOWN_IDEMPOTENCY.at(at.on_value(), message);
        report.add(finding.suggest(&idempotency.param, names));
    }
    let found = endpoint.params().find(|(_, field)| field.name == idempotency.param);
    if let Some((place, field)) =
        found.filter(|(place, field)| *place == "path" || field.ty != Type::String)
    {
        let at = endpoint.at.get("idempotency").get("param");
        let message = format!(
            "`{}` of the {place} cannot be filled with a key of letters and digits",
            field.name
        );
        let help = "a key that is filled in is a text in the query, the headers or the body";
        report.add(UNKNOWN_IDEMPOTENCY.at(at.on_value(), message).help(help));
    }
}
