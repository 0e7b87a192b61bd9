//! Folders that are moved or deleted, which takes time; files are at once.

use feishu_api::Client;
use feishu_api::drive::v1::{FileType, TaskStatus};
use feishu_api::runtime::{Accepts, TenantOrUserToken};

use super::error::JobError;
use super::wait::Wait;

/// Moves a file or folder to the trash, and waits until all of it is there.
///
/// # Errors
///
/// See [`JobError`].
pub async fn delete<I, K>(
    client: &Client<I, K>,
    token: impl Into<String>,
    file_type: FileType,
    wait: Wait,
) -> Result<(), JobError<TaskStatus>>
where
    Client<I, K>: Accepts<TenantOrUserToken>,
{
    let reply = client.drive().v1().file().delete(token, file_type).await?;
    done(client, reply.task_id, wait).await
}

/// Moves a file or folder into another folder, and waits until all of it is there.
///
/// # Errors
///
/// See [`JobError`].
pub async fn move_to<I, K>(
    client: &Client<I, K>,
    token: impl Into<String>,
    file_type: FileType,
    folder: impl Into<String>,
    wait: Wait,
) -> Result<(), JobError<TaskStatus>>
where
    Client<I, K>: Accepts<TenantOrUserToken>,
{
    let reply = client.drive().v1().file().r#move(token, file_type, folder).await?;
    done(client, reply.task_id, wait).await
}

/// Waits for the task, if there is one.
async fn done<I, K>(
    client: &Client<I, K>,
    task: Option<String>,
    wait: Wait,
) -> Result<(), JobError<TaskStatus>>
where
    Client<I, K>: Accepts<TenantOrUserToken>,
{
    let Some(task) = task.filter(|task| !task.is_empty()) else { return Ok(()) };
    let mut pauses = wait.begin(task.as_str());
    loop {
        pauses.next().await?;
        let reply = client.drive().v1().file().task_check(task.as_str()).await?;
        match reply.status()? {
            TaskStatus::Success => return Ok(()),
            TaskStatus::Processing => {}
            status => {
                let (status, message) = (status.clone(), String::new());
                return Err(JobError::Failed { status, message });
            }
        }
    }
}
