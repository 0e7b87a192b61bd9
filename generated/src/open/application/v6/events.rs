// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Events of open/application/v6.

pub mod bot_menu;
