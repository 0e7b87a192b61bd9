//! Pages of events and callbacks: what the platform sends when something happens.

use super::basics;
use super::code;
use super::columns::Columns;
use super::tree;
use crate::blocks::{Block, Kind, Row, Table, word};
use crate::page::{EventPage, Located, Page, Param};

/// The rows that name what is sent.
const NAMES: [&str; 2] = ["事件类型", "回调类型"];

/// Whether a page describes what the platform sends.
pub(super) fn is_event(blocks: &[Block]) -> bool {
    tables(blocks).any(|table| table.rows.iter().any(names_it))
}

fn names_it(row: &Row) -> bool {
    NAMES.contains(&word(row.cell(0)).as_str())
}

fn tables(blocks: &[Block]) -> impl Iterator<Item = &Table> {
    blocks.iter().filter_map(|block| match &block.kind {
        Kind::Table(table) => Some(table),
        _ => None,
    })
}

/// Reads the page of an event.
pub(super) fn page(blocks: &[Block]) -> EventPage {
    let mut facts = Page::default();
    let mut event = EventPage::default();
    let mut section = "";
    let mut payload = Vec::new();
    for block in blocks {
        match &block.kind {
            Kind::Meta(text) => super::open::meta(text, &mut facts),
            Kind::Heading(title) if event.title.is_empty() => event.title = word(title),
            Kind::Heading(title) => section = title.trim(),
            Kind::Table(table) => {
                if let Some(row) = table.rows.iter().find(|row| names_it(row)) {
                    event.is_callback = word(row.cell(0)) == "回调类型";
                    event.event_type = Located { value: word(row.cell(1)), line: row.line };
                    basics::read(table, &mut facts);
                } else if is_payload(section) && Columns::are_fields(&table.header) {
                    payload.push(table.clone());
                }
            }
            Kind::Code(text) if section.contains("示例") && event.example.is_none() => {
                event.example = code::json(text, block.line, "examples", &mut facts.remarks);
            }
            Kind::Code(_) | Kind::Text { .. } => {}
        }
    }
    let example = event.example.as_ref().and_then(|example| example.value.as_object()).cloned();
    let mut fields = Vec::new();
    for table in &payload {
        fields.extend(tree::params(table, "event", example.as_ref(), &mut facts.remarks));
    }
    let has_header = fields.iter().any(|field| field.name == "header");
    let says_two = example.as_ref().and_then(|example| example.get("schema"));
    event.schema =
        if has_header || says_two.is_some_and(|schema| schema == "2.0") { "2.0" } else { "1.0" };
    event.payload = payload_of(fields);
    event.url = facts.url;
    event.apps = facts.apps;
    event.scopes = facts.scopes;
    event.field_scopes = facts.field_scopes;
    event.remarks = facts.remarks;
    event
}

fn is_payload(section: &str) -> bool {
    ["事件体", "回调结构体", "回调体"].contains(&section)
}

/// The fields of the event itself; what stands around it is the same for all.
fn payload_of(fields: Vec<Param>) -> Vec<Param> {
    const ENVELOPE: [&str; 7] = ["schema", "header", "uuid", "token", "ts", "type", "challenge"];
    match fields.iter().find(|field| field.name == "event") {
        Some(event) => event.fields.clone(),
        None => {
            fields.into_iter().filter(|field| !ENVELOPE.contains(&field.name.as_str())).collect()
        }
    }
}
