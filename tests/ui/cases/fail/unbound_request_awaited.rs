//! A request that belongs to no client cannot be awaited.

use feishu_api::Error;
use feishu_api::task::v2::PatchTask;

async fn call() -> Result<(), Error> {
    PatchTask::new("guid").summary("Review").await?;
    Ok(())
}

fn main() {}
