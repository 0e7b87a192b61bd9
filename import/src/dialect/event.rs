//! Pages of events and callbacks: what the platform sends when something happens.

use serde_json::Value;

use super::basics;
use super::code;
use super::columns::Columns;
use super::prose::sentences;
use super::tree;
use crate::blocks::{Block, Kind, Row, Table, word};
use crate::infer;
use crate::page::{About, Event, Located, Page, Param, Remark};

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
pub(super) fn page(blocks: &[Block]) -> Page {
    let mut page = Page::default();
    let mut event = Event::default();
    let mut section = "";
    let (mut payload, mut answer) = (Vec::new(), Vec::new());
    for block in blocks {
        match &block.kind {
            Kind::Meta(text) => super::open::meta(text, &mut page),
            Kind::Heading(title) if page.title.is_empty() => page.title = word(title),
            // The first words decide where the tables below a section belong.
            Kind::Heading(title) if is_part(title, section) => {}
            Kind::Heading(title) => section = title.trim(),
            Kind::Table(table) => {
                if let Some(row) = table.rows.iter().find(|row| names_it(row)) {
                    event.ty = Located { value: word(row.cell(1)), line: row.line };
                    basics::read(table, &mut page);
                } else if Columns::are_fields(&table.header) {
                    match section {
                        _ if is_answer(section) => answer.push(table),
                        "事件体" | "回调结构体" | "回调体" => payload.push(table),
                        _ => {}
                    }
                }
            }
            Kind::Code(text) if is_answer(section) => {
                if page.request.is_none() {
                    page.request = code::json(text, block.line, "examples", &mut page.remarks);
                }
            }
            Kind::Code(text) if section.ends_with("示例") && page.response.is_none() => {
                page.response = code::json(text, block.line, "examples", &mut page.remarks);
            }
            Kind::Text { text, .. } if section.is_empty() => {
                page.prose.extend(sentences(text, block.line));
            }
            Kind::Code(_) | Kind::Text { .. } => {}
        }
    }
    let object = |example: Option<&Located<Value>>| example?.value.as_object().cloned();
    let (shown, answered) = (object(page.response.as_ref()), object(page.request.as_ref()));
    let mut fields = Vec::new();
    for table in payload {
        fields.extend(tree::params(table, "payload", shown.as_ref(), &mut page.remarks));
    }
    // Of several ways to answer, the first one is drafted.
    if let Some(table) = answer.first() {
        page.body = tree::params(table, "answer", answered.as_ref(), &mut page.remarks);
    }
    let says_two = shown.as_ref().and_then(|shown| shown.get("schema"));
    let has_header = fields.iter().any(|field| field.name == "header");
    let is_two = has_header || says_two.is_some_and(|schema| schema == "2.0");
    event.version = if is_two { "2.0" } else { "1.0" };
    page.reply = payload_of(fields);
    page.reply_table = !page.reply.is_empty();
    let body = shown.as_ref().and_then(|shown| shown.get("event")).and_then(Value::as_object);
    if let (Some(body), Some(example), false) = (body, &page.response, page.reply_table) {
        page.reply = infer::fields(body, example.line);
        page.remarks.push(Remark::new("", example.line, About::ReplyByExample, ""));
    }
    page.event = Some(event);
    page
}

/// Whether a section tells what a callback is answered with.
fn is_answer(section: &str) -> bool {
    section.starts_with("响应回调")
}

/// Whether a heading stands within the section before it.
fn is_part(title: &str, section: &str) -> bool {
    is_answer(section) && title.trim().starts_with("使用")
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
