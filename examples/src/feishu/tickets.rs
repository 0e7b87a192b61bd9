//! The tickets of a helpdesk: those of three weeks.

use feishu_api_tests::server::Received;
use serde_json::{Value, json};

use super::reply::{Outcome, Refusal, query};

/// The first ticket was created on 1 November 2026, 08:00 in UTC.
const FIRST: i64 = 1_793_520_000_000;
const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const AGENTS: [&str; 3] = ["Ana", "Bo", "陈晨"];
/// Statuses as they occur; 50 and above are closed.
const STATUSES: [i64; 6] = [51, 52, 51, 2, 50, 5];
const TICKETS: i64 = 24;

#[derive(Default)]
pub(super) struct Tickets;

impl Tickets {
    /// The tickets that were created between the times of the request, newest first.
    #[allow(clippy::unused_self)] // the other parts of the platform have a state
    pub(super) fn list(&self, request: &Received) -> Outcome {
        let number = |name, default| match query(request, name).map(str::parse::<i64>) {
            None => Ok(default),
            Some(Ok(number)) => Ok(number),
            Some(Err(_)) => Err(Refusal::new(400, 154_000, format!("{name} is no number"))),
        };
        let from = number("create_time_start", i64::MIN)?;
        let to = number("create_time_end", i64::MAX)?;
        let (page, size) = (number("page", 1)?.max(1), number("page_size", 20)?.clamp(1, 200));
        let found = (0..TICKETS).rev().filter(|index| (from..=to).contains(&created(*index)));
        let found: Vec<Value> = found.map(ticket).collect();
        let (skip, size) = (usize::try_from((page - 1) * size), usize::try_from(size));
        let shown = found.iter().skip(skip.unwrap_or(usize::MAX)).take(size.unwrap_or_default());
        Ok(json!({"total": found.len(), "tickets": shown.collect::<Vec<_>>()}))
    }
}

/// One comes every 20 hours.
fn created(index: i64) -> i64 {
    FIRST + index * 20 * HOUR
}

fn ticket(index: i64) -> Value {
    let turn = usize::try_from(index).unwrap_or_default();
    let status = STATUSES.iter().cycle().nth(turn).copied().unwrap_or_default();
    let is_for_bot = status == 50;
    let created = created(index);
    let mut ticket = json!({
        "ticket_id": (6_948_728_206_392_295_444 + index).to_string(),
        "helpdesk_id": "desk",
        "ticket_type": if is_for_bot { 1 } else { 2 },
        "status": status,
        "created_at": created,
        "updated_at": created + HOUR,
    });
    if !is_for_bot {
        let agent = AGENTS.iter().cycle().nth(turn).copied().unwrap_or_default();
        let owner = json!({"id": format!("ou_{}", turn % AGENTS.len()), "name": agent});
        ticket["agent_owner"] = owner.clone();
        ticket["agents"] = json!([owner]);
        ticket["agent_first_response_time"] = json!(created + (5 + index) * MINUTE);
    }
    if status >= 50 {
        ticket["closed_at"] = json!(created + (2 + index % 5) * HOUR);
    }
    ticket
}
