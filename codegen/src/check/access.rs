//! Who may call what and how often: tokens, scopes, rates, addresses, credentials.

use serde::Serialize;
use serde_json::json;

use crate::diagnostic::Report;
use crate::diagnostic::kinds::{
    BAD_RATE, BAD_SCOPE, BAD_URL, FOREIGN_TOKEN, NO_HOST, REPEATED_ENTRY, UNKNOWN_CREDENTIAL,
    UNKNOWN_HOST, UNKNOWN_IDEMPOTENCY,
};
use crate::resolve::{Api, Endpoint, Platform, Service};
use crate::schema::notation::{HOST, RATE, SCOPE, URL};
use crate::schema::{self, AppKind, FieldScope};
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
                host(platform, endpoint, report);
                tokens(platform, endpoint, report);
                access(endpoint.def, report);
                idempotency(endpoint, report);
            }
            for schema::Event { doc, apps, scopes, field_scopes, .. } in
                service.events.iter().map(|event| event.def)
            {
                url(doc, report);
                callers(apps, scopes, field_scopes, report);
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
        base(platform, &host.url, report);
        for url in host.others.values() {
            base(platform, url, report);
        }
    }
}

/// The host that an endpoint names, which must be known wherever the platform is reached.
fn host(platform: &Platform<'_>, endpoint: &Endpoint<'_>, report: &mut Report) {
    let Some(name) = &endpoint.def.host else { return };
    let mut hosts = platform.def.hosts.iter();
    if let Some(host) = hosts.find(|host| !host.others.contains_key(name)) {
        let message = format!("`{}` has no other host `{name}`", host.name);
        let finding = UNKNOWN_HOST.at(name.place(), message);
        report.add(if host.others.is_empty() {
            finding.help("declare it under `others` of each of the platform's hosts")
        } else {
            finding.suggest(name, host.others.keys().map(|known| known.as_str()))
        });
    }
}

/// The address of a host, which stands before the path of every endpoint.
fn base(platform: &Platform<'_>, text: &Spanned<String>, report: &mut Report) {
    if !URL.fits(text) {
        return url(text, report);
    }
    if !HOST.fits(text) {
        let end = text.rfind(['?', '#']).unwrap_or(text.len());
        let kept = text.get(..end).unwrap_or_default().trim_end_matches('/');
        let message = format!("`{text:.80}` is not the address of a host");
        let finding = BAD_URL.at(text.place(), message);
        let help = if HOST.fits(kept) {
            format!("write `{kept}`")
        } else {
            "write `https://`, the host, and what stands before all paths".to_owned()
        };
        report.add(finding.help(help));
        return;
    }
    let path = text.splitn(4, '/').nth(3).filter(|path| !path.is_empty());
    let mut endpoints = platform.services.iter().flat_map(|service| &service.endpoints);
    let mut repeats =
        |path: &str| endpoints.find(|endpoint| endpoint.def.http.contains(&format!(" /{path}/")));
    if let Some((path, endpoint)) = path.and_then(|path| Some((path, repeats(path)?))) {
        let message = format!("`/{path:.40}` would stand twice before `{}`", endpoint.file);
        let finding = BAD_URL.at(text.place(), message);
        report.add(finding.help("leave it out here: paths of endpoints begin at the host"));
    }
}

fn url(text: &Spanned<String>, report: &mut Report) {
    if !URL.fits(text) {
        let finding = BAD_URL.at(text.place(), format!("`{text:.80}` is not an `https://` URL"));
        let rest = text.strip_prefix("http://").unwrap_or(text);
        report.add(match rest.split('/').next().filter(|host| host.contains('.')) {
            Some(_) if URL.fits(&format!("https://{rest}")) => {
                finding.help(format!("write `https://{rest:.200}`"))
            }
            _ => finding
                .help("write `https://` and a host, without a user; other characters as `%E6`"),
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
    let known = &platform.def.tokens;
    for token in endpoint.def.tokens.iter().filter(|token| !known.contains_key(*token)) {
        let name = token.name();
        let message = format!("the platform `{}` has no token \"{name}\"", platform.name);
        let finding = FOREIGN_TOKEN.at(token.place(), message);
        report.add(finding.suggest(name, known.keys().map(|known| known.name())));
    }
}

fn access(def: &schema::Endpoint, report: &mut Report) {
    repeated(&def.tokens, report);
    callers(&def.apps, &def.scopes, &def.field_scopes, report);
    repeated(&def.rate_limit, report);
    for text in def.rate_limit.iter().filter(|text| !RATE.fits(text)) {
        let finding = BAD_RATE.at(text.place(), format!("`{text:.40}` is not a rate"));
        report.add(finding.help("write a number per `s`, `min`, `h` or `day`, or `special`"));
    }
}

/// Who may call an endpoint, or subscribe to an event.
fn callers(
    apps: &[Spanned<AppKind>],
    scopes: &[Spanned<String>],
    field_scopes: &[FieldScope],
    report: &mut Report,
) {
    repeated(apps, report);
    repeated(scopes, report);
    for text in scopes.iter().chain(field_scopes.iter().map(|field| &field.scope)) {
        scope(text, report);
    }
}

fn repeated<T: PartialEq + Serialize>(entries: &[Spanned<T>], report: &mut Report) {
    for (index, entry) in entries.iter().enumerate() {
        if entries.iter().take(index).any(|other| other == entry) {
            let message = format!("{} stands here a second time", json!(entry));
            let finding = REPEATED_ENTRY.at(entry.place(), message);
            report.add(finding.help("leave it out, or write what was meant"));
        }
    }
}

fn scope(text: &Spanned<String>, report: &mut Report) {
    if !SCOPE.fits(text) {
        let message = format!("`{text:.60}` does not look like a scope");
        let help = "scopes look like `task:task:read`";
        report.add(BAD_SCOPE.at(text.place(), message).help(help));
    }
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
