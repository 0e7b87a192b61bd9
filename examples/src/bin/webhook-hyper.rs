//! Receives events with hyper alone, and prints what they are.
//!
//! ```text
//! cargo run --bin webhook-hyper -- --port 8585
//! ```
//!
//! `https://<host>/` is the request URL in the app's settings, of a host that leads here.

use clap::Parser;
use feishu_api::{EventHandlers, Webhook};
use feishu_api_examples::connection::Connection;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;

#[derive(Parser)]
#[command(about = "Prints the events that are delivered")]
struct Args {
    /// The port to listen on; any that is free unless given
    #[arg(long, default_value_t = 0)]
    port: u16,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let platform = Connection::open().await?;
    let (token, key) = platform.webhook()?;
    let handlers = EventHandlers::new(platform.app().clone()).on_other(|event, _| async move {
        println!("{} {}", event.header().event_type, event.json()?);
        Ok(())
    });
    let webhook = Webhook::new(handlers, token).encrypt_key(key);
    let listener = TcpListener::bind(("127.0.0.1", args.port)).await?;
    println!("Events are received at http://{}/", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        let service = TowerToHyperService::new(webhook.clone());
        let mut server = http1::Builder::new();
        // With a timer, who sends nothing for 30 seconds is not waited for.
        let connection =
            server.timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service);
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                eprintln!("a connection broke: {error}");
            }
        });
    }
}
