//! Pages of Feishu Project: plain text, an envelope of its own, errors by two codes.

use serde_json::{Map, Value};

use super::prose::sentences;
use super::{code, tree};
use crate::blocks::{Block, Kind, Table, word};
use crate::infer;
use crate::page::{About, Dialect, Failure, Located, Page, Remark};
use crate::pattern::{group, pattern};

/// Fields of the envelope.
const ENVELOPE: [&str; 4] = ["err", "err_msg", "err_code", "data"];

/// Reads the blocks of an endpoint's page.
pub(super) fn page(blocks: &[Block]) -> Page {
    let host = Some(Located { value: "https://project.feishu.cn".to_owned(), line: 1 });
    let mut page = Page { dialect: Dialect::Project, host, ..Page::default() };
    page.tokens.push(Located { value: "plugin".to_owned(), line: 1 });
    let mut section = "";
    let mut place = "body";
    for block in blocks {
        match &block.kind {
            Kind::Heading(title) => {
                section = title;
                match title.split(' ').next().unwrap_or_default() {
                    "Path" => place = "path",
                    "Query" => place = "query",
                    "Body" => place = "body",
                    "Header" => place = "headers",
                    _ => {}
                }
            }
            Kind::Text { text, .. } => words(text, block.line, section, &mut page),
            Kind::Table(table) => self::table(table, section, place, &mut page),
            Kind::Code(text) => {
                let (target, place) = match section {
                    "请求示例" => (&mut page.request, "examples"),
                    "返回示例" => (&mut page.response, "examples"),
                    _ => continue,
                };
                if target.is_none() {
                    *target = code::json(text, block.line, place, &mut page.remarks);
                }
            }
            Kind::Meta(_) => {}
        }
    }
    infer_data(&mut page);
    page
}

fn words(text: &str, line: usize, section: &str, page: &mut Page) {
    if page.title.is_empty() {
        page.title = word(text);
        return;
    }
    if let Some(found) = pattern!(r"请求方式[：:]\s*([A-Z]+)").captures(text) {
        page.method = Some(Located { value: group(&found, 1).to_owned(), line });
    }
    if let Some(found) = pattern!(r"请求地址[：:]\s*(\S+)").captures(text) {
        let path = group(&found, 1).trim_start_matches("https://project.feishu.cn");
        page.path = Some(Located { value: path.to_owned(), line });
        page.id = Some(path.trim_start_matches("/open_api/").to_owned());
    }
    if section == "Header" {
        page.remarks.push(Remark::new("", line, About::HeadersElsewhere, &word(text)));
    } else if !matches!(section, "请求示例" | "返回示例") {
        page.prose.extend(sentences(text, line));
    }
}

fn table(table: &Table, section: &str, place: &str, page: &mut Page) {
    if section == "错误码" {
        page.errors.extend(failures(table));
        return;
    }
    let mut params = tree::params(table, place, None, &mut page.remarks);
    if section == "返回参数" {
        page.reply_table = true;
        params.retain(|param| !ENVELOPE.contains(&param.name.as_str()));
        page.reply.extend(params);
        return;
    }
    let fields = match place {
        "path" => &mut page.path_params,
        "query" => &mut page.query,
        "body" => &mut page.body,
        _ => &mut page.headers,
    };
    fields.extend(params);
}

/// Data that no table describes.
fn infer_data(page: &mut Page) {
    let Some(example) = &page.response else { return };
    let data = example.value.get("data").and_then(Value::as_object).cloned();
    let data: Map<String, Value> = data.unwrap_or_default();
    if page.reply.is_empty() && !data.is_empty() {
        page.reply = infer::fields(&data, example.line);
        page.remarks.push(Remark::new("", example.line, About::ReplyByExample, ""));
    }
}

/// Rows of outer code and text, inner code and text, and an explanation. Inner codes repeat under
/// other texts, which tell the meanings apart.
fn failures(table: &Table) -> Vec<Failure> {
    let mut failures: Vec<Failure> = Vec::new();
    for row in &table.rows {
        if let Ok(code) = word(row.cell(0)).parse() {
            let message = Some(word(row.cell(3))).filter(|text| !text.is_empty());
            let text = word(row.cell(4));
            let advice = String::new();
            failures.push(Failure { code, http: None, message, text, advice, line: row.line });
        }
    }
    let codes: Vec<i64> = failures.iter().map(|failure| failure.code).collect();
    for failure in &mut failures {
        if codes.iter().filter(|code| **code == failure.code).count() == 1 {
            failure.message = None;
        }
    }
    failures
}
