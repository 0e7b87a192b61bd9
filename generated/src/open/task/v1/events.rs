// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Events of open/task/v1.

pub mod task_comment_updated;
pub mod task_updated;
pub mod tenant_task_updated;
