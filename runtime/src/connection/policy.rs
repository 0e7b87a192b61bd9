//! When attempts are made, and the hooks that are told of them.

use super::budget::Budget;
use super::hook::Hook;
use super::limiter::Limiter;
use super::retry::Retries;

pub(crate) struct Policy {
    pub(crate) retries: Retries,
    pub(super) budget: Budget,
    pub(super) limiter: Limiter,
    pub(super) hooks: Vec<Box<dyn Hook>>,
}

impl Policy {
    pub(crate) fn new(retries: Retries, keeps_rates: bool, hooks: Vec<Box<dyn Hook>>) -> Self {
        let limiter = if keeps_rates { Limiter::on() } else { Limiter::default() };
        Self { budget: Budget::of(retries.reserve()), retries, limiter, hooks }
    }
}
