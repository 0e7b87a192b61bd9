// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Events of open/task/v2.

pub mod task_changed;
