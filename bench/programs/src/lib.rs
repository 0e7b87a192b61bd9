//! Bodies, and how they are read and written: what the programs of this crate repeat
//! while they are measured.

mod bodies;
pub mod by_hand;
mod calls;
pub mod server;
mod work;

pub use bodies::{BODIES, text};
pub use calls::{Call, typed_client};
pub use work::{Work, work};
