//! Rows of a CSV file, each with an idempotency key; and those that are kept because they failed.

use std::path::Path;

use anyhow::{Context, bail};
use csv::{ByteRecord, Position, StringRecord, WriterBuilder};
use serde::de::DeserializeOwned;

use crate::files;

const KEY: &str = "client_token";

/// The names of the columns, that of the idempotency key among them.
pub struct Columns {
    names: StringRecord,
    /// Whether rows come without a key.
    adds_key: bool,
}

/// A row that was not dealt with, and why.
pub struct Reject {
    line: u64,
    row: ByteRecord,
    why: String,
}

impl Columns {
    /// The columns that the first line of a file names.
    ///
    /// # Errors
    ///
    /// When one that is needed is missing.
    pub fn of(first_line: &StringRecord, needed: &str) -> anyhow::Result<Self> {
        let has = |name| first_line.iter().any(|known| known == name);
        if !has(needed) {
            bail!("there is no column `{needed}`; the first line has to name the columns");
        }
        let adds_key = !has(KEY);
        let added = adds_key.then_some(KEY);
        Ok(Self { names: first_line.iter().chain(added).collect(), adds_key })
    }

    /// What a row says. It gets a key if it has none: the same one whenever the file is read.
    ///
    /// # Errors
    ///
    /// What is wrong with the row.
    pub fn read<T: DeserializeOwned>(&self, row: &mut ByteRecord) -> Result<T, String> {
        let wanted = self.names.len() - usize::from(self.adds_key);
        if row.len() != wanted {
            return Err(format!("has {} fields, the first line names {wanted}", row.len()));
        }
        if self.adds_key {
            row.push_field(key(line(row), row.as_slice()).as_bytes());
        }
        row.deserialize(Some(self.names.as_byte_record())).map_err(|error| error.to_string())
    }

    /// Says which rows failed, and keeps them as they stood in their file, with their keys.
    ///
    /// # Errors
    ///
    /// When there are any.
    pub fn keep(&self, mut rejects: Vec<Reject>, path: &Path) -> anyhow::Result<()> {
        if rejects.is_empty() {
            return Ok(());
        }
        rejects.sort_by_key(|reject| reject.line);
        let mut writer = WriterBuilder::new().flexible(true).from_writer(Vec::new());
        writer.write_record(&self.names)?;
        for Reject { line, row, why } in &rejects {
            eprintln!("line {line}: {why}");
            writer.write_byte_record(row)?;
        }
        let unwritable = || format!("cannot write {}", path.display());
        files::replace(path, &writer.into_inner()?).with_context(unwritable)?;
        let (count, path) = (rejects.len(), path.display());
        bail!("{count} rows failed; correct them in {path} and give that file to this program")
    }
}

impl Reject {
    /// A row, and what is wrong with it.
    pub fn new(row: ByteRecord, why: String) -> Self {
        Self { line: line(&row), row, why }
    }
}

fn line(row: &ByteRecord) -> u64 {
    row.position().map_or(0, Position::line)
}

/// FNV-1a, which is the same in every build of the program.
fn key(line: u64, row: &[u8]) -> String {
    let bytes = line.to_be_bytes().into_iter().chain(row.iter().copied());
    let step = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    format!("import-{:016x}", bytes.fold(0xcbf2_9ce4_8422_2325, step))
}
