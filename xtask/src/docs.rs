//! `cargo xtask docs`: the pages of `docs/` that follow from the code.

mod findings;
mod mistakes;

use feishu_api_codegen::diff;

use crate::output::Text;

/// All pages.
pub(crate) fn texts() -> Vec<Text> {
    vec![
        ("docs/changes.md".to_owned(), diff::table_markdown()),
        ("docs/findings.md".to_owned(), findings::page()),
        ("docs/mistakes.md".to_owned(), mistakes::page()),
    ]
}
