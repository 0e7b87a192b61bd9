//! Documented errors. There are ten thousands of them, so they are texts that are read when an error
//! occurs, not values that every consumer compiles.

use crate::code::Code;
use crate::kind::Kind;

/// The documented errors of an endpoint or of a platform.
///
/// ```
/// use feishu_api_runtime::ErrorTable;
///
/// static ERRORS: ErrorTable = ErrorTable::new(&[
///     "1470404 404 NotFound TaskNotFound\nThe task does not exist.\nCheck its guid.",
/// ]);
///
/// let case = ERRORS.iter().next().unwrap();
/// assert_eq!((case.name, case.status), ("TaskNotFound", Some(404)));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct ErrorTable(&'static [&'static str]);

/// A documented error of an endpoint or of a platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorCase {
    /// The code in the reply.
    pub code: Code,
    /// Name, such as `NotFound`.
    pub name: &'static str,
    /// Documented HTTP status.
    pub status: Option<u16>,
    /// Part of the message that tells this case from others with the same code.
    pub message: Option<&'static str>,
    /// What kind of failure it is.
    pub kind: Kind,
    /// What the code says.
    pub meaning: &'static str,
    /// What to do about it.
    pub advice: Option<&'static str>,
}

impl ErrorTable {
    /// No errors.
    pub const EMPTY: Self = Self::new(&[]);

    /// A row for each error, of up to four lines: its facts, its meaning, advice, and the part of the
    /// message that tells it from others with its code. The facts are the code, with `/` and a number
    /// where it has several meanings, the HTTP status or `-`, the [`Kind`] and the name. A row with other
    /// facts stands for no error.
    pub const fn new(rows: &'static [&'static str]) -> Self {
        Self(rows)
    }

    /// The number of rows.
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no rows.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The errors in the order of the documentation.
    pub fn iter(&self) -> impl Iterator<Item = ErrorCase> + Clone + use<> {
        self.0.iter().filter_map(|row| case(row))
    }

    /// Where a code has several meanings, the message decides, then the HTTP status; else the first
    /// that names no message.
    pub(super) fn find(&self, number: i64, status: u16, messages: &[&str]) -> Option<ErrorCase> {
        let same = || self.iter().filter(|case| case.code.number() == number);
        let said = |part: &str| messages.iter().any(|message| message.contains(part));
        same()
            .find(|case| case.message.is_some_and(said))
            .or_else(|| same().find(|case| case.message.is_none() && case.status == Some(status)))
            .or_else(|| same().find(|case| case.message.is_none()))
    }
}

fn case(row: &'static str) -> Option<ErrorCase> {
    let mut lines = row.lines();
    let mut facts = lines.next()?.splitn(4, ' ');
    let code = facts.next()?;
    let code = match code.split_once('/') {
        Some((number, case)) => Code::case(number.parse().ok()?, case.parse().ok()?),
        None => Code::new(code.parse().ok()?),
    };
    let status = match facts.next()? {
        "-" => None,
        status => Some(status.parse().ok()?),
    };
    let kind = kind(facts.next()?)?;
    let name = facts.next()?;
    let meaning = lines.next().unwrap_or_default();
    let mut text = || lines.next().filter(|text| !text.is_empty());
    let (advice, message) = (text(), text());
    Some(ErrorCase { code, name, status, message, kind, meaning, advice })
}

/// The kinds that documented errors have, by name.
fn kind(name: &str) -> Option<Kind> {
    Some(match name {
        "InvalidRequest" => Kind::InvalidRequest,
        "InvalidToken" => Kind::InvalidToken,
        "UserTokenExpired" => Kind::UserTokenExpired,
        "Auth" => Kind::Auth,
        "Permission" => Kind::Permission,
        "NotFound" => Kind::NotFound,
        "Conflict" => Kind::Conflict,
        "RateLimit" => Kind::RateLimit,
        "Quota" => Kind::Quota,
        "Busy" => Kind::Busy,
        "Server" => Kind::Server,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_become_cases() {
        let table = ErrorTable::new(&[
            "-7/2 - Busy Later\nBusy.\nWait.\ntoo busy",
            "8 200 Quota Full\nFull.",
        ]);
        let cases: Vec<ErrorCase> = table.iter().collect();
        let later = ErrorCase {
            code: Code::case(-7, 2),
            name: "Later",
            status: None,
            message: Some("too busy"),
            kind: Kind::Busy,
            meaning: "Busy.",
            advice: Some("Wait."),
        };
        let full = ErrorCase {
            code: Code::new(8),
            name: "Full",
            status: Some(200),
            message: None,
            kind: Kind::Quota,
            meaning: "Full.",
            advice: None,
        };
        assert_eq!(cases, [later, full]);
    }

    #[test]
    fn what_has_another_form_is_no_error() {
        for facts in
            ["", "x 200 Busy A", "1 2 3", "1 200 Nothing A", "1/x 200 Busy A", "1 x Busy A"]
        {
            let rows: &'static [&str] = Box::leak(Box::new([facts]));
            assert_eq!(ErrorTable::new(rows).iter().count(), 0, "{facts}");
        }
    }
}
