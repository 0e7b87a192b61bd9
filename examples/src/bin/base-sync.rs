//! Keeps a table of a base and a CSV file alike: what changed in one since the last run goes to the
//! other, cell by cell. Where both changed, the base wins and the difference is told.
//!
//! The first column, `record_id`, is empty for rows that are new. What both had in common after the
//! last run stands beside the file. Environment: see `examples/src/connection.rs`.

use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Parser;
use feishu_api::bitable::v1::{Field, FieldType, NewRecord, Record, RecordChange, errors};
use feishu_api::{Client, Error, Json};
use feishu_api_examples::connection::Connection;
use feishu_api_examples::merge::{Changes, Row, Rows, merge};
use feishu_api_examples::sheet::Sheet;
use feishu_api_examples::text::{day, midnight};
use feishu_api_kit::records::{Fields, Values};
use futures_util::TryStreamExt;

/// Keeps a table of a base and a CSV file alike.
#[derive(Parser)]
struct Args {
    /// Token of the base
    base: String,
    /// Id of the table
    table: String,
    /// The CSV file; it is made when there is none
    file: PathBuf,
}

/// How many records one call writes.
const AT_ONCE: usize = 500;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let connection = Connection::open().await?;
    let table = Table { client: connection.app(), base: &args.base, id: &args.table };
    let columns = match table.columns().await {
        Err(error)
            if error.code() == errors::APP_NOT_FOUND || error.code() == errors::TABLE_NOT_FOUND =>
        {
            bail!("there is no table {} in the base {}", args.table, args.base)
        }
        columns => columns?,
    };
    let sheet = Sheet::new(args.file);
    if let Some((here, new)) = sheet.rows()? {
        let mut changes = merge(&sheet.common()?, &here, &table.rows(&columns).await?);
        changes.creates.extend(new);
        for conflict in &changes.conflicts {
            println!("conflict: {conflict}");
        }
        table.write(&columns, &changes).await?;
        let Changes { creates, updates, deletes, .. } = &changes;
        let (new, edited, gone) = (creates.len(), updates.len(), deletes.len());
        println!("to the base: {new} added, {edited} changed, {gone} deleted");
    }
    // Read anew, for the base may have changed meanwhile, and writes numbers its own way.
    let rows = table.rows(&columns).await?;
    let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
    sheet.save(&names, &rows)?;
    println!("{} records", rows.len());
    Ok(())
}

struct Table<'a> {
    client: &'a Client,
    base: &'a str,
    id: &'a str,
}

/// A field of the table that can be written as text.
struct Column {
    name: String,
    holds: FieldType,
}

impl Table<'_> {
    async fn columns(&self) -> Result<Vec<Column>, Error> {
        use FieldType::{Checkbox, Date, MultiSelect, Number, Phone, SingleSelect, Text};
        let fields = self.client.bitable().v1().app_table_field();
        let fields: Vec<Field> = fields.list(self.base, self.id).items().try_collect().await?;
        let mut columns = Vec::new();
        for field in fields {
            let (name, holds) = (field.field_name()?.to_owned(), *field.r#type()?);
            if [Text, Number, SingleSelect, MultiSelect, Date, Checkbox, Phone].contains(&holds) {
                columns.push(Column { name, holds });
            }
        }
        Ok(columns)
    }

    async fn rows(&self, columns: &[Column]) -> Result<Rows, Error> {
        let records = self.client.bitable().v1().app_table_record();
        let records = records.search(self.base, self.id).page_size(500).items();
        let row = |record: Record| async move {
            let cells = columns.iter().map(|column| (column.name.clone(), column.cell(&record)));
            Ok((record.record_id()?.to_owned(), cells.collect()))
        };
        records.and_then(row).try_collect().await
    }

    /// One call after the other: those that write to the same table do not go together.
    async fn write(&self, columns: &[Column], changes: &Changes) -> anyhow::Result<()> {
        let fields = |row| fields(columns, row);
        let change = |(id, row): (&String, _)| Ok(RecordChange::new(fields(row)?.into(), id));
        let edited: Vec<RecordChange> =
            changes.updates.iter().map(change).collect::<anyhow::Result<_>>()?;
        let new = changes.creates.iter().map(|row| Ok(fields(row)?.into()));
        let new: Vec<NewRecord> = new.collect::<anyhow::Result<_>>()?;
        let records = self.client.bitable();
        let records = records.v1();
        let records = records.app_table_record();
        for some in edited.chunks(AT_ONCE) {
            records.batch_update(self.base, self.id, some.iter().cloned()).await?;
        }
        for some in new.chunks(AT_ONCE) {
            records.batch_create(self.base, self.id, some.iter().cloned()).await?;
        }
        for some in changes.deletes.chunks(AT_ONCE) {
            records.batch_delete(self.base, self.id, some).await?;
        }
        Ok(())
    }
}

impl Column {
    fn cell(&self, record: &Record) -> String {
        match self.holds {
            FieldType::Date => day(record.date(&self.name)),
            FieldType::Number => {
                record.number(&self.name).map(|number| number.to_string()).unwrap_or_default()
            }
            _ => record.text(&self.name).unwrap_or_default(),
        }
    }

    fn value(&self, cell: &str) -> anyhow::Result<Json> {
        Ok(match self.holds {
            _ if cell.is_empty() => Json::Null,
            FieldType::Number => cell.parse::<f64>()?.into(),
            FieldType::Date => midnight(cell.parse()?)?.into(),
            FieldType::Checkbox => cell.parse::<bool>()?.into(),
            FieldType::MultiSelect => cell.split(", ").collect(),
            _ => cell.into(),
        })
    }
}

/// The values of a row, those of columns that the table does not have left out.
fn fields(columns: &[Column], row: &Row) -> anyhow::Result<Fields> {
    let mut fields = Fields::new();
    for column in columns {
        let Some(cell) = row.get(&column.name) else { continue };
        let wrong = || format!("“{cell}” cannot stand in the column {}", column.name);
        fields = fields.set(&column.name, column.value(cell).with_context(wrong)?);
    }
    Ok(fields)
}
