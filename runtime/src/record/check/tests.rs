use serde_json::json;

use super::super::fixture::{Member, Task};
use super::super::{Clearable, Condition, Limit, Millis, Nullable, Rule};
use super::*;

fn check(record: &dyn Record) -> Vec<String> {
    let mut violations = Vec::new();
    check_value(View::Record(record), &Field::new("task"), &Path::At("task"), &mut violations);
    violations.iter().map(Violation::to_string).collect()
}

fn limit(limit: Limit, view: View<'_>) -> Option<String> {
    let limits: &'static [Limit] = Box::leak(Box::new([limit]));
    let mut violations = Vec::new();
    check_value(view, &Field::new("x").limits(limits), &Path::At("x"), &mut violations);
    violations.first().map(|violation| violation.rule().to_owned())
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
    let broken = |flags: u8, text: &str| {
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
fn limits_read_naturally() {
    let none: Vec<i64> = Vec::new();
    let rule = |wanted, view| limit(wanted, view).unwrap_or_default();
    assert_eq!(
        rule(Limit::Items(1, u64::MAX), View::List(&none)),
        "must have at least 1 element, has 0"
    );
    assert_eq!(rule(Limit::Items(2, 2), View::List(&none)), "must have exactly 2 elements, has 0");
    assert_eq!(
        rule(Limit::Length(0, 1), View::Text("审核")),
        "must have at most 1 character, has 2"
    );
    assert_eq!(rule(Limit::Length(3, 9), View::Text("审核")), "must have 3 to 9 characters, has 2");
    assert_eq!(rule(Limit::Min(0.5), View::Float(0.25)), "must be at least 0.5, is 0.25");
    assert_eq!(rule(Limit::Max(10.0), View::Int(11)), "must be at most 10, is 11");
    assert_eq!(rule(Limit::Pattern("^a+$"), View::Text("b")), "must match the pattern `^a+$`");
    assert_eq!(limit(Limit::Length(3, 9), View::Int(1)), None);
    assert_eq!(limit(Limit::Pattern("("), View::Text("b")), None);
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
            "task.summary must have at most 4 characters, has 6 (when status is \"short\")",
        ]
    );
    let task = Task { status: Some(Nullable::Value("closed".into())), ..Task::default() };
    assert_eq!(check(&task), ["task.due must be given when status is \"done\" or \"closed\""]);
}

#[test]
fn rules_of_requests() {
    struct Given(&'static [(&'static str, &'static str)]);

    impl Facts for Given {
        fn with_view(&self, name: &str, look: &mut dyn FnMut(View<'_>)) {
            let found = self.0.iter().find(|(given, _)| *given == name);
            look(found.map_or(View::Absent, |(_, value)| View::Text(value)));
        }
    }

    let broken = |rule, given| {
        let mut violations = Vec::new();
        check_rules(&[rule], &Given(given), &Path::At(""), &mut violations);
        violations.iter().map(Violation::to_string).collect::<Vec<_>>().join("; ")
    };
    let on_a = Condition { field: "a", is: &[] };
    let both: &[_] = &[("a", "9"), ("b", "10")];
    let only_a: &[_] = &[("a", "9")];
    let names: &[_] = &["a", "b"];

    assert_eq!(
        broken(Rule::ForbiddenIf(on_a, &["c.d"]), &[("a", ""), ("c.d", "")]),
        "c.d must not be given when a is given"
    );
    assert_eq!(broken(Rule::ExactlyOne(names), only_a), "");
    assert_eq!(
        broken(Rule::ExactlyOne(names), &[]),
        "the request takes exactly one of a and b, has none"
    );
    assert_eq!(
        broken(Rule::ExactlyOne(names), both),
        "the request takes exactly one of a and b, has a and b"
    );
    assert_eq!(broken(Rule::AtLeastOne(names), &[]), "the request needs at least one of a and b");
    assert_eq!(broken(Rule::AtLeastOne(names), both), "");
    assert_eq!(
        broken(Rule::Together(names), only_a),
        "the request takes a and b only together, has only a"
    );
    assert_eq!(broken(Rule::Together(names), &[]), "");
    assert_eq!(broken(Rule::RequiredIf(on_a, &["b"]), only_a), "b must be given when a is given");
    assert_eq!(broken(Rule::RequiredIf(on_a, &["b"]), &[]), "");
    assert_eq!(
        broken(Rule::ForbiddenIf(on_a, &["b"]), both),
        "b must not be given when a is given"
    );
    let any = Rule::AtLeastOneIf(on_a, &["b", "c"]);
    assert_eq!(broken(any, only_a), "the request needs at least one of b and c when a is given");
    assert_eq!(broken(any, both), "");
    assert_eq!(broken(any, &[]), "");
    let allowed = Rule::LimitIf(on_a, "b", Limit::OneOf(&["8", "9"]));
    assert_eq!(broken(allowed, both), "b must be one of 8, 9 (when a is given)");
    assert_eq!(broken(allowed, &[("a", ""), ("b", "9")]), "");
    assert_eq!(broken(allowed, only_a), "");
    assert_eq!(broken(allowed, &[("b", "7")]), "");
    // As numbers, not as texts.
    assert_eq!(broken(Rule::Ordered("a", "b"), both), "");
    assert_eq!(broken(Rule::Ordered("b", "a"), both), "b must not be later or larger than a");
    let equal = Rule::Equal("a", "b", None);
    assert_eq!(broken(equal, both), "a must equal b");
    assert_eq!(broken(equal, only_a), "");
    assert_eq!(broken(equal, &[("a", "9"), ("b", "9")]), "");
    assert_eq!(broken(Rule::Equal("a", "b", Some("8")), only_a), "a must equal b");
    assert_eq!(broken(Rule::Equal("a", "b", Some("9")), only_a), "");
    assert_eq!(broken(Rule::Equal("a", "c.b", Some("8")), only_a), "");
    assert_eq!(
        broken(Rule::LimitIf(on_a, "b", Limit::Length(0, 1)), both),
        "b must have at most 1 character, has 2 (when a is given)"
    );
}
