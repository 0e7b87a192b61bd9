//! `cargo xtask demo`: the main job from end to end.

use std::path::Path;
use std::process::Command;

use anyhow::Context;

/// Runs the example that makes all calls.
pub(crate) fn run(root: &Path) -> anyhow::Result<bool> {
    // A process of its own: this one must build even when the generated crate does not.
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--package", "feishu-api-examples", "--bin", "five-calls"])
        .current_dir(root)
        .status()
        .context("cannot run cargo")?;
    Ok(status.success())
}
