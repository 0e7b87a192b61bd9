//! Why tasks fail.

use std::error::Error;
use std::fmt;

/// A task failed, or did not end in time. `S` is what the platform calls its states.
#[derive(Debug)]
#[non_exhaustive]
pub enum JobError<S> {
    /// A call failed.
    Call(feishu_api::Error),
    /// The task failed.
    Failed {
        /// Why, as one of the documented states.
        status: S,
        /// The platform's words, if there are any.
        message: String,
    },
    /// The task was not done in time. It goes on; its id asks for it later.
    Deadline {
        /// The id of the task.
        ticket: String,
    },
}

impl<S: fmt::Debug> fmt::Display for JobError<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => error.fmt(f),
            Self::Failed { status, message } if message.is_empty() => {
                write!(f, "the task failed: {status:?}")
            }
            Self::Failed { status, message } => {
                write!(f, "the task failed: {status:?} ({message})")
            }
            Self::Deadline { ticket } => write!(f, "the task {ticket} is not done in time"),
        }
    }
}

impl<S: fmt::Debug> Error for JobError<S> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Call(error) => Some(error),
            Self::Failed { .. } | Self::Deadline { .. } => None,
        }
    }
}

impl<S> From<feishu_api::Error> for JobError<S> {
    fn from(error: feishu_api::Error) -> Self {
        Self::Call(error)
    }
}
