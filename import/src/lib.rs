//! Reads documentation pages of endpoints, and OpenAPI documents, and drafts their schemas.
//!
//! A pure library: texts in, drafts and remarks out. Nothing is printed, read or written here. Data
//! flows one way: `blocks` (what stands on a page) → `dialect` (which of the known ways to write a
//! page this is, and what it says) → `page` (the facts, each with its line) → `batch` (each call of
//! a folder once, with what an OpenAPI document adds) → `draft` (the schemas of a version). `facts`
//! and `agree` compare drafts with schemas.
//!
//! What a page says in tables is taken over; what it says in prose is taken over where the wording
//! is known, and remarked: as a note where it was measured to be right, else as a question that
//! quotes the sentence, for a person to settle.

pub mod agree;
pub mod batch;
mod blocks;
mod dialect;
mod draft;
pub mod facts;
pub mod glossary;
mod infer;
mod merge;
pub mod openapi;
pub mod page;
mod pattern;
mod remark;
pub mod worksheet;

pub use dialect::{Reading, read};
pub use draft::{Draft, Known, Shared, Version, draft, id, service, version};
pub use glossary::Glossary;
pub use merge::merge;
