//! Hooks: what a program is told of, beside the log.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// Calls a hook of the program. One that panics is logged, and ends nothing of ours.
pub(super) fn call(hook: impl FnOnce()) {
    // What it left half done is the program's alone, and so is the message, which the program's own
    // panic hook has shown.
    if catch_unwind(AssertUnwindSafe(hook)).is_err() {
        tracing::error!("a hook of the program panicked");
    }
}
