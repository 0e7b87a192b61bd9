//! Numbers: kept as text until their type is known.

use super::cursor::{Cursor, Fault};

/// A number in JSON's syntax.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Number<'a> {
    text: &'a str,
    /// Whether it has neither fraction nor exponent.
    plain: bool,
}

impl<'a> Cursor<'a> {
    /// Reads a number.
    pub(crate) fn number(&mut self) -> Result<Number<'a>, Fault> {
        let start = self.at;
        self.eat(b'-');
        if self.eat(b'0') {
            if matches!(self.peek(), Some(b'0'..=b'9')) {
                return Err(Fault("numbers have no leading zeros"));
            }
        } else {
            self.digits()?;
        }
        let whole = self.at;
        if self.eat(b'.') {
            self.digits()?;
        }
        if self.eat(b'e') || self.eat(b'E') {
            let _signed = self.eat(b'+') || self.eat(b'-');
            self.digits()?;
        }
        Ok(Number { text: self.since(start), plain: self.at == whole })
    }

    /// Passes one digit or more.
    fn digits(&mut self) -> Result<(), Fault> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start { Err(self.fault("expected a digit")) } else { Ok(()) }
    }
}

impl<'a> Number<'a> {
    /// The number that makes up the whole text.
    pub(crate) fn parse(text: &'a str) -> Option<Self> {
        let mut cursor = Cursor::new(text.as_bytes());
        let number = cursor.number().ok()?;
        (number.text.len() == text.len()).then_some(number)
    }

    /// As it is written.
    pub(crate) fn text(self) -> &'a str {
        self.text
    }

    /// The exact value if it is whole, however it is written, and fits.
    pub(crate) fn int(self) -> Option<i64> {
        if self.plain { self.text.parse().ok() } else { self.exact() }
    }

    /// The nearest finite value.
    pub(crate) fn float(self) -> Option<f64> {
        self.text.parse().ok().filter(|value: &f64| value.is_finite())
    }

    /// The number as a JSON value, under the same rules as `serde_json`'s.
    pub(crate) fn json(self) -> Option<serde_json::Number> {
        // A minus before zero survives only in a float.
        if self.plain && self.text != "-0" {
            if let Ok(value) = self.text.parse::<i64>() {
                return Some(value.into());
            }
            if let Ok(value) = self.text.parse::<u64>() {
                return Some(value.into());
            }
        }
        self.float().and_then(serde_json::Number::from_f64)
    }

    /// The exact value of a number such as `12.50e3`; a float would round it.
    fn exact(self) -> Option<i64> {
        let (mantissa, exponent) = self.text.split_once(['e', 'E']).unwrap_or((self.text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = format!("{whole}{fraction}");
        let significant = digits.trim_end_matches('0');
        if significant.is_empty() || significant == "-" {
            return Some(0);
        }
        let dropped = i64::try_from(digits.len() - significant.len()).ok()?;
        let behind_point = i64::try_from(fraction.len()).ok()?;
        let zeros =
            exponent.parse::<i64>().ok()?.checked_add(dropped)?.checked_sub(behind_point)?;
        let scale = 10_i64.checked_pow(u32::try_from(zeros).ok()?)?;
        significant.parse::<i64>().ok()?.checked_mul(scale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn int(text: &str) -> Option<i64> {
        Number::parse(text).and_then(Number::int)
    }

    #[test]
    fn whole_numbers_are_exact_however_they_are_written() {
        assert_eq!(int("0"), Some(0));
        assert_eq!(int("-0"), Some(0));
        assert_eq!(int("1e3"), Some(1000));
        assert_eq!(int("1.0"), Some(1));
        assert_eq!(int("-1.50E+1"), Some(-15));
        assert_eq!(int("1500e-2"), Some(15));
        assert_eq!(int("0.0e999999999999999999999"), Some(0));
        assert_eq!(int("9007199254740993.0"), Some(9_007_199_254_740_993));
        assert_eq!(int("9223372036854775807"), Some(i64::MAX));
        assert_eq!(int("-9223372036854775808.0"), Some(i64::MIN));
    }

    #[test]
    fn what_is_not_whole_or_does_not_fit_is_no_int() {
        for text in ["1.5", "1e-1", "9223372036854775808", "1e19", "1e999999999999999999999"] {
            assert_eq!(int(text), None, "{text}");
        }
    }

    #[test]
    fn only_json_numbers_are_numbers() {
        for text in ["", "-", "+1", "01", "1.", ".5", "1e", "1e+", "0x1", "NaN", "inf", "1 ", " 1"]
        {
            assert!(Number::parse(text).is_none(), "{text}");
        }
        assert!(Number::parse("1e999").is_some_and(|number| number.float().is_none()));
    }
}
