//! Documented exchanges against what their endpoint declares.

use feishu_api_rules::Path;

use super::envelopes::envelope;
use super::values::{Against, Mismatch, Values};
use crate::diagnostic::Report;
use crate::diagnostic::kinds::{
    BAD_NAME, EXAMPLE_ENVELOPE, EXAMPLE_LIMIT, EXAMPLE_MISSING, EXAMPLE_REPLY, EXAMPLE_RULE,
    EXAMPLE_TYPE, EXAMPLE_UNDECLARED, NOT_ALWAYS, REPEATED_EXAMPLE, UNDOCUMENTED_VALUE,
    UNLIKELY_TIME,
};
use crate::group::Group;
use crate::resolve::{Api, Endpoint, Platform};
use crate::schema::notation::EXAMPLE;
use crate::schema::{Envelope, Example, ExampleRequest, Side, Wire};
use crate::syntax::{At, Json, Spanned};
use crate::types::Type;

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for (platform, _, endpoint) in api.endpoints() {
        distinct(endpoint.examples.iter().copied(), report);
        for (_, example) in &endpoint.examples {
            request(api, endpoint, example, report);
            response(api, platform, endpoint, example, report);
        }
    }
}

/// Whether the examples of one thing have names, and say different things.
pub(super) fn distinct<'a, E: PartialEq + 'a>(
    examples: impl Iterator<Item = (&'a Spanned<String>, &'a Spanned<E>)> + Clone,
    report: &mut Report,
) {
    let all = examples.clone();
    for (index, (name, example)) in examples.enumerate() {
        if !EXAMPLE.fits(name) {
            let message = format!("`{name:.40}` is not a lower-case name (a-z, 0-9, _)");
            report.add(BAD_NAME.at(name.place(), message));
        }
        let mut before = all.clone().take(index);
        if let Some((other, _)) = before.find(|(_, other)| *other == example) {
            let message = format!("`{name:.40}` says the same as `{other:.40}`");
            report.add(REPEATED_EXAMPLE.at(name.place(), message).help("remove one of them"));
        }
    }
}

fn request<'a>(
    api: &'a Api<'a>,
    endpoint: &'a Endpoint<'a>,
    example: &'a Spanned<Example>,
    report: &mut Report,
) {
    let request = &example.request;
    let ExampleRequest { path, query, headers, body } = &**request;
    let parts = [("path", path), ("query", query), ("headers", headers), ("body", body)];
    let parts = parts.into_iter().filter_map(|(key, part)| Some((key, part.as_ref()?.at())));
    let place = if request.is_written() { request.place() } else { example.place() };
    let mut values = Values::new(api, Side::Request);
    let objects: Vec<_> = parts.collect();
    values.group(&Group::of_endpoint(endpoint), &objects, place.start(), &Path::At(""));
    add(values.mismatches, report);
}

fn response<'a>(
    api: &'a Api<'a>,
    platform: &'a Platform<'a>,
    endpoint: &'a Endpoint<'a>,
    example: &'a Spanned<Example>,
    report: &mut Report,
) {
    let def = endpoint.def;
    let Some(reply) = example.response.as_ref().map(Spanned::at) else {
        if def.download.is_none() && def.events.is_none() {
            let place = example.place().start();
            let finding = EXAMPLE_REPLY.at(place, "the example has no `response`");
            report.add(finding.help("write the whole reply as the server sends it"));
        }
        return;
    };
    if def.download.is_some() {
        report.add(EXAMPLE_REPLY.at(reply.on_key(), "the reply is a file, which is no JSON"));
    }
    if let Some(ty) = &endpoint.events {
        events(api, ty, reply, report);
    }
    if def.download.is_some() || def.events.is_some() {
        return;
    }
    let Some(envelope) = envelope(platform, endpoint) else { return };
    if !matches!(reply.node.value, Json::Object(_)) {
        let message = format!("the reply is {}, not an object", reply.node.kind());
        report.add(EXAMPLE_ENVELOPE.at(reply.on_value(), message));
        return;
    }
    // A code that is absent means success, as 0 does.
    let code = reply.node.entry(&envelope.code).map(|entry| reply.entry(entry));
    match code.filter(|code| code.node.to_value().as_i64() != Some(0)) {
        Some(code) => failure(platform, endpoint, code, report),
        None => data(api, envelope, endpoint, reply, report),
    }
}

/// The data of all events, in their order.
fn events<'a>(api: &'a Api<'a>, ty: &Type, reply: At<'a>, report: &mut Report) {
    if !matches!(reply.node.value, Json::Array(_)) {
        let message = format!("the reply is {}, not a list of events", reply.node.kind());
        let finding = EXAMPLE_REPLY.at(reply.on_value(), message);
        report.add(finding.help("write the data of each event as an element of an array"));
        return;
    }
    let mut values = Values::new(api, Side::Response);
    for index in 0..reply.node.elements().len() {
        values.value(ty, Wire::Number, reply.at(index), &Path::At(""));
    }
    add(values.mismatches, report);
}

/// The code of a reply that tells of an error: one of those that are documented.
fn failure(platform: &Platform<'_>, endpoint: &Endpoint<'_>, code: At<'_>, report: &mut Report) {
    let given = code.node.to_value();
    let mut known = endpoint.errors.iter().chain(&platform.errors);
    if !known.any(|error| Some(error.code) == given.as_i64()) {
        let message = format!("no error of this endpoint has the code {given}");
        let finding = EXAMPLE_ENVELOPE.at(code.on_value(), message);
        report.add(finding.help("the code of a success is 0; declare the error if this is one"));
    }
}

/// The data of a reply, and what stands beside it.
fn data<'a>(
    api: &'a Api<'a>,
    envelope: &Envelope,
    endpoint: &'a Endpoint<'a>,
    reply: At<'a>,
    report: &mut Report,
) {
    let parts = [Some(&envelope.code), Some(&envelope.message), envelope.detail.as_ref()];
    let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    let group = Group::of_fields(&endpoint.def.response, &endpoint.response);
    let mut values = Values::new(api, Side::Response);
    let Some(key) = &envelope.data else {
        values.entries(&group, "", reply, &parts, &Path::At(""));
        values.tagged(&group, &[("", reply)], &Path::At(""));
        return add(values.mismatches, report);
    };
    for entry in reply.node.entries() {
        if entry.key != *key && !parts.contains(&entry.key.as_str()) {
            let message = format!("the envelope has no key `{:.60}`", entry.key);
            let finding = EXAMPLE_ENVELOPE.at(reply.entry(entry).on_key(), message);
            let known = parts.iter().copied().chain([key.as_str()]);
            report.add(finding.suggest(&entry.key, known));
        }
    }
    match reply.node.entry(key).map(|entry| reply.entry(entry)) {
        None if group.members.is_empty() => {}
        None => {
            let message = format!("the reply has no `{key}`, but fields of it are declared");
            let finding = EXAMPLE_ENVELOPE.at(reply.start(), message);
            report.add(finding.help("write the whole reply, envelope included"));
        }
        Some(data) => match data.node.value {
            Json::Object(_) => values.group(&group, &[("", data)], data.start(), &Path::At("")),
            _ => {
                let message = format!("`{key}` is {}, not an object", data.node.kind());
                let finding = EXAMPLE_ENVELOPE.at(data.on_value(), message);
                let help = match data.node.value {
                    Json::Null => "write the object, or leave the key out".to_owned(),
                    _ => format!(
                        "name an envelope without `data` where `{key}` is no object, and declare \
                         `{key}` as a field of the reply"
                    ),
                };
                report.add(finding.help(help));
            }
        },
    }
    add(values.mismatches, report);
}

/// Reports the values of an example that do not fit.
pub(super) fn add(mismatches: Vec<Mismatch>, report: &mut Report) {
    for mismatch in mismatches {
        let kind = match mismatch.against {
            Against::Type => &EXAMPLE_TYPE,
            Against::Values => &UNDOCUMENTED_VALUE,
            Against::Limit => &EXAMPLE_LIMIT,
            Against::Required => &EXAMPLE_MISSING,
            Against::Always => &NOT_ALWAYS,
            Against::Unit => &UNLIKELY_TIME,
            Against::Fields => &EXAMPLE_UNDECLARED,
            Against::Rule => &EXAMPLE_RULE,
        };
        let finding = mismatch.finding(kind);
        report.add(if kind == &EXAMPLE_RULE {
            finding
                .help("keep what makes sense together and say so in `notes`, or correct the rule")
        } else {
            finding
        });
    }
}
