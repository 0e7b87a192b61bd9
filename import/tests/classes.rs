//! What pages do that went wrong once, each as a small page of its own making.

#![allow(clippy::expect_used)] // tests fail by panicking

use feishu_api_import::page::{About, Page, Ty};
use feishu_api_import::{Draft, Glossary, Known, Reading, draft, read};
use serde_json::{Value, json};

/// The page of a call, with sections below its first tables.
fn page_of(basics: &str, sections: &str) -> String {
    format!(
        "---\nfullPath: \"/x/library-v3/shelf/update\"\n---\n\n# 改书架\n\n## 请求\n\n| 项目 | 值 |\n| --- | --- |\n\
         | HTTP URL | https://open.feishu.cn/open-apis/library/v3/shelves/:shelf_id |\n| HTTP Method | PUT |\n{basics}\n\
         ### 请求头\n\n| 名称 | 类型 | 必填 | 描述 |\n| --- | --- | --- | --- |\n\
         | Authorization | string | 是 | `tenant_access_token` **值格式**：\"Bearer `access_token`\" |\n\n{sections}\n"
    )
}

fn read_page(text: &str) -> Page {
    match read(text) {
        Reading::Endpoint(page) => *page,
        other => unreachable!("no endpoint: {other:?}"),
    }
}

fn sections(sections: &str) -> Page {
    read_page(&page_of("", sections))
}

/// A body with these rows, and with an example where one is given.
fn body(rows: &str, example: &str) -> Page {
    let example = if example.is_empty() {
        String::new()
    } else {
        format!("\n### 请求体示例\n\n```json\n{example}\n```\n")
    };
    sections(&format!(
        "### 请求体\n\n| 名称 | 类型 | 必填 | 描述 |\n| --- | --- | --- | --- |\n{rows}\n{example}"
    ))
}

fn drafted(page: &Page) -> (Draft, Value) {
    let draft = draft(page, &Known::default(), &Glossary::default());
    let value = serde_json::from_str(&draft.text).expect("drafts are JSON");
    (draft, value)
}

fn at<'v>(value: &'v Value, pointer: &str) -> &'v Value {
    value.pointer(pointer).unwrap_or(&Value::Null)
}

fn about(draft: &Draft) -> Vec<About> {
    draft.remarks.iter().map(|remark| remark.about).collect()
}

#[test]
fn a_heading_ends_the_section_before_it() {
    let page = sections(
        "### 错误码\n\n| HTTP状态码 | 错误码 | 描述 |\n| --- | --- | --- |\n| 400 | 77001 | 不对 |\n\n\
         ### 77001 子错误码\n\n| 错误码 | 描述 |\n| --- | --- |\n| 55001 | 更细 |\n\n\
         ### 补充错误码\n\n| 错误码 | 描述 |\n| --- | --- |\n| 77002 | 也不对 |\n\n\
         ### 响应头\n\n| 名称 | 类型 | 描述 |\n| --- | --- | --- |\n| `x-shelf` | `string` | 书架 |\n",
    );
    let codes: Vec<i64> = page.errors.iter().map(|error| error.code).collect();
    assert_eq!(codes, [77001, 77002]);
    assert!(page.reply.is_empty() && page.headers.is_empty());
}

#[test]
fn tables_of_one_section_add_up() {
    let reply = "### 响应体\n\n| 名称 | 类型 | 描述 |\n| --- | --- | --- |\n| `code` | `int` | 码 |\n| `data` | `-` | 内容 |\n| &nbsp;&nbsp;└ `shelf` | `string` | 书架 |\n\n\
                 | 名称 | 类型 | 描述 |\n| --- | --- | --- |\n| `row` | `int` | 排 |\n";
    let page = sections(reply);
    assert_eq!(page.reply.len(), 1, "the data is what the first table says");
    let shown = "\n### 响应体示例\n\n```json\n{\"code\": 0, \"data\": {\"shelf\": \"a\"}}\n```\n";
    let page = sections(&format!("{reply}{shown}"));
    assert!(page.remarks.iter().any(|remark| remark.about == About::FurtherTable));
    let twice = "| 名称 | 类型 | 必填 | 描述 |\n| --- | --- | --- | --- |\n";
    let page = sections(&format!(
        "### 请求体\n\n{twice}| `a` | `int` | 是 | 甲 |\n\n再说：\n\n{twice}| `b` | `int` | 否 | 乙 |\n"
    ));
    assert_eq!(page.body.len(), 2);
}

#[test]
fn parameters_of_no_place_are_placed_by_path_and_method() {
    let page = sections(
        "### 请求参数\n\n| 参数 | 类型 | 是否必须 | 说明 |\n| --- | --- | --- | --- |\n| shelf_id | string | 必须 | 书架 |\n| title | string | 否 | 题目 |\n",
    );
    assert_eq!(page.path_params.len(), 1);
    assert_eq!(page.body.len(), 1, "a PUT has a body");
    assert!(page.headers.is_empty());
}

#[test]
fn children_make_an_object() {
    let page = body(
        "| `file` | `file` | 是 | 文件 |\n| &nbsp;&nbsp;└ `name` | `string` | 否 | 名字 |\n\
         | `books` | `array` | 否 | 书 |\n| &nbsp;&nbsp;└ `id` | `string` | 否 | 编号 |\n\
         | `empty` |  | 否 | 没有类型 |\n| &nbsp;&nbsp;└ `id` | `string` | 否 | 编号 |\n",
        "",
    );
    let types: Vec<&Ty> = page.body.iter().map(|param| &param.ty).collect();
    assert_eq!(types, [&Ty::Object, &Ty::List(Box::new(Ty::Object)), &Ty::Object]);
    assert!(page.body.iter().all(|param| param.fields.len() == 1));
}

#[test]
fn a_text_that_holds_json_stays_a_text() {
    let page = body(
        "| `content` | `string` | 是 | 内容 |\n| &nbsp;&nbsp;└ `text` | `string` | 否 | 字 |\n",
        r#"{"content": "{\"text\": \"x\"}"}"#,
    );
    assert_eq!(page.body.first().map(|param| &param.ty), Some(&Ty::Text));
}

#[test]
fn columns_are_known_by_their_headers() {
    let page = sections(
        "### 查询参数\n\n| 属性名称 | 描述 | 是否必填 | 类型 |\n| --- | --- | --- | --- |\n| sort | 怎么排 | 是 | int |\n\n\
         ### 错误码\n\n| 错误码 | 说明 | HTTP 状态码 |\n| --- | --- | --- |\n| 77001 | 不对 | 404 |\n",
    );
    let sort = page.query.first().expect("a parameter");
    assert_eq!((sort.name.as_str(), &sort.ty, sort.required), ("sort", &Ty::Int, Some(true)));
    let error = page.errors.first().expect("an error");
    assert_eq!((error.code, error.http, error.text.as_str()), (77001, Some(404), "不对"));
    for header in ["必须", "必填", "是否必选"] {
        let page = sections(&format!(
            "### 查询参数\n\n| 参数 | 类型 | {header} | 说明 |\n| --- | --- | --- | --- |\n| a | string | 是 | 甲 |\n"
        ));
        assert_eq!(page.query.first().and_then(|param| param.required), Some(true), "{header}");
    }
}

#[test]
fn a_table_of_errors_without_headers_is_read_by_its_codes() {
    let page = sections(
        "### 错误码\n\n| 列1 | 列2 | 列3 |\n| --- | --- | --- |\n| 400 | 77001 | 不对 |\n| 500 | 77002 | 坏了 |\n",
    );
    let read: Vec<_> = page.errors.iter().map(|error| (error.http, error.code)).collect();
    assert_eq!(read, [(Some(400), 77001), (Some(500), 77002)]);
}

#[test]
fn types_in_all_spellings() {
    let list = |ty| Ty::List(Box::new(ty));
    let map = |ty| Ty::Map(Box::new(ty));
    let spelt = [
        ("`string\\[\\]`", list(Ty::Text)),
        ("array<int>", list(Ty::Int)),
        ("list&lt;string&gt;", list(Ty::Text)),
        ("Array[Book]", list(Ty::Named("Book".to_owned()))),
        ("object[]", list(Ty::Object)),
        ("list<list<int64>>", list(list(Ty::Int))),
        ("`map<string, `map&lt;string, int&gt;`>`", map(map(Ty::Int))),
        ("map[string]bool", map(Ty::Bool)),
        ("map", map(Ty::Unknown)),
        ("number(float)", Ty::Float),
        ("Boolean", Ty::Bool),
        ("`\\-`", Ty::Object),
        ("library.book.forList", Ty::Named("library.book.forList".to_owned())),
        ("见下面的说明", Ty::Unknown),
    ];
    for (text, ty) in spelt {
        let page = body(&format!("| `a` | {text} | 否 | 甲 |\n"), "");
        assert_eq!(page.body.first().map(|param| &param.ty), Some(&ty), "{text}");
    }
}

#[test]
fn a_bar_within_a_cell_belongs_to_it() {
    let page = body(
        "| `a` | `string` | 否 | 值是 `x|y` 中的一个 |\n| `b` | `string` | 否 | 甲\\|乙 |\n| `c` | `string` | 否 | 丙|丁 |\n",
        "",
    );
    let words: Vec<&str> = page.body.iter().map(|param| param.text.as_str()).collect();
    assert_eq!(words, ["值是 `x|y` 中的一个", "甲|乙", "丙|丁"]);
}

#[test]
fn scopes_have_digits_and_hyphens() {
    let page = read_page(&page_of(
        "| 权限要求 | `library:book-v2:read_1` 看书 `library:shelf.meta:readonly` 看书架 `contact:user.phone:readonly` 看电话 |",
        "",
    ));
    let scopes: Vec<&str> = page.scopes.iter().map(|scope| scope.value.as_str()).collect();
    assert_eq!(scopes, ["library:book-v2:read_1", "library:shelf.meta:readonly"]);
    assert_eq!(page.field_scopes.len(), 1);
    // Where nothing else is asked for, it is what the call needs.
    let page = read_page(&page_of("| 权限要求 | `contact:user.phone:readonly` 看电话 |", ""));
    assert_eq!((page.scopes.len(), page.field_scopes.len()), (1, 0));
}

#[test]
fn tokens_stand_behind_other_words() {
    let text = page_of("", "").replace(
        "`tenant_access_token` **值格式**：\"Bearer `access_token`\"",
        "通过**凭证**确定谁在调用。**值格式**：\"Bearer `access_token`\" 可选：- `user_access_token`：以用户身份",
    );
    let tokens: Vec<String> =
        read_page(&text).tokens.into_iter().map(|token| token.value).collect();
    assert_eq!(tokens, ["user"]);
}

#[test]
fn another_host_is_asked_about() {
    let text = page_of("", "").replace("https://open.feishu.cn", "https://files.example.com");
    let (draft, _) = drafted(&read_page(&text));
    assert!(about(&draft).contains(&About::OtherHost));
}

#[test]
fn numbered_notes_are_no_values() {
    let page = body(
        "| `a` | `int` | 否 | 须知：1. 先登录 2. 再借书 |\n| `b` | `int` | 否 | 枚举值：1：借出 2：归还 |\n",
        "",
    );
    let (_, schema) = drafted(&page);
    assert_eq!(at(&schema, "/body/a/type"), "int");
    assert_ne!(at(&schema, "/body/b/type"), "int");
}

#[test]
fn numbers_and_foreign_words_are_no_mask() {
    let shelf =
        "| `shelf` | `shelf` | 否 | 书架 |\n| &nbsp;&nbsp;└ `title` | `string` | 否 | 题目 |\n";
    for (ty, values) in [("int", "- `1`: 题目"), ("string", "- `TITLE`: 题目 - `ROW`: 排")] {
        let page = body(
            &format!(
                "{shelf}| `update_fields` | `{ty}\\[\\]` | 否 | 改什么<br>**可选值有**：<br>{values} |\n"
            ),
            "",
        );
        let (_, schema) = drafted(&page);
        assert_eq!(at(&schema, "/body/update_fields/mask_of"), &Value::Null, "{ty}");
    }
}

#[test]
fn words_that_say_nothing_are_no_defaults() {
    for none in ["空", "空，表示不改", "-", "无", "\"\"", "如果传了排，则为一"] {
        let page = body(&format!("| `a` | `string` | 否 | 甲<br>**默认值**：{none} |\n"), "");
        let (_, schema) = drafted(&page);
        assert_eq!(at(&schema, "/body/a/default"), &Value::Null, "{none}");
    }
    let page = body("| `a` | `int` | 否 | 甲<br>**默认值**：`0`，表示全部 |\n", "");
    assert_eq!(at(&drafted(&page).1, "/body/a/default"), &json!(0));
}

#[test]
fn prose_that_the_example_contradicts_is_left_out() {
    let page = body(
        "| `a` | `string` | 否 | 支持\"red\"和\"blue\"<br>**示例值**：\"green\" |\n| `b` | `string` | 否 | 不超过 3 个字符<br>**示例值**：\"long one\" |\n",
        "",
    );
    let (draft, schema) = drafted(&page);
    assert_eq!(at(&schema, "/body/a/type"), "string");
    assert_eq!(at(&schema, "/body/b/max_length"), &Value::Null);
    assert!(about(&draft).contains(&About::ValuesContradicted));
    assert!(about(&draft).contains(&About::LimitContradicted));
}

#[test]
fn what_the_example_leaves_out_is_not_required() {
    let page =
        body("| `a` | `string` | 是 | 甲 |\n| `b` | `string` | 是 | 乙 |\n", r#"{"a": "x"}"#);
    let (draft, schema) = drafted(&page);
    assert_eq!(at(&schema, "/body/a/required"), true);
    assert_eq!(at(&schema, "/body/b/required"), &Value::Null);
    assert!(about(&draft).contains(&About::RequiredContradicted));
}

#[test]
fn nulls_say_something_in_requests_and_nothing_in_replies() {
    let mut page = body("| `a` | `string` | 否 | 甲 |\n", r#"{"a": null}"#);
    page.response = Some(feishu_api_import::page::Located {
        value: json!({ "code": 0, "data": { "b": null, "c": [null, { "d": null }] } }),
        line: 1,
    });
    let (draft, schema) = drafted(&page);
    assert_eq!(at(&schema, "/body/a/nullable"), true);
    let examples: Value =
        serde_json::from_str(&draft.examples.expect("an example")).expect("examples are JSON");
    let example = examples.as_object().and_then(|examples| examples.values().next_back());
    let reply = json!({ "code": 0, "data": { "c": [{}] } });
    assert_eq!(at(example.expect("an example"), "/response"), &reply);
}

#[test]
fn an_example_that_cannot_be_whole_is_none() {
    let page =
        body("| `shelf` | `object` | 是 | 书架 |\n| &nbsp;&nbsp;└ `row` | `int` | 是 | 排 |\n", "");
    assert_eq!(drafted(&page).0.examples, None);
}

#[test]
fn numbers_with_a_unit_are_limits() {
    let rows = [
        ("string", "题目，长度不能超过 64 字符", "max_length", json!(64)),
        ("string", "字符长度上限为 100。", "max_length", json!(100)),
        ("string", "最大 1,000 个字符", "max_length", json!(1000)),
        ("string\\[\\]", "书，一次最多可设置 50 个书架", "items", json!([null, 50])),
        ("int", "0 < page_size <= 50", "max", json!(50)),
        ("file", "文件，不能超过 30MB", "max_bytes", json!(31_457_280)),
    ];
    for (ty, words, key, value) in rows {
        let page = body(&format!("| `a` | `{ty}` | 否 | {words} |\n"), "");
        let (_, schema) = drafted(&page);
        assert_eq!(at(&schema, &format!("/body/a/{key}")), &value, "{words}");
    }
}

#[test]
fn a_sentence_with_field_and_value_becomes_a_rule() {
    let page = body(
        "| `kind` | `string` | 是 | 种类<br>**可选值有**：<br>- `book`: 书 - `film`: 片 |\n| `pages` | `int` | 否 | 页数。当 `kind` 的值为 `book` 时，该参数必填。 |\n",
        "",
    );
    let (draft, schema) = drafted(&page);
    let rules = at(&schema, "/rules").to_string();
    assert!(rules.contains("kind") && rules.contains("book") && rules.contains("pages"), "{rules}");
    assert!(about(&draft).contains(&About::Rule));
}

#[test]
fn deep_rows_are_left_out_and_said() {
    let row = |depth: usize| {
        let mark = if depth == 0 { "" } else { "└ " };
        let indent = "\u{a0}".repeat(depth);
        format!("| {indent}{mark}`f{depth}` | `object` | 否 | 甲 |\n")
    };
    let rows: String = (0..5000).map(row).collect();
    let (draft, _) = drafted(&body(&rows, ""));
    assert!(about(&draft).contains(&About::TooDeep));
}

#[test]
fn a_type_that_contains_itself_is_one() {
    let page = body(
        "| `tree` | `node` | 否 | 树 |\n| &nbsp;&nbsp;└ `name` | `string` | 否 | 名字 |\n| &nbsp;&nbsp;└ `children` | `node\\[\\]` | 否 | 下级 |\n| &nbsp;&nbsp;&nbsp;&nbsp;└ `name` | `string` | 否 | 名字 |\n| &nbsp;&nbsp;&nbsp;&nbsp;└ `leaf` | `bool` | 否 | 末级 |\n",
        "",
    );
    let (_, schema) = drafted(&page);
    let types = schema.get("types").and_then(Value::as_object).expect("types");
    assert_eq!(types.keys().collect::<Vec<_>>(), ["Node"], "{schema:#}");
    assert_eq!(at(&schema, "/types/Node/struct/fields/children/type"), "Node[]");
    assert_eq!(at(&schema, "/types/Node/struct/fields/leaf/type"), "bool");
}

#[test]
fn who_issues_tokens_takes_none_and_gets_the_app_from_the_client() {
    let page = |rows: &str| {
        let text = page_of(
            "",
            &format!(
                "### 请求体\n\n| 名称 | 类型 | 必填 | 描述 |\n| --- | --- | --- | --- |\n{rows}"
            ),
        );
        let text = text.replace("open.feishu.cn", "accounts.feishu.cn");
        let lines = text.lines().filter(|line| !line.starts_with("| Authorization"));
        read_page(&lines.collect::<Vec<_>>().join("\n"))
    };
    let rows = "| `app_id` | `string` | 是 | 应用 |\n| `app_secret` | `string` | 是 | 密钥 |\n";
    let (draft, value) = drafted(&page(rows));
    assert_eq!((at(&value, "/tokens"), at(&value, "/host")), (&json!([]), &json!("accounts")));
    assert_eq!(at(&value, "/body/app_id/from_client"), "id");
    assert_eq!(at(&value, "/body/app_secret/from_client"), "secret");
    assert!(!about(&draft).iter().any(|one| matches!(one, About::NoToken | About::OtherHost)));

    let (draft, _) = drafted(&page("| `name` | `string` | 是 | 名称 |\n"));
    assert!(about(&draft).contains(&About::NoToken), "it may have been forgotten");
}

#[test]
fn comments_are_taken_out_of_examples_and_samples_are_none() {
    let shown = |example: &str| {
        let page = body("| `a` | `string` | 否 | 甲 |\n", example);
        let asks = page.remarks.iter().any(|remark| remark.about == About::ExampleBroken);
        (page.request.map(|request| request.value), asks)
    };
    let commented = "// 先看\n{ \"a\": \"http://x#1\", // 固定为 \"a\"\n} // 再看\n{ \"b\": 1 }";
    assert_eq!(shown(commented), (Some(json!({ "a": "http://x#1" })), false));
    assert_eq!(shown("curl -X PUT https://example.com"), (None, false), "a sample");
    assert_eq!(shown("{ \"a\": b }"), (None, true));
}

#[test]
fn elements_show_the_fields_of_their_type_together() {
    let mut page = body("", "");
    let rows = json!([{ "row": { "a": 1 } }, { "row": { "b": [{ "c": 1 }, { "d": 2 }] } }]);
    page.reply_table = false;
    page.reply = vec![feishu_api_import::page::Param {
        name: "rows".to_owned(),
        ty: Ty::Unknown,
        ..Default::default()
    }];
    page.response = Some(feishu_api_import::page::Located {
        value: json!({ "code": 0, "data": { "rows": rows } }),
        line: 1,
    });
    let (_, schema) = drafted(&page);
    let types = schema.get("types").map(ToString::to_string).unwrap_or_default();
    for name in ["\"a\"", "\"c\"", "\"d\""] {
        assert!(types.contains(name), "{name}: {types}");
    }
}

#[test]
fn a_list_of_lists_whose_example_is_a_list_is_one() {
    let page = body("| `a` | `list of string[]` | 否 | 甲 |\n", r#"{"a": ["x"]}"#);
    assert_eq!(at(&drafted(&page).1, "/body/a/type"), "string[]");
    let page = body("| `a` | `list` | 否 | 甲<br>**示例值**：[\"x\"] |\n", "");
    assert_eq!(at(&drafted(&page).1, "/body/a/type"), "string[]");
    let page = body("| `a` | `list of string[]` | 否 | 甲 |\n", r#"{"a": [["x"]]}"#);
    assert_eq!(at(&drafted(&page).1, "/body/a/type"), "string[][]");
}

#[test]
fn a_type_for_requests_that_is_called_like_its_operation_is_not_asked_about() {
    let page = body(
        "| `shelf` | `update_shelf` | 否 | 书架 |\n| &nbsp;&nbsp;└ `row` | `int` | 否 | 排 |\n",
        "",
    );
    let (draft, schema) = drafted(&page);
    assert_eq!(at(&schema, "/body/shelf/type"), "InputUpdateShelf");
    assert!(draft.asked.is_empty(), "{:?}", draft.asked);
}

#[test]
fn rows_of_keys_and_values_describe_a_map() {
    let page = body(
        "| `words` | `map` | 否 | 各语言 |\n| &nbsp;&nbsp;└ `key` | `string` | 否 | 语言 |\n| &nbsp;&nbsp;└ `value` | `string` | 否 | 文字 |\n",
        r#"{"words": {"zh": "书"}}"#,
    );
    assert_eq!(at(&drafted(&page).1, "/body/words/type"), "map<string,string>");
}
