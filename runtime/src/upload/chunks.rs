//! The content of a file in pieces, of exactly the length that was announced.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use tokio::io::{AsyncRead, ReadBuf};

use crate::progress::Progress;

/// Small enough that progress shows on slow connections, large enough that it costs little.
const CHUNK: usize = 64 << 10;

/// A stream of bytes.
pub(super) type Reader = Pin<Box<dyn AsyncRead + Send>>;

pub(crate) struct Chunks {
    source: Source,
    left: u64,
    length: u64,
    progress: Progress,
}

pub(super) enum Source {
    Bytes(Bytes),
    Reader(Reader),
}

impl Chunks {
    pub(super) fn new(source: Source, length: u64, progress: Progress) -> Self {
        Self { source, left: length, length, progress }
    }

    pub(crate) fn length(&self) -> u64 {
        self.length
    }
}

impl Stream for Chunks {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.progress.touch();
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let most = CHUNK.min(usize::try_from(self.left).unwrap_or(CHUNK));
        let chunk = match &mut self.source {
            Source::Bytes(bytes) => bytes.split_to(most.min(bytes.len())),
            Source::Reader(reader) => ready!(read(reader, most, cx))?,
        };
        if chunk.is_empty() {
            // The server would wait for the rest for ever.
            let message = format!("{} of {} bytes are missing", self.left, self.length);
            return Poll::Ready(Some(Err(io::Error::new(io::ErrorKind::UnexpectedEof, message))));
        }
        self.left -= chunk.len() as u64;
        Poll::Ready(Some(Ok(chunk)))
    }
}

fn read(reader: &mut Reader, most: usize, cx: &mut Context<'_>) -> Poll<io::Result<Bytes>> {
    let mut space = vec![0; most];
    let mut buffer = ReadBuf::new(&mut space);
    ready!(reader.as_mut().poll_read(cx, &mut buffer))?;
    let filled = buffer.filled().len();
    space.truncate(filled);
    Poll::Ready(Ok(space.into()))
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::pin::pin;

    use super::*;

    async fn all(reader: &'static [u8], length: u64) -> io::Result<Vec<u8>> {
        let source = Source::Reader(Box::pin(reader));
        let mut chunks = pin!(Chunks::new(source, length, Progress::start()));
        let mut all = Vec::new();
        while let Some(chunk) = poll_fn(|cx| chunks.as_mut().poll_next(cx)).await {
            all.extend(chunk?);
        }
        Ok(all)
    }

    #[tokio::test]
    async fn the_length_is_kept() {
        assert_eq!(all(b"abc", 3).await.unwrap(), b"abc");
        assert_eq!(all(b"abcdef", 3).await.unwrap(), b"abc");
        assert_eq!(all(b"ab", 3).await.unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
    }
}
