use serde_json::json;

use super::super::fixture::{Member, Task};
use super::super::{Clearable, Limit, Millis, Nullable};
use super::*;

fn check(record: &dyn Record) -> Vec<String> {
    let mut violations = Vec::new();
    check_value(View::Record(record), &Field::new("task"), &Path::At("task"), &mut violations);
    violations.iter().map(Violation::to_string).collect()
}

#[test]
fn what_is_right_passes() {
    assert_eq!(check(&Task::default()), Vec::<String>::new());
    let task = Task {
        summary: Some("十个字符也可以十个字".into()),
        ids: Some(vec![1, 2, 3]),
        ratio: Some(0.5),
        token: Some("abc".into()),
        url: Some("too long, but not sent".into()),
        ..Task::default()
    };
    assert_eq!(check(&task), Vec::<String>::new());
}

#[test]
fn what_clears_a_field_is_under_no_limit() {
    let broken = |flags: u16, text: &str| {
        let field = Field::new("x").flags(flags).limits(&[Limit::Length(2, 5)]);
        let mut violations = Vec::new();
        check_value(View::Text(text), &field, &Path::At("x"), &mut violations);
        violations.len()
    };
    assert_eq!((broken(Field::CLEARABLE, ""), broken(Field::CLEARABLE, "a")), (0, 1));
    assert_eq!(broken(0, ""), 1);
}

#[test]
fn violations_name_the_path_at_any_depth() {
    let nameless = Member::default();
    let long = Member { id: Some("123456".into()), ..Member::default() };
    let task = Task {
        members: Some(vec![Member { id: Some("1".into()), ..Member::default() }, long.clone()]),
        parent: Some(Box::new(Task { members: Some(vec![nameless.clone()]), ..Task::default() })),
        by_name: Some([("a b".to_owned(), long)].into()),
        ratio: Some(f64::NAN),
        ..Task::default()
    };
    assert_eq!(
        check(&task),
        [
            "task.ratio must be a finite number",
            "task.members[1].id must have 1 to 5 characters, has 6",
            "task.parent.members[0].id must be given",
            "task.by_name[\"a b\"].id must have 1 to 5 characters, has 6",
        ]
    );
}

#[test]
fn limits_of_elements_and_of_lists() {
    let task = Task { ids: Some(vec![7, 101, 8, 7]), ..Task::default() };
    assert_eq!(
        check(&task),
        [
            "task.ids must have 1 to 3 elements, has 4",
            "task.ids must not have an element twice, has it at [0] and [3]",
            "task.ids[1] must be at most 100, is 101",
        ]
    );
    let twin = Member { id: Some("a".into()), ..Member::default() };
    let task = Task { members: Some(vec![twin.clone(), twin]), ..Task::default() };
    assert_eq!(
        check(&task),
        ["task.members must not have an element twice, has it at [0] and [1]"]
    );
}

#[test]
fn limits_reach_into_any_json() {
    let task = Task { extra: Some(json!(["abcd", 10, 1.5, {"k": "abcde"}])), ..Task::default() };
    assert_eq!(
        check(&task),
        [
            "task.extra[0] must have at most 3 characters, has 4",
            "task.extra[3].k must have at most 3 characters, has 5",
            "task.extra[1] must be at most 9, is 10",
        ]
    );
}

#[test]
fn secrets_are_not_quoted() {
    let task = Task { token: Some("S3CRET".into()), ..Task::default() };
    assert_eq!(check(&task), ["task.token must match the pattern `^[a-z]+$`"]);
}

#[test]
fn rules_of_records() {
    let task = Task {
        summary: Some("longer".into()),
        note: Some(Clearable::Clear),
        start: Some(Millis(2)),
        due: Some(Millis(1)),
        status: Some(Nullable::Value("short".into())),
        ..Task::default()
    };
    assert_eq!(
        check(&task),
        [
            "task takes at most one of summary and note, has summary and note",
            "task.start must not be later or larger than due",
            "task.summary must have at most 4 characters when status is \"short\", has 6",
        ]
    );
    let task = Task { status: Some(Nullable::Value("closed".into())), ..Task::default() };
    assert_eq!(check(&task), ["task.due must be given when status is \"done\" or \"closed\""]);
}

#[test]
fn paths_lead_to_the_longest_name_that_fits() {
    let value = json!({ "a": { "b": "inner", "c": "other" }, "a.b": "dotted" });
    let text = |path: &str| View::Json(&value).text(path);
    assert_eq!(text("a.b").as_deref(), Some("dotted"));
    assert_eq!(text("a.c").as_deref(), Some("other"));
    assert_eq!(text("a.d"), None);
    assert_eq!(text("a.b.c"), None);
}
