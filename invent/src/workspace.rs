//! A whole folder of schemas in which everything is in order.

use serde_json::{Value, json};

use crate::Files;
use crate::endpoint::{Home, endpoint};
use crate::facts;
use crate::names::{self, Taken};
use crate::random::Random;
use crate::types::Types;

/// Names of folders that generated code needs, or that this module gives.
const RESERVED: &[&str] =
    &["client", "platform", "types", "default", "examples", "rt", "runtime", "flora", "fauna"];

/// Invents a workspace of about so many endpoints; equal seeds give equal workspaces.
pub fn workspace(seed: u64, endpoints: usize) -> Files {
    let mut random = Random::new(seed);
    let mut files = Files::new();
    let share = if random.once_in(2) { endpoints } else { endpoints.div_ceil(2) };
    platform(&mut random, &mut files, ("flora", "Client", true), share);
    if share < endpoints {
        platform(&mut random, &mut files, ("fauna", "Self", false), endpoints - share);
    }
    random.shuffle(&mut files);
    files
}

fn platform(
    random: &mut Random,
    files: &mut Files,
    (name, client, versioned): (&str, &str, bool),
    mut left: usize,
) {
    let mut types = Types::default();
    let mut taken = Taken::default();
    taken.take(&[client, name]);
    let count = random.below(6);
    let shared = types.declare(random, count, true, (&mut taken, name));
    let bearer = json!({ "header": "Authorization", "scheme": "Bearer", "doc": "Somebody." });
    let tokens = if versioned {
        json!({ "tenant": bearer, "user": bearer, "app": bearer })
    } else {
        json!({ "plugin": { "header": "X-PLUGIN-TOKEN", "doc": "A plugin." } })
    };
    let platform = json!({
        "title": names::text(random),
        "summary": names::text(random),
        "doc": "https://invented.example",
        "client": client,
        "versioned": versioned,
        "at_root": versioned,
        "hosts": [
            { "name": "self", "url": "https://invented.example", "doc": names::text(random) },
            { "name": "builder", "url": "https://other.invented.example/base", "doc": "Another." },
        ],
        "tokens": tokens,
        "credentials": {
            "helpdesk": { "header": "X-Desk", "format": "base64_pair", "doc": "A desk." },
        },
        "envelopes": {
            "standard": { "code": "code", "message": "msg", "data": "data", "detail": "error", "doc": "Usual." },
            "flat": { "code": "code", "message": "msg", "detail": "error", "doc": "Flat." },
        },
        "errors": facts::errors(random, 6),
        "types": types.json(random, &shared),
    });
    put(files, format!("{name}/platform.json"), &platform);

    let tokens: &[&str] = if versioned { &["user", "tenant", "app"] } else { &["plugin"] };
    let mut services = Taken::default();
    services.take(RESERVED);
    let mut unused = shared.clone();
    while left > 0 {
        let service = names::unlike(random, &mut services, names::file, names::alone);
        let mut versions = Taken::default();
        for _ in 0..if versioned { random.between(1, 2) } else { 1 } {
            let folder = if versioned {
                let version = names::unlike(random, &mut versions, names::file, names::alone);
                format!("{name}/{service}/{version}")
            } else {
                format!("{name}/{service}")
            };
            let count = random.between(1, left.clamp(1, 40));
            left = left.saturating_sub(count);
            self::service(
                random,
                files,
                &mut types,
                (&folder, &service, tokens),
                (count, &mut unused),
            );
        }
    }
}

fn service(
    random: &mut Random,
    files: &mut Files,
    types: &mut Types,
    (folder, service, tokens): (&str, &str, &[&str]),
    (count, unused): (usize, &mut Vec<usize>),
) {
    let visible = types.visible.len();
    let mut taken = Taken::default();
    let version = folder.rsplit('/').next().unwrap_or_default();
    taken.take(&[version]);
    taken.take(&[&format!("{service}Service")]);
    // Names of outer types stay free for nobody: what has the same name would hide them.
    for named in &types.all {
        taken.take(&[&named.name]);
    }
    let mut modules = Taken::default();
    modules.take(RESERVED);
    let mut methods = Vec::new();
    let mut resource = names::unlike(random, &mut modules, names::file, names::alone);
    let mut beside = Taken::default();
    while methods.len() < count {
        if random.once_in(4) {
            resource = names::unlike(random, &mut modules, names::file, names::alone);
            beside = Taken::default();
        }
        let method = names::unlike(random, &mut beside, names::file, names::alone);
        let given = random.once_in(10).then(|| names::rust(random));
        let name = given.clone().unwrap_or_else(|| format!("{method}{resource}"));
        let derived = ["", "Reply", "Error", "Field"].map(|end| format!("{name}{end}"));
        if taken.take(&derived.each_ref().map(String::as_str)) {
            methods.push((resource.clone(), method, given));
        }
    }
    let declared = random.below(6);
    let shared = types.declare(random, declared, true, (&mut taken, service));
    unused.extend(&shared);
    let mut text = json!({
        "title": names::text(random),
        "summary": names::text(random),
        "doc": "https://invented.example/service",
        "types": types.json(random, &shared),
    });
    if let Some(text) = text.as_object_mut().filter(|_| random.once_in(5)) {
        text.insert("credential".to_owned(), json!("helpdesk"));
    }
    put(files, format!("{folder}/service.json"), &text);
    for (resource, method, name) in methods {
        let folder = format!("{folder}/{resource}");
        let home = Home { folder: &folder, service, method: &method, tokens, name };
        let text = endpoint(random, types, &mut taken, &home, unused);
        put(files, format!("{folder}/{method}.json"), &text);
    }
    unused.retain(|id| !shared.contains(id));
    types.visible.truncate(visible);
}

fn put(files: &mut Files, path: String, text: &Value) {
    files.push((path, format!("{text:#}\n")));
}
