// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Events of open/im/v2.

pub mod link_previewed;
