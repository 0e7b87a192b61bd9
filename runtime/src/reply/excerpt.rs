//! Pieces of replies as errors quote them.

/// An excerpt without what looks like a token: long, of letters and digits.
pub(super) fn mask(text: &str) -> String {
    const LONG: usize = 16;
    let in_token = |c: char| c.is_ascii_alphanumeric() || "-_.+/=~".contains(c);
    let mut masked = String::with_capacity(text.len());
    for word in text.split_inclusive(|c| !in_token(c)) {
        let bare = word.trim_end_matches(|c| !in_token(c));
        let has = |wanted: fn(&u8) -> bool| bare.as_bytes().iter().any(wanted);
        if bare.len() >= LONG && has(u8::is_ascii_digit) && has(u8::is_ascii_alphabetic) {
            masked.push_str("***");
            masked.push_str(word.strip_prefix(bare).unwrap_or_default());
        } else {
            masked.push_str(word);
        }
    }
    masked
}

#[cfg(test)]
mod tests {
    use super::mask;

    #[test]
    fn excerpts_lose_tokens_and_keep_the_rest() {
        let text =
            r#"{"expire":7200,"access_token":"u-6U1SbDiM6XIH2DcTCPyeub","due":"1675454764000"}"#;
        let masked = r#"{"expire":7200,"access_token":"***","due":"1675454764000"}"#;
        assert_eq!(mask(text), masked);
        assert_eq!(mask("审u-6U1SbDiM6XIH2DcTCPyeub审"), "审***审");
        assert_eq!(mask("permission_violations"), "permission_violations");
    }
}
