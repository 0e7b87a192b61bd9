//! Worksheets: what is open in schemas, answers put in, and answers that do not fit.

#![allow(clippy::expect_used, clippy::unwrap_used)] // tests fail by panicking

use feishu_api_import::page::Page;
use feishu_api_import::worksheet::{Answer, Refusal, Schema, answers, apply, worksheet};
use feishu_api_import::{Glossary, Known, Reading, draft, read};
use serde_json::{Value, json};

const ID: &str = "open/library/v3/loan_note/patch";

fn page() -> Page {
    match read(include_str!("pages/mirror.md")) {
        Reading::Endpoint(page) => *page,
        other => unreachable!("no endpoint: {other:?}"),
    }
}

fn drafted() -> String {
    draft(&page(), &Known::default(), &Glossary::default()).text
}

fn sheet(text: &str) -> (String, usize) {
    worksheet(&[Schema { id: ID, text, page: Some(&page()) }]).unwrap()
}

fn applied(text: &str, lines: &str) -> Result<Value, Vec<Refusal>> {
    let answers = answers(&format!("[{ID}]\n{lines}"))?;
    let edited = apply(text, &answers.iter().collect::<Vec<&Answer>>())?;
    Ok(serde_json::from_str(&edited.text).unwrap())
}

#[test]
fn a_draft_as_a_worksheet() {
    insta::assert_snapshot!(sheet(&drafted()).0);
}

#[test]
fn what_is_filled_in_is_no_longer_open() {
    let (sheet, count) = sheet(&drafted());
    let fill = |line: &str| {
        let answer = if line.ends_with("decide:") { "done" } else { "Words" };
        if line.ends_with(':') { format!("{line} {answer}") } else { line.to_owned() }
    };
    let filled: Vec<String> = sheet.lines().map(fill).collect();
    let answers = answers(&filled.join("\n")).unwrap();
    assert_eq!(answers.len(), count);
    let edited = apply(&drafted(), &answers.iter().collect::<Vec<_>>()).unwrap();
    assert_eq!(self::sheet(&edited.text).1, 0, "{}", edited.text);
    assert!(!edited.text.contains("decide") && !edited.text.contains("借出"), "{}", edited.text);
    // A place that was left open is listed again, alone.
    let open = edited.text.replacen("\"summary\": \"Words\"", "\"summary\": \"\"", 1);
    let (sheet, count) = self::sheet(&open);
    assert!(count == 1 && sheet.ends_with("summary:\n"), "{sheet}");
}

#[test]
fn answers_are_texts_json_and_paragraphs() {
    let schema = applied(
        &drafted(),
        "summary: Changes a note: its title, or when it is due.\n\
         description: Managers only.\n\
         description: Once a day.\n\
         # 题目\n\
         types.InputNote.title: What people see.\n\
         types.InputNoteState.1.name: Lent\n\
         types.InputNote.colour.deprecated: It has no effect.\n\
         types.InputNote.rules: [{ \"exactly_one\": [\"before_guid\", \"after_guid\"] }]\n\
         query.limit.max: 30\n\
         query.limit.min: null\n\
         query.order.default: desc\n",
    )
    .unwrap();
    let at = |pointer: &str| schema.pointer(pointer).cloned();
    assert_eq!(at("/summary"), Some(json!("Changes a note: its title, or when it is due.")));
    assert_eq!(at("/description"), Some(json!(["Managers only.", "Once a day."])));
    let fields = "/types/InputNote/struct/fields";
    assert_eq!(at(&format!("{fields}/title/doc")), Some(json!("What people see.")));
    let lent = json!({ "value": 1, "name": "Lent", "doc": "" });
    assert_eq!(at("/types/InputNoteState/enum/values/0"), Some(lent));
    let colour = json!({ "type": "string", "deprecated": "It has no effect.", "doc": "" });
    assert_eq!(at(&format!("{fields}/colour")), Some(colour));
    let rules = json!([{ "exactly_one": ["before_guid", "after_guid"] }]);
    assert_eq!(at("/types/InputNote/struct/rules"), Some(rules));
    assert_eq!(at("/query/limit"), Some(json!({ "type": "int", "max": 30, "doc": "" })));
    assert_eq!(at("/query/order/default"), Some(json!("desc")));
}

#[test]
fn what_does_not_fit_is_refused_by_line() {
    let refused = applied(
        &drafted(),
        "body.nowhere.doc: Words.\n\
         summary: One.\n\
         summary: Two.\n\
         types.InputNote.rules: [{\n\
         query.limit.decide: done\n\
         decide: perhaps\n\
         query.limit.most: null\n\
         body.\"note\"s: Words.\n",
    );
    let said = |refusal: &Refusal| format!("{}: {}", refusal.line, refusal.message);
    let refused: Vec<String> = refused.unwrap_err().iter().map(said).collect();
    insta::assert_snapshot!(refused.join("\n"));
}

#[test]
fn lines_that_are_no_answers_are_refused() {
    let refused =
        answers("summary: Words.\n[a/b]\nwords\n# words\n\nsummary: Words.\n").unwrap_err();
    let lines: Vec<usize> = refused.iter().map(|refusal| refusal.line).collect();
    assert_eq!(lines, [1, 3]);
}

#[test]
fn a_byte_of_the_schema_leads_to_the_line_of_its_answer() {
    let answers = answers(&format!("[{ID}]\nsummary: Words.\nquery.limit.max: 30\n")).unwrap();
    let edited = apply(&drafted(), &answers.iter().collect::<Vec<_>>()).unwrap();
    let line = |text: &str| edited.line_at(edited.text.find(text).unwrap());
    assert_eq!(line("Words."), Some(2));
    assert_eq!(line("max\": 30"), Some(3));
    assert_eq!(line("\"limit\""), Some(3), "what is wrong with a field stands at its name");
    assert_eq!(line("title"), None);
}

#[test]
fn what_is_shared_is_listed_where_it_is_declared() {
    let service = json!({
        "title": "书", "summary": "", "doc": "https://example.com",
        "errors": { "NotFound": { "code": 7_770_404, "doc": "", "advice": "" } },
        "parameters": { "limit": { "type": "int", "doc": "" } },
        "types": { "Note": { "struct": { "doc": "", "fields": { "guid": "string" } } } }
    })
    .to_string();
    let endpoint = json!({
        "summary": "Changes a note.", "errors": ["NotFound"], "query": { "limit": {} },
        "response": { "note": { "type": "Note", "doc": "The note after the change." } }
    })
    .to_string();
    let id = "open/library/v3/service";
    let schemas = [
        Schema { id, text: &service, page: None },
        Schema { id: ID, text: &endpoint, page: Some(&page()) },
    ];
    let (sheet, _) = worksheet(&schemas).unwrap();
    insta::assert_snapshot!(sheet);

    let filled = sheet.replace("Note.guid:", "Note.guid: Which note it is.");
    let answers = answers(&filled).unwrap();
    let edited = apply(&service, &answers.iter().collect::<Vec<_>>()).unwrap();
    let after: Value = serde_json::from_str(&edited.text).unwrap();
    let guid = json!({ "type": "string", "doc": "Which note it is." });
    assert_eq!(after.pointer("/types/Note/struct/fields/guid"), Some(&guid));
}
