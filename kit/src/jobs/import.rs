//! Files as documents.

use feishu_api::Client;
use feishu_api::drive::v1::{ImportResult, ImportStatus, ImportTarget, ImportType};
use feishu_api::runtime::{Accepts, TenantOrUserToken};

use super::error::JobError;
use super::wait::Wait;

/// The import of an uploaded file as a document, spreadsheet or base.
#[derive(Debug, Clone, PartialEq)]
#[must_use = "nothing is imported until it is run"]
pub struct Import {
    file_token: String,
    extension: String,
    becomes: ImportType,
    folder: String,
    name: Option<String>,
}

impl Import {
    /// The import of this file into the root folder. The extension is exactly that of the file.
    ///
    /// What was uploaded to be imported can be for 5 minutes, and is deleted then.
    pub fn new(
        file_token: impl Into<String>,
        extension: impl Into<String>,
        becomes: ImportType,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            extension: extension.into(),
            becomes,
            folder: String::new(),
            name: None,
        }
    }

    /// Puts the document into this folder.
    pub fn folder(mut self, token: impl Into<String>) -> Self {
        self.folder = token.into();
        self
    }

    /// Gives the document this name instead of that of the file.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Imports it and waits. The result has the token and the address of the document, and says what of
    /// the file is missing.
    ///
    /// # Errors
    ///
    /// See [`JobError`].
    pub async fn run<I, K>(
        self,
        client: &Client<I, K>,
        wait: Wait,
    ) -> Result<ImportResult, JobError<ImportStatus>>
    where
        Client<I, K>: Accepts<TenantOrUserToken>,
    {
        let tasks = client.drive().v1().import_task();
        let target = ImportTarget::new(self.folder);
        let mut task = tasks.create(self.extension, self.file_token, self.becomes, target);
        if let Some(name) = self.name {
            task = task.file_name(name);
        }
        let created = task.await?;
        let ticket = created.ticket()?;
        let mut pauses = wait.begin(ticket);
        loop {
            pauses.next().await?;
            let reply = tasks.get(ticket).await?;
            if let Some(result) = outcome(reply.result()?)? {
                return Ok(result);
            }
        }
    }
}

/// The result, if the task is done.
fn outcome(result: &ImportResult) -> Result<Option<ImportResult>, JobError<ImportStatus>> {
    match result.job_status()? {
        ImportStatus::Success => Ok(Some(result.clone())),
        ImportStatus::Initializing | ImportStatus::Processing => Ok(None),
        status => Err(JobError::Failed {
            status: *status,
            message: result.job_error_msg.clone().unwrap_or_default(),
        }),
    }
}
