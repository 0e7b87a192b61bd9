//! Invents schemas, and breaks them: material for the tests of the generator.
//!
//! What is invented is the fixtures of the generator over again, with names and texts that it may
//! stumble over, and with the constructs of several endpoints put together in one. Everything
//! follows from a seed, so that a failure is repeated by its seed alone.

mod average;
mod combine;
mod extremes;
mod mutate;
mod names;
pub mod proof;
mod rename;
mod workspace;

pub use average::average;
pub use extremes::extremes;
pub use mutate::mutated;
pub use rename::language_keys;
pub use workspace::workspace;

/// Schema files: paths relative to the folder of schemas, and texts.
pub type Files = Vec<(String, String)>;

/// A JSON object.
type Object = serde_json::Map<String, serde_json::Value>;

/// The key under which an endpoint holds its examples while it is invented.
const EXAMPLES: &str = "examples";

/// Adds a file, and beside an endpoint's the file with its examples. Events hold theirs.
fn put(files: &mut Files, path: String, content: &serde_json::Value) {
    let mut content = content.clone();
    let is_event = path.rsplit('/').nth(1) == Some("events");
    let endpoint = content.as_object_mut().filter(|_| !is_event);
    if let Some(examples) = endpoint.and_then(|keys| keys.shift_remove(EXAMPLES)) {
        files.push((path.replace(".json", ".examples.json"), format!("{examples:#}\n")));
    }
    files.push((path, format!("{content:#}\n")));
}
