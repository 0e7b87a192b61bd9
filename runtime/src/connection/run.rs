//! Carrying an exchange out: as many attempts as it needs, within its time.

use std::pin::pin;
use std::time::Instant;

use tracing::Instrument;
use tracing::field::Empty;

use super::Connection;
use super::attempts::Attempts;
use super::exchange::{Exchange, Received};
use super::request::Outgoing;
use super::span::record;
use crate::error::Error;
use crate::progress::in_time;

impl Connection {
    /// Carries an exchange out, within its time.
    pub(crate) async fn exchange<E: Exchange>(
        &self,
        exchange: &E,
        out: &Outgoing,
    ) -> Result<E::Reply, Error> {
        let span = tracing::info_span!(
            "call",
            endpoint = out.name(),
            status = Empty,
            code = Empty,
            log_id = Empty,
            attempts = Empty,
            duration_ms = Empty,
        );
        let started = Instant::now();
        // Files take as long as they take; what bounds them is that they move.
        let total = out.files().next().is_none().then_some(self.limits.total);
        let deadline = total.and_then(|total| started.checked_add(total));
        let mut failed = Vec::new();
        let outcome = {
            // Pinned here: futures that are handed on by value are copied at each step.
            let attempts = Attempts { connection: self, exchange, out, deadline };
            let work = pin!(attempts.run(&mut failed).instrument(span.clone()));
            match total {
                Some(total) => self.driver.within(in_time(total, work)).await,
                None => self.driver.within(work).await,
            }
        };
        if deadline.is_some_and(|deadline| Instant::now() >= deadline) {
            // Whatever the last attempt was sent on has not answered.
            self.pool.retire(self.pool.generation());
        }
        span.record("attempts", failed.len() + usize::from(outcome.is_ok()));
        record(&span, outcome.as_ref().map(Received::head), started.elapsed());
        outcome.map_err(|error| error.during(out.endpoint).after(failed))
    }
}
