//! `refuse <bytes> <times>`: refuses so many webhooks of this size that others than the platform
//! sent. Prints the CPU time of each, in microseconds.

use std::env;
use std::time::Duration;

use anyhow::{Result, ensure};
use feishu_api::runtime::http::{Request, StatusCode};
use feishu_api::{EventHandlers, Webhook};
use feishu_api_tests::webhook::forged;
use rustix::time::{ClockId, clock_gettime};
use serde_json::json;

const TOKEN: &str = "token-of-the-bench";
const ENCRYPT_KEY: &str = "key-of-the-bench";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [bytes, times] = arguments.as_slice() else {
        anyhow::bail!("expected a number of bytes and a number of times");
    };
    let (bytes, times) = (bytes.parse()?, times.parse()?);
    let webhook = Webhook::new(EventHandlers::new(()), TOKEN).encrypt_key(ENCRYPT_KEY);
    let header = json!({"event_id": "e", "event_type": "bench.noted_v1", "token": TOKEN});
    let event = json!({"schema": "2.0", "header": header, "event": {"note": "x".repeat(bytes)}});
    for number in 0..times {
        let (headers, body) = forged(ENCRYPT_KEY, &event, number);
        let request = headers
            .iter()
            .fold(Request::post("/"), |request, (name, value)| request.header(*name, value));
        let request = request.body(body.into())?;
        let before = thread_time()?;
        let status = webhook.handle(request).await.status();
        println!("{}", thread_time()?.saturating_sub(before).as_nanos() / 1_000);
        ensure!(status != StatusCode::OK, "the webhook {number} was accepted");
    }
    Ok(())
}

/// How long this thread has kept a processor busy.
fn thread_time() -> Result<Duration> {
    Ok(clock_gettime(ClockId::ThreadCPUTime).try_into()?)
}
