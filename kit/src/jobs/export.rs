//! Documents as files.

use feishu_api::Client;
use feishu_api::drive::v1::{ExportExtension, ExportResult, ExportStatus, ExportType};
use feishu_api::runtime::{Accepts, TenantOrUserToken};

use super::error::JobError;
use super::wait::Wait;

/// The export of a document as a file.
#[derive(Debug, Clone, PartialEq)]
#[must_use = "nothing is exported until it is run"]
pub struct Export {
    token: String,
    document: ExportType,
    extension: ExportExtension,
    part: Option<String>,
}

impl Export {
    /// The export of this document. CSV files need a [`part`](Self::part) of it.
    pub fn new(token: impl Into<String>, document: ExportType, extension: ExportExtension) -> Self {
        Self { token: token.into(), document, extension, part: None }
    }

    /// The sheet of a spreadsheet, or the table of a base, that becomes a CSV file.
    pub fn part(mut self, id: impl Into<String>) -> Self {
        self.part = Some(id.into());
        self
    }

    /// Exports it and waits. The result has the token of the file, which can be downloaded for 10
    /// minutes by the same user or app.
    ///
    /// # Errors
    ///
    /// See [`JobError`].
    pub async fn run<I, K>(
        self,
        client: &Client<I, K>,
        wait: Wait,
    ) -> Result<ExportResult, JobError<ExportStatus>>
    where
        Client<I, K>: Accepts<TenantOrUserToken>,
    {
        let tasks = client.drive().v1().export_task();
        let mut task = tasks.create(self.extension, self.token.clone(), self.document);
        if let Some(part) = self.part {
            task = task.sub_id(part);
        }
        let created = task.await?;
        let ticket = created.ticket()?;
        let mut pauses = wait.begin(ticket);
        loop {
            pauses.next().await?;
            let reply = tasks.get(ticket, self.token.clone()).await?;
            if let Some(result) = outcome(reply.result()?)? {
                return Ok(result);
            }
        }
    }
}

/// The result, if the task is done.
fn outcome(result: &ExportResult) -> Result<Option<ExportResult>, JobError<ExportStatus>> {
    match result.job_status()? {
        ExportStatus::Success => Ok(Some(result.clone())),
        ExportStatus::Initializing | ExportStatus::Processing => Ok(None),
        status => Err(JobError::Failed {
            status: *status,
            message: result.job_error_msg.clone().unwrap_or_default(),
        }),
    }
}
