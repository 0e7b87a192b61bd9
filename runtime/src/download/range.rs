//! Which bytes of a file a part of it holds.

/// Bytes of a file, counted from 0: `bytes 0-1023/146515`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ContentRange {
    /// The first byte.
    pub first: u64,
    /// The last byte.
    pub last: u64,
    /// The length of the whole file, if the server says it.
    pub total: Option<u64>,
}

/// The range that a `Content-Range` header names.
pub(super) fn of(header: &str) -> Option<ContentRange> {
    let (range, total) = header.trim().strip_prefix("bytes ")?.split_once('/')?;
    let (first, last) = range.split_once('-')?;
    let total = if total == "*" { None } else { Some(total.parse().ok()?) };
    Some(ContentRange { first: first.parse().ok()?, last: last.parse().ok()?, total })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_may_be_of_a_file_of_unknown_length() {
        let range = |total| Some(ContentRange { first: 0, last: 6, total });
        assert_eq!(of("bytes 0-6/100"), range(Some(100)));
        assert_eq!(of("bytes 0-6/*"), range(None));
        for other in ["", "bytes */100", "bytes 0-6", "items 0-6/100", "bytes a-b/c"] {
            assert_eq!(of(other), None, "{other}");
        }
    }
}
