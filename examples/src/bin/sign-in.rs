//! Signs a user in at the command line: the browser asks, and returns to a port of this machine.
//!
//! ```text
//! cargo run --bin sign-in
//! cargo run --bin sign-in -- --port 8484 --scope offline_access --no-browser
//! ```
//!
//! `http://127.0.0.1:8484/callback` must be among the redirect URLs in the app's security settings.

use anyhow::Context;
use clap::Parser;
use feishu_api::runtime::MemoryUserTokens;
use feishu_api_examples::connection::Connection;
use feishu_api_kit::sign_in::BrowserSignIn;

#[derive(Parser)]
#[command(about = "Signs a user in, and says who it is")]
struct Args {
    /// The port that the browser returns to
    #[arg(long, default_value_t = 8484)]
    port: u16,
    /// What the user is asked to grant; `offline_access` to stay signed in
    #[arg(long)]
    scope: Vec<String>,
    /// Print the address of the page, and leave it to the user to open it
    #[arg(long)]
    no_browser: bool,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let store = MemoryUserTokens::default();
    let platform = Connection::open_with(|builder| builder.user_tokens(store)).await?;
    let app = platform.app();
    let mut sign_in = BrowserSignIn::on_port(args.port).scopes(args.scope);
    if args.no_browser {
        sign_in = sign_in.open_with(|url| {
            println!("Open {url}");
            Ok(())
        });
    }
    let signed_in = sign_in.run(app).await.context("nobody signed in")?;
    let user = app.as_stored_user(&signed_in.user);
    let info = user.authen().v1().user_info().get().await?;
    println!("Signed in: {} ({})", info.name.unwrap_or_default(), signed_in.user);
    println!("Granted: {}", signed_in.scopes.join(" "));
    Ok(())
}
