//! Error codes as values that can be named, compared and matched.

use std::fmt;

/// An error code of the server.
///
/// Codes are open: the server may send any. Those that an endpoint documents are constants in the
/// generated crate and can stand in patterns. Where the documentation gives one number several
/// meanings, each is a case of its own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Code {
    number: i64,
    case: u8,
}

impl Code {
    /// The server sent no code.
    pub const NONE: Self = Self::new(0);

    /// The code with this number.
    pub const fn new(number: i64) -> Self {
        Self::case(number, 0)
    }

    /// One of several documented meanings of a number, counted from 1; 0 is the only one.
    pub const fn case(number: i64, case: u8) -> Self {
        Self { number, case }
    }

    /// The number as the server sends it.
    pub const fn number(self) -> i64 {
        self.number
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.number.fmt(f)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.case {
            0 => write!(f, "Code({})", self.number),
            case => write!(f, "Code({}, case {case})", self.number),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOT_FOUND: Code = Code::new(1_470_404);
    const BAD_NAME: Code = Code::case(1_470_400, 1);
    const BAD_MASK: Code = Code::case(1_470_400, 2);

    #[test]
    fn codes_stand_in_patterns() {
        let name = |code| match code {
            NOT_FOUND => "not found",
            BAD_NAME => "bad name",
            BAD_MASK => "bad mask",
            _ => "other",
        };
        assert_eq!(name(Code::new(1_470_404)), "not found");
        assert_eq!(name(Code::case(1_470_400, 2)), "bad mask");
        assert_eq!(name(Code::new(1_470_400)), "other");
    }

    #[test]
    fn display_is_the_number() {
        assert_eq!(BAD_MASK.to_string(), "1470400");
        assert_eq!(format!("{BAD_MASK:?}"), "Code(1470400, case 2)");
    }
}
