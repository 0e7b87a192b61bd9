//! Where an endpoint is called, who may call it, and how its request travels.

use feishu_api_codegen::diff::{Example, Level, verdict};

use crate::workspace::{changes, states};

const ACCOUNTS: &str = r#"{ "hosts": [{ "name": "feishu", "url": "https://open.feishu.cn", "doc": "Feishu.", "others": { "accounts": "https://accounts.feishu.cn" } }] }"#;
const WWW: &str = r#"{ "hosts": [{ "name": "feishu", "url": "https://open.feishu.cn", "doc": "Feishu.", "others": { "accounts": "https://www.feishu.cn" } }] }"#;

/// Both states of an endpoint, the names of what changes, and what it asks for.
const CASES: &[(&str, &str, &[&str], Level)] = &[
    ("{}", r#"{ "host": "accounts" }"#, &["endpoint-moved"], Level::Major),
    (
        r#"{ "tokens": ["tenant"] }"#,
        r#"{ "tokens": [] }"#,
        &["sent-differently", "token-added", "token-added", "token-added"],
        Level::Minor,
    ),
    (
        r#"{ "tokens": [] }"#,
        r#"{ "tokens": ["tenant"] }"#,
        &["sent-differently", "token-removed", "token-removed", "token-removed"],
        Level::Major,
    ),
    (
        r#"{ "body": { "names": { "type": "string[]" } } }"#,
        r#"{ "body": { "names": { "type": "string[]" } }, "body_format": "value" }"#,
        &["sent-differently"],
        Level::Minor,
    ),
    (
        r#"{ "body": { "name": { "type": "string" } } }"#,
        r#"{ "body": { "name": { "type": "string" } }, "body_format": "urlencoded" }"#,
        &["sent-differently"],
        Level::Minor,
    ),
    (
        r#"{ "body": { "app": { "type": "string", "required": true } } }"#,
        r#"{ "body": { "app": { "type": "string", "from_client": "id" } } }"#,
        &["constant-changed", "parameter-removed"],
        Level::Major,
    ),
    (
        r#"{ "body": { "app": { "type": "string", "from_client": "id" } } }"#,
        r#"{ "body": { "app": { "type": "string", "from_client": "secret" } } }"#,
        &["constant-changed"],
        Level::Minor,
    ),
    (
        r#"{ "http": "PATCH /open-apis/task/v2/tasks/:task_guid" }"#,
        r#"{ "http": "PATCH /open-apis/task/v2/tasks/:task_guid:batch/" }"#,
        &["endpoint-moved"],
        Level::Major,
    ),
];

#[test]
fn what_changes_of_a_call_has_its_level() {
    for (before, after, names, level) in CASES {
        let endpoint = Example { file: "open/task/v2/task/patch.json", before, after };
        let platform = Example { file: "open/platform.json", before: ACCOUNTS, after: ACCOUNTS };
        expect(&[endpoint, platform], names, *level);
    }
}

#[test]
fn hosts_beside_hosts_are_hosts() {
    let platform = |before, after| Example { file: "open/platform.json", before, after };
    expect(&[platform("{}", ACCOUNTS)], &["host-added"], Level::Minor);
    expect(&[platform(ACCOUNTS, WWW)], &["host-moved"], Level::Major);
    expect(&[platform(ACCOUNTS, "{}")], &["host-removed"], Level::Major);
}

fn expect(example: &[Example], names: &[&str], level: Level) {
    let found = changes(&states(example));
    let mut said: Vec<&str> = found.iter().map(|change| change.kind.name).collect();
    said.sort_unstable();
    assert_eq!((said.as_slice(), verdict(&found)), (names, Some(level)), "{example:?}");
}
