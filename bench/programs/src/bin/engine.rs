//! `engine read|write <body> engine|derive <times>`: does the work so many times.

use std::env;
use std::process::ExitCode;

use feishu_api_bench_programs::work;

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
    let [direction, body, codec, times] = arguments else {
        return Err("expected a direction, a body, a codec and a number of times".into());
    };
    let work = work(direction, body, codec)?;
    let times: u32 = times.parse().map_err(|error| format!("{times}: {error}"))?;
    for _ in 0..times {
        work.once()?;
    }
    Ok(())
}
