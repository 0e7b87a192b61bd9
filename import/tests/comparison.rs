//! What differs between a page and a schema is found, with its lines; what is only said otherwise
//! is none.

use std::error::Error;

use feishu_api_import::agree::{Agreement, Side, agree};
use feishu_api_import::facts::{Kind, facts};
use feishu_api_import::{Glossary, Known, Reading, draft, read};
use serde_json::{Value, json};

const PAGE: &str = include_str!("pages/mirror.md");

/// A reviewed schema of the page, with types in a file above it.
const SERVICE: &str = r#"{ "types": {
  "Item": { "struct": { "fields": {
    "guid": { "type": "string" },
    "opened_at": { "type": "seconds" },
    "readers": { "type": "Person[]" },
    "shelf": { "type": "string" }
  } } },
  "Person": { "struct": { "fields": { "id": { "type": "string" }, "name": { "type": "string" } } } }
} }"#;

fn compared(edit: impl Fn(&mut Value)) -> Result<Agreement, Box<dyn Error>> {
    let reading = read(PAGE);
    let Reading::Endpoint(page) = &reading else { unreachable!("no endpoint: {reading:?}") };
    let draft = draft(page, &Known::default(), &Glossary::default());
    let mut schema: Value = serde_json::from_str(&draft.text)?;
    edit(&mut schema);
    let parsed = |text: &str, shared: &[&str]| facts(text, shared).map_err(|error| error.message);
    let declared = json!({ "errors": draft.errors }).to_string();
    let drafted = parsed(&draft.text, &[&declared])?;
    let reviewed = parsed(&format!("{schema:#}"), &[SERVICE, &declared])?;
    Ok(agree(page, &draft.remarks, &drafted, &reviewed))
}

fn said(agreement: &Agreement) -> Vec<String> {
    let said = agreement.differences.iter().map(|found| {
        let fact = &found.fact;
        let who = match &found.side {
            Side::Page => "page".to_owned(),
            Side::Schema => "schema".to_owned(),
            Side::Other(other) => format!("not {other}"),
        };
        format!("{:?} {} {} {who} line {}", fact.kind, fact.place, fact.value, found.page_line)
    });
    said.collect()
}

#[test]
fn the_same() {
    let agreement = compared(|_| {}).expect("schemas");
    assert!(agreement.differences.is_empty(), "{:?}", said(&agreement));
    assert_eq!(agreement.same.get(&Kind::Error), Some(&3));
    assert_eq!(agreement.same.get(&Kind::Required), Some(&3));
}

#[test]
fn other_names_of_types_and_placeholders_of_order_are_no_difference() {
    let agreement = compared(|schema| {
        schema["response"]["note"]["type"] = "Item".into();
        schema["scopes"] = serde_json::json!(["library:loan:writeonly", "library:loan:write"]);
    })
    .expect("schemas");
    assert_eq!(
        said(&agreement),
        ["Name response.note.shelf  schema line 78"],
        "the type is called otherwise and has a field more"
    );
    let at = agreement.differences.first().and_then(|found| found.at.clone()).expect("a place");
    assert_eq!((at.file, at.line, at.shared_type.as_str()), (1, 6, "Item"));
    assert!(agreement.confirmed.contains(&("Person".to_owned(), "name".to_owned())));
}

#[test]
fn values_that_keep_a_limit_of_length_hold_it() {
    let with_value = |value: &str| {
        let title = |schema: &mut Value| {
            schema["types"]["Title"] =
                serde_json::json!({ "enum": { "values": [{ "value": value }] } });
            schema["types"]["InputNote"]["struct"]["fields"]["title"] =
                serde_json::json!({ "type": "Title" });
        };
        let agreement = compared(title).expect("schemas");
        said(&agreement).iter().filter(|line| line.starts_with("Rule")).count()
    };
    assert_eq!(with_value("short"), 0);
    assert_eq!(with_value(&"long".repeat(40)), 1, "the limit is lost");
}

#[test]
fn changed_facts_are_found() {
    let agreement = compared(|schema| {
        schema["query"]["limit"]["max"] = 60.into();
        schema["query"]["order"]["default"] = "desc".into();
        schema["path"]["note_guid"]["type"] = "int".into();
        let error = schema["errors"][2].take();
        schema["errors"][2] = json!({ error.as_str().expect("a name"): { "http": 410 } });
        schema["body"]["note"]["required"] = false.into();
        schema["rate_limit"] = json!(["5/s"]);
        schema["types"]["InputNote"]["struct"]["fields"]
            .as_object_mut()
            .expect("fields")
            .remove("colour");
    })
    .expect("schemas");
    insta::assert_snapshot!(said(&agreement).join("\n"));
}
