//! The idempotency key that is filled in for a request.

use std::sync::{Arc, OnceLock};

use crate::random;

/// A key that a request and its clones share, made when the first of them is sent: a repeated call then
/// has the key that the server may have seen already.
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
