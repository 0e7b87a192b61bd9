//! What a change of the schemas means for those who use the generated crate.
//!
//! Both states are lowered, turned into trees of what can be seen from outside, and compared.
//! What each kind of change means is written in `docs/changes.md`.

mod kinds;
mod node;
mod surface;
mod text;

use std::fmt;

pub use kinds::{ChangeKind, Example, Level, kinds};
pub use text::{changelog_entry, report};

use crate::check::{self, Checked};
use crate::diagnostic::{Report, Sources};
use crate::load::{self, Syntax};
use crate::{lower, resolve};

/// Something that differs between two states of the schemas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What kind of change it is, with its level and the reason for it.
    pub kind: &'static ChangeKind,
    /// The endpoint, service or platform that it concerns: `open/task/v2/task/patch`.
    pub place: String,
    /// What changed: ``parameter `due` ``.
    pub subject: String,
    /// What it was and what it is, where that is short; else empty.
    pub detail: String,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.subject, self.kind.text())?;
        if self.detail.is_empty() { Ok(()) } else { write!(f, ": {}", self.detail) }
    }
}

/// A state of the schemas in which something is wrong: it has no meaning to compare.
#[derive(Debug)]
pub struct Broken {
    /// Whether it is the state before the change.
    pub is_before: bool,
    /// What is wrong.
    pub report: Report,
}

/// Lists every change between two states of the schemas, the gravest first.
///
/// # Errors
///
/// What is wrong in the first state that cannot be generated.
pub fn compare(before: &Sources, after: &Sources) -> Result<Vec<Change>, Broken> {
    let (mut old, mut new) = (Report::default(), Report::default());
    let (old_syntax, new_syntax) = (load::load(before, &mut old), load::load(after, &mut new));
    let Some(old_api) = checked(&old_syntax, &mut old) else {
        return Err(Broken { is_before: true, report: old });
    };
    let Some(new_api) = checked(&new_syntax, &mut new) else {
        return Err(Broken { is_before: false, report: new });
    };
    let before = surface::surface(&lower::lower(&old_api, before));
    let after = surface::surface(&lower::lower(&new_api, after));
    let mut changes = node::compare(&before, &after);
    changes.sort_by(|one, other| {
        let by_level = other.kind.level.cmp(&one.kind.level);
        by_level.then_with(|| one.place.cmp(&other.place))
    });
    Ok(changes)
}

fn checked<'s>(syntax: &'s Syntax, report: &mut Report) -> Option<Checked<'s>> {
    let api = resolve::resolve(syntax, report);
    check::check(api, report)
}

/// The level of all changes together; `None` where nothing changed.
pub fn verdict(changes: &[Change]) -> Option<Level> {
    changes.iter().map(|change| change.kind.level).max()
}
