//! The columns of a table, by the names of their headers.

use crate::blocks::{Table, word};
use crate::page::Failure;

/// The columns of a table of fields.
pub(super) struct Columns {
    pub(super) name: usize,
    pub(super) ty: usize,
    pub(super) required: Option<usize>,
    pub(super) text: usize,
}

impl Columns {
    /// Finds the columns; where no header is known, they stand in the usual order.
    pub(super) fn of(header: &[String]) -> Self {
        let last = header.len().saturating_sub(1);
        Self {
            name: find(
                header,
                &["名称", "参数名", "字段名", "属性", "参数", "字段", "name", "field"],
            )
            .filter(|index| !["类型", "type"].iter().any(|word| has(header, *index, word)))
            .unwrap_or(0),
            ty: find(header, &["类型", "type"]).unwrap_or(1),
            required: find(header, &["必填", "必须", "必选", "必需", "required"]),
            text: find(header, &["描述", "说明", "含义", "备注", "description"]).unwrap_or(last),
        }
    }

    /// Whether a header is that of a table of fields.
    pub(super) fn are_fields(header: &[String]) -> bool {
        find(header, &["类型", "type"]).is_some()
    }
}

/// The rows of a table of errors. A table whose headers are lost has its codes in the column in
/// which nothing but codes stands.
pub(super) fn failures(table: &Table) -> Vec<Failure> {
    let header = &table.header;
    let http = find(header, &["http", "状态码"]);
    let code = find(header, &["错误码", "errcode", "error code", "code"])
        .filter(|index| Some(*index) != http)
        .or_else(|| find_from(header, http.map_or(0, |http| http + 1), &["错误码", "code"]))
        .or_else(|| column_of_codes(table));
    let Some(code) = code else { return Vec::new() };
    let http = http.filter(|index| *index != code).or_else(|| {
        let before = code.checked_sub(1)?;
        let is_status =
            |text: &str| text.parse::<u16>().is_ok_and(|status| (100..600).contains(&status));
        table.rows.iter().all(|row| is_status(&word(row.cell(before)))).then_some(before)
    });
    let text = find(header, &["描述", "说明", "错误信息", "原因", "含义", "description"])
        .unwrap_or(code + 1);
    let advice = find(header, &["建议", "解决", "处理"]).filter(|index| *index != text);
    let mut failures = Vec::new();
    for row in &table.rows {
        for number in codes(&word(row.cell(code))) {
            let status = http.and_then(|http| word(row.cell(http)).parse().ok());
            let text = word(row.cell(text));
            let advice = advice.map(|index| word(row.cell(index))).unwrap_or_default();
            failures.push(Failure {
                code: number,
                http: status,
                message: None,
                text,
                advice,
                line: row.line,
            });
        }
    }
    failures
}

/// The codes of a cell, which holds one or several.
fn codes(cell: &str) -> Vec<i64> {
    let parts =
        cell.split(['、', ',', '，', '/', '\n', ' ', ';', '；']).filter(|part| !part.is_empty());
    parts.map(str::parse).collect::<Result<_, _>>().unwrap_or_default()
}

fn column_of_codes(table: &Table) -> Option<usize> {
    let is_code = |cell: &str| word(cell).len() > 3 && !codes(&word(cell)).is_empty();
    let rows = || table.rows.iter();
    (0..table.header.len())
        .find(|column| rows().count() > 0 && rows().all(|row| is_code(row.cell(*column))))
}

/// The first column whose header has one of the words, the first word first.
fn find(header: &[String], words: &[&str]) -> Option<usize> {
    find_from(header, 0, words)
}

fn find_from(header: &[String], start: usize, words: &[&str]) -> Option<usize> {
    words.iter().find_map(|word| (start..header.len()).find(|index| has(header, *index, word)))
}

fn has(header: &[String], index: usize, word: &str) -> bool {
    header.get(index).is_some_and(|title| title.to_lowercase().contains(word))
}
