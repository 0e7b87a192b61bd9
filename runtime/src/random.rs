//! Random texts: identifiers, and secrets.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Builder;

use crate::error::Error;
use crate::kind::Kind;
use crate::secret::{Secret, secret};

/// A UUID (version 4), for idempotency keys. Nothing here has to be hard to guess.
pub(crate) fn uuid() -> String {
    let bytes = fastrand::u128(..).to_ne_bytes();
    Builder::from_random_bytes(bytes).into_uuid().to_string()
}

/// 43 characters that nobody can guess: 256 bits from the operating system, in the alphabet of URLs.
pub(crate) fn unguessable() -> Result<Secret, Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| {
        Error::new(Kind::Io, format!("the system has no random numbers: {error}"))
    })?;
    Ok(secret(URL_SAFE_NO_PAD.encode(bytes)))
}
