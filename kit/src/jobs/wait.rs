//! Asking again and again.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::error::JobError;

/// How a task is waited for: asked about after a second, then after twice as long each time, up to 10
/// seconds, for 10 minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait {
    first: Duration,
    longest: Duration,
    deadline: Duration,
}

impl Default for Wait {
    fn default() -> Self {
        Self {
            first: Duration::from_secs(1),
            longest: Duration::from_secs(10),
            deadline: Duration::from_secs(10 * 60),
        }
    }
}

impl Wait {
    /// The time before the task is first asked about.
    #[must_use]
    pub fn first(mut self, first: Duration) -> Self {
        self.first = first;
        self
    }

    /// The longest time between two questions.
    #[must_use]
    pub fn longest(mut self, longest: Duration) -> Self {
        self.longest = longest;
        self
    }

    /// How long the task may take. It goes on if it takes longer; it is just not waited for.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Begins to wait for a task.
    pub(super) fn begin(self, ticket: impl Into<String>) -> Pauses {
        Pauses { ticket: ticket.into(), wait: self, pause: self.first, started: Instant::now() }
    }
}

/// The pauses between the questions about one task.
pub(super) struct Pauses {
    ticket: String,
    wait: Wait,
    pause: Duration,
    started: Instant,
}

impl Pauses {
    /// Lets time pass before the next question, of which the last one is at the deadline.
    pub(super) async fn next<S>(&mut self) -> Result<(), JobError<S>> {
        let left = self.wait.deadline.saturating_sub(self.started.elapsed());
        if left.is_zero() {
            return Err(JobError::Deadline { ticket: self.ticket.clone() });
        }
        sleep(self.pause.min(left)).await;
        self.pause = self.pause.saturating_mul(2).min(self.wait.longest);
        Ok(())
    }
}
