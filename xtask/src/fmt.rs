//! `cargo xtask fmt`: the layout of schema files.

use std::path::Path;

use feishu_api_codegen::layout;
use serde_json::Value;

use crate::files;
use crate::output::Text;

/// The folders of schemas.
const FOLDERS: [&str; 2] = ["schemas", "codegen/tests/fixtures"];

/// Not schemas: tables of their own, a row a line.
const OTHERS: [&str; 1] = ["glossary.json"];

/// All schema files as they should be laid out. What is not JSON is for `cargo xtask check` to say.
pub(crate) fn texts(root: &Path) -> anyhow::Result<Vec<Text>> {
    let mut texts = Vec::new();
    for folder in FOLDERS.into_iter().filter(|folder| root.join(folder).exists()) {
        for (path, text) in files::schemas(&root.join(folder))? {
            let value = serde_json::from_str::<Value>(&text);
            if let (Ok(value), false) = (value, OTHERS.contains(&path.as_str())) {
                texts.push((format!("{folder}/{path}"), layout::text(&value)));
            }
        }
    }
    Ok(texts)
}
