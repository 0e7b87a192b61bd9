//! The table at the top: address, method, tokens, app kinds, scopes, rates.

use crate::blocks::{Row, Table, bare, word};
use crate::page::{Dialect, Located, Page, Remark};
use crate::pattern::{group, pattern};

/// The scope that only user ids in replies need.
const USER_ID_SCOPE: &str = "contact:user.employee_id:readonly";

/// What pages call that scope where they leave out its key.
const USER_ID_SCOPE_TITLE: &str = "获取用户 user ID";

/// Reads the table.
pub(super) fn read(table: &Table, page: &mut Page) {
    if table.header.first().is_some_and(|title| title == "基本") {
        page.dialect = Dialect::Crawler;
    }
    for row in &table.rows {
        let value = row.cell(1);
        // Explanations stand in the title's cell after blanks.
        match row.cell(0).split_whitespace().next().unwrap_or_default() {
            "HTTP" if row.cell(0).contains("URL") => url(row, page),
            "HTTP" => page.method = Some(located(row, word(value))),
            "接口频率限制" => rates(row, page),
            "支持的应用类型" => {
                for (word, app) in [("custom", "self_built"), ("isv", "store")] {
                    if value.contains(word) {
                        page.apps.push(located(row, app.to_owned()));
                    }
                }
            }
            "支持的访问令牌" => tokens(row, value, page),
            "权限要求" => scopes(row, page),
            "字段权限要求" => {
                let found = pattern!(r"`([^`]+)`").captures_iter(value);
                page.field_scopes.extend(found.map(|key| located(row, group(&key, 1).to_owned())));
            }
            _ => {}
        }
    }
}

/// The kinds of token that a cell names.
pub(super) fn tokens(row: &Row, cell: &str, page: &mut Page) {
    for (word, token) in [
        ("tenant_access_token", "tenant"),
        ("user_access_token", "user"),
        ("app_access_token", "app"),
    ] {
        if cell.contains(word) && !page.tokens.iter().any(|known| known.value == token) {
            page.tokens.push(located(row, token.to_owned()));
        }
    }
}

fn url(row: &Row, page: &mut Page) {
    let url = word(row.cell(1));
    let Some((scheme, rest)) = url.split_once("://") else {
        page.path = Some(located(row, url));
        return;
    };
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    page.host = Some(format!("{scheme}://{host}"));
    page.path = Some(located(row, format!("/{path}")));
}

fn rates(row: &Row, page: &mut Page) {
    let text = bare(row.cell(1));
    if text.contains("特殊频控") {
        page.rates.push(located(row, "special".to_owned()));
    }
    for found in pattern!(r"([0-9]+)\s*次/(秒|分钟|小时|天)").captures_iter(&text) {
        let unit = match group(&found, 2) {
            "秒" => "s",
            "分钟" => "min",
            "小时" => "h",
            _ => "day",
        };
        page.rates.push(located(row, format!("{}/{unit}", group(&found, 1))));
    }
}

fn scopes(row: &Row, page: &mut Page) {
    let cell = row.cell(1);
    let key = pattern!(r"[a-z][a-z_]*:[a-z_.]+(?::[a-z_.]+)*");
    let mut keys = key.find_iter(cell).map(|key| key.as_str()).peekable();
    if keys.peek().is_none() && !page.scopes.iter().any(|known| known.line + 1 == row.line) {
        page.remarks.push(Remark {
            place: "scopes".to_owned(),
            line: row.line,
            question: "This row names permissions without their keys; are all keys here?"
                .to_owned(),
            read: bare(cell),
        });
        if cell.contains(USER_ID_SCOPE_TITLE) {
            page.field_scopes.push(located(row, USER_ID_SCOPE.to_owned()));
        }
    }
    for key in keys {
        if key.starts_with("contact:user.") {
            page.field_scopes.push(located(row, key.to_owned()));
        } else {
            page.scopes.push(located(row, key.to_owned()));
        }
    }
}

fn located(row: &Row, value: String) -> Located<String> {
    Located { value, line: row.line }
}
