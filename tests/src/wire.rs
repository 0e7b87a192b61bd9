//! What was received, kept where it can be compared with what other clients send.

use std::path::{Path, PathBuf};
use std::{fs, io};

use serde_json::{Value, json};

use crate::server::Received;

/// Leaves a received request in `target/wire/<endpoint id>/<example>.json`.
///
/// # Errors
///
/// When the file cannot be written.
pub fn keep(endpoint: &str, example: &str, request: &Received) -> io::Result<()> {
    let path = folder().join(endpoint).join(format!("{example}.json"));
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, format!("{:#}\n", as_json(request)))
}

fn as_json(request: &Received) -> Value {
    let body = match serde_json::from_slice::<Value>(&request.body) {
        Ok(body) => body,
        Err(_) if request.body.is_empty() => Value::Null,
        Err(_) => Value::String(String::from_utf8_lossy(&request.body).into_owned()),
    };
    json!({
        "method": request.method,
        "target": request.target,
        "headers": request.headers,
        "body": body,
    })
}

/// `target/wire` of the workspace.
fn folder() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(target) => PathBuf::from(target).join("wire"),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/wire"),
    }
}
