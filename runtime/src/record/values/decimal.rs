//! Decimal numbers of any length.

use std::fmt;
use std::str::FromStr;

use feishu_api_rules::is_decimal;

use crate::record::{Read, ReadError, Reader, Value, View};

/// A decimal number as it is written: no digit is lost, and `1.50` stays `1.50`.
///
/// ```
/// use feishu_api_runtime::Decimal;
///
/// let price: Decimal = "1234567890.10".parse()?;
/// assert_eq!(price.to_string(), "1234567890.10");
/// assert_eq!(price.to_f64(), 1_234_567_890.1);
/// assert!("1e9".parse::<Decimal>().is_err());
/// assert_eq!(Decimal::from(-3).as_str(), "-3");
/// # Ok::<(), feishu_api_runtime::ParseDecimalError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Decimal(String);

impl Decimal {
    /// So many digits, the last `places` of which stand behind the point: `new(150, 2)` is `1.50`.
    pub fn new(digits: i64, places: u8) -> Self {
        let sign = if digits < 0 { "-" } else { "" };
        let places = usize::from(places);
        let digits = format!("{:0>1$}", digits.unsigned_abs(), places + 1);
        // There is a digit before the point at least.
        let (whole, fraction) = digits.split_at_checked(digits.len() - places).unwrap_or_default();
        let point = if fraction.is_empty() { "" } else { "." };
        Self(format!("{sign}{whole}{point}{fraction}"))
    }

    /// The number as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest number that a float can be.
    pub fn to_f64(&self) -> f64 {
        // Every decimal number is one that floats are parsed from.
        self.0.parse().unwrap_or_default()
    }
}

impl Default for Decimal {
    fn default() -> Self {
        Self("0".to_owned())
    }
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        Self(number.to_string())
    }
}

impl FromStr for Decimal {
    type Err = ParseDecimalError;

    fn from_str(text: &str) -> Result<Self, ParseDecimalError> {
        if is_decimal(text) { Ok(Self(text.to_owned())) } else { Err(ParseDecimalError) }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// A text is no decimal number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseDecimalError;

impl fmt::Display for ParseDecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal number is digits, with a sign or a fraction or both if need be")
    }
}

impl std::error::Error for ParseDecimalError {}

impl Value for Decimal {
    fn view(&self) -> View<'_> {
        View::Text(&self.0)
    }
}

/// Reads numbers as well, whatever their digits; the empty string is no value.
impl Read for Decimal {
    fn blank() -> Self {
        Self::default()
    }

    fn read(&mut self, input: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = Self::read_new(input)?.unwrap_or_default();
        Ok(())
    }

    fn read_new(input: &mut Reader<'_>) -> Result<Option<Self>, ReadError> {
        super::basic::read_unless_empty(input, Reader::decimal).map(|text| text.map(Self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{from_json, to_json};

    #[test]
    fn no_digit_is_lost() {
        for text in ["\"1.50\"", "\"-0.0000000000000000000000001\"", "\"98765432109876543210\""] {
            let read: Decimal = from_json(text).unwrap();
            assert_eq!(to_json(&read), text);
        }
        let read: Decimal = from_json("1.50").unwrap();
        assert_eq!(read.as_str(), "1.50");
        for (decimal, text) in [
            (Decimal::new(150, 2), "1.50"),
            (Decimal::new(-5, 3), "-0.005"),
            (Decimal::new(i64::MIN, 0), "-9223372036854775808"),
            (Decimal::new(0, 1), "0.0"),
        ] {
            assert_eq!(decimal.as_str(), text);
            assert_eq!(text.parse(), Ok(decimal));
        }
    }

    #[test]
    fn what_is_no_decimal_is_none() {
        for text in ["\"N/A\"", "1e5", "true", "[]"] {
            let error = from_json::<Decimal>(text).unwrap_err();
            assert!(error.is_mismatch(), "{error}");
        }
        assert_eq!(Decimal::read_new(&mut Reader::new(b"\"\"")).unwrap(), None);
    }
}
