//! The budget of retries: while a server is failing, repeating everything would multiply its load.

use std::sync::atomic::{AtomicU32, Ordering};

/// The price of one retry, in calls that succeed: each of them adds one to what is left.
const COST: u32 = 10;

/// Retries that all calls of a client share: a reserve, and one more for every ten calls that
/// succeed.
pub(crate) struct Budget {
    left: AtomicU32,
    most: u32,
}

impl Budget {
    pub(crate) fn of(retries: u32) -> Self {
        let most = retries.saturating_mul(COST);
        Self { left: AtomicU32::new(most), most }
    }

    /// A call has succeeded.
    pub(crate) fn earn(&self) {
        // Most of the time the reserve is full, and nothing is written.
        if self.left.load(Ordering::Relaxed) < self.most {
            let more = |left: u32| Some(left.saturating_add(1).min(self.most));
            let _ = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
        }
    }

    /// Takes one retry, if one is left.
    pub(crate) fn take(&self) -> bool {
        let less = |left: u32| left.checked_sub(COST);
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_successes_earn_a_retry_and_the_reserve_has_an_end() {
        let budget = Budget::of(2);
        assert!(budget.take() && budget.take() && !budget.take());
        for _ in 0..9 {
            budget.earn();
        }
        assert!(!budget.take());
        budget.earn();
        assert!(budget.take() && !budget.take());
        for _ in 0..1000 {
            budget.earn();
        }
        assert!(budget.take() && budget.take() && !budget.take());
    }

    #[test]
    fn without_a_reserve_nothing_is_repeated() {
        let budget = Budget::of(0);
        for _ in 0..100 {
            budget.earn();
        }
        assert!(!budget.take());
    }
}
