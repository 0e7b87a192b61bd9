//! Downloads that are continued where connections break.

use std::error::Error;
use std::path::Path;
use std::{fmt, io};

use feishu_api::Client;
use feishu_api::runtime::{self, Accepts, TenantOrUserToken};
use tokio::fs::File;
use tokio::io::{AsyncSeekExt, AsyncWriteExt};
use tokio::time::sleep;

use super::{ATTEMPTS, FIRST_WAIT};

/// A file or material to be downloaded to this machine.
///
/// If the connection breaks, the rest is asked for, up to four times in a row without a byte. Until
/// it is complete, the file has a temporary name beside the final one; whatever had that before stays.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "nothing is downloaded until it is saved"]
pub struct Download(Source);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Source {
    File { token: String, version: Option<String> },
    Material { token: String, extra: Option<String> },
}

impl Download {
    /// A file of the drive.
    pub fn file(token: impl Into<String>) -> Self {
        Self(Source::File { token: token.into(), version: None })
    }

    /// A version of a file of the drive.
    pub fn version(token: impl Into<String>, version: impl Into<String>) -> Self {
        Self(Source::File { token: token.into(), version: Some(version.into()) })
    }

    /// A material of a document.
    pub fn material(token: impl Into<String>) -> Self {
        Self(Source::Material { token: token.into(), extra: None })
    }

    /// A material of a base with advanced permissions, with the `extra` of the address that the record
    /// gives for it.
    pub fn protected_material(token: impl Into<String>, extra: impl Into<String>) -> Self {
        Self(Source::Material { token: token.into(), extra: Some(extra.into()) })
    }

    /// Downloads it to this path; its length in bytes.
    ///
    /// # Errors
    ///
    /// See [`DownloadError`]. Nothing is left behind then, nor if the future is dropped.
    pub async fn save<I, K>(
        self,
        client: &Client<I, K>,
        path: impl AsRef<Path>,
    ) -> Result<u64, DownloadError>
    where
        Client<I, K>: Accepts<TenantOrUserToken>,
    {
        let path = path.as_ref();
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        // The file gets the usual permissions; those of temporary files are narrower.
        let partial = tempfile::Builder::new()
            .prefix(".download-")
            .make_in(folder.unwrap_or(Path::new(".")), |path| std::fs::File::create_new(path))?;
        let file = File::from_std(partial.reopen()?);
        let mut received = Received { file, length: 0, total: None };
        self.receive(client, &mut received).await?;
        received.file.sync_all().await?;
        partial.persist(path).map_err(|error| error.error)?;
        Ok(received.length)
    }

    async fn receive<I, K>(
        &self,
        client: &Client<I, K>,
        received: &mut Received,
    ) -> Result<(), DownloadError>
    where
        Client<I, K>: Accepts<TenantOrUserToken>,
    {
        let (mut attempt, mut wait) = (1, FIRST_WAIT);
        loop {
            let before = received.length;
            let error = match self.receive_rest(client, received).await {
                Err(DownloadError::Call(error)) if error.is_retryable() => error,
                outcome => return outcome,
            };
            if received.total == Some(received.length) {
                return Ok(());
            }
            if received.length > before {
                (attempt, wait) = (1, FIRST_WAIT);
            } else if attempt == ATTEMPTS {
                return Err(error.into());
            }
            sleep(wait).await;
            attempt += 1;
            wait *= 2;
        }
    }

    /// Asks for what is missing, and writes it.
    async fn receive_rest<I, K>(
        &self,
        client: &Client<I, K>,
        received: &mut Received,
    ) -> Result<(), DownloadError>
    where
        Client<I, K>: Accepts<TenantOrUserToken>,
    {
        let mut reply = self.request(client, received.length).await?;
        let is_continued = reply.range().is_some_and(|range| range.first == received.length);
        if received.length > 0 && !is_continued {
            received.begin_anew().await?;
            if reply.range().is_some() {
                // Not the part that was asked for.
                reply = self.request(client, 0).await?;
            }
        }
        received.total = reply.length().map(|length| received.length.saturating_add(length));
        while let Some(chunk) = reply.chunk().await? {
            received.file.write_all(&chunk).await?;
            received.length += chunk.len() as u64;
        }
        received.file.flush().await?;
        Ok(())
    }

    async fn request<I, K>(
        &self,
        client: &Client<I, K>,
        from: u64,
    ) -> Result<runtime::Download, feishu_api::Error>
    where
        Client<I, K>: Accepts<TenantOrUserToken>,
    {
        let range = (from > 0).then(|| format!("bytes={from}-"));
        match &self.0 {
            Source::File { token, version } => {
                let mut call = client.drive().v1().file().download(token);
                if let Some(version) = version {
                    call = call.version(version);
                }
                if let Some(range) = range {
                    call = call.range(range);
                }
                call.await
            }
            Source::Material { token, extra } => {
                let mut call = client.drive().v1().media().download(token);
                if let Some(extra) = extra {
                    call = call.extra(extra);
                }
                if let Some(range) = range {
                    call = call.range(range);
                }
                call.await
            }
        }
    }
}

/// What has arrived so far.
struct Received {
    file: File,
    length: u64,
    /// The length of the whole, if the server says it.
    total: Option<u64>,
}

impl Received {
    /// Forgets what has arrived, for a server that sends the whole again.
    async fn begin_anew(&mut self) -> io::Result<()> {
        self.file.set_len(0).await?;
        self.file.rewind().await?;
        self.length = 0;
        Ok(())
    }
}

/// Why a download failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum DownloadError {
    /// A call failed, or the connection broke again and again.
    Call(feishu_api::Error),
    /// The file cannot be written.
    Write(io::Error),
}

impl fmt::Display for DownloadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => error.fmt(f),
            Self::Write(error) => write!(f, "the file cannot be written: {error}"),
        }
    }
}

impl Error for DownloadError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Call(error) => Some(error),
            Self::Write(error) => Some(error),
        }
    }
}

impl From<feishu_api::Error> for DownloadError {
    fn from(error: feishu_api::Error) -> Self {
        Self::Call(error)
    }
}

impl From<io::Error> for DownloadError {
    fn from(error: io::Error) -> Self {
        Self::Write(error)
    }
}
