//! Folders and files: names that generated modules need for themselves, and endpoints described
//! twice.

use std::collections::HashMap;

use crate::diagnostic::kinds::{DUPLICATE_ENDPOINT, EMPTY_FOLDER, OTHER_PLACE, RESERVED_MODULE};
use crate::diagnostic::{Place, Report};
use crate::names::{feature, is_other_feature};
use crate::resolve::{Api, Endpoint, Platform, Service};
use crate::schema::notation::placeholder;

/// What stands beside the modules of platforms in the crate's root.
const BESIDE_PLATFORMS: [&str; 3] = ["feishu_api_runtime", "rt", "runtime"];

/// What stands beside the modules of services in a platform.
const BESIDE_SERVICES: [&str; 5] = ["client", "errors", "feishu_api_runtime", "platform", "types"];

/// What stands beside the modules of resources in a version.
const BESIDE_RESOURCES: [&str; 3] = ["errors", "feishu_api_runtime", "types"];

/// `complete` says that everything could be read: otherwise a folder may be empty for that reason.
pub(super) fn check(api: &Api<'_>, complete: bool, report: &mut Report) {
    let platforms: Vec<&str> = api.platforms.iter().map(|platform| platform.name).collect();
    for platform in &api.platforms {
        reserved(platform.name, "platform", &[&BESIDE_PLATFORMS], platform.place, report);
        let root: &[&str] = if platform.def.at_root { &platforms } else { &[] };
        let runtime: &[&str] = if platform.def.at_root { &BESIDE_PLATFORMS } else { &[] };
        let beside: [&[&str]; 3] = [&BESIDE_SERVICES, root, runtime];
        for service in &platform.services {
            reserved(service.name, "service", &beside, service.place, report);
            for endpoint in &service.endpoints {
                reserved(
                    endpoint.resource,
                    "resource",
                    &[&BESIDE_RESOURCES],
                    endpoint.place,
                    report,
                );
                place(service, endpoint, report);
            }
        }
        if complete {
            empty(platform, report);
        }
        duplicates(platform, report);
    }
    features(api, report);
}

/// Features of the services: cargo refuses a manifest in which two have one name.
fn features(api: &Api<'_>, report: &mut Report) {
    let mut owners: HashMap<String, (&str, &str)> = HashMap::new();
    for platform in &api.platforms {
        for service in &platform.services {
            let name = feature(platform.name, platform.def.at_root, service.name);
            if is_other_feature(&name) {
                reserved(service.name, "service", &[&[service.name]], service.place, report);
                continue;
            }
            let own = (platform.name, service.name);
            let owner = *owners.entry(name.clone()).or_insert(own);
            if owner != own {
                let (platform, service_name) = owner;
                let message = format!(
                    "the feature `{name}` of this service is that of `{platform}/{service_name}`"
                );
                let finding = RESERVED_MODULE.at(service.place, message);
                report.add(finding.help("rename the folder of one of them"));
            }
        }
    }
}

fn reserved(name: &str, what: &str, taken: &[&[&str]], place: Place, report: &mut Report) {
    if taken.iter().any(|names| names.contains(&name)) {
        let message = format!("a {what} cannot be named `{name}`: generated code needs the name");
        let help = "rename the folder or file; `http` keeps the path of the URL";
        report.add(RESERVED_MODULE.at(place, message).help(help));
    }
}

/// Files that describe a folder in which nothing stands.
fn empty(platform: &Platform<'_>, report: &mut Report) {
    let message = |what| format!("nothing stands in the folder of this {what}");
    if platform.services.is_empty() {
        report.add(EMPTY_FOLDER.at(platform.place, message("platform")));
    }
    let is_empty =
        |service: &&Service<'_>| service.endpoints.is_empty() && service.events.is_empty();
    for service in platform.services.iter().filter(is_empty) {
        report.add(EMPTY_FOLDER.at(service.place, message("service")));
    }
}

/// The service and the version in an endpoint's HTTP path, against its folders.
fn place(service: &Service<'_>, endpoint: &Endpoint<'_>, report: &mut Report) {
    let is_version = |text: &str| {
        let number = text.strip_prefix('v').unwrap_or_default();
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    };
    let Some(folder) = service.version.filter(|version| is_version(version)) else { return };
    let segments: Vec<&str> = endpoint.def.http.split('/').collect();
    let pairs = segments.iter().zip(segments.iter().skip(1));
    let mut written = pairs.filter(|(_, version)| is_version(version));
    let Some((before, first)) = written.next() else { return };
    let (said, folder) = if *first != folder && !written.any(|(_, version)| *version == folder) {
        (first, folder)
    } else if *first == folder && *before != service.name {
        (before, service.name)
    } else {
        return;
    };
    let message = format!("the path says `{said:.40}`, but the file stands in `{folder}`");
    let finding = OTHER_PLACE.at(endpoint.def.http.place(), message);
    report.add(finding.help("move the file, or correct the path"));
}

/// Endpoints with the same method and the same shape of path. What they always send may tell them
/// apart, as `grant_type` does.
fn duplicates(platform: &Platform<'_>, report: &mut Report) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for endpoint in platform.services.iter().flat_map(|service| &service.endpoints) {
        let segment = |segment: &str| match placeholder(segment) {
            Some(name) => segment.replacen(name, "", 1),
            None => segment.to_owned(),
        };
        let shape: Vec<String> = endpoint.def.http.split('/').map(segment).collect();
        let host = endpoint.def.host.as_ref().map_or("", |name| name.as_str());
        let constants = endpoint.query.iter().chain(&endpoint.body).filter_map(|field| {
            Some(format!(" {}={}", field.name, **field.def.constant.as_ref()?))
        });
        let shape = format!("{host} {}{}", shape.join("/"), constants.collect::<String>());
        if let Some(other) = seen.get(&shape) {
            let message = format!("`{other}` describes this endpoint already");
            report.add(DUPLICATE_ENDPOINT.at(endpoint.def.http.place(), message));
        }
        seen.entry(shape).or_insert(endpoint.file);
    }
}
