//! Drafts of pages that were written for the purpose, in each dialect: invented services, our own
//! sentences.

use feishu_api_import::{Draft, Glossary, Known, Reading, draft, read};

/// Types that an invented service has already.
const SERVICE: &str = r#"{ "types": {
    "Reader": { "struct": { "fields": {
        "id": { "type": "string" }, "name": { "type": "string" }, "card": { "type": "string", "only": "request" }
    } } },
    "Order": { "enum": { "values": [ { "value": "asc" }, { "value": "desc" } ] } }
} }"#;

fn drafted(page: &str, known: &Known) -> Draft {
    match read(page) {
        Reading::Endpoint(page) | Reading::Event(page) => draft(&page, known, &Glossary::default()),
        other @ Reading::Other { .. } => unreachable!("no endpoint and no event: {other:?}"),
    }
}

#[test]
fn mirror() {
    let draft = drafted(include_str!("pages/mirror.md"), &Known::default());
    assert_eq!(draft.id, "open/library/v3/loan_note/patch");
    insta::assert_snapshot!(draft.text);
}

#[test]
fn mirror_with_known_types() {
    let known = Known::new(&[SERVICE]).expect("JSON");
    let draft = drafted(include_str!("pages/mirror.md"), &known);
    let schema: serde_json::Value = serde_json::from_str(&draft.text).expect("JSON");
    assert_eq!(schema.pointer("/query/order/type"), Some(&"Order".into()));
    let reply = schema.pointer("/types/Note/struct/fields/readers/type");
    assert_eq!(reply, Some(&"Reader[]".into()), "the same fields as the known type has in replies");
    let request = schema.pointer("/types/InputNote/struct/fields/readers/type");
    assert_eq!(request, Some(&"InputReader[]".into()), "the known type has another field");
}

#[test]
fn rows_that_lost_their_depth() {
    let draft = drafted(include_str!("pages/flat.md"), &Known::default());
    assert_eq!(draft.id, "open/library/v3/shelf/list");
    insta::assert_snapshot!(draft.text);
}

#[test]
fn crawler() {
    let draft = drafted(include_str!("pages/crawler.md"), &Known::default());
    assert_eq!(draft.id, "open/library/v3/book_title/update");
    insta::assert_snapshot!(draft.text);
}

#[test]
fn project() {
    let draft = drafted(include_str!("pages/project.txt"), &Known::default());
    assert_eq!(draft.id, "project/card/color/change");
    insta::assert_snapshot!(draft.text);
}

#[test]
fn event() {
    let draft = drafted(include_str!("pages/event.md"), &Known::default());
    assert_eq!(draft.id, "open/library/v3/events/loan_note_returned");
    insta::assert_snapshot!(draft.text);
}

#[test]
fn callback() {
    let draft = drafted(include_str!("pages/callback.md"), &Known::default());
    assert_eq!(draft.id, "open/library/v3/events/card_clicked");
    insta::assert_snapshot!(draft.text);
}

#[test]
fn other_pages_say_what_they_are() {
    let reason = |page| match read(page) {
        Reading::Endpoint(page) | Reading::Event(page) => page.title,
        Reading::Other { reason } => reason,
    };
    assert_eq!(
        reason(include_str!("pages/guide.md")),
        "no method and URL: an overview, a guide or answers to questions"
    );
    assert_eq!(reason(""), "no headings and no method or URL: text without structure");
}

/// Every remark about a field stands where the field is, and names the line that it is about.
#[test]
fn remarks_are_located() {
    let draft = drafted(include_str!("pages/mirror.md"), &Known::default());
    let schema: serde_json::Value = serde_json::from_str(&draft.text).expect("JSON");
    let remarks = |pointer: &str| {
        let list = schema.pointer(pointer).and_then(serde_json::Value::as_array);
        list.map(|list| list.iter().map(ToString::to_string).collect::<String>())
    };
    let colour = remarks("/types/InputNote/struct/fields/colour/decide").expect("remarks");
    assert!(colour.contains("Page line 50"), "{colour}");
    let page = remarks("/decide").expect("remarks");
    assert!(page.contains("Page line 9") && page.contains("不能同时设置"), "{page}");
}
