//! `allocations`: how many allocations each work takes that is done once, a line each.
//!
//! A program of its own, so that counting costs nothing where instructions are counted.

use std::process::ExitCode;

use feishu_api_bench_programs::{BODIES, work};

fn main() -> ExitCode {
    for direction in ["read", "write"] {
        for body in BODIES {
            for codec in ["engine", "derive"] {
                if let Err(error) = count(direction, body, codec) {
                    eprintln!("error: {error}");
                    return ExitCode::FAILURE;
                }
            }
        }
    }
    ExitCode::SUCCESS
}

fn count(direction: &str, body: &str, codec: &str) -> Result<(), String> {
    let work = work(direction, body, codec)?;
    work.once()?; // what is set up once is no part of it
    let mut outcome = Ok(0);
    let counted = allocation_counter::measure(|| outcome = work.once());
    outcome?;
    println!("{direction} {body} {codec} {}", counted.count_total);
    Ok(())
}
