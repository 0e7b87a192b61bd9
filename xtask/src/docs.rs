//! `cargo xtask docs`: the pages of `docs/` that follow from the code.

mod language;
mod mistakes;
mod readme;

use std::path::Path;

use crate::output::Text;

/// All pages, and the README with what follows from the schemas.
pub(crate) fn texts(root: &Path) -> anyhow::Result<Vec<Text>> {
    let pages = [
        ("docs/language.md".to_owned(), language::page()),
        ("docs/mistakes.md".to_owned(), mistakes::page()),
    ];
    Ok(pages.into_iter().chain(readme::texts(root)?).collect())
}
