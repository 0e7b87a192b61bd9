//! A small Feishu in memory that stays up, for programs that are run one after the other.

use anyhow::Context;
use feishu_api_examples::feishu::{self, BASE, TABLE, TASKLIST};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let server = feishu::start().await.context("cannot start the server")?;
    println!("In another terminal, let the programs talk to it:");
    println!("  export FEISHU_BASE_URL={}", server.url());
    println!("Its tasklist is {TASKLIST}, its base {BASE} with the table {TABLE}.");
    println!("Ctrl-C stops it, and forgets everything.");
    tokio::signal::ctrl_c().await.context("cannot wait for Ctrl-C")
}
