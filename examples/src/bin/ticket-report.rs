//! How a helpdesk did: tickets by agent, status or stage, and how long users waited.
//!
//! Environment: see `examples/src/connection.rs`; the real platform needs `FEISHU_HELPDESK_ID` and
//! `FEISHU_HELPDESK_TOKEN`.

use std::collections::BTreeMap;

use anyhow::{Context, ensure};
use clap::{Parser, ValueEnum};
use feishu_api::Millis;
use feishu_api::helpdesk::v1::Ticket;
use feishu_api_examples::connection::Connection;
use feishu_api_examples::text::{midnight, table};
use jiff::ToSpan;
use jiff::civil::Date;

/// Reports on the tickets of a helpdesk that were created in a range of days.
#[derive(Parser)]
struct Args {
    /// First day, in UTC, such as 2026-11-01
    #[arg(long)]
    from: Date,
    /// Last day, in UTC
    #[arg(long)]
    to: Date,
    /// What tickets are grouped by
    #[arg(long, value_enum, default_value = "agent")]
    by: Grouping,
}

#[derive(Clone, Copy, ValueEnum)]
enum Grouping {
    Agent,
    Status,
    Stage,
}

/// The figures of a group of tickets; times in milliseconds since their creation.
#[derive(Default)]
struct Figures {
    tickets: usize,
    first_responses: Vec<i64>,
    closings: Vec<i64>,
}

/// The platform finds no more tickets than this at once.
const MOST: usize = 10_000;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    ensure!(args.from <= args.to, "--from {} is later than --to {}", args.from, args.to);
    let after = midnight(args.to.checked_add(1.day())?)?;
    let connection = Connection::open().await?;

    let mut tickets = connection
        .desk()?
        .helpdesk()
        .v1()
        .ticket()
        .list()
        .create_time_start(midnight(args.from)?)
        .create_time_end(Millis(after.0 - 1))
        .items();
    let mut groups: BTreeMap<String, Figures> = BTreeMap::new();
    let mut all = Figures::default();
    while let Some(ticket) = tickets.next().await.transpose().context("no tickets")? {
        all.count(&ticket);
        groups.entry(args.by.group(&ticket)).or_default().count(&ticket);
    }

    println!("Tickets created from {} to {}\n", args.from, args.to);
    let head = ["", "tickets", "closed", "first response", "closing"].map(str::to_owned);
    let rows = groups.iter().map(|(name, figures)| figures.row(name));
    if all.tickets >= MOST {
        eprintln!("There may be more tickets: only {MOST} are found. Choose a shorter range.");
    }
    println!("{}", table([head].into_iter().chain(rows).chain([all.row("all")])));
    Ok(())
}

impl Grouping {
    fn group(self, ticket: &Ticket) -> String {
        let unknown = || "not known".to_owned();
        match self {
            Self::Agent => {
                let owner = ticket.agent_owner.clone().unwrap_or_default();
                owner.name.or(owner.id).unwrap_or_else(|| "no agent".to_owned())
            }
            Self::Status => ticket.status.as_ref().map_or_else(unknown, |it| format!("{it:?}")),
            Self::Stage => ticket.ticket_type.as_ref().map_or_else(unknown, |it| format!("{it:?}")),
        }
    }
}

impl Figures {
    fn count(&mut self, ticket: &Ticket) {
        self.tickets += 1;
        // What has not happened yet may be absent, or 0.
        let until = |end: Option<Millis>| {
            let end = end.filter(|end| end.0 > 0)?;
            Some(end.0 - ticket.created_at?.0)
        };
        self.first_responses.extend(until(ticket.agent_first_response_time));
        self.closings.extend(until(ticket.closed_at));
    }

    fn row(&self, name: &str) -> [String; 5] {
        [
            name.to_owned(),
            self.tickets.to_string(),
            self.closings.len().to_string(),
            average(&self.first_responses),
            average(&self.closings),
        ]
    }
}

/// The mean of durations in milliseconds, as hours and minutes.
fn average(durations: &[i64]) -> String {
    let count = i64::try_from(durations.len()).unwrap_or(i64::MAX);
    let Some(mean) = durations.iter().sum::<i64>().checked_div(count) else {
        return "-".to_owned();
    };
    let minutes = mean / 60_000;
    format!("{}:{:02} h", minutes / 60, minutes % 60)
}
