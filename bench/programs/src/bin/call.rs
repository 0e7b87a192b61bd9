//! `call serve`: a server that returns a task, until it is killed; its URL is the first line.
//! `call typed|by-hand <calls> <url>`: calls it so many times.

use std::env;
use std::process::ExitCode;

use feishu_api::task::v2::Due;
use feishu_api::{Client, Error, Millis, User, UserAccessToken, UserIdType};
use feishu_api_bench_programs::{by_hand, server, text};

/// The task that is changed.
const TASK: &str = "83912691-2e43-47fc-94a4-d512e03984fa";

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
        ["serve"] => serve(),
        ["typed", calls, url] => runtime.block_on(typed(number(calls)?, url)),
        ["by-hand", calls, url] => runtime.block_on(hand_written(number(calls)?, url)),
        _ => Err("expected `serve`, or a way to call, how often, and a URL".into()),
    }
}

fn number(text: &str) -> Result<usize, String> {
    text.parse().map_err(|error| format!("{text}: {error}"))
}

fn serve() -> Result<(), String> {
    let task = text("task").unwrap_or_default();
    let body = format!(r#"{{"code":0,"msg":"success","data":{{"task":{task}}}}}"#);
    server::serve(&body).map_err(|error| error.to_string())
}

async fn typed(calls: usize, url: &str) -> Result<(), String> {
    let client = Client::builder("cli_test", "secret").base_url(url).build();
    let client = client.map_err(|error| error.to_string())?;
    let client = client.as_user(UserAccessToken::new("u-token"));
    for _ in 0..calls {
        let members = typed_call(&client).await.map_err(|error| error.to_string())?;
        expect_members(members)?;
    }
    Ok(())
}

async fn typed_call(client: &Client<User>) -> Result<Option<usize>, Error> {
    let due = Due {
        timestamp: Some(Millis(1_675_454_764_000)),
        is_all_day: Some(true),
        ..Due::default()
    };
    let task = client.task().v2().task();
    let request = task.patch(TASK).user_id_type(UserIdType::OpenId);
    let request = request.summary("Review the year's sales").due(due).clear_repeat_rule();
    let reply = request.await?;
    Ok(reply.task.and_then(|task| task.members).map(|members| members.len()))
}

async fn hand_written(calls: usize, url: &str) -> Result<(), String> {
    let client = by_hand::client().map_err(|error| error.to_string())?;
    for _ in 0..calls {
        expect_members(by_hand::call(&client, url, TASK).await?)?;
    }
    Ok(())
}

/// Both ways read all of the reply.
fn expect_members(members: Option<usize>) -> Result<(), String> {
    match members {
        Some(3) => Ok(()),
        other => Err(format!("expected three members, found {other:?}")),
    }
}
