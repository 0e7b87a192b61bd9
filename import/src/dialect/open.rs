//! Pages of the open platform, in both Markdown dialects: what the mirror writes (nesting by marks,
//! a table for the reply) and what the crawler writes (types below the table, no table for the
//! reply).

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::basics;
use super::code;
use super::columns::{self, Columns};
use super::crawler::{self, Note};
use super::prose::sentences;
use super::tree;
use crate::blocks::{Block, Kind, Table, word};
use crate::infer;
use crate::page::{About, Located, Page, Param, Remark};
use crate::pattern::{group, pattern};

/// Where on the page a block stands.
#[derive(Clone, Copy, PartialEq)]
enum Section {
    Intro,
    /// What must be known before the call.
    Conditions,
    Request,
    Headers,
    Path,
    Query,
    Body,
    /// Parameters whose place the page does not say.
    Params,
    BodyTypes,
    BodyExample,
    Reply,
    ReplyExample,
    Errors,
    Samples,
    /// A section that says nothing about the endpoint's facts.
    Other,
}

/// Reads the blocks of an endpoint's page.
pub(super) fn page(blocks: &[Block]) -> Page {
    let mut page = Page::default();
    let mut section = Section::Intro;
    let mut parts = Parts::default();
    for block in blocks {
        if let Some(next) = section_of(block, section) {
            section = next;
        }
        parts.is_reply |= section == Section::Reply;
        match &block.kind {
            Kind::Meta(text) => meta(text, &mut page),
            Kind::Heading(title) if page.title.is_empty() => page.title = word(title),
            Kind::Heading(title) => {
                if section == Section::Conditions {
                    page.conditions.push(Located { value: word(title), line: block.line });
                }
            }
            Kind::Table(table) => parts.table(section, table, &mut page),
            Kind::Code(code) => self::code(section, code, block.line, &mut page),
            Kind::Text { depth, text } => {
                if section == Section::BodyTypes {
                    parts.notes.push(Note { depth: *depth, text: text.clone(), line: block.line });
                } else if parts.is_reply && page.download.is_none() && text.contains("二进制") {
                    page.download = Some(Located { value: word(text), line: block.line });
                } else if !matches!(section, Section::Samples | Section::Errors) {
                    page.prose.extend(sentences(text, block.line));
                }
            }
        }
    }
    parts.finish(&mut page);
    page
}

/// The section that a block begins. Any heading ends the section before it; of bold texts, which
/// stand for headings on some pages, only those with a known title.
fn section_of(block: &Block, now: Section) -> Option<Section> {
    let (title, is_heading) = match &block.kind {
        Kind::Heading(title) => (word(title.trim_matches(['#', ' ', '*'])), true),
        Kind::Text { text, .. } => {
            let title = text.trim().trim_end_matches([':', '：']);
            let title = title.strip_prefix("**").and_then(|title| title.strip_suffix("**"))?;
            (title.to_owned(), false)
        }
        _ => return None,
    };
    Some(match title.as_str() {
        "请求" | "请求说明" | "基本信息" => Section::Request,
        "请求头" => Section::Headers,
        "路径参数" => Section::Path,
        "查询参数" => Section::Query,
        "请求体" | "请求体参数" => Section::Body,
        "请求参数" => Section::Params,
        "类型额外说明" if matches!(now, Section::Body | Section::BodyTypes) => {
            Section::BodyTypes
        }
        "请求体示例" => Section::BodyExample,
        "响应" | "响应体" | "响应参数" | "返回参数" => Section::Reply,
        "响应体示例" | "响应示例" | "返回示例" => Section::ReplyExample,
        "调用示例" => Section::Samples,
        "前提条件" | "使用限制" | "注意事项" | "使用说明" if is_heading => {
            Section::Conditions
        }
        // Tables of sub-codes explain what stands in the message of one code.
        title if title.ends_with("错误码") && !title.contains('子') => Section::Errors,
        _ if is_heading && now != Section::Intro => Section::Other,
        _ => return None,
    })
}

/// What is read when everything is known: nesting may need the examples, which stand below.
#[derive(Default)]
struct Parts {
    /// Whether the part about the reply has begun.
    is_reply: bool,
    params: Vec<Table>,
    body: Vec<Table>,
    reply: Vec<Table>,
    notes: Vec<Note>,
}

impl Parts {
    fn table(&mut self, section: Section, table: &Table, page: &mut Page) {
        match section {
            Section::Request if page.path.is_none() => basics::read(table, page),
            Section::Headers => headers(table, page),
            Section::Errors => add_failures(table, page),
            _ if !Columns::are_fields(&table.header) => {}
            Section::Path => {
                page.path_params.extend(tree::params(table, "path", None, &mut page.remarks));
            }
            Section::Query => {
                page.query.extend(tree::params(table, "query", None, &mut page.remarks));
            }
            Section::Params => self.params.push(table.clone()),
            Section::Body => self.body.push(table.clone()),
            Section::Reply => self.reply.push(table.clone()),
            _ => {}
        }
    }

    fn finish(mut self, page: &mut Page) {
        self.place_params(page);
        let request = object(page.request.as_ref());
        page.body = together(&self.body, "body", request.as_ref(), &mut page.remarks);
        crawler::link(&self.notes, &mut page.body, request.as_ref(), &mut page.remarks);
        let response = object(page.response.as_ref());
        if self.reply.is_empty() {
            infer_reply(page, response.as_ref());
        } else {
            page.reply_table = true;
            page.download = None;
            let params = together(&self.reply, "response", response.as_ref(), &mut page.remarks);
            page.reply = data_of(params);
        }
    }

    /// Parameters of no known place: those that the path names, else the query's where the method
    /// has no body.
    fn place_params(&mut self, page: &mut Page) {
        let has_body = page
            .method
            .as_ref()
            .is_some_and(|method| !matches!(method.value.as_str(), "GET" | "DELETE"));
        for table in std::mem::take(&mut self.params) {
            let line = table.rows.first().map_or(1, |row| row.line);
            page.remarks.push(Remark::new("", line, About::PlacedByMethod, ""));
            let path = page.path.as_ref().map_or("", |path| path.value.as_str());
            let is_in_path =
                |name: &str| path.split('/').any(|segment| segment.strip_prefix(':') == Some(name));
            let columns = Columns::of(&table.header);
            let (in_path, rest) =
                table.rows.into_iter().partition(|row| is_in_path(&word(row.cell(columns.name))));
            let [in_path, rest] =
                [in_path, rest].map(|rows| Table { header: table.header.clone(), rows });
            page.path_params.extend(tree::params(&in_path, "path", None, &mut page.remarks));
            if has_body {
                self.body.push(rest);
            } else {
                page.query.extend(tree::params(&rest, "query", None, &mut page.remarks));
            }
        }
    }
}

/// The fields of all tables of a section. Rows of further tables belong there when the example
/// shows them, or when there is none; else they explain something, and a person must say what.
fn together(
    tables: &[Table],
    place: &str,
    example: Option<&Map<String, Value>>,
    remarks: &mut Vec<Remark>,
) -> Vec<Param> {
    let mut fields: Vec<Param> = Vec::new();
    let mut known = HashSet::new();
    for table in tables {
        let is_further = !fields.is_empty();
        for param in tree::params(table, place, example, remarks) {
            if !known.insert(param.name.clone()) && is_further {
                continue;
            }
            if is_further && example.is_some_and(|example| !example.contains_key(&param.name)) {
                remarks.push(Remark::new(place, param.line, About::FurtherTable, &param.name));
            } else {
                fields.push(param);
            }
        }
    }
    fields
}

/// Examples, and what samples give away.
fn code(section: Section, code: &str, line: usize, page: &mut Page) {
    match section {
        Section::BodyExample if page.request.is_none() && !code.contains("Content-Disposition") => {
            page.request = code::json(code, line, "examples", &mut page.remarks);
        }
        Section::ReplyExample if page.response.is_none() => {
            page.response = code::json(code, line, "examples", &mut page.remarks);
        }
        _ if page.id.is_none() => page.id = code::sdk_id(code),
        _ => {}
    }
}

/// The fields of `data`; what stands beside it belongs to the envelope.
fn data_of(params: Vec<Param>) -> Vec<Param> {
    let has_data = params.iter().any(|param| param.name == "data");
    if has_data {
        params
            .into_iter()
            .find(|param| param.name == "data")
            .map(|data| data.fields)
            .unwrap_or_default()
    } else {
        params.into_iter().filter(|param| !matches!(param.name.as_str(), "code" | "msg")).collect()
    }
}

fn infer_reply(page: &mut Page, response: Option<&Map<String, Value>>) {
    let Some(example) = &page.response else { return };
    let data = response.and_then(|object| object.get("data")).and_then(Value::as_object);
    page.reply = data.map(|data| infer::fields(data, example.line)).unwrap_or_default();
    if !page.reply.is_empty() {
        page.remarks.push(Remark::new("", example.line, About::ReplyByExample, ""));
    }
}

fn object(example: Option<&Located<Value>>) -> Option<Map<String, Value>> {
    example.and_then(|example| example.value.as_object()).cloned()
}

/// Tokens stand in the row of the header that carries them.
fn headers(table: &Table, page: &mut Page) {
    let columns = Columns::of(&table.header);
    for row in &table.rows {
        let text = row.cell(columns.text);
        match word(row.cell(columns.name)).as_str() {
            "Authorization" => basics::authorization(row, text, page),
            "Content-Type" => page.multipart |= text.contains("multipart/form-data"),
            "X-Lark-Helpdesk-Authorization" => {}
            _ => {
                let one = Table { header: table.header.clone(), rows: vec![row.clone()] };
                page.headers.extend(tree::params(&one, "headers", None, &mut page.remarks));
            }
        }
    }
}

fn add_failures(table: &Table, page: &mut Page) {
    let mut known: HashSet<i64> = page.errors.iter().map(|error| error.code).collect();
    let failures = columns::failures(table).into_iter();
    page.errors.extend(failures.filter(|failure| known.insert(failure.code)));
}

/// The lines above the page: its address is the id that it suggests.
pub(super) fn meta(text: &str, page: &mut Page) {
    let updated = pattern!(r#"(?m)^updateTime:\s*"?([0-9]+)"#).captures(text);
    page.updated = updated.and_then(|found| group(&found, 1).parse().ok()).unwrap_or_default();
    let path = pattern!(r#"(?m)^fullPath:\s*"?([^"\n]+?)"?\s*$"#);
    let Some(path) = path.captures(text).map(|found| group(&found, 1).to_owned()) else { return };
    let id = pattern!(r"/([a-z_]+)-(v[0-9]+)/([a-zA-Z_-]+)/([a-zA-Z_-]+)$");
    page.id = id.captures(&path).map(|id| {
        let levels = [group(&id, 1), group(&id, 2), group(&id, 3), group(&id, 4)];
        levels.map(|level| level.replace('-', "_")).join("/")
    });
    page.url = Some(format!("https://open.feishu.cn/document{path}"));
}
