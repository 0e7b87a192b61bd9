//! Events: their types, and documented bodies against what is declared.

use std::collections::HashMap;

use feishu_api_rules::Path;

use super::examples::{add, distinct};
use super::values::Values;
use crate::diagnostic::Report;
use crate::diagnostic::kinds::{EVENT_TYPE, EXAMPLE_ENVELOPE, EXAMPLE_REPLY};
use crate::group::Group;
use crate::resolve::{Api, Event};
use crate::schema::{EventVersion, Side, notation};
use crate::syntax::{At, Json, Spanned};

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for platform in &api.platforms {
        let mut known = HashMap::new();
        for event in platform.events() {
            event_type(event, &mut known, report);
            distinct(event.def.examples.iter(), report);
            for example in event.def.examples.values() {
                body(api, event, example.body.at(), report);
                if let Some(given) = &example.answer {
                    answer(api, event, given.at(), report);
                }
            }
        }
    }
}

/// A body is told by its type, so no two events may share one.
fn event_type<'a>(event: &Event<'a>, known: &mut HashMap<&'a str, &'a str>, report: &mut Report) {
    let own: &'a Spanned<String> = &event.def.event_type;
    if !notation::EVENT_TYPE.fits(own) {
        let message = format!("`{own:.60}` is not the type of an event");
        let help = "types look like `im.message.receive_v1`";
        report.add(EVENT_TYPE.at(own.place(), message).help(help));
    }
    if let Some(other) = known.insert(own.as_str(), event.file) {
        let message = format!("`{other}` describes this event already");
        report.add(EVENT_TYPE.at(own.place(), message));
    }
}

/// A whole body: the payload, and what stands around it in its version.
fn body<'a>(api: &'a Api<'a>, event: &'a Event<'a>, body: At<'a>, report: &mut Report) {
    let (keys, type_of): (&[&str], [&str; 2]) = match event.def.version {
        EventVersion::One => (&["uuid", "token", "ts", "type", "event"], ["event", "type"]),
        EventVersion::Two => (&["schema", "header", "event"], ["header", "event_type"]),
    };
    if !matches!(body.node.value, Json::Object(_)) {
        let message = format!("the body is {}, not an object", body.node.kind());
        report.add(EXAMPLE_ENVELOPE.at(body.on_value(), message));
        return;
    }
    for entry in body.node.entries() {
        if !keys.contains(&entry.key.as_str()) {
            let message = format!("a body of this version has no key `{:.60}`", entry.key);
            let finding = EXAMPLE_ENVELOPE.at(body.entry(entry).on_key(), message);
            report.add(finding.suggest(&entry.key, keys.iter().copied()));
        }
    }
    let own = &event.def.event_type;
    let [outer, inner] = type_of;
    match body.get(outer).and_then(|outer| outer.get(inner)) {
        Some(found) => {
            if found.node.to_value().as_str() != Some(own) {
                let message = format!("this is the body of another event: it is not `{own}`");
                report.add(EXAMPLE_ENVELOPE.at(found.on_value(), message));
            }
        }
        None => {
            let message = format!("the body has no `{outer}.{inner}`");
            let finding = EXAMPLE_ENVELOPE.at(body.start(), message);
            report.add(finding.help("write the whole body, as it is received"));
        }
    }
    let payload = body.get("event");
    match payload.filter(|payload| matches!(payload.node.value, Json::Object(_))) {
        Some(payload) => {
            let group = Group::of_fields(&event.def.payload, &event.payload);
            fields(api, &group, Side::Response, payload, report);
        }
        None if event.payload.is_empty() && payload.is_none() => {}
        None => {
            let place = payload.map_or(body.start(), At::on_value);
            report.add(EXAMPLE_ENVELOPE.at(place, "the payload is the object under `event`"));
        }
    }
}

fn answer<'a>(api: &'a Api<'a>, event: &'a Event<'a>, answer: At<'a>, report: &mut Report) {
    if event.def.answer.is_empty() {
        let message = "nothing is answered to this event";
        let finding = EXAMPLE_REPLY.at(answer.on_key(), message);
        report.add(finding.help("leave it out, or declare the fields of the `answer`"));
        return;
    }
    let group = Group::of_fields(&event.def.answer, &event.answer);
    fields(api, &group, Side::Request, answer, report);
}

fn fields<'a>(
    api: &'a Api<'a>,
    group: &Group<'a>,
    side: Side,
    object: At<'a>,
    report: &mut Report,
) {
    let mut values = Values::new(api, side);
    values.group(group, &[("", object)], object.start(), &Path::At(""));
    add(values.mismatches, report);
}
