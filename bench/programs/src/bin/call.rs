//! `call serve <call>`: a server that answers this call, until it is killed; its URL is the first
//! line. `call typed|by-hand <call> <times> <url>`: makes the call so many times.

use std::env;
use std::process::ExitCode;

use feishu_api_bench_programs::{Call, by_hand, server, typed_client};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), String> {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_all().build().map_err(|error| error.to_string())?;
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["serve", call] => server::serve(&named(call)?.reply()).map_err(|error| error.to_string()),
        ["typed", call, times, url] => runtime.block_on(typed(named(call)?, number(times)?, url)),
        ["by-hand", call, times, url] => {
            runtime.block_on(hand_written(named(call)?, number(times)?, url))
        }
        _ => Err("expected `serve` and a call, or `typed` or `by-hand`, a call, a number of times and a URL".into()),
    }
}

fn named(call: &str) -> Result<Call, String> {
    Call::named(call).ok_or_else(|| format!("no call is named `{call}`"))
}

fn number(text: &str) -> Result<usize, String> {
    text.parse().map_err(|error| format!("{text}: {error}"))
}

async fn typed(call: Call, times: usize, url: &str) -> Result<(), String> {
    let client = typed_client(url).map_err(|error| error.to_string())?;
    for _ in 0..times {
        let found = call.typed(&client).await.map_err(|error| error.to_string())?;
        expect(call, found)?;
    }
    Ok(())
}

async fn hand_written(call: Call, times: usize, url: &str) -> Result<(), String> {
    let client = by_hand::client().map_err(|error| error.to_string())?;
    for _ in 0..times {
        expect(call, by_hand::call(&client, url, call).await?)?;
    }
    Ok(())
}

/// Both kinds of call read the whole reply.
fn expect(call: Call, found: usize) -> Result<(), String> {
    let wanted = match call {
        Call::Task | Call::Raw => 3,
        Call::Page => 406,
        Call::Upload => 1,
    };
    if found == wanted { Ok(()) } else { Err(format!("expected {wanted}, found {found}")) }
}
