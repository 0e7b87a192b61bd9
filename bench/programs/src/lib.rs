//! Bodies, and the ways to read and write them: what the programs of this crate do again and again
//! while they are measured.

mod bodies;
pub mod by_hand;
mod calls;
pub mod server;
mod way;

pub use bodies::{BODIES, text};
pub use calls::{Call, typed_client};
pub use way::{Work, work};
