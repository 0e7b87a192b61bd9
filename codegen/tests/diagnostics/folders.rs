//! Names of folders and files, which become modules and features.

use crate::workspace::{findings, rendered};

/// Features of the crate that are no services.
const FEATURES: [&str; 7] = ["blocking", "default", "events", "full", "gzip", "redis", "socks"];

fn snapshot(name: &str, output: &str) {
    insta::with_settings!(
        { snapshot_path => "snapshots/folders", prepend_module_to_snapshot => false, omit_expression => true },
        { insta::assert_snapshot!(name, output) }
    );
}

/// A service of this platform with one endpoint, as a piece of a workspace.
fn service(platform: &str, name: &str) -> [(String, String); 2] {
    let folder = format!("{platform}/{name}/v1");
    let endpoint = format!(r#"{{ "http": "GET /open-apis/{name}/v1/{platform}/:task_guid" }}"#);
    [
        (format!("{folder}/service.json"), r#"{ "types": {} }"#.to_owned()),
        (format!("{folder}/thing/get.json"), endpoint),
    ]
}

fn borrowed(pieces: &[(String, String)]) -> Vec<(&str, &str)> {
    pieces.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect()
}

/// What is found in a workspace with these pieces beside a platform at the crate's root.
fn at_root(pieces: &[(String, String)]) -> Vec<(&str, &str)> {
    let mut all = vec![("open/platform.json", r#"{ "at_root": true }"#)];
    all.extend(borrowed(pieces));
    all
}

#[test]
fn services_have_no_feature_of_another_meaning() {
    let rendered = |name| rendered(&at_root(&service("open", name)));
    snapshot("other_features", &FEATURES.map(rendered).join("\n"));
}

#[test]
fn below_a_platform_features_have_its_name() {
    for name in FEATURES {
        let pieces = service("open", name);
        let (_, report) = findings(&borrowed(&pieces));
        assert!(!report.has_errors(), "{name}");
    }
}

#[test]
fn no_two_services_have_one_feature() {
    let mut pieces = service("a_b", "c").to_vec();
    pieces.extend(service("a", "b_c"));
    for platform in ["a", "a_b"] {
        let client = format!(r#"{{ "client": "{}Client" }}"#, platform.to_uppercase());
        pieces.push((format!("{platform}/platform.json"), client));
    }
    snapshot("one_feature_twice", &rendered(&borrowed(&pieces)));
}

#[test]
fn keywords_are_names_of_folders_and_files() {
    for name in ["mod", "crate", "self", "super", "type", "async", "fn", "gen", "union", "std"] {
        let mut pieces = service("open", name).to_vec();
        let http = format!(r#"{{ "http": "GET /open-apis/task/v2/{name}/:task_guid" }}"#);
        pieces.push((format!("open/task/v2/{name}/{name}.json"), http));
        let pieces = at_root(&pieces);
        let (sources, report) = findings(&pieces);
        assert!(!report.has_errors(), "{}", report.render(&sources, "schemas/", false));
    }
}

#[test]
fn names_that_would_be_those_of_keywords_are_refused() {
    let piece = ("open/task/v2/self_/get.json", "{}");
    snapshot("keyword_with_underscore", &rendered(&[piece]));
}

#[test]
fn no_folder_or_file_is_a_device_on_windows() {
    let names = ["con", "aux", "nul", "prn", "com1", "lpt9"].map(|name| service("open", name));
    let mut pieces = names.concat();
    pieces.push(("open/task/v2/task/aux.json".to_owned(), "{}".to_owned()));
    for fine in ["com", "com10", "console", "lpt"] {
        pieces.extend(service("open", fine));
    }
    snapshot("devices_of_windows", &rendered(&borrowed(&pieces)));
}

#[test]
fn no_two_files_differ_in_case_alone() {
    let pieces = [("open/task/v2/task/Patch.json", "{}"), ("open/Task/v2/task/patch.json", "{}")];
    snapshot("paths_in_two_cases", &rendered(&pieces));
}

#[test]
fn what_is_always_sent_tells_endpoints_of_one_path_apart() {
    let granting = |grant: &str| {
        format!(
            r#"{{ "http": "POST /oauth/token", "path": {{}},
            "body": {{ "grant_type": {{ "type": "string", "const": "{grant}", "doc": "How it is got." }} }} }}"#
        )
    };
    let (code, refresh) = (granting("authorization_code"), granting("refresh_token"));
    let codes = |pieces: &[(&str, &str)]| {
        let (_, report) = findings(pieces);
        report.findings().iter().map(|finding| finding.kind.code).collect::<Vec<_>>()
    };
    let (one, other) = ("open/task/v2/token/create.json", "open/task/v2/token/refresh.json");
    assert_eq!(codes(&[(one, &code), (other, &refresh)]), [""; 0]);
    assert_eq!(codes(&[(one, &code), (other, &code)]), ["E020"]);
}
