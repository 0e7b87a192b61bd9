//! Files and materials of the drive: uploaded whole or in parts, and downloaded in spite of lost
//! connections.
//!
//! ```no_run
//! use feishu_api_kit::files::{Destination, Upload};
//!
//! # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api_kit::files::UploadError> {
//! let token = Upload::new("backup.tar", Destination::folder("fldbcO1UuPz8VwnpPx5a92abcef"))
//!     .progress(|progress| println!("{} of {} bytes", progress.sent, progress.size))
//!     .send_file(client, "backup.tar")
//!     .await?;
//! println!("{token}");
//! # Ok(())
//! # }
//! ```

mod blocks;
mod calls;
mod destination;
mod download;
mod error;
mod failure;
mod state;
mod upload;

use std::time::Duration;

pub use destination::Destination;
pub use download::{Download, DownloadError};
pub use error::UploadError;
pub use failure::UploadFailure;
pub use state::UploadState;
pub use upload::{Progress, Upload};

/// How often a block is sent, or the rest of a file asked for, before the failure is reported.
const ATTEMPTS: u32 = 4;
/// The wait after the first failure, doubled after each further one.
const FIRST_WAIT: Duration = Duration::from_millis(500);
