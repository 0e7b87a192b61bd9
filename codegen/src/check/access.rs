//! Who may call what and how often: tokens, scopes, rates, addresses, credentials.

use serde::Serialize;
use serde_json::json;

use crate::diagnostic::Report;
use crate::diagnostic::kinds::{
    BAD_RATE, BAD_SCOPE, BAD_URL, FOREIGN_TOKEN, NO_HOST, NO_TOKEN, REPEATED_ENTRY,
    UNKNOWN_CREDENTIAL, UNKNOWN_IDEMPOTENCY,
};
use crate::resolve::{Api, Endpoint, Platform, Service};
use crate::schema;
use crate::syntax::Spanned;
use crate::types::Type;

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for platform in &api.platforms {
        url(&platform.def.doc, report);
        hosts(platform, report);
        for service in &platform.services {
            url(&service.def.doc, report);
            credential(platform, service, report);
            for endpoint in &service.endpoints {
                url(&endpoint.def.doc, report);
                tokens(platform, endpoint, report);
                access(endpoint.def, report);
                idempotency(endpoint, report);
            }
        }
    }
}

fn hosts(platform: &Platform<'_>, report: &mut Report) {
    let hosts = &platform.def.hosts;
    if hosts.is_empty() {
        report.add(NO_HOST.at(hosts.place(), "the platform has no host"));
    }
    for host in hosts.iter() {
        url(&host.url, report);
        if let Some(base) = host.url.strip_suffix('/') {
            let message = "the base URL of a host ends in a slash";
            let finding = BAD_URL.at(host.url.place(), message);
            report.add(finding.help(format!("write `{base}`")));
        }
    }
}

fn url(text: &Spanned<String>, report: &mut Report) {
    let host = text.strip_prefix("https://").unwrap_or_default();
    let host = host.split('/').next().unwrap_or_default();
    if host.is_empty() || text.contains(char::is_whitespace) {
        let finding = BAD_URL.at(text.place(), format!("`{text:.80}` is not an `https://` URL"));
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
        let finding = UNKNOWN_CREDENTIAL.at(name.place(), message);
        report.add(finding.suggest(name, known.keys().map(|known| known.as_str())));
    }
}

fn tokens(platform: &Platform<'_>, endpoint: &Endpoint<'_>, report: &mut Report) {
    let tokens = &endpoint.def.tokens;
    if tokens.is_empty() {
        report.add(NO_TOKEN.at(tokens.place(), "no kind of token is accepted"));
    }
    let known = &platform.def.tokens;
    for token in tokens.iter().filter(|token| !known.contains_key(*token)) {
        let name = token.name();
        let message = format!("the platform `{}` has no token \"{name}\"", platform.name);
        let finding = FOREIGN_TOKEN.at(token.place(), message);
        report.add(finding.suggest(name, known.keys().map(|known| known.name())));
    }
}

fn access(def: &schema::Endpoint, report: &mut Report) {
    repeated(&def.tokens, report);
    repeated(&def.apps, report);
    repeated(&def.scopes, report);
    repeated(&def.rate_limit, report);
    for text in def.scopes.iter().chain(def.field_scopes.iter().map(|field| &field.scope)) {
        scope(text, report);
    }
    for text in def.rate_limit.iter().filter(|text| !is_rate(text)) {
        let finding = BAD_RATE.at(text.place(), format!("`{text:.40}` is not a rate"));
        report.add(finding.help("write a number per `s`, `min`, `h` or `day`, or `special`"));
    }
}

fn repeated<T: PartialEq + Serialize>(entries: &[Spanned<T>], report: &mut Report) {
    for (index, entry) in entries.iter().enumerate() {
        if entries.iter().take(index).any(|other| other == entry) {
            let message = format!("{} stands here a second time", json!(entry));
            report.add(REPEATED_ENTRY.at(entry.place(), message));
        }
    }
}

fn scope(text: &Spanned<String>, report: &mut Report) {
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let is_part = |part: &str| !part.is_empty() && part.chars().all(is_word);
    if !text.contains(':') || !text.split(':').all(is_part) {
        let message = format!("`{text:.60}` does not look like a scope");
        let help = "scopes look like `task:task:read`";
        report.add(BAD_SCOPE.at(text.place(), message).help(help));
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
    let (def, param) = (endpoint.def, &idempotency.param);
    let known = [&def.path, &def.query, &def.headers, &def.body];
    if !known.iter().any(|fields| fields.contains_key(param)) {
        let message = format!("the endpoint has no parameter `{param}`");
        let names = known.into_iter().flat_map(|fields| fields.keys()).map(|name| name.as_str());
        report.add(UNKNOWN_IDEMPOTENCY.at(param.place(), message).suggest(param, names));
    }
    let found = endpoint.params().find(|(_, field)| field.name == param.as_str());
    if let Some((place, field)) =
        found.filter(|(place, field)| *place == "path" || field.ty != Type::String)
    {
        let message = format!(
            "`{}` of the {place} cannot be filled with a key of letters and digits",
            field.name
        );
        let help = "a key that is filled in is a text in the query, the headers or the body";
        report.add(UNKNOWN_IDEMPOTENCY.at(param.place(), message).help(help));
    }
}
