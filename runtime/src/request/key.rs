//! The idempotency key that is filled in for a request.

use std::sync::{Arc, OnceLock};

use crate::random;

/// A key that a request and its clones have in common, made when one of them is sent first: whoever
/// repeats a call sends what the server has perhaps seen already.
#[derive(Default)]
pub(super) struct SharedKey(OnceLock<Arc<OnceLock<String>>>);

impl SharedKey {
    pub(super) fn get(&self) -> &str {
        self.cell().get_or_init(random::uuid)
    }

    fn cell(&self) -> &Arc<OnceLock<String>> {
        self.0.get_or_init(Arc::default)
    }
}

impl Clone for SharedKey {
    fn clone(&self) -> Self {
        Self(OnceLock::from(Arc::clone(self.cell())))
    }
}
