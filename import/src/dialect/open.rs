//! Pages of the open platform, in both Markdown dialects: what the mirror writes (nesting by marks,
//! a table for the reply) and what the crawler writes (types below the table, no table for the
//! reply).

use serde_json::{Map, Value};

use super::basics;
use super::code;
use super::crawler::{self, Note};
use super::prose::sentences;
use super::tree;
use crate::blocks::{Block, Kind, Table, word};
use crate::infer;
use crate::page::{Failure, Located, Page, Param, Remark};
use crate::pattern::{group, pattern};

/// Where on the page a block stands.
#[derive(Clone, Copy, PartialEq)]
enum Section {
    Intro,
    Request,
    Headers,
    Path,
    Query,
    Body,
    BodyTypes,
    BodyExample,
    Reply,
    ReplyExample,
    Errors,
    Samples,
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
        match &block.kind {
            Kind::Meta(text) => meta(text, &mut page),
            Kind::Heading(title) if page.title.is_empty() => page.title = word(title),
            Kind::Heading(_) => {}
            Kind::Table(table) => parts.table(section, table, &mut page),
            Kind::Code(code) => self::code(section, code, block.line, &mut page),
            Kind::Text { depth, text } => {
                if section == Section::BodyTypes {
                    parts.notes.push(Note { depth: *depth, text: text.clone(), line: block.line });
                } else if section == Section::Reply && text.contains("二进制") {
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

fn section_of(block: &Block, now: Section) -> Option<Section> {
    let title = match &block.kind {
        Kind::Heading(title) => title.trim(),
        Kind::Text { text, .. } => {
            let title = text.trim().trim_end_matches([':', '：']);
            title.strip_prefix("**").and_then(|title| title.strip_suffix("**"))?
        }
        _ => return None,
    };
    Some(match title {
        "请求" => Section::Request,
        "请求头" => Section::Headers,
        "路径参数" => Section::Path,
        "查询参数" => Section::Query,
        "请求体" => Section::Body,
        "类型额外说明" if now == Section::Body => Section::BodyTypes,
        "请求体示例" => Section::BodyExample,
        "响应" | "响应体" => Section::Reply,
        "响应体示例" | "响应示例" => Section::ReplyExample,
        "错误码" => Section::Errors,
        "调用示例" => Section::Samples,
        _ => return None,
    })
}

/// What is read when everything is known: nesting may need the examples, which stand below.
#[derive(Default)]
struct Parts {
    body: Option<Table>,
    reply: Option<Table>,
    notes: Vec<Note>,
}

impl Parts {
    fn table(&mut self, section: Section, table: &Table, page: &mut Page) {
        let remarks = &mut page.remarks;
        match section {
            Section::Request if page.path.is_none() => basics::read(table, page),
            Section::Headers => headers(table, page),
            Section::Path => page.path_params = tree::params(table, "path", None, remarks),
            Section::Query => page.query = tree::params(table, "query", None, remarks),
            Section::Body => self.body = Some(table.clone()),
            Section::Reply => self.reply = Some(table.clone()),
            Section::Errors => page.errors = failures(table),
            _ => {}
        }
    }

    fn finish(self, page: &mut Page) {
        let request = object(page.request.as_ref());
        if let Some(table) = &self.body {
            page.body = tree::params(table, "body", request.as_ref(), &mut page.remarks);
        }
        crawler::link(&self.notes, &mut page.body, request.as_ref(), &mut page.remarks);
        let response = object(page.response.as_ref());
        match &self.reply {
            Some(table) => {
                page.reply_table = true;
                let params = tree::params(table, "response", response.as_ref(), &mut page.remarks);
                page.reply = data_of(params);
            }
            None => infer_reply(page, response.as_ref()),
        }
    }
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
        Section::Samples if page.id.is_none() => page.id = code::sdk_id(code),
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
        page.remarks.push(Remark {
            place: String::new(),
            line: example.line,
            question: "The page has no table for the reply: its fields and types follow from the \
                       one example; which may be absent, units and values are unknown."
                .to_owned(),
            read: String::new(),
        });
    }
}

fn object(example: Option<&Located<Value>>) -> Option<Map<String, Value>> {
    example.and_then(|example| example.value.as_object()).cloned()
}

/// Tokens stand in the row of the header that carries them.
fn headers(table: &Table, page: &mut Page) {
    for row in &table.rows {
        match word(row.cell(0)).as_str() {
            "Authorization" => {
                let cell = row.cell(3).split("**").next().unwrap_or_default().to_owned();
                basics::tokens(row, &cell, page);
            }
            "Content-Type" => page.multipart |= row.cell(3).contains("multipart/form-data"),
            "X-Lark-Helpdesk-Authorization" => {}
            _ => {
                let one = Table { header: table.header.clone(), rows: vec![row.clone()] };
                page.headers.extend(tree::params(&one, "headers", None, &mut page.remarks));
            }
        }
    }
}

fn failures(table: &Table) -> Vec<Failure> {
    let mut failures = Vec::new();
    for row in &table.rows {
        if let Ok(code) = word(row.cell(1)).parse() {
            let http = word(row.cell(0)).parse().ok();
            let text = word(row.cell(2));
            failures.push(Failure { code, http, message: None, text, line: row.line });
        }
    }
    failures
}

/// The lines above the page: its address is the id that it suggests.
fn meta(text: &str, page: &mut Page) {
    let path = pattern!(r#"(?m)^fullPath:\s*"?([^"\n]+?)"?\s*$"#);
    let Some(path) = path.captures(text).map(|found| group(&found, 1).to_owned()) else { return };
    let id = pattern!(r"/([a-z_]+)-(v[0-9]+)/([a-zA-Z_-]+)/([a-zA-Z_-]+)$");
    page.id = id.captures(&path).map(|id| {
        let levels = [group(&id, 1), group(&id, 2), group(&id, 3), group(&id, 4)];
        levels.map(|level| level.replace('-', "_")).join("/")
    });
    page.url = Some(format!("https://open.feishu.cn/document{path}"));
}
