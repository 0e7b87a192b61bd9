//! Changes and their table as texts.

use std::fmt::Write;

use super::kinds::DOCUMENTATION_CHANGED;
use super::{Change, Level, kinds};

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
            let _ = writeln!(out, "      {}: {}", change.kind.name, change.kind.reason);
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

/// What stands above the table.
const INTRODUCTION: &str = "\
<!-- Written by `cargo xtask docs`; edit `codegen/src/diff/kinds/` instead. -->

# What a change means

`cargo xtask diff` compares two states of `schemas/` and says for each change whether it is major,
minor or patch. This table is what it goes by.

- **major**: code that compiled no longer compiles, or no longer means the same.
- **minor**: something new can be used, or a call behaves differently; what compiled still compiles.
- **patch**: only what is said changes: documentation and documented facts.

Before 1.0, cargo takes `0.x` for the major number and `0.x.y` for minor and patch together: a major
change raises `x`, every other raises `y`.

Fields and enum values are added to the platform every week, and each release would be major if
code that lists them all had to be counted in. Two habits are therefore asked of code that uses the
crate, and the levels below assume them:

- Literals and patterns of structs end in `..`: `Due { timestamp, ..Due::default() }`.
- A `match` on a generated enum has a last arm `_` for values that are not documented yet.
  `Unknown(_)` alone is not enough: a value that gets a name no longer arrives there.

Examples and notes of the schemas are not compared: nobody's code can depend on them.
";

/// The page of the documentation that says which change means what.
pub fn table_markdown() -> String {
    let mut out = INTRODUCTION.to_owned();
    for level in LEVELS {
        let _ = writeln!(out, "\n## {}\n", level.name());
        out.push_str("| Change | What happened | Why |\n| --- | --- | --- |\n");
        for kind in kinds().filter(|kind| kind.level == level) {
            let _ = writeln!(out, "| `{}` | {} | {} |", kind.name, kind.text, kind.reason);
        }
    }
    out.push_str("\n## Examples\n");
    for kind in kinds() {
        let _ = writeln!(out, "\n### {}: {}\n", kind.name, kind.level.name());
        for example in std::iter::once(&kind.example).chain(kind.example.beside) {
            let _ = writeln!(out, "`{}`\n\n```diff", example.file);
            for (mark, text) in [('-', example.before), ('+', example.after)] {
                let text = if text.is_empty() { "(no file)" } else { text };
                let _ = writeln!(out, "{mark} {text}");
            }
            out.push_str("```\n");
        }
    }
    out
}
