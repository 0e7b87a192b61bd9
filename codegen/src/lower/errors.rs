//! Documented errors.

use super::words;
use crate::model::ErrorConst;
use crate::names::{Claims, shouty};
use crate::schema::ErrorCase;

/// The constants of documented errors. A code with several meanings gets one for each.
pub(super) fn errors(cases: &[ErrorCase]) -> Vec<ErrorConst<'_>> {
    let mut claims = Claims::default();
    let mut consts = Vec::new();
    for (index, def) in cases.iter().enumerate() {
        let same = |other: &&ErrorCase| other.code == def.code;
        let ambiguous = cases.iter().filter(same).count() > 1;
        let before = cases.iter().take(index).filter(same).count();
        let case = if ambiguous { u8::try_from(before + 1).unwrap_or(u8::MAX) } else { 0 };
        consts.push(ErrorConst {
            name: claims.claim(&shouty(&def.name)),
            documented_name: &def.name,
            code: *def.code,
            case,
            http: def.http.as_deref().copied(),
            kind: words::error(def.kind, def.http.as_deref().copied()),
            message: def.message.as_deref(),
            doc: &def.doc,
            advice: def.advice.as_deref(),
        });
    }
    consts
}
