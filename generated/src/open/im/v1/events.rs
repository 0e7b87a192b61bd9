// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Events of open/im/v1.

pub mod message_received;
