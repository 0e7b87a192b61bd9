use serde_json::json;

use super::super::fixture::{Task, read};
use super::super::{
    Clearable, Empty, Fields, FieldsMut, Millis, Nullable, Read, Seconds, Table, Value, to_json,
};
use super::*;

fn fails<T: Read>(text: &str) -> ReadError {
    let mut input = Reader::new(text.as_bytes()).strict(true);
    match T::read_new(&mut input) {
        Ok(_) => panic!("{text} was read"),
        Err(error) => error,
    }
}

#[test]
fn fields_are_found_in_any_order() {
    let task: Task = read(
        r#" { "ids" : [ 1 , "2" ] , "due" : "7", "sum\u006dary":"s", "start" :3, "zz": {"a":[{}]} } "#,
    );
    assert_eq!(task.summary.as_deref(), Some("s"));
    assert_eq!((task.start, task.due), (Some(Millis(3)), Some(Millis(7))));
    assert_eq!(task.ids, Some(vec![1, 2]));
    assert_eq!(task.unknown_fields.get("zz"), Some(&json!({"a": [{}]})));
}

#[test]
fn null_and_empty_digits_are_absent() {
    let task: Task = read(
        r#"{"summary":null,"due":"","ids":null,"ratio":"","members":null,"parent":null,"by_name":null}"#,
    );
    assert_eq!(task, Task::default());
}

#[test]
fn null_is_kept_where_it_means_something() {
    let task: Task = read(
        r#"{"status":null,"cells":["a",null],"grid":[[1,null]],"members":[null,{"id":"a"},null],
            "by_name":{"a":null},"extra":null}"#,
    );
    assert_eq!(task.status, Some(Nullable::Null));
    assert_eq!(task.cells, Some(vec![Some("a".into()), None]));
    assert_eq!(task.grid, Some(vec![vec![json!(1), json!(null)]]));
    assert_eq!(task.members.map(|members| members.len()), Some(1));
    assert_eq!(task.by_name.map(|entries| entries.len()), Some(0));
    assert_eq!(task.extra, Some(json!(null)));
}

#[test]
fn types_are_taken_as_servers_send_them() {
    assert_eq!(read::<Vec<i64>>(r#"[1,"2",3.0,"4e1",-0]"#), [1, 2, 3, 40, 0]);
    assert_eq!(read::<Vec<f64>>(r#"[1,"2.5",1e2]"#), [1.0, 2.5, 100.0]);
    assert_eq!(
        read::<Vec<bool>>(r#"[true,"True",1,"1",false,"FALSE",0,"0","",null]"#),
        [true, true, true, true, false, false, false, false]
    );
    assert_eq!(read::<Vec<String>>(r#"["a",1.50,true,-0]"#), ["a", "1.50", "true", "-0"]);
    assert_eq!(read::<Vec<Seconds>>(r#"["1",2,"",null]"#), [Seconds(1), Seconds(2)]);
    assert_eq!(
        read::<Vec<Clearable<i64>>>(r#"["",null,"5"]"#),
        [Clearable::Clear, Clearable::Set(5)]
    );
    assert_eq!(
        read::<Vec<Nullable<i64>>>(r#"["",null,"5"]"#),
        [Nullable::Null, Nullable::Value(5)]
    );
}

#[test]
fn of_fields_given_twice_the_last_one_counts() {
    let task: Task = read(
        r#"{"summary":"a","ids":[1],"x":1,"parent":{"summary":"a"},"summary":"b","ids":[2],"x":2,"parent":{}}"#,
    );
    assert_eq!(to_json(&task), r#"{"summary":"b","ids":["2"],"parent":{},"x":2}"#);
    let task: Task = read(r#"{"summary":"a","summary":null}"#);
    assert_eq!(task.summary, None);
}

#[test]
fn replies_without_declared_fields_keep_what_came() {
    let empty: Empty = read(r#"{"a":1}"#);
    assert_eq!(empty.unknown_fields.iter().collect::<Vec<_>>(), [("a", &json!(1))]);
    assert!(read::<Empty>("{}").unknown_fields.is_empty());
}

#[test]
fn errors_say_what_and_where() {
    let cases = [
        (
            r#"{"members":[{"id":"a"},{"id":[]}]}"#,
            "members[1].id: expected a string, found an array",
        ),
        (r#"{"ids":[1.5]}"#, "ids[0]: expected a whole number of at most 64 bits"),
        (r#"{"ids":["a"]}"#, "ids[0]: expected a whole number of at most 64 bits"),
        (r#"{"ids":[9223372036854775808]}"#, "ids[0]: expected a whole number of at most 64 bits"),
        (r#"{"due":true}"#, "due: expected a whole number, found a boolean"),
        (r#"{"ratio":1e999}"#, "ratio: expected a number within the range of a float"),
        (r#"{"by_name":{"k":{"active":2}}}"#, "by_name.k.active: expected a boolean"),
        (r#"{"parent":{"members":7}}"#, "parent.members: expected an array, found a number"),
        (r#"{"zz":[{"a":nul}]}"#, "zz[0].a: expected a value"),
        (r#"{"summary":nil}"#, "summary: expected a value"),
        (r#"{"summary":"a"#, "summary: the text ends too early"),
        ("[1]", "expected an object, found an array"),
        (r#"{"summary" "a"}"#, "expected `:`"),
        (r#"{"summary":"a" "due":1}"#, "expected `,` or `}`"),
    ];
    for (text, message) in cases {
        let error = fails::<Task>(text).to_string();
        assert_eq!(error.split(" (at byte").next(), Some(message), "{text}");
    }
    let error = fails::<Task>(r#"{"ids":[1, "abc"]}"#);
    assert_eq!((error.path(), error.offset()), ("ids[1]", 11));
    assert_eq!(error.excerpt(), r#"{"ids":[1, "abc"]}"#);
}

#[test]
fn a_field_without_use_for_null_is_left_alone() {
    #[derive(Default)]
    struct Bare(String, Vec<i64>);

    impl Fields for Bare {
        const TABLE: &'static Table = &Table {
            fields: &[Field::new("a"), Field::new("b")],
            keeps_unknown: false,
            rules: &[],
        };

        fn slot(&self, index: usize) -> &dyn Value {
            if index == 0 { &self.0 } else { &self.1 }
        }
    }

    impl FieldsMut for Bare {
        fn slot_mut(&mut self, index: usize) -> &mut dyn Read {
            if index == 0 { &mut self.0 } else { &mut self.1 }
        }
    }

    let mut bare = Bare("as before".into(), vec![]);
    let mut input = Reader::new(br#"{"a":null,"b":[1],"zz":{"\u0041":[]},"b":null}"#);
    input.record(&mut bare).unwrap();
    input.end().unwrap();
    assert_eq!((bare.0.as_str(), bare.1.len()), ("as before", 0));
    assert!(Reader::new(br#"{"a":nul}"#).record(&mut bare).is_err());
    assert!(Reader::new(br#"{"zz":[}"#).record(&mut bare).is_err());
}

#[test]
fn envelopes_are_walked_without_building_the_data() {
    let text = r#"{"code":0, "data": {"summary":1e400} ,"msg":"ok"}"#;
    let mut input = Reader::new(text.as_bytes());
    let (mut code, mut data, mut later) = (None, None, None);
    input
        .object(&mut |input, key| {
            match key {
                "code" => code = Some(input.int()?),
                "data" => {
                    later = Some(input.clone());
                    data = Some(input.raw()?);
                }
                _ => input.skip()?,
            }
            Ok(())
        })
        .unwrap();
    input.end().unwrap();
    assert_eq!((code, data), (Some(0), Some(br#"{"summary":1e400}"#.as_slice())));
    let mut task = Task::default();
    later.unwrap().record(&mut task).unwrap();
    assert_eq!(task.summary.as_deref(), Some("1e400"));
}

#[test]
fn strict_reading_refuses_deep_nesting() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        let nest = |depth| format!("{}1{}", open.repeat(depth), close.repeat(depth));
        assert!(Reader::new(nest(127).as_bytes()).strict(true).json().is_ok());
        assert!(Reader::new(nest(128).as_bytes()).strict(true).json().is_err());
        assert!(Reader::new(nest(100_000).as_bytes()).skip().is_ok());
    }
    let tasks = r#"{"parent":"#.repeat(1000);
    assert!(fails::<Task>(&tasks).message().contains("deeply"));
    // Values beside each other are not nested.
    assert!(Reader::new(format!("[{}[]]", "[],{},".repeat(1000)).as_bytes()).skip().is_ok());
}

#[test]
fn what_is_no_utf8_is_found_when_reached() {
    let mut input = Reader::new(b"[1,\"a\xff\"]");
    let error = input.json().unwrap_err();
    assert_eq!(
        (error.message(), error.path(), error.offset()),
        ("the text is not UTF-8", "[1]", 5)
    );
    let mut input = Reader::new(b"1 \xff");
    assert_eq!(input.int(), Ok(1));
    assert!(input.end().is_err());
}

/// What was read, and the mismatches that were noted.
fn tolerated(text: &str) -> (Task, Vec<String>) {
    let mut input = Reader::new(text.as_bytes());
    let mut task = Task::default();
    input.record(&mut task).unwrap();
    input.end().unwrap();
    let noted = input.mismatches().iter().map(|error| match error.to_string().split_once(" (at") {
        Some((shown, _)) => shown.to_owned(),
        None => error.to_string(),
    });
    (task, noted.collect())
}

#[test]
fn a_field_of_another_type_becomes_an_unknown_one() {
    let (task, noted) = tolerated(
        r#"{"summary":{"zh":"s"},"due":"soon","parent":[{}],"members":7,"start":3,"ids":[1]}"#,
    );
    assert_eq!((task.start, task.ids.as_deref()), (Some(Millis(3)), Some([1].as_slice())));
    assert_eq!((&task.summary, task.due, task.parent.is_none()), (&None, None, true));
    assert_eq!(task.unknown_fields.get("summary"), Some(&json!({"zh": "s"})));
    assert_eq!(task.unknown_fields.get("due"), Some(&json!("soon")));
    assert_eq!(task.unknown_fields.get("parent"), Some(&json!([{}])));
    assert_eq!(task.unknown_fields.get("members"), Some(&json!(7)));
    assert_eq!(
        noted,
        [
            "summary: expected a string, found an object",
            "due: expected a whole number of at most 64 bits",
            "parent: expected an object, found an array",
            "members: expected an array, found a number",
        ]
    );
}

#[test]
fn a_mismatch_costs_the_innermost_value_that_has_it() {
    let (task, noted) = tolerated(
        r#"{"members":[{"id":"a"},{"id":[],"active":true},9,{"id":"b"}],
            "by_name":{"k":{"active":2},"l":[3]},"ids":[1,"x",2],"parent":{"parent":{"due":true}}}"#,
    );
    let members = task.members.unwrap();
    let ids: Vec<_> = members.iter().map(|member| member.id.as_deref()).collect();
    assert_eq!(ids, [Some("a"), None, Some("b")]);
    assert_eq!(members[1].active, Some(true));
    assert_eq!(members[1].unknown_fields.get("id"), Some(&json!([])));
    assert_eq!(task.by_name.unwrap().keys().collect::<Vec<_>>(), ["k"]);
    assert_eq!(task.ids, Some(vec![1, 2]));
    assert_eq!(
        noted,
        [
            "members[1].id: expected a string, found an array",
            "members[2]: expected an object, found a number",
            "by_name.k.active: expected a boolean",
            "by_name.l: expected an object, found an array",
            "ids[1]: expected a whole number of at most 64 bits",
            "parent.parent.due: expected a whole number, found a boolean",
        ]
    );
}

#[test]
fn a_secret_of_another_type_is_not_shown_among_the_unknown_fields() {
    let (task, noted) = tolerated(r#"{"token":{"value":"hush"}}"#);
    assert!(task.token.is_none() && task.unknown_fields.is_empty());
    assert_eq!(noted, ["token: expected a string, found an object"]);
}

#[test]
fn what_is_half_read_when_a_mismatch_comes_is_taken_back() {
    let (task, _) = tolerated(r#"{"grid":[[1],2],"status":[]}"#);
    assert_eq!(task.grid, Some(vec![vec![json!(1)]]));
    assert_eq!(task.status, None);
    assert_eq!(task.unknown_fields.get("status"), Some(&json!([])));
}

#[test]
fn empty_values_of_another_kind_are_nothing() {
    let (task, noted) = tolerated(
        r#"{"parent":[],"members":{ },"by_name":[ ],"ids":"","extra":[],"ratio":"","start":""}"#,
    );
    assert!(task.parent.is_none() && task.ratio.is_none() && task.start.is_none());
    assert_eq!(task.members.map(|members| members.len()), Some(0));
    assert_eq!(task.by_name.map(|entries| entries.len()), Some(0));
    assert_eq!((task.ids, task.extra), (Some(vec![]), Some(json!([]))));
    assert_eq!(noted, Vec::<String>::new());
    let (task, noted) = tolerated("[]");
    assert_eq!((task, noted), (Task::default(), vec![]));
}

#[test]
fn free_values_that_cannot_be_held_are_kept_as_their_text() {
    let (task, noted) = tolerated(r#"{"zz":[1e400,-1E999]}"#);
    assert_eq!(task.unknown_fields.get("zz"), Some(&json!(["1e400", "-1E999"])));
    assert_eq!(noted, Vec::<String>::new());
    let deep = format!(r#"{{"zz":{}1{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    let (task, noted) = tolerated(&deep);
    let mut inner = task.unknown_fields.get("zz").unwrap();
    while let Some([next]) = inner.as_array().map(Vec::as_slice) {
        inner = next;
    }
    assert!(inner.as_str().is_some_and(|text| text.starts_with("[[") && text.contains("[1]")));
    assert_eq!(noted, Vec::<String>::new());
    let deep = format!("{}{{}}{}", r#"{"parent":"#.repeat(1000), "}".repeat(1000));
    let (_, noted) = tolerated(&deep);
    assert!(matches!(noted.as_slice(), [only] if only.ends_with("nested too deeply")), "{noted:?}");
}

#[test]
fn small_objects_take_no_more_memory_than_there_is_room_for() {
    let many = format!(r#"{{"members":[{}{{}}]}}"#, "{},".repeat(10_000));
    let read = |room| Reader::new(many.as_bytes()).room(room).record(&mut Task::default());
    let enough = 10_001 * size_of::<super::super::fixture::Member>();
    assert!(read(enough).is_ok());
    let error = read(enough - 1).unwrap_err();
    assert_eq!(error.message(), "the data takes more memory than replies may");
    let free = format!(r#"{{"zz":[{}{{}}]}}"#, "{},".repeat(10_000));
    assert!(Reader::new(free.as_bytes()).room(100_000).record(&mut Task::default()).is_err());
    let nested = format!("{}{{}}{}", r#"{"parent":"#.repeat(100), "}".repeat(100));
    let read = |room| Reader::new(nested.as_bytes()).room(room).record(&mut Task::default());
    assert!(read(100 * (size_of::<Task>() + 8)).is_ok());
    assert!(read(100 * size_of::<Task>()).is_err());
}
