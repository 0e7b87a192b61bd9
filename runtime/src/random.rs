//! Random identifiers.

use uuid::Builder;

/// A UUID (version 4), for idempotency keys. Nothing here has to be hard to guess.
pub(crate) fn uuid() -> String {
    let bytes = fastrand::u128(..).to_ne_bytes();
    Builder::from_random_bytes(bytes).into_uuid().to_string()
}
