//! Why uploads fail.

use std::{fmt, io};

/// Why an upload failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum UploadFailure {
    /// A call failed. What may succeed later was repeated for each block.
    Call(feishu_api::Error),
    /// The source cannot be read, or ended early.
    Read(io::Error),
    /// The platform's blocks are not those of a file of this size.
    Plan {
        /// Size of a block in bytes.
        block_size: u64,
        /// Number of blocks.
        blocks: u64,
    },
    /// The upload began more than 24 hours ago; it has to begin anew.
    Expired,
}

impl fmt::Display for UploadFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => error.fmt(f),
            Self::Read(error) => write!(f, "the source cannot be read: {error}"),
            Self::Plan { block_size, blocks } => {
                write!(f, "{blocks} blocks of {block_size} bytes do not make up the file")
            }
            Self::Expired => f.write_str("the upload began more than 24 hours ago"),
        }
    }
}

impl From<feishu_api::Error> for UploadFailure {
    fn from(error: feishu_api::Error) -> Self {
        Self::Call(error)
    }
}

impl From<io::Error> for UploadFailure {
    fn from(error: io::Error) -> Self {
        Self::Read(error)
    }
}
