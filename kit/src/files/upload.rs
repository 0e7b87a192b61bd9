//! Uploads, whole or in parts.

use std::fmt;
use std::io::SeekFrom;
use std::path::Path;

use bytes::Bytes;
use feishu_api::runtime::{Accepts, TenantOrUserToken};
use feishu_api::{Client, Error};
use tokio::fs::File;
use tokio::io::{AsyncRead, AsyncSeek, AsyncSeekExt};
use tokio::time::sleep;

use super::calls::Calls;
use super::destination::Destination;
use super::error::UploadError;
use super::failure::UploadFailure;
use super::state::UploadState;
use super::{ATTEMPTS, FIRST_WAIT, blocks};

/// The largest source that can be uploaded by one call.
const LARGEST_WHOLE: u64 = 20 << 20;

/// How far an upload is.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Progress<'a> {
    /// The number of bytes that were uploaded.
    pub sent: u64,
    /// Size of the source in bytes.
    pub size: u64,
    /// What continues the upload, if it is one in parts: kept somewhere, it survives the program.
    pub state: Option<&'a UploadState>,
}

type Observer<'o> = Box<dyn FnMut(Progress<'_>) + Send + 'o>;

/// An upload: at once up to 20 MB, else in blocks, one after the other, of which one is in memory.
///
/// Each block carries its checksum, and is sent up to four times if connections break or the server
/// fails.
#[must_use = "nothing is uploaded until it is sent"]
pub struct Upload<'o> {
    name: String,
    destination: Destination,
    observer: Option<Observer<'o>>,
}

impl<'o> Upload<'o> {
    /// An upload under this name, with its extension: at most 250 characters.
    pub fn new(name: impl Into<String>, destination: Destination) -> Self {
        Self { name: name.into(), destination, observer: None }
    }

    /// Calls this after each block, and once after an upload at once.
    pub fn progress(mut self, observer: impl FnMut(Progress<'_>) + Send + 'o) -> Self {
        self.observer = Some(Box::new(observer));
        self
    }

    /// Uploads a file of this machine; the token of what it became.
    ///
    /// # Errors
    ///
    /// See [`UploadFailure`].
    pub async fn send_file<I, K>(
        self,
        client: &Client<I, K>,
        path: impl AsRef<Path>,
    ) -> Result<String, UploadError>
    where
        Client<I, K>: Accepts<TenantOrUserToken>,
    {
        let file = File::open(path).await.map_err(UploadFailure::Read)?;
        let size = file.metadata().await.map_err(UploadFailure::Read)?.len();
        self.send(client, file, size).await
    }

    /// Uploads so many bytes of a source; the token of what they became.
    ///
    /// # Errors
    ///
    /// See [`UploadFailure`]. The error says how to continue an upload in parts.
    pub async fn send<I, K>(
        mut self,
        client: &Client<I, K>,
        mut source: impl AsyncRead + Send + Unpin,
        size: u64,
    ) -> Result<String, UploadError>
    where
        Client<I, K>: Accepts<TenantOrUserToken>,
    {
        let (destination, name) = (self.destination.clone(), self.name.clone());
        let calls = Calls { client, destination: &destination, name: &name };
        if size <= LARGEST_WHOLE {
            let content = blocks::next(&mut source, size).await.map_err(UploadFailure::Read)?;
            let token = calls.whole(content).await.map_err(UploadFailure::Call)?;
            self.report(Progress { sent: size, size, state: None });
            return Ok(token);
        }
        // Larger than what can be counted, nothing is.
        let announced = i64::try_from(size).unwrap_or(i64::MAX);
        let plan = calls.prepare(announced).await.map_err(UploadFailure::Call)?;
        let state = UploadState::begin(plan, size)?;
        self.send_rest(&calls, source, state).await
    }

    /// Continues an upload in parts where it was, from the same source.
    ///
    /// # Errors
    ///
    /// See [`UploadFailure`].
    pub async fn resume<I, K>(
        self,
        client: &Client<I, K>,
        mut source: impl AsyncRead + AsyncSeek + Send + Unpin,
        state: UploadState,
    ) -> Result<String, UploadError>
    where
        Client<I, K>: Accepts<TenantOrUserToken>,
    {
        let state = state.checked()?;
        if state.is_expired() {
            return Err(UploadFailure::Expired.into());
        }
        let (destination, name) = (self.destination.clone(), self.name.clone());
        let calls = Calls { client, destination: &destination, name: &name };
        if let Err(error) = source.seek(SeekFrom::Start(state.sent())).await {
            return Err(UploadError { failure: error.into(), state: Some(state) });
        }
        self.send_rest(&calls, source, state).await
    }

    /// Sends the blocks from the state's next one, and finishes.
    async fn send_rest<I, K>(
        mut self,
        calls: &Calls<'_, I, K>,
        source: impl AsyncRead + Send + Unpin,
        mut state: UploadState,
    ) -> Result<String, UploadError>
    where
        Client<I, K>: Accepts<TenantOrUserToken>,
    {
        match self.send_blocks(calls, source, &mut state).await {
            Ok(token) => Ok(token),
            Err(failure) => Err(UploadError { failure, state: Some(state) }),
        }
    }

    async fn send_blocks<I, K>(
        &mut self,
        calls: &Calls<'_, I, K>,
        mut source: impl AsyncRead + Send + Unpin,
        state: &mut UploadState,
    ) -> Result<String, UploadFailure>
    where
        Client<I, K>: Accepts<TenantOrUserToken>,
    {
        while state.next_block < state.blocks {
            let length = state.block_size.min(state.size - state.sent());
            let block = blocks::next(&mut source, length).await?;
            send_block(calls, state, block).await?;
            state.next_block += 1;
            self.report(Progress { sent: state.sent(), size: state.size, state: Some(state) });
        }
        Ok(calls.finish(&state.upload_id, count(state.blocks)).await?)
    }

    fn report(&mut self, progress: Progress<'_>) {
        if let Some(observer) = &mut self.observer {
            observer(progress);
        }
    }
}

/// Sends a block until it arrives: one that comes twice does no harm.
async fn send_block<I, K>(
    calls: &Calls<'_, I, K>,
    state: &UploadState,
    block: Bytes,
) -> Result<(), Error>
where
    Client<I, K>: Accepts<TenantOrUserToken>,
{
    let mut wait = FIRST_WAIT;
    for _ in 1..ATTEMPTS {
        match calls.part(&state.upload_id, count(state.next_block), block.clone()).await {
            Err(error) if error.is_retryable() => sleep(wait).await,
            outcome => return outcome,
        }
        wait *= 2;
    }
    calls.part(&state.upload_id, count(state.next_block), block).await
}

/// Blocks were counted by the platform, as an `i64`.
fn count(blocks: u64) -> i64 {
    i64::try_from(blocks).unwrap_or(i64::MAX)
}

impl fmt::Debug for Upload<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, destination, observer: _ } = self;
        f.debug_struct("Upload")
            .field("name", name)
            .field("destination", destination)
            .finish_non_exhaustive()
    }
}
