//! Programs that call some endpoints of a crate: what a user compiles again and again.

use std::fmt::Write;

use super::derive::ident;
use super::{PROGENITOR, openapi};

/// The crates that a program can use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Ours,
    Derive,
    Progenitor,
}

/// What our runtime asks of reqwest, and what the others need.
const REQWEST: &str = "reqwest = { version = \"0.13\", default-features = false, features = \
    [\"http2\", \"json\", \"multipart\", \"query\", \"rustls-no-provider\", \"stream\", \"system-proxy\"] }\n";

const SERDE: &str = "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n";

impl Side {
    pub(crate) const ALL: [Self; 3] = [Self::Ours, Self::Derive, Self::Progenitor];

    /// Name of the crate.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Derive => "derive",
            Self::Progenitor => "progenitor",
        }
    }

    /// What the crate depends on; ours says it itself.
    pub(crate) fn dependencies(self) -> String {
        match self {
            Self::Ours => String::new(),
            Self::Derive => format!("{REQWEST}{SERDE}"),
            // What progenitor's documentation names for the types that occur.
            Self::Progenitor => format!(
                "{REQWEST}{SERDE}bytes = \"1\"\nfutures-core = \"0.3\"\nprogenitor-client = \"{PROGENITOR}\"\n"
            ),
        }
    }

    /// Name in tables.
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Ours => "feishu-api",
            Self::Derive => "serde derive",
            Self::Progenitor => "progenitor",
        }
    }
}

/// A program that calls the first so many invented endpoints, each in a function of its own.
pub(crate) fn program(side: Side, places: &[Vec<String>]) -> String {
    let mut out = String::from("//! Calls some endpoints.\n\nuse std::hint::black_box;\n\n");
    let (client, create) = match side {
        Side::Ours => (
            "ours::Client",
            "ours::Client::builder(\"cli_leaf\", \"secret\").base_url(&url).build().expect(\"a client\")",
        ),
        Side::Derive => ("derive::Http", "derive::Http::new(url, \"t-token\".to_owned())"),
        Side::Progenitor => ("progenitor::Client", "progenitor::Client::new(&url)"),
    };
    for (number, place) in places.iter().enumerate() {
        let call = call(side, place);
        let _ = writeln!(
            out,
            "async fn call{number}(client: &{client}) -> bool {{\n    \
                 {call}.await.map(black_box).is_ok()\n}}\n"
        );
    }
    let _ = writeln!(
        out,
        "fn main() {{\n    \
             let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();\n    \
             runtime.expect(\"a runtime\").block_on(run());\n}}\n\n\
         async fn run() {{\n    \
             let url = std::env::args().nth(1).expect(\"a URL\");"
    );
    if side != Side::Ours {
        // What our client does itself.
        out.push_str("    let _ = rustls::crypto::ring::default_provider().install_default();\n");
    }
    let _ = writeln!(out, "    let client = {create};\n    let mut good = 0;");
    for number in 0..places.len() {
        let _ = writeln!(out, "    good += u32::from(call{number}(&client).await);");
    }
    out.push_str("    println!(\"{good}\");\n}\n");
    out
}

fn call(side: Side, place: &[String]) -> String {
    match (side, place) {
        (Side::Ours, [_, service, version, resource, method]) => format!(
            "client.{service}().{version}().{resource}().{method}(\"1\", \"a name\").size(10)"
        ),
        (Side::Ours, _) => String::new(),
        (Side::Derive, _) => {
            let module = place.iter().map(|name| ident(name)).collect::<Vec<_>>().join("::");
            let module = format!("derive::{module}");
            format!(
                "{module}::call(client, \"1\", &Default::default(), \
                 &{module}::Body {{ name: \"a name\".to_owned(), size: Some(10) }})"
            )
        }
        (Side::Progenitor, _) => {
            let id = openapi::id(place);
            let body: String = id.split('_').map(capitalised).collect();
            format!(
                "client.{id}(\"1\", None, \
                 &progenitor::types::{body}Body {{ name: \"a name\".to_owned(), size: Some(10) }})"
            )
        }
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map_or(String::new(), |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}
