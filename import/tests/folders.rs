//! Folders of pages: each call once, types of a version once, nothing stops the rest.

#![allow(clippy::expect_used)] // tests fail by panicking

use feishu_api_import::batch::Batch;
use feishu_api_import::page::About;
use feishu_api_import::{Glossary, Known, version};
use serde_json::{Value, json};

const HEAD: &str = "| 名称 | 类型 | 描述 |\n| --- | --- | --- |\n| `data` | `\\-` | 内容 |\n";

/// A page of a call of an invented service.
fn page(address: &str, http: &str, body: &str, reply: &str) -> String {
    let (method, path) = http.split_once(' ').expect("a method and a path");
    let reply = reply.replace("└", "&nbsp;&nbsp;└");
    format!(
        "---\nfullPath: \"/x/{address}\"\nupdateTime: \"{}\"\n---\n\n# 书\n\n## 请求\n\n| 项目 | 值 |\n| --- | --- |\n\
         | HTTP URL | https://open.feishu.cn/open-apis/{path} |\n| HTTP Method | {method} |\n\n\
         ### 请求体\n\n| 名称 | 类型 | 必填 | 描述 |\n| --- | --- | --- | --- |\n{body}\n\n### 响应体\n\n{HEAD}{reply}\n",
        address.len()
    )
}

fn batch(pages: &[(&str, String)]) -> Batch {
    let files: Vec<(String, String)> =
        pages.iter().map(|(name, text)| ((*name).to_owned(), text.clone())).collect();
    Batch::of(&files)
}

fn ids(batch: &Batch) -> Vec<&str> {
    batch.versions.values().flatten().map(|source| source.id.as_str()).collect()
}

const BOOK: &str = "| └ `book` | `book` | 书 |\n| &nbsp;&nbsp;└ `id` | `string` | 编号 |\n| &nbsp;&nbsp;└ `title` | `string` | 题目 |\n";

#[test]
fn what_cannot_be_read_stops_nothing() {
    let batch = batch(&[
        ("a.md", "# 说明\n\n## 怎么用\n\n读一读。\n".to_owned()),
        ("b.md", page("library-v3/book/get", "GET library/v3/books/:id", "", BOOK)),
        ("c.yaml", "a: [".to_owned()),
        ("d.md", "# 还书\n\n## 事件\n\n| 项目 | 值 |\n| --- | --- |\n| 事件类型 | library.book.returned_v3 |\n".to_owned()),
    ]);
    let drafted = ["open/library/v3/book/get", "open/library/v3/events/book_returned"];
    assert_eq!(ids(&batch), drafted);
    assert_eq!(batch.others.len(), 2);
}

#[test]
fn the_same_call_is_taken_once_and_the_newer_page_of_it() {
    let batch = batch(&[
        ("old.md", page("library-v3/book/get", "GET library/v3/books/:id", "", BOOK)),
        ("newer.md", page("library-v3/book/read", "GET library/v3/books/:book_id", "", BOOK)),
    ]);
    assert_eq!(ids(&batch), ["open/library/v3/book/read"]);
    let duplicate = batch.duplicates.first().expect("a duplicate");
    assert_eq!((duplicate.taken.as_str(), duplicate.left.as_str()), ("newer.md", "old.md"));
}

#[test]
fn ids_have_four_levels_whatever_addresses_and_paths_say() {
    let cases = [
        (
            "library-v3/book_mark/list_book_marks",
            "GET library/v3/book_marks",
            "library/v3/book_mark/list",
        ),
        (
            "library-v3/book_mark/update-book-mark",
            "PATCH library/v3/book_marks/:id",
            "library/v3/book_mark/patch",
        ),
        ("ukTMukTM", "GET library/v3/shelves/:shelf_id/books", "library/v3/shelf_book/list"),
        ("ukTMukTM", "POST library/v3/books/:id/move", "library/v3/book/move"),
        ("ukTMukTM", "POST library/v2/oauth/token", "library/v2/oauth_token/create"),
        ("ukTMukTM", "POST library/ticket/get", "library/v1/ticket/get"),
        ("ukTMukTM", "GET archive/library/v2/rooms/:id/meta", "library/v2/room_meta/get"),
        ("ukTMukTM", "DELETE library/v3/books/:id", "library/v3/book/delete"),
    ];
    for (address, http, id) in cases {
        let batch = batch(&[("a.md", page(address, http, "", ""))]);
        assert_eq!(ids(&batch), [format!("open/{id}")], "{http}");
    }
}

fn versioned(pages: &[(&str, String)]) -> (Vec<Value>, Value, Vec<About>) {
    let batch = batch(pages);
    let sources = batch.versions.values().next().expect("a version");
    let pages: Vec<_> = sources.iter().map(|source| &source.page).collect();
    let version = version(&pages, &Known::default(), &Glossary::default());
    let json = |text: &str| serde_json::from_str(text).expect("drafts are JSON");
    let drafts = version.drafts.iter().map(|draft| json(&draft.text)).collect();
    let asked = version.drafts.iter().flat_map(|draft| draft.asked.iter()).chain(&version.asked);
    let asked = asked.map(|remark| remark.about).collect();
    (drafts, Value::Object(version.shared.types), asked)
}

#[test]
fn calls_of_one_path_are_told_apart_by_what_they_always_send() {
    let grant = |value| {
        let body = format!("| `grant_type` | `string` | 是 | 类型。 **固定值：**`{value}` |");
        page("ukTMukTM", "POST library/v2/oauth/token", &body, BOOK)
    };
    let pages = [
        ("code.md", grant("authorization_code")),
        ("copy.md", grant("refresh_token")),
        ("refresh.md", grant("refresh_token")),
    ];
    let batch = batch(&pages);
    let expected = ["open/library/v2/oauth_token/create", "open/library/v2/oauth_token/refresh"];
    assert_eq!(ids(&batch), expected);
    assert_eq!(batch.duplicates.len(), 1);

    let (drafts, ..) = versioned(&pages);
    let sent: Vec<_> = drafts.iter().map(|draft| &draft["body"]["grant_type"]).collect();
    let constant = |value| json!({"type": "string", "const": value, "doc": ""});
    assert_eq!(sent, [&constant("authorization_code"), &constant("refresh_token")]);
}

#[test]
fn equal_types_and_supersets_are_one() {
    let wider = format!("{BOOK}| &nbsp;&nbsp;└ `shelf` | `string` | 书架 |\n");
    let body = "| `book` | `book` | 是 | 书 |\n| &nbsp;&nbsp;└ `title` | `string` | 是 | 题目 |\n| &nbsp;&nbsp;└ `secret` | `string` | 否 | 暗号 |\n";
    let (drafts, types, asked) = versioned(&[
        ("a.md", page("library-v3/book/get", "GET library/v3/books/:id", "", BOOK)),
        ("b.md", page("library-v3/book/list", "GET library/v3/books", "", &wider)),
        ("c.md", page("library-v3/book/create", "POST library/v3/books", body, BOOK)),
    ]);
    assert!(drafts.iter().all(|draft| draft.get("types").is_none()));
    assert_eq!(types.as_object().map(serde_json::Map::len), Some(1));
    let field = |name: &str, key: &str| {
        types.pointer(&format!("/Book/struct/fields/{name}/{key}")).cloned()
    };
    assert_eq!(field("shelf", "only"), Some("response".into()));
    assert_eq!(field("secret", "only"), Some("request".into()));
    assert_eq!(field("title", "required"), Some(true.into()));
    assert!(!asked.contains(&About::NameTaken));
}

#[test]
fn what_truly_differs_has_a_name_of_its_own_and_is_asked_about() {
    let other = "| └ `book` | `book` | 书 |\n| &nbsp;&nbsp;└ `id` | `int` | 编号 |\n";
    let (drafts, types, asked) = versioned(&[
        ("a.md", page("library-v3/book/get", "GET library/v3/books/:id", "", BOOK)),
        ("b.md", page("library-v3/book/list", "GET library/v3/books", "", BOOK)),
        ("c.md", page("library-v3/loan/get", "GET library/v3/loans/:id", "", other)),
    ]);
    assert!(types.get("Book").is_some());
    assert!(drafts.iter().any(|draft| draft.pointer("/types/GetLoanBook").is_some()), "{drafts:?}");
    assert_eq!(asked.iter().filter(|about| **about == About::NameTaken).count(), 1);
}

#[test]
fn the_glossary_names_values() {
    let body =
        "| `state` | `int` | 否 | 状态<br>**可选值有**：<br>- `1`: 借出，可续借 - `2`: 归还 |\n";
    let batch =
        batch(&[("a.md", page("library-v3/book/create", "POST library/v3/books", body, ""))]);
    let glossary = r#"{"values": {"借出": ["Lent", "Someone has it."]}, "fields": {"state": "Where the book is."}}"#;
    let glossary = Glossary::new(glossary).expect("JSON");
    let pages: Vec<_> = batch.versions.values().flatten().map(|source| &source.page).collect();
    let version = version(&pages, &Known::default(), &glossary);
    let draft = version.drafts.first().expect("a draft");
    assert!(draft.text.contains("\"Lent\"") && draft.text.contains("Where the book is."));
    let unnamed = draft.asked.iter().filter(|remark| remark.about == About::Unnamed);
    assert_eq!(unnamed.map(|remark| remark.read.as_str()).collect::<Vec<_>>(), ["归还"]);
}

const DOCUMENT: &str = r"
openapi: 3.0.3
info: { title: library, version: 1.0.0, x-lark-project: library }
servers: [{ url: https://open.feishu.cn }]
paths:
  /open-apis/library/v3/books/{id}:
    get:
      operationId: library_book_get
      summary: 看书
      tags: [book]
      parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
      responses:
        '200': { content: { application/json: { schema: { type: object, properties: {
          code: { type: integer }, data: { type: object, properties: { book: { $ref: '#/components/schemas/Book' } } } } } } } }
      x-lark-access-tokens: [tenant, user]
      x-lark-scopes: ['library:book:read']
      x-lark-error-mappings: [{ code: 77009, httpCode: 404, msg: gone }]
      x-lark-rate-limit: { tier: 4 }
  /open-apis/library/v3/books/{id}/lend:
    post:
      operationId: library_book_lend
      tags: [book]
      requestBody: { content: { application/json: { schema: { type: object, required: [reader], properties: {
        reader: { type: string }, book: { $ref: '#/components/schemas/Book' } } } } } }
      responses: {}
components:
  schemas:
    Book: { type: object, properties: { id: { type: string }, title: { type: string }, shelf: { type: string },
      parts: { type: array, items: { $ref: '#/components/schemas/Book' } } } }
";

#[test]
fn documents_add_to_pages_and_stand_alone() {
    let batch = batch(&[
        ("a.md", page("library-v3/book/get", "GET library/v3/books/:id", "", BOOK)),
        ("z.yaml", DOCUMENT.to_owned()),
    ]);
    assert_eq!(ids(&batch), ["open/library/v3/book/get", "open/library/v3/book/lend"]);
    let sources = batch.versions.values().next().expect("a version");
    let page = &sources.first().expect("the page").page;
    assert_eq!(page.scopes.first().map(|scope| scope.value.as_str()), Some("library:book:read"));
    assert_eq!(page.tokens.len(), 2);
    assert_eq!(page.errors.first().map(|error| error.code), Some(77009));
    assert_eq!(page.rates.len(), 2);
    let book = page.reply.first().expect("the book");
    assert!(book.fields.iter().any(|field| field.name == "shelf"), "the document knows it");
    let lend = &sources.last().expect("the operation").page;
    assert_eq!(lend.body.first().and_then(|param| param.required), Some(true));
}

#[test]
fn parameters_that_recur_are_declared_once() {
    let query = "### 查询参数\n\n| 名称 | 类型 | 必填 | 描述 |\n| --- | --- | --- | --- |\n| `size` | `int` | 否 | 几本<br>**数据校验规则**：<br>- 取值范围：`1` ～ `";
    let page = |address: &str, http: &str, most: u32| {
        let page = page(address, http, "", BOOK);
        page.replace("### 响应体", &format!("{query}{most}` |\n\n### 响应体"))
    };
    let batch = batch(&[
        ("a.md", page("library-v3/book/list", "GET library/v3/books", 50)),
        ("b.md", page("library-v3/shelf/list", "GET library/v3/shelves", 50)),
        ("c.md", page("library-v3/loan/list", "GET library/v3/loans", 20)),
    ]);
    let sources = batch.versions.values().next().expect("a version");
    let pages: Vec<_> = sources.iter().map(|source| &source.page).collect();
    let version = version(&pages, &Known::default(), &Glossary::default());
    let size = json!({ "type": "int", "min": 1, "max": 50, "doc": "" });
    assert_eq!(version.shared.parameters.get("size"), Some(&size));
    let uses = version.drafts.iter().map(|draft| {
        let schema: Value = serde_json::from_str(&draft.text).expect("drafts are JSON");
        schema.pointer("/query/size").cloned().unwrap_or_default()
    });
    assert_eq!(uses.collect::<Vec<_>>(), [json!({}), json!({ "max": 20 }), json!({})]);
}
