//! Uploads that failed, and how to continue them.

use std::error::Error;
use std::fmt;

use super::failure::UploadFailure;
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
