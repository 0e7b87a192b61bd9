//! Documented errors: constants that all operations of a version share.

use super::words;
use crate::model::{ErrorCode, ErrorConst, Meaning};
use crate::names::{Claims, shouty};
use crate::schema::ErrorCase;

/// The constants for the errors that operations document. A number that is documented under several
/// names has a case for each.
pub(super) fn codes<'s>(
    documented: impl Iterator<Item = (String, &'s ErrorCase)>,
) -> Vec<ErrorCode<'s>> {
    let mut codes: Vec<ErrorCode<'s>> = Vec::new();
    let mut claims = Claims::default();
    for (operation, def) in documented {
        match codes.iter_mut().find(|code| code.is_of(def)) {
            Some(code) => code.add(operation, &def.doc),
            None => codes.push(ErrorCode {
                name: claims.claim(&shouty(&def.name)),
                documented_name: &def.name,
                number: *def.code,
                case: 0,
                http: def.http.as_deref().copied(),
                meanings: vec![Meaning { doc: &def.doc, operations: vec![operation] }],
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
    fn is_of(&self, def: &ErrorCase) -> bool {
        self.number == *def.code && self.documented_name == def.name.as_str()
    }

    fn add(&mut self, operation: String, doc: &'s str) {
        match self.meanings.iter_mut().find(|meaning| meaning.doc == doc) {
            Some(meaning) => meaning.operations.push(operation),
            None => self.meanings.push(Meaning { doc, operations: vec![operation] }),
        }
    }
}

/// An operation's errors, or a platform's, under the names of the constants.
pub(super) fn errors<'s>(cases: &'s [ErrorCase], codes: &[ErrorCode<'_>]) -> Vec<ErrorConst<'s>> {
    let error = |def: &'s ErrorCase| {
        let code = codes.iter().find(|code| code.is_of(def))?;
        Some(ErrorConst {
            name: code.name.clone(),
            documented_name: &def.name,
            code: *def.code,
            case: code.case,
            http: def.http.as_deref().copied(),
            kind: words::error(def.kind, def.http.as_deref().copied()),
            message: def.message.as_deref(),
            doc: &def.doc,
            advice: def.advice.as_deref(),
        })
    };
    cases.iter().filter_map(error).collect()
}
