//! Invents schemas, and breaks them: material for the tests of the generator.
//!
//! Everything follows from a seed, so a failure is repeated by its seed alone. What a valid schema
//! is, this crate says for itself, in the other direction: only [`proof`] knows the generator.

mod average;
mod block;
mod endpoint;
mod facts;
mod maker;
mod mutate;
mod names;
mod paging;
mod params;
pub mod proof;
mod random;
mod types;
mod value;
mod workspace;

pub use average::average;
pub use mutate::mutated;
pub use random::Random;
pub use workspace::workspace;

/// Schema files: paths relative to the folder of schemas, and texts.
pub type Files = Vec<(String, String)>;

/// A JSON object.
type Object = serde_json::Map<String, serde_json::Value>;

/// A JSON object of these entries.
fn object<const N: usize>(entries: [(&str, serde_json::Value); N]) -> Object {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}
