//! Chance: waits that differ from each other, and keys that nobody else has.

use std::hash::{BuildHasher, RandomState};

/// A number from 0 to 1.
pub(crate) fn fraction() -> f64 {
    f64::from(u32::try_from(number() >> 32).unwrap_or_default()) / f64::from(u32::MAX)
}

/// A UUID (version 4), for idempotency keys.
pub(crate) fn uuid() -> String {
    let (high, low) = (number(), number());
    format!(
        "{:08x}-{:04x}-4{:03x}-{:x}{:03x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0xfff,
        8 | (low >> 62),
        (low >> 48) & 0xfff,
        low & 0xffff_ffff_ffff,
    )
}

/// The standard library seeds its hashers from the system once a thread, and no two alike after
/// that; nothing here has to be hard to guess.
fn number() -> u64 {
    RandomState::new().hash_one(0_u8)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn keys_are_uuids_and_differ() {
        let keys: HashSet<String> = (0..1000).map(|_| uuid()).collect();
        assert_eq!(keys.len(), 1000);
        for key in keys {
            let parts: Vec<&str> = key.split('-').collect();
            assert_eq!(parts.iter().map(|part| part.len()).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
            assert!(parts[2].starts_with('4'), "{key}");
            assert!(parts[3].starts_with(['8', '9', 'a', 'b']), "{key}");
            assert!(parts.concat().chars().all(|c| c.is_ascii_hexdigit()), "{key}");
        }
    }

    #[test]
    fn fractions_are_spread() {
        let all: Vec<f64> = (0..1000).map(|_| fraction()).collect();
        assert!(all.iter().all(|one| (0.0..=1.0).contains(one)));
        let mean = all.iter().sum::<f64>() / 1000.0;
        assert!((0.4..0.6).contains(&mean), "{mean}");
    }
}
