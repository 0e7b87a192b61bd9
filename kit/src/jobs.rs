//! Tasks of the drive that finish later: exports, imports, and folders that are moved or deleted.
//!
//! ```no_run
//! use feishu_api::drive::v1::{ExportExtension, ExportType};
//! use feishu_api_kit::jobs::{Export, Wait};
//!
//! # async fn example(client: &feishu_api::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let exported = Export::new("doxcnXgNGAtaAraIRVeCfmabcef", ExportType::Docx, ExportExtension::Pdf)
//!     .run(client, Wait::default())
//!     .await?;
//! let token = exported.file_token.unwrap_or_default();
//! client.drive().v1().export_task().download(token).await?.save("report.pdf").await?;
//! # Ok(())
//! # }
//! ```

mod error;
mod export;
mod folder;
mod import;
mod wait;

pub use error::JobError;
pub use export::Export;
pub use folder::{delete, move_to};
pub use import::Import;
pub use wait::Wait;
