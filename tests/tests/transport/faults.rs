//! Everything that can go wrong with a call, and what comes of it: the table in `docs/faults.md`.
//!
//! The table is written by this test's own run: `UPDATE_DOCS=1 cargo test -p feishu-api-tests
//! --test transport faults`. Without the variable the run has to match it.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use feishu_api_fixture::Client;
use feishu_api_fixture::runtime::{AttemptEnd, AttemptStart, Error, Hook, Retries};

use crate::client;
use crate::faulty::{BOMB, Fault, Faulty};

const PAGE: &str = "../docs/faults.md";

const INTRODUCTION: &str = "\
# What comes of faults

Written by the test of the faults, from its own run: each row was sent to a server that fails in
this way, once and then for ever, with the default retries. `recovers` says that the call succeeds
if the server fails once; what follows is the kind of error if it goes on failing. Every error has
the attempts that were made (`Error::attempts`).

A *key* is an idempotency key, which the client fills in where an endpoint has one. What is not
harmless to repeat is repeated only if the server says that it has not carried it out.

| Fault | GET | Write without key | Write with key |
| --- | --- | --- | --- |
";

type Headers = &'static [(&'static str, &'static str)];

const RATE_LIMIT: &str = r#"{"code":99991400,"msg":"request trigger frequency limit"}"#;
const INVALID: &str = r#"{"code":99991663,"msg":"Invalid access token for authorization"}"#;
const QUOTA: &str = r#"{"code":99991403,"msg":"This month's API call quota has been exceeded"}"#;
const REFUSED: &str = r#"{"code":1470400,"msg":"no"}"#;
const RESET_SOON: Headers = &[("x-ogw-ratelimit-reset", "1")];
const RESET_LATE: Headers = &[("x-ogw-ratelimit-reset", "3600")];
const HTML: Headers = &[("content-type", "text/html")];
const JSON: Headers = &[("content-type", "application/json")];

const FAULTS: &[(&str, Fault)] = &[
    ("Connection refused", Fault::Refused),
    ("Connection reset before the request is read", Fault::ResetBefore),
    ("Connection reset after the request", Fault::ResetAfter),
    ("No reply in time", Fault::SlowHead),
    ("Body stops moving", Fault::SlowBody),
    ("Body ends too early", Fault::Truncated),
    ("Body is longer than announced", Fault::TooLong),
    ("HTTP 200 without a body", Fault::Answer(200, &[], "")),
    ("HTTP 502 with an HTML page", Fault::Answer(502, HTML, "<html>Bad Gateway</html>")),
    ("HTTP 503", Fault::Answer(503, &[], "")),
    ("HTTP 500", Fault::Answer(500, &[], "")),
    ("HTTP 429 without a reset time", Fault::Answer(429, &[], "")),
    ("HTTP 429, reset in a second", Fault::Answer(429, RESET_SOON, RATE_LIMIT)),
    ("HTTP 429, reset in an hour", Fault::Answer(429, RESET_LATE, RATE_LIMIT)),
    ("HTTP 400 with code 99991400", Fault::Answer(400, RESET_SOON, RATE_LIMIT)),
    ("Code 99991663 (invalid token) at HTTP 200", Fault::Answer(200, &[], INVALID)),
    ("Code 99991663 at HTTP 400", Fault::Answer(400, &[], INVALID)),
    ("Code 99991663 at HTTP 401", Fault::Answer(401, &[], INVALID)),
    ("Code 99991403 (quota) at HTTP 429", Fault::Answer(429, &[], QUOTA)),
    ("Another code at HTTP 200", Fault::Answer(200, &[], REFUSED)),
    ("JSON error in place of a file", Fault::Answer(200, JSON, REFUSED)),
    ("Gzip bomb", Fault::Bomb),
    ("Redirect to another host", Fault::Redirect),
];

#[derive(Clone, Copy)]
enum Operation {
    Get,
    Write,
    KeyedWrite,
    Download,
}

impl Operation {
    async fn call(self, client: &Client) -> Result<(), Error> {
        match self {
            Self::Get => client.calls().v1().ping().list().await.map(drop),
            Self::Write => client.calls().v1().ping().send().await.map(drop),
            Self::KeyedWrite => client.calls().v1().order().create("tea").await.map(drop),
            Self::Download => client.files().v1().asset().download("boxcn1").await.map(drop),
        }
    }
}

/// Lets the server come back after the attempts that had to fail.
struct Revive(Arc<Faulty>);

impl Hook for Revive {
    fn after(&self, attempt: &AttemptStart<'_>, _: &AttemptEnd<'_>) {
        self.0.revive(attempt.number);
    }
}

/// The error, unless the call succeeds although the server fails so often.
async fn outcome(fault: Fault, times: usize, operation: Operation) -> Result<(), Error> {
    let server = Faulty::start(fault, times).await;
    let attempt = Duration::from_millis(if fault.is_slow() { 2000 } else { 20_000 });
    let builder = client(server.url()).attempt_timeout(attempt).max_reply_bytes(1 << 20);
    let client = builder.hook(Revive(server.clone())).build().unwrap();
    operation.call(&client).await.expect("the server does not fail yet");
    server.arm().await;
    let outcome = operation.call(&client).await;
    assert!(!server.was_followed().await, "{fault:?} is followed");
    outcome
}

/// What a reader sees of a fault.
async fn cell(fault: Fault, operation: Operation) -> String {
    let (once, always) =
        tokio::join!(outcome(fault, 1, operation), outcome(fault, usize::MAX, operation));
    let error = always.expect_err("the server fails for ever");
    let attempts = match error.attempts().len() {
        1 => "1 attempt".to_owned(),
        more => format!("{more} attempts"),
    };
    let recovers = if once.is_ok() { "recovers, else " } else { "" };
    format!("{recovers}`{:?}` after {attempts}", error.kind())
}

async fn row(name: &str, fault: Fault) -> String {
    let cells = if name.contains("in place of a file") {
        [cell(fault, Operation::Download).await, "no files".into(), "no files".into()]
    } else {
        let [get, write, keyed] = [Operation::Get, Operation::Write, Operation::KeyedWrite];
        tokio::join!(cell(fault, get), cell(fault, write), cell(fault, keyed)).into()
    };
    format!("| {name} | {} |\n", cells.join(" | "))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_fault_has_its_documented_outcome() {
    LazyLock::force(&BOMB);
    let rows: Vec<_> = FAULTS.iter().map(|&(name, fault)| tokio::spawn(row(name, fault))).collect();
    let mut table = INTRODUCTION.to_owned();
    for row in rows {
        write!(table, "{}", row.await.unwrap()).unwrap();
    }
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join(PAGE);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&page, &table).unwrap();
    }
    let documented = fs::read_to_string(&page).unwrap_or_default();
    assert_eq!(table, documented, "docs/faults.md is stale: run with UPDATE_DOCS=1");
}

#[test]
fn the_table_is_of_the_default_retries() {
    assert_eq!(crate::quick(), Retries::default().first_wait(Duration::from_millis(1)));
}
