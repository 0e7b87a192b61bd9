//! What takes more than one call of `feishu-api`, or more than its types say.
//!
//! The generated crate has a method for each endpoint, and nothing else. Here stands what programs
//! put together of them, one module and one feature for each purpose.

#![cfg_attr(docsrs, feature(doc_cfg))]
// Helpers of tests may fail as they do.
#![cfg_attr(test, allow(clippy::unwrap_used))]

#[cfg(feature = "card")]
pub mod card;
#[cfg(feature = "content")]
pub mod content;
#[cfg(feature = "directory")]
pub mod directory;
#[cfg(feature = "documents")]
pub mod documents;
#[cfg(feature = "files")]
pub mod files;
#[cfg(feature = "jobs")]
pub mod jobs;
#[cfg(feature = "records")]
pub mod records;
#[cfg(feature = "sign-in")]
pub mod sign_in;
#[cfg(feature = "streaming")]
pub mod streaming;
