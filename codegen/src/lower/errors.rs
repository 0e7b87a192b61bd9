//! Documented errors: constants that all operations of a version share.

use super::words;
use crate::model::{ErrorCode, ErrorConst, Meaning};
use crate::names::{Claims, shouty};
use crate::resolve::Error;

/// The constants for the errors that operations document. A number that is documented under several
/// names has a case for each.
pub(super) fn codes<'s>(
    documented: impl Iterator<Item = (String, Error<'s>)>,
) -> Vec<ErrorCode<'s>> {
    let mut codes: Vec<ErrorCode<'s>> = Vec::new();
    let mut claims = Claims::default();
    for (operation, error) in documented {
        match codes.iter_mut().find(|code| code.is_of(error)) {
            Some(code) => code.add(operation, error.doc),
            None => codes.push(ErrorCode {
                name: claims.claim(&shouty(error.name)),
                documented_name: error.name,
                number: error.code,
                case: 0,
                http: error.http.map(|http| **http),
                meanings: vec![Meaning { doc: error.doc, operations: vec![operation] }],
            }),
        }
    }
    let numbers: Vec<i64> = codes.iter().map(|code| code.number).collect();
    for (index, code) in codes.iter_mut().enumerate() {
        let of_number = |number: &&i64| **number == code.number;
        if numbers.iter().filter(of_number).count() > 1 {
            let before = numbers.iter().take(index).filter(of_number).count();
            code.case = u8::try_from(before + 1).unwrap_or(u8::MAX);
        }
    }
    codes
}

impl<'s> ErrorCode<'s> {
    fn is_of(&self, error: Error<'_>) -> bool {
        self.number == error.code && self.documented_name == error.name
    }

    fn add(&mut self, operation: String, doc: &'s str) {
        match self.meanings.iter_mut().find(|meaning| meaning.doc == doc) {
            Some(meaning) => meaning.operations.push(operation),
            None => self.meanings.push(Meaning { doc, operations: vec![operation] }),
        }
    }
}

/// An operation's errors, or a platform's, under the names of the constants.
pub(super) fn errors<'s>(errors: &[Error<'s>], codes: &[ErrorCode<'_>]) -> Vec<ErrorConst<'s>> {
    let constant = |error: &Error<'s>| {
        let code = codes.iter().find(|code| code.is_of(*error))?;
        let http = error.http.map(|http| **http);
        Some(ErrorConst {
            name: code.name.clone(),
            documented_name: error.name,
            code: error.code,
            case: code.case,
            http,
            kind: words::error(error.kind, http),
            message: error.message,
            doc: error.doc,
            advice: error.advice,
        })
    };
    errors.iter().filter_map(constant).collect()
}
