// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Events of open/cardkit/v1.

pub mod card_triggered;
