//! Headers: names and values that HTTP can carry, and that nothing else sets.

use std::collections::HashMap;

use crate::diagnostic::kinds::BAD_HEADER;
use crate::diagnostic::{Place, Report};
use crate::resolve::{Api, Endpoint, Platform};
use crate::schema::notation::HEADER;
use crate::schema::{EnumValue, TypeDef};
use crate::types::Type;

/// What the transport sets, in lower case: of the message, of the connection, and of who calls.
const OF_TRANSPORT: [&str; 20] = [
    "accept-encoding",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "cookie",
    "expect",
    "host",
    "http2-settings",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-user-key",
];

/// What carries tokens, although no endpoint may set it.
const OF_TOKENS: [&str; 1] = ["authorization"];

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for platform in &api.platforms {
        let owned = authentication(platform, report);
        for endpoint in platform.services.iter().flat_map(|service| &service.endpoints) {
            parameters(api, endpoint, &owned, report);
        }
    }
}

/// The headers of tokens and credentials, in lower case, each with what it carries.
fn authentication(platform: &Platform<'_>, report: &mut Report) -> HashMap<String, String> {
    let mut owned = HashMap::new();
    for (kind, token) in &platform.def.tokens {
        let name = token.header.to_ascii_lowercase();
        if !OF_TOKENS.contains(&name.as_str()) {
            of_transport(&token.header, token.header.place(), report);
        }
        if let Some(scheme) = token.scheme.as_ref().filter(|scheme| !HEADER.fits(scheme)) {
            let message = format!("{:?} is not a word before a token", shown(scheme));
            let finding = BAD_HEADER.at(scheme.place(), message);
            report.add(finding.help("write a word such as `Bearer`: the space is added"));
        }
        // Tokens may share a header: a call carries one of them.
        owned.entry(name).or_insert_with(|| format!("the token `{}`", kind.name()));
    }
    for (name, credential) in &platform.def.credentials {
        let header = &credential.header;
        if !of_transport(header, header.place(), report) {
            let own = format!("the credential `{name}`");
            taken(header, header.place(), own, &mut owned, report);
        }
    }
    owned
}

fn parameters(
    api: &Api<'_>,
    endpoint: &Endpoint<'_>,
    owned: &HashMap<String, String>,
    report: &mut Report,
) {
    let mut owned = owned.clone();
    for (name, field) in endpoint.def.headers.iter() {
        // Some files have a name only where the request says what its body is, without having one.
        let describes_nothing = endpoint.def.body.is_empty()
            && field.constant.is_some()
            && name.eq_ignore_ascii_case("content-type");
        if describes_nothing || !of_transport(name, name.place(), report) {
            taken(name, name.place(), format!("`{name}`"), &mut owned, report);
        }
    }
    for field in &endpoint.headers {
        if let Some(constant) = &field.def.constant {
            value(constant.as_str(), constant.place(), report);
        }
        let Type::Named(id) = field.ty.leaf() else { continue };
        if let Some(TypeDef::Enum(def)) = api.types.get(*id).map(|named| named.def) {
            for EnumValue { value, .. } in def.values.iter().map(|value| &**value) {
                self::value(value.as_str(), value.place(), report);
            }
        }
    }
}

/// Reports a name that HTTP does not allow, or that the transport sets itself; whether it did.
fn of_transport(name: &str, place: Place, report: &mut Report) -> bool {
    if !HEADER.fits(name) {
        let message = format!("{:?} is not the name of a header", shown(name));
        let help = "names of headers are letters, digits and `-`";
        report.add(BAD_HEADER.at(place, message).help(help));
        true
    } else if OF_TRANSPORT.contains(&name.to_ascii_lowercase().as_str()) {
        let message = format!("`{name}` is set by the transport");
        let help = "leave it out: what it says follows from the call, its token and its body";
        report.add(BAD_HEADER.at(place, message).help(help));
        true
    } else {
        false
    }
}

/// A name that something else has, in whatever case.
fn taken(
    name: &str,
    place: Place,
    own: String,
    owned: &mut HashMap<String, String>,
    report: &mut Report,
) {
    if let Some(other) = owned.insert(name.to_ascii_lowercase(), own) {
        let message = format!("`{name:.60}` is the header of {other:.80}");
        let help = "leave out one of the two: names of headers have no case";
        report.add(BAD_HEADER.at(place, message).help(help));
    }
}

/// The beginning of a text, for messages.
fn shown(text: &str) -> String {
    format!("{text:.60}")
}

/// A value that is sent as it stands here.
fn value(text: Option<&str>, place: Place, report: &mut Report) {
    if text.is_some_and(|text| !is_sendable(text)) {
        let message = "a header cannot carry control characters, nor spaces at its ends";
        report.add(BAD_HEADER.at(place, message).help("leave them out"));
    }
}

/// Whether HTTP transmits a text unchanged.
pub(super) fn is_sendable(text: &str) -> bool {
    !text.contains(|c: char| c.is_ascii_control()) && text.trim_matches(' ') == text
}
