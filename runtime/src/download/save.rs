//! Writing a download to disk, all of it or nothing.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::fs;
use tokio::io::AsyncWriteExt;

use super::Download;
use crate::error::{Error, Report};
use crate::kind::Kind;

impl Download {
    /// Writes the file to `path` and returns its length. Until it is complete, it has a temporary
    /// name beside it; whatever stood at `path` before stays until then.
    ///
    /// # Errors
    ///
    /// Those of [`chunk`](Self::chunk), and [`Kind::Io`] if the file cannot be written. Nothing is left behind then, nor if the future is dropped.
    pub async fn save(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let endpoint = self.endpoint;
        let driver = self.body.connection().driver.clone();
        driver.within(save(self, path.as_ref())).await.map_err(|error| error.during(endpoint))
    }
}

async fn save(mut download: Download, path: &Path) -> Result<u64, Error> {
    let unwritable = |error: io::Error| {
        let message = format!("the file cannot be written to {}: {error}", path.display());
        Error::from(Report { source: Some(Arc::new(error)), ..Report::new(Kind::Io, message) })
    };
    let (partial, file) = Partial::create(path).map_err(unwritable)?;
    let mut file = fs::File::from_std(file);
    let mut length = 0;
    while let Some(chunk) = download.chunk().await? {
        file.write_all(&chunk).await.map_err(unwritable)?;
        length += chunk.len() as u64;
    }
    // The content is on the disk before the file gets its name.
    file.sync_all().await.map_err(unwritable)?;
    drop(file);
    partial.rename(path).map_err(unwritable)?;
    Ok(length)
}

/// A file that is removed unless it gets its final name.
struct Partial(Option<PathBuf>);

impl Partial {
    /// Creates it beside `path`. In one step: were it awaited, a file could come into being after
    /// its guard is gone.
    fn create(path: &Path) -> io::Result<(Self, std::fs::File)> {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        if path.file_name().is_none() {
            return Err(io::Error::other("it is not the path of a file"));
        }
        let (process, count) = (std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let partial = path.with_file_name(format!(".download-{process}-{count}.part"));
        let file = std::fs::File::create(&partial)?;
        Ok((Self(Some(partial)), file))
    }

    fn rename(mut self, path: &Path) -> io::Result<()> {
        if let Some(partial) = &self.0 {
            std::fs::rename(partial, path)?;
        }
        self.0 = None;
        Ok(())
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        if let Some(partial) = &self.0 {
            // There is nobody left to tell, and the name says what it is.
            let _ = std::fs::remove_file(partial);
        }
    }
}
