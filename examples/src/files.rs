//! Files that are there whole or not at all.

use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

/// Writes a file in one step: whatever happens, there is the old content or the new one.
///
/// # Errors
///
/// When it cannot be written.
pub fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = beside(path)?;
    file.write_all(content)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

/// A file in the folder of `path` that is removed unless it is given a name.
///
/// # Errors
///
/// When the folder cannot be written to.
pub fn beside(path: &Path) -> io::Result<NamedTempFile> {
    match path.parent() {
        Some(folder) if folder != Path::new("") => NamedTempFile::new_in(folder),
        _ => NamedTempFile::new_in("."),
    }
}
