//! Literals as a person would write them.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{LitFloat, LitInt};

/// A text in which every printable character stands for itself: [`Literal::string`] escapes
/// combining marks, which many scripts cannot be read without.
pub(super) fn string(text: &str) -> Literal {
    if text.is_ascii() {
        return Literal::string(text);
    }
    let escaped = text.escape_debug().to_string().replace("\\'", "'");
    format!("\"{escaped}\"").parse().unwrap_or_else(|_| Literal::string(text))
}

/// A position.
pub(super) fn index(index: usize) -> Literal {
    Literal::usize_unsuffixed(index)
}

/// An integer whose type its place tells.
pub(super) fn signed(number: i64) -> TokenStream {
    let digits = unsigned(number.unsigned_abs());
    negated(number < 0, &quote!(#digits))
}

/// An integer whose type nothing else tells.
pub(super) fn typed(number: i64) -> TokenStream {
    let digits = grouped(&number.unsigned_abs().to_string());
    let digits = LitInt::new(&format!("{digits}_i64"), Span::call_site());
    negated(number < 0, &quote!(#digits))
}

/// An integer beyond `i64` whose type nothing else tells.
pub(super) fn typed_unsigned(number: u64) -> LitInt {
    LitInt::new(&format!("{}_u64", grouped(&number.to_string())), Span::call_site())
}

/// An integer without a sign.
pub(super) fn unsigned(number: u64) -> LitInt {
    LitInt::new(&grouped(&number.to_string()), Span::call_site())
}

/// A finite number.
pub(super) fn float(number: f64) -> TokenStream {
    // `Debug` always has a point or an exponent, so that it is no integer.
    let digits = LitFloat::new(&grouped(&format!("{:?}", number.abs())), Span::call_site());
    negated(number.is_sign_negative(), &quote!(#digits))
}

fn negated(is_negative: bool, digits: &TokenStream) -> TokenStream {
    if is_negative { quote!(-#digits) } else { digits.clone() }
}

/// A number with its digits in groups of three, as clippy wants long ones, on both sides of the
/// point.
fn grouped(number: &str) -> String {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let mut text = if whole.contains('e') { whole.to_owned() } else { in_threes(whole, true) };
    if !fraction.is_empty() {
        text.push('.');
        text.push_str(&if fraction.contains('e') {
            fraction.to_owned()
        } else {
            in_threes(fraction, false)
        });
    }
    text
}

/// Groups of three digits, counted from the right or from the left; short numbers need none.
fn in_threes(digits: &str, from_right: bool) -> String {
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        let distance = if from_right { digits.len() - index } else { index };
        if index > 0 && distance % 3 == 0 && digits.len() > 4 {
            text.push('_');
        }
        text.push(digit);
    }
    text
}

/// A constant as an expression.
pub(super) fn constant(value: &serde_json::Value) -> TokenStream {
    match value {
        serde_json::Value::String(text) => string(text).into_token_stream(),
        serde_json::Value::Bool(value) => quote!(#value),
        serde_json::Value::Number(number) => match number.as_i64() {
            Some(number) => typed(number).into_token_stream(),
            None => float(number.as_f64().unwrap_or_default()).into_token_stream(),
        },
        _ => quote!(rt::Absent),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printable_characters_stand_for_themselves() {
        let texts = [
            ("plain 'text'", "\"plain 'text'\""),
            ("更新 ใต้ e\u{301}", "\"更新 ใต้ e\u{301}\""),
            ("\u{301}", "\"\\u{301}\""),
            ("中\\'\"\n\0\u{200b}", "\"中\\\\'\\\"\\n\\0\\u{200b}\""),
        ];
        for (text, expected) in texts {
            assert_eq!(string(text).to_string(), expected);
            let parsed: syn::LitStr = syn::parse_str(expected).unwrap();
            assert_eq!(parsed.value(), text);
        }
    }

    #[test]
    fn numbers_are_grouped() {
        assert_eq!(signed(-1_470_400).to_string(), "- 1_470_400");
        assert_eq!(signed(i64::MIN).to_string(), "- 9_223_372_036_854_775_808");
        assert_eq!(typed(1000).to_string(), "1000_i64");
        assert_eq!(typed_unsigned(u64::MAX).to_string(), "18_446_744_073_709_551_615_u64");
        assert_eq!(unsigned(u64::MAX).to_string(), "18_446_744_073_709_551_615");
        assert_eq!(float(-12_345.678_91).to_string(), "- 12_345.678_91");
        assert_eq!(float(1e300).to_string(), "1e300");
        assert_eq!(float(5.0).to_string(), "5.0");
    }
}
