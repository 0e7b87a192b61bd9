//! Reads documentation pages of endpoints and drafts their schemas.
//!
//! A pure library: the text of a page in, a draft and remarks out. Nothing is printed, read or
//! written here. Data flows one way: `blocks` (what stands on the page) → `dialect` (which of the
//! known ways to write a page this is, and what it says) → `page` (the facts, each with its line)
//! → `draft` (the schema). `facts` and `agree` compare drafts with schemas.
//!
//! What a page says in tables is taken over; what it says in prose is taken over where the wording
//! is known, and always with a remark that quotes the sentence, for a person to settle.

pub mod agree;
mod blocks;
mod dialect;
mod draft;
pub mod facts;
mod infer;
pub mod page;
mod pattern;

pub use dialect::{Reading, read};
pub use draft::{Draft, Known, draft};
