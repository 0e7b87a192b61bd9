//! Decimal numbers as texts.

/// Whether a text is a decimal number: digits, with a sign or a fraction or both if need be.
pub fn is_decimal(text: &str) -> bool {
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    match digits.split_once('.') {
        Some((whole, fraction)) => is_digits(whole) && is_digits(fraction),
        None => is_digits(digits),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_digits_with_sign_and_fraction() {
        for text in ["0", "007", "-1.50", "+3", "123456789012345678901234567890.000000000000001"] {
            assert!(is_decimal(text), "{text}");
        }
        for text in ["", "-", ".5", "5.", "1e5", "1,000", "1.2.3", " 1", "١", "NaN"] {
            assert!(!is_decimal(text), "{text}");
        }
    }
}
