//! One run at a time.

use std::fs::{self, File, TryLockError};
use std::path::Path;

use anyhow::Context;

use super::transaction::STATE;

/// Held while a run reads and writes; given back when dropped, also by a crash.
pub(crate) struct Lock(#[expect(dead_code, reason = "holds the lock while it lives")] File);

impl Lock {
    /// Waits until no other run works in the repository.
    pub(crate) fn wait(root: &Path) -> anyhow::Result<Self> {
        let folder = root.join(STATE);
        fs::create_dir_all(&folder)
            .with_context(|| format!("cannot create {}", folder.display()))?;
        let path = folder.join("lock");
        let file =
            File::create(&path).with_context(|| format!("cannot create {}", path.display()))?;
        match file.try_lock() {
            Ok(()) => return Ok(Self(file)),
            Err(TryLockError::WouldBlock) => eprintln!("waiting for another run to end"),
            Err(TryLockError::Error(error)) => return Err(error).context("cannot lock"),
        }
        file.lock().context("cannot lock")?;
        Ok(Self(file))
    }
}
