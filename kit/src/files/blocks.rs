//! Sources, read block by block.

use std::io;

use bytes::Bytes;
use tokio::io::{AsyncRead, AsyncReadExt};

/// The next so many bytes of a source.
pub(super) async fn next(source: &mut (impl AsyncRead + Unpin), length: u64) -> io::Result<Bytes> {
    let mut block = Vec::new();
    source.take(length).read_to_end(&mut block).await?;
    if (block.len() as u64) < length {
        let message = format!("the source ended {} bytes early", length - block.len() as u64);
        return Err(io::Error::new(io::ErrorKind::UnexpectedEof, message));
    }
    Ok(block.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn blocks_follow_each_other_until_the_source_ends() {
        let mut source = b"abcde".as_slice();
        assert_eq!(next(&mut source, 3).await.unwrap(), "abc");
        assert_eq!(next(&mut source, 2).await.unwrap(), "de");
        let error = next(&mut source, 1).await.unwrap_err();
        assert_eq!(error.to_string(), "the source ended 1 bytes early");
    }
}
