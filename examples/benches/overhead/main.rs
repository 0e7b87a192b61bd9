//! What a call costs over the same call written by hand with reqwest and serde.
//!
//! `cargo bench -p feishu-api-examples --bench overhead` starts a server, and this program again as
//! clients of it that make the same call, one way or the other: counting instructions (with
//! valgrind, where it is installed) and the time of the processor, in turns. Both figures are per
//! call, and without what starting costs. It fails if the typed call costs more than 1.10 times
//! the hand-written one: in instructions, or in time where they cannot be counted.
// A benchmark fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod by_hand;

use std::env;
use std::fs;
use std::process::{Command, ExitCode};

use feishu_api::task::v2::Due;
use feishu_api::{Client, Millis, User, UserAccessToken, UserIdType};
use feishu_api_tests::server::{Answer, Server};

/// The most that a call may cost over the hand-written one.
const MOST: f64 = 1.10;

/// A task as the platform returns it: some fields of each kind.
const REPLY: &str = include_str!("reply.json");

/// The task that is changed.
const TASK: &str = "83912691-2e43-47fc-94a4-d512e03984fa";

const WAYS: [&str; 2] = ["by-hand", "typed"];

fn main() -> ExitCode {
    let args: Vec<String> = env::args().collect();
    match args.iter().position(|arg| WAYS.contains(&arg.as_str())) {
        Some(at) => {
            let [way, calls, url] = &args[at..at + 3] else { panic!("way, calls and URL") };
            child(way, calls.parse().unwrap(), url);
            ExitCode::SUCCESS
        }
        None => compare(),
    }
}

/// Makes so many calls and says how long the processor took for them.
fn child(way: &str, calls: usize, url: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let before;
        if way == "typed" {
            let client = Client::builder("cli_test", "secret").base_url(url).build().unwrap();
            let client = client.as_user(UserAccessToken::new("u-token"));
            typed(&client).await;
            before = processor_time();
            for _ in 0..calls {
                typed(&client).await;
            }
        } else {
            let client = by_hand::client();
            by_hand::call(&client, url).await.unwrap();
            before = processor_time();
            for _ in 0..calls {
                by_hand::call(&client, url).await.unwrap();
            }
        }
        println!("ns={}", processor_time() - before);
    });
}

async fn typed(client: &Client<User>) {
    let due = Due {
        timestamp: Some(Millis(1_675_454_764_000)),
        is_all_day: Some(true),
        ..Due::default()
    };
    let task = client.task().v2().task();
    let request = task.patch(TASK).user_id_type(UserIdType::OpenId);
    let request = request.summary("Review the year's sales").due(due).clear_repeat_rule();
    let reply = request.await.unwrap();
    assert_eq!(reply.task.unwrap().members.unwrap().len(), 2);
}

/// What one call costs.
struct Cost {
    instructions: Option<f64>,
    microseconds: f64,
}

fn compare() -> ExitCode {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = runtime.worker_threads(1).enable_all().build().unwrap();
    let answer = |_: &_| Answer::text(200, "application/json; charset=utf-8", REPLY);
    let server = runtime.block_on(Server::start(answer)).unwrap();
    let url = server.url();

    let times = times(&url);
    let costs = [0, 1]
        .map(|way| Cost { instructions: instructions(WAYS[way], &url), microseconds: times[way] });
    println!("{:<14}{:>16}{:>16}", "per call", "instructions", "processor µs");
    for (way, cost) in WAYS.iter().zip(&costs) {
        let instructions = cost.instructions.map_or("no valgrind".into(), |n| format!("{n:.0}"));
        println!("{way:<14}{instructions:>16}{:>16.1}", cost.microseconds);
    }
    let [by_hand, typed] = costs;
    let in_time = typed.microseconds / by_hand.microseconds;
    let counted = typed.instructions.zip(by_hand.instructions);
    let in_instructions = counted.map(|(typed, by_hand)| typed / by_hand);
    let shown = in_instructions.map_or("–".into(), |ratio| format!("{ratio:.3}"));
    println!("{:<14}{shown:>16}{in_time:>16.3}", "ratio");
    if in_instructions.unwrap_or(in_time) > MOST {
        println!("a typed call costs more than {MOST} of one written by hand");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// The least time of several rounds, taken in turns, so that what else the machine does is shared.
fn times(url: &str) -> [f64; 2] {
    const CALLS: u32 = 2000;
    let mut least = [f64::INFINITY; 2];
    for _ in 0..7 {
        for (way, least) in WAYS.iter().zip(&mut least) {
            let said = run(Command::new(env::current_exe().unwrap()), way, CALLS, url);
            let time = said.lines().find_map(|line| line.strip_prefix("ns=")).unwrap();
            *least = least.min(time.parse::<f64>().unwrap() / f64::from(CALLS) / 1000.0);
        }
    }
    least
}

/// Instructions per call; none if there is nothing to count them with.
fn instructions(way: &str, url: &str) -> Option<f64> {
    let count = |calls: u32| {
        let mut valgrind = Command::new("valgrind");
        valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
        valgrind.arg(env::current_exe().unwrap());
        let said = run(valgrind, way, calls, url);
        let line = said.lines().find_map(|line| line.split_once("Collected : "));
        line.unwrap().1.trim().parse::<f64>().unwrap()
    };
    let is_there = Command::new("valgrind").arg("--version").output().is_ok();
    is_there.then(|| (count(600) - count(200)) / 400.0)
}

fn run(mut program: Command, way: &str, calls: u32, url: &str) -> String {
    let outcome = program.args([way, &calls.to_string(), url]).output().unwrap();
    assert!(outcome.status.success(), "{}", String::from_utf8_lossy(&outcome.stderr));
    [outcome.stdout, outcome.stderr]
        .map(|said| String::from_utf8_lossy(&said).into_owned())
        .concat()
}

/// Nanoseconds that this program has spent on the processor.
fn processor_time() -> u64 {
    let said = fs::read_to_string("/proc/self/schedstat").expect("Linux says it");
    said.split(' ').next().unwrap().parse().unwrap()
}
