//! `cargo xtask docs`: the pages of `docs/` that follow from the code.

mod language;
mod mistakes;

use crate::output::Text;

/// All pages.
pub(crate) fn texts() -> Vec<Text> {
    vec![
        ("docs/language.md".to_owned(), language::page()),
        ("docs/mistakes.md".to_owned(), mistakes::page()),
    ]
}
