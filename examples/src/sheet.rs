//! Rows in a CSV file; and beside it, what they last had in common with another copy.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::PathBuf;

use anyhow::Context;
use csv::{ReaderBuilder, Writer};

use crate::files;
use crate::merge::{Row, Rows};

/// The column with the ids of records, which is empty for rows that are new.
const ID: &str = "record_id";

/// A CSV file, and the file beside it.
pub struct Sheet {
    file: PathBuf,
    common: PathBuf,
}

impl Sheet {
    /// The sheet in this file, which need not exist yet.
    pub fn new(file: PathBuf) -> Self {
        let mut common = file.clone().into_os_string();
        common.push(".last.json");
        Self { file, common: common.into() }
    }

    /// The rows of records, and those that are new; none before the sheet was saved.
    ///
    /// # Errors
    ///
    /// When there is a file that cannot be read.
    pub fn rows(&self) -> anyhow::Result<Option<(Rows, Vec<Row>)>> {
        let broken = || format!("cannot read {}", self.file.display());
        let Some(text) = existing(fs::read(&self.file)).with_context(broken)? else {
            return Ok(None);
        };
        let (mut rows, mut new) = (Rows::new(), Vec::new());
        for row in ReaderBuilder::new().from_reader(text.as_slice()).deserialize() {
            let mut row: Row = row.with_context(broken)?;
            match row.remove(ID).filter(|id| !id.is_empty()) {
                Some(id) => drop(rows.insert(id, row)),
                None => new.push(row),
            }
        }
        Ok(Some((rows, new)))
    }

    /// What both copies had in common when the sheet was saved; nothing before.
    ///
    /// # Errors
    ///
    /// When there is a file that cannot be read.
    pub fn common(&self) -> anyhow::Result<Rows> {
        let broken = || format!("cannot read {}", self.common.display());
        match existing(fs::read(&self.common)).with_context(broken)? {
            Some(text) => serde_json::from_slice(&text).with_context(broken),
            None => Ok(Rows::new()),
        }
    }

    /// Writes the rows, with these columns, as what both copies have now.
    ///
    /// # Errors
    ///
    /// When a file cannot be written.
    pub fn save(&self, columns: &[&str], rows: &Rows) -> anyhow::Result<()> {
        let mut writer = Writer::from_writer(Vec::new());
        writer.write_record([&[ID], columns].concat())?;
        for (id, row) in rows {
            let cells = columns.iter().map(|column| row.get(*column).map_or("", String::as_str));
            writer.write_record([id.as_str()].into_iter().chain(cells))?;
        }
        let unwritable = || format!("cannot write {}", self.file.display());
        files::replace(&self.file, &writer.into_inner()?).with_context(unwritable)?;
        let common = serde_json::to_vec_pretty(rows)?;
        files::replace(&self.common, &common)
            .with_context(|| format!("cannot write {}", self.common.display()))
    }
}

/// What a file holds; none when there is no file.
fn existing(content: io::Result<Vec<u8>>) -> io::Result<Option<Vec<u8>>> {
    match content {
        Ok(content) => Ok(Some(content)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
