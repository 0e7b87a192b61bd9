//! Reading folders without leaving them: links are not followed, and only plain files are opened.

use std::collections::BTreeMap;
use std::fs::{self, FileType};
use std::path::{Path, PathBuf};
use std::string::FromUtf8Error;

use anyhow::{Context, bail};

/// The JSON files below a folder of schemas: their paths relative to it, and their texts.
///
/// Bytes that are not UTF-8 become U+FFFD, at which the check points.
pub(crate) fn schemas(folder: &Path) -> anyhow::Result<BTreeMap<String, String>> {
    let mut texts = BTreeMap::new();
    for (path, kind) in entries(folder).context("cannot read the schemas")? {
        let is_json = path.extension().is_some_and(|extension| extension == "json");
        if kind.is_symlink() {
            bail!("{} is a link; schemas are read from plain files only", path.display());
        } else if is_json && !kind.is_file() {
            bail!("{} is not a plain file", path.display());
        } else if is_json {
            texts.insert(relative(folder, &path), text(&path)?);
        }
    }
    Ok(texts)
}

/// The text of a file; bytes that are not UTF-8 become U+FFFD.
pub(crate) fn text(path: &Path) -> anyhow::Result<String> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let lossy = |error: FromUtf8Error| String::from_utf8_lossy(error.as_bytes()).into_owned();
    Ok(String::from_utf8(bytes).unwrap_or_else(lossy))
}

/// Everything below a folder that is not a folder itself, in no order.
pub(crate) fn entries(folder: &Path) -> anyhow::Result<Vec<(PathBuf, FileType)>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(current) = folders.pop() {
        let list = || format!("cannot list {}", current.display());
        for entry in fs::read_dir(&current).with_context(list)? {
            let entry = entry.with_context(list)?;
            let (path, kind) = (entry.path(), entry.file_type().with_context(list)?);
            if kind.is_dir() {
                folders.push(path);
            } else {
                found.push((path, kind));
            }
        }
    }
    Ok(found)
}

/// A path below a folder, with `/` on every system.
pub(crate) fn relative(folder: &Path, path: &Path) -> String {
    let levels = path.strip_prefix(folder).unwrap_or(path).iter();
    levels.map(|level| level.to_string_lossy()).collect::<Vec<_>>().join("/")
}
