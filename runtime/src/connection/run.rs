//! Carrying an exchange out: as many attempts as it needs, within its time.

use std::pin::pin;
use std::time::Instant;

use tokio::runtime::Handle;
use tracing::Instrument;
use tracing::field::Empty;

use super::Connection;
use super::attempts::attempts;
use super::exchange::{Exchange, Received};
use super::request::Outgoing;
use super::span::record;
use crate::error::Error;
use crate::kind::Kind;
use crate::progress::in_time;

impl Connection {
    /// Carries an exchange out, within its time.
    pub(crate) async fn exchange<E: Exchange>(
        &self,
        exchange: &E,
        out: &Outgoing,
    ) -> Result<E::Reply, Error> {
        within_tokio().map_err(|error| error.during(out.endpoint))?;
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
            let work = attempts(self, exchange, out, deadline, &mut failed);
            let work = pin!(work.instrument(span.clone()));
            match total {
                Some(total) => in_time(total, work).await,
                None => work.await,
            }
        };
        span.record("attempts", failed.len() + usize::from(outcome.is_ok()));
        record(&span, outcome.as_ref().map(Received::head), started.elapsed());
        outcome.map_err(|error| error.during(out.endpoint).after(failed))
    }
}

/// An error in place of the panic of a timer that has no runtime.
pub(crate) fn within_tokio() -> Result<(), Error> {
    let missing = |_| {
        let message = "calls have to be made within a tokio runtime";
        Error::new(Kind::InvalidRequest, message)
    };
    Handle::try_current().map(drop).map_err(missing)
}
