//! Changes as texts.

use std::fmt::Write;

use super::kinds::DOCUMENTATION_CHANGED;
use super::{Change, Level};

/// The levels in the order in which they are shown.
const LEVELS: [Level; 3] = [Level::Major, Level::Minor, Level::Patch];

/// All changes by level and place, each with its reason.
pub fn report(changes: &[Change]) -> String {
    let mut out = String::new();
    for level in LEVELS {
        let of_level = changes.iter().filter(|change| change.kind.level == level);
        let mut place = None;
        for change in of_level {
            if place.is_none() {
                // Writing to a string cannot fail.
                let _ = writeln!(out, "{}", level.name());
            }
            if place != Some(&change.place) {
                let _ = writeln!(out, "  {}", change.place);
                place = Some(&change.place);
            }
            let _ = writeln!(out, "    {change}");
            let _ = writeln!(out, "      {}: {}", change.kind.name, change.kind.reason());
        }
        if place.is_some() {
            out.push('\n');
        }
    }
    out
}

/// The changes as list items of a changelog; the words of documentation alone are counted.
pub fn changelog_entry(changes: &[Change]) -> String {
    let mut out = String::new();
    for level in LEVELS {
        let of_level = changes.iter().filter(|change| change.kind.level == level);
        for change in of_level.filter(|change| change.kind != &DOCUMENTATION_CHANGED) {
            let mark = if level == Level::Major { "**Breaking:** " } else { "" };
            let _ = writeln!(out, "- {mark}`{}`: {change}.", change.place);
        }
    }
    let reworded = changes.iter().filter(|change| change.kind == &DOCUMENTATION_CHANGED).count();
    if reworded > 0 {
        let _ = writeln!(out, "- Descriptions reworded: {reworded}.");
    }
    out
}
