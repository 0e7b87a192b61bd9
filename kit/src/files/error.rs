//! Why uploads fail, and how to continue them.

use std::error::Error;
use std::{fmt, io};

use super::state::UploadState;

/// An upload failed.
#[derive(Debug)]
pub struct UploadError {
    /// Why.
    pub failure: UploadFailure,
    /// How far it was, to be continued with [`resume`](super::Upload::resume); none if it was not begun in
    /// parts, or cannot be continued.
    pub state: Option<UploadState>,
}

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
        block_size: i64,
        /// Number of blocks.
        blocks: i64,
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

impl fmt::Display for UploadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.failure.fmt(f)?;
        match &self.state {
            Some(state) => write!(f, " ({} of {} bytes are uploaded)", state.sent(), state.size),
            None => Ok(()),
        }
    }
}

impl Error for UploadError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.failure {
            UploadFailure::Call(error) => Some(error),
            UploadFailure::Read(error) => Some(error),
            UploadFailure::Plan { .. } | UploadFailure::Expired => None,
        }
    }
}

impl From<UploadFailure> for UploadError {
    fn from(failure: UploadFailure) -> Self {
        Self { failure, state: None }
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
