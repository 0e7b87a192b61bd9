//! Signatures: a hash over the time, a nonce, what only the platform and the app know, and the body.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use secrecy::ExposeSecret;
use sha1::Sha1;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::Refusal;
use crate::secret::Secret;

/// The signature of a request, as its headers give it.
pub(super) struct Signature<'r> {
    timestamp: &'r [u8],
    nonce: &'r [u8],
    /// As hexadecimal digits.
    hash: &'r [u8],
}

impl<'r> Signature<'r> {
    /// None where the request is not signed.
    pub(super) fn of(headers: &'r HeaderMap) -> Option<Self> {
        let header = |name| headers.get(name).map(http::HeaderValue::as_bytes);
        Some(Self {
            timestamp: header("x-lark-request-timestamp")?,
            nonce: header("x-lark-request-nonce")?,
            hash: header("x-lark-signature")?,
        })
    }

    /// Whether it is that of an event or callback, which the encrypt key signs.
    pub(super) fn check_event(&self, key: &Secret, body: &[u8]) -> Result<(), Refusal> {
        self.check::<Sha256>(key, body)
    }

    /// Whether it is that of an older callback of a card, which the verification token signs.
    pub(super) fn check_older_card(&self, token: &Secret, body: &[u8]) -> Result<(), Refusal> {
        self.check::<Sha1>(token, body)
    }

    fn check<D: Digest>(&self, secret: &Secret, body: &[u8]) -> Result<(), Refusal> {
        let secret = secret.expose_secret();
        let mut hash = D::new();
        for part in [self.timestamp, self.nonce, secret.as_bytes(), body] {
            hash.update(part);
        }
        let hex = |text: String, byte: &u8| text + &format!("{byte:02x}");
        let expected = hash.finalize().iter().fold(String::new(), hex);
        let is_right = bool::from(self.hash.ct_eq(expected.as_bytes()));
        if is_right && !secret.is_empty() { Ok(()) } else { Err(Refusal::Forged) }
    }

    /// How far from now it was made; none if it does not say when.
    pub(super) fn age(&self) -> Option<Duration> {
        let seconds = std::str::from_utf8(self.timestamp).ok()?.parse().ok()?;
        let made = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))?;
        let now = SystemTime::now();
        Some(now.duration_since(made).unwrap_or_else(|ahead| ahead.duration()))
    }
}
