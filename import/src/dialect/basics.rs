//! The table at the top: address, method, tokens, app kinds, scopes, rates.

use crate::blocks::{Row, Table, bare, word};
use crate::page::{About, Dialect, Located, Page, Remark};
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
            "HTTP" if row.cell(0).contains("Method") => {
                page.method = Some(located(row, word(value).to_uppercase()));
            }
            "接口频率限制" => rates(row, page),
            "支持的应用类型" => {
                for (word, app) in [("custom", "self_built"), ("isv", "store")] {
                    if value.contains(word) {
                        page.apps.push(located(row, app.to_owned()));
                    }
                }
            }
            "支持的访问令牌" | "凭证要求" | "访问凭证" => tokens(row, value, page),
            "权限要求" => scopes(row, page),
            "字段权限要求" => {
                for found in
                    pattern!(r"`([a-z][a-z0-9_-]*(?::[a-z0-9_.*-]+)+)`").captures_iter(value)
                {
                    add(&mut page.field_scopes, row, group(&found, 1));
                }
            }
            _ => {}
        }
    }
}

/// The kinds of token that the header's row names: before the labels of its form and example,
/// else anywhere.
pub(super) fn authorization(row: &Row, cell: &str, page: &mut Page) {
    let labels = pattern!(r"\*\*(值格式|示例值?)");
    let words = labels.find(cell).and_then(|label| cell.get(..label.start())).unwrap_or(cell);
    tokens(row, &bare(words), page);
    if page.tokens.is_empty() {
        tokens(row, &bare(cell), page);
    }
}

/// The kinds of token that a cell names.
fn tokens(row: &Row, cell: &str, page: &mut Page) {
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
    page.host = Some(located(row, format!("{scheme}://{host}")));
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
    let key = pattern!(r"[a-z][a-z0-9_-]*(?::[a-z0-9_][a-z0-9_.*-]*)+");
    let bare_cell = bare(cell);
    let keys: Vec<&str> =
        key.find_iter(&bare_cell).map(|key| key.as_str().trim_end_matches(['.', '-'])).collect();
    let says_none = ["无", "暂无", "-", ""].contains(&bare_cell.as_str());
    if keys.is_empty() && !says_none && !page.scopes.iter().any(|known| known.line + 1 == row.line)
    {
        page.remarks.push(Remark::new("scopes", row.line, About::ScopesWithoutKeys, &bare_cell));
        if cell.contains(USER_ID_SCOPE_TITLE) {
            add(&mut page.field_scopes, row, USER_ID_SCOPE);
        }
    }
    // Beside other scopes, those of users concern single fields; the directory's own calls need them.
    let of_fields = |key: &str| key.starts_with("contact:user.");
    let is_directory =
        page.path.as_ref().is_some_and(|path| path.value.starts_with("/open-apis/contact/"));
    let only_fields = keys.iter().all(|key| of_fields(key)) && page.scopes.is_empty();
    for key in keys {
        let is_field = of_fields(key) && !is_directory && !only_fields;
        add(if is_field { &mut page.field_scopes } else { &mut page.scopes }, row, key);
    }
}

fn add(facts: &mut Vec<Located<String>>, row: &Row, value: &str) {
    if !facts.iter().any(|known| known.value == value) {
        facts.push(located(row, value.to_owned()));
    }
}

fn located(row: &Row, value: String) -> Located<String> {
    Located { value, line: row.line }
}
