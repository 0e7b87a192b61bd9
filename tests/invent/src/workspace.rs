//! A whole folder of schemas in which everything is in order.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use fastrand::Rng;
use serde_json::Value;

use crate::combine::combine;
use crate::names::{self, Names};
use crate::{EXAMPLES, Files, Object, put, rename};

/// The generator's own fixtures, in which every construct of the language occurs.
const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../codegen/tests/fixtures");

/// Names of modules that generated code has of its own.
const RESERVED: [&str; 9] =
    ["client", "platform", "types", "default", "events", "examples", "rt", "runtime", "errors"];

/// Features of the generated manifest that no service may have.
const FEATURES: [&str; 4] = ["blocking", "gzip", "redis", "socks"];

/// The schemas of one version of a service.
struct Version {
    service: Value,
    endpoints: Vec<Value>,
    /// By the name of their file, which they keep.
    events: Vec<(String, Value)>,
}

/// Invents a workspace of at least so many endpoints; equal seeds give equal workspaces.
///
/// # Errors
///
/// The fixtures cannot be read.
pub fn workspace(seed: u64, endpoints: usize) -> io::Result<Files> {
    let mut rng = Rng::with_seed(seed);
    let fixtures = read(Path::new(FIXTURES))?;
    let (platforms, versions) = sorted(&fixtures);
    let mut files = Files::new();
    for (platform, content) in &platforms {
        put(&mut files, format!("{platform}/platform.json"), content);
    }
    let mut services = Names::default();
    services.take(&RESERVED);
    services.take(&FEATURES);
    services.take(&platforms.keys().copied().collect::<Vec<_>>());
    let mut left = endpoints;
    while left > 0 {
        let Some((folder, version)) = rng.choice(&versions) else { break };
        let Some((platform, rest)) = folder.split_once('/') else { break };
        let service = services.invent(&mut rng, names::file);
        let is_versioned = rest.contains('/');
        let place = (format!("{platform}/{service}"), is_versioned);
        let shared = [platforms.get(platform), Some(&version.service)];
        let shared = shared.into_iter().flatten().cloned().collect();
        left = left.saturating_sub(vary(&mut rng, &mut files, place, version, &shared));
    }
    rng.shuffle(&mut files);
    Ok(files)
}

/// Adds a version under another name, with all its endpoints, so that its types are used, and with
/// some of them put together; how many there are.
fn vary(
    rng: &mut Rng,
    files: &mut Files,
    (mut folder, is_versioned): (String, bool),
    version: &Version,
    shared: &Value,
) -> usize {
    let mut taken = Names::default();
    let service = folder.rsplit('/').next().unwrap_or_default();
    taken.take(&[&format!("{service}Service")]);
    rename::objects(shared, &mut |object| {
        for key in ["types", "as"] {
            for name in
                object.get(key).and_then(Value::as_object).into_iter().flat_map(Object::keys)
            {
                taken.take(&[name]);
            }
        }
    });
    for (name, _) in &version.events {
        taken.take(&[name, &format!("{name}Answer")]);
    }
    if is_versioned {
        folder = format!("{folder}/{}", taken.invent(rng, names::file));
    }
    let mut endpoints: Vec<Value> = Vec::new();
    let pairs = version.endpoints.iter().zip(version.endpoints.iter().cycle().skip(1));
    let prepared = |rng: &mut Rng, taken: &mut Names, endpoint: &Value| {
        let mut endpoint = endpoint.clone();
        rename::types(rng, &mut endpoint, taken);
        rename::fields(rng, &mut endpoint, shared);
        rename::texts(rng, &mut endpoint);
        endpoint
    };
    for (one, other) in pairs {
        endpoints.push(prepared(rng, &mut taken, one));
        if rng.bool() {
            let (one, other) = (prepared(rng, &mut taken, one), prepared(rng, &mut taken, other));
            endpoints.extend(combine(&one, &other));
        }
    }
    put(files, format!("{folder}/service.json"), &version.service);
    for (name, event) in &version.events {
        let event_type = format!("{}.{name}", folder.replace('/', "."));
        let event = with_type(prepared(rng, &mut taken, event), &event_type.into());
        put(files, format!("{folder}/events/{name}.json"), &event);
    }
    let mut modules = Names::default();
    modules.take(&RESERVED);
    let (mut resource, mut methods) = (modules.invent(rng, names::file), Names::default());
    let count = endpoints.len();
    for mut endpoint in endpoints {
        if rng.usize(..4) == 0 {
            (resource, methods) = (modules.invent(rng, names::file), Names::default());
        }
        let method = loop {
            let method = methods.invent(rng, names::file);
            let derived =
                ["", "Reply", "Error", "Field"].map(|end| format!("{method}{resource}{end}"));
            if taken.take(&derived.each_ref().map(String::as_str)) {
                break method;
            }
        };
        if let Some(keys) = endpoint.as_object_mut() {
            keys.shift_remove("name");
            if let Some(Value::String(http)) = keys.get_mut("http") {
                *http = http.replacen('/', &format!("/{folder}/{resource}/{method}/"), 1);
            }
        }
        put(files, format!("{folder}/{resource}/{method}.json"), &endpoint);
    }
    count
}

/// An event with another type, in its examples as well.
fn with_type(mut event: Value, event_type: &Value) -> Value {
    if let Some(keys) = event.as_object_mut() {
        keys.shift_remove("name");
        keys.insert("type".to_owned(), event_type.clone());
    }
    let examples = event.get_mut("examples").and_then(Value::as_object_mut);
    for example in examples.into_iter().flat_map(Object::values_mut) {
        for place in ["/body/header/event_type", "/body/event/type"] {
            if let Some(found) = example.pointer_mut(place) {
                *found = event_type.clone();
            }
        }
    }
    event
}

/// The platforms by their folder, and the versions of services by theirs.
fn sorted(fixtures: &BTreeMap<String, Value>) -> (BTreeMap<&str, Value>, Vec<(&str, Version)>) {
    let mut platforms = BTreeMap::new();
    let mut versions = Vec::new();
    for (path, content) in fixtures {
        if let Some(folder) = path.strip_suffix("/platform.json") {
            platforms.insert(folder, content.clone());
        } else if let Some(folder) = path.strip_suffix("/service.json") {
            let below = |path: &str| Some(path.strip_prefix(folder)?.strip_prefix('/')?.to_owned());
            let (mut endpoints, mut events) = (Vec::new(), Vec::new());
            for (path, content) in fixtures {
                let Some(path) = below(path).filter(|path| path != "service.json") else {
                    continue;
                };
                match path.strip_prefix("events/") {
                    Some(name) => {
                        events.push((name.trim_end_matches(".json").to_owned(), content.clone()));
                    }
                    None => endpoints.push(content.clone()),
                }
            }
            versions.push((folder, Version { service: content.clone(), endpoints, events }));
        }
    }
    (platforms, versions)
}

/// Files with what stands beside them: endpoints with their examples, services with all types.
fn joined(mut files: BTreeMap<String, Value>) -> BTreeMap<String, Value> {
    for (path, content) in files.clone() {
        let (target, key, content) = if let Some(stem) = path.strip_suffix(".examples.json") {
            (format!("{stem}.json"), EXAMPLES, content)
        } else if path.ends_with(".types.json") {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            (
                format!("{folder}/service.json").trim_start_matches('/').to_owned(),
                "types",
                content.get("types").cloned().unwrap_or_default(),
            )
        } else {
            continue;
        };
        // It may stand in a folder above, whose files are joined later.
        let Some(Value::Object(keys)) = files.get_mut(&target) else { continue };
        match (keys.get_mut(key), content) {
            (Some(Value::Object(known)), Value::Object(more)) => known.extend(more),
            (_, content) => drop(keys.insert(key.to_owned(), content)),
        }
        files.remove(&path);
    }
    files
}

/// All schemas below a folder, by path relative to it; with what stands beside them.
fn read(folder: &Path) -> io::Result<BTreeMap<String, Value>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() {
            let inner = read(&entry.path())?;
            files.extend(
                inner.into_iter().map(|(path, content)| (format!("{name}/{path}"), content)),
            );
        } else {
            files.insert(name, serde_json::from_str(&fs::read_to_string(entry.path())?)?);
        }
    }
    Ok(joined(files))
}
