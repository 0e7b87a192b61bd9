//! Values within texts: JSON written as a string, and lists with commas between their elements.

use std::mem::take;

use super::{Cursor, ReadError, Reader};
use crate::record::{Field, Read};

impl Reader<'_> {
    /// Reads a text, and the value within it. The empty text is no value; one that does not hold such
    /// a value is a mismatch, whatever else it is.
    #[inline(never)]
    pub(super) fn within_text(
        &mut self,
        slot: &mut dyn Read,
        field: &Field,
    ) -> Result<(), ReadError> {
        let start = self.start();
        let text = self.string()?;
        if text.is_empty() {
            return Ok(());
        }
        let list = field.has(Field::COMMA).then(|| json_list(&text));
        let json = list.as_deref().unwrap_or(&text);
        let mut inner = Reader {
            json: Cursor::new(json.as_bytes()),
            depth: self.depth,
            is_strict: self.is_strict,
            room: self.room,
            log_id: self.log_id,
            mismatches: take(&mut self.mismatches),
        };
        let outcome = slot.read(&mut inner).and_then(|()| inner.end());
        (self.room, self.mismatches) = (inner.room, inner.mismatches);
        outcome.map_err(|error| {
            let place = match error.path() {
                "" => String::new(),
                path => format!("{path}: "),
            };
            self.mismatch_at(start, &format!("within the text: {place}{}", error.message()))
        })
    }
}

/// What stands between commas, as a list of JSON.
fn json_list(text: &str) -> String {
    text.split(',').map(str::trim).collect::<serde_json::Value>().to_string()
}

/// Reads a whole JSON text into a value.
///
/// # Errors
///
/// If it is not JSON, or not that of the type.
pub fn from_json<T: Read>(text: &str) -> Result<T, ReadError> {
    let mut input = Reader::new(text.as_bytes());
    let value = input.value()?;
    input.end()?;
    Ok(value)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::record::fixture::{Member, Task, read};
    use crate::record::{View, Violation, check_value, to_json};

    #[test]
    fn values_within_texts_go_both_ways() {
        let text =
            r#"{"content":"{\"id\":\"a\",\"z\":1}","card":"[\"\\\"\",null]","numbers":"1,-2"}"#;
        let task: Task = read(text);
        assert_eq!(task.content.as_ref().unwrap().id.as_deref(), Some("a"));
        assert_eq!(task.card, Some(json!(["\"", null])));
        assert_eq!(task.numbers, Some(vec![1, -2]));
        assert_eq!(to_json(&task), text);
    }

    #[test]
    fn what_does_not_hold_such_a_value_is_kept_as_it_is() {
        for (field, text) in
            [("content", "{\"id\":"), ("content", "{} {}"), ("content", "5"), ("card", "plain")]
        {
            let text = json!({ field: text, "summary": "s" }).to_string();
            let mut input = Reader::new(text.as_bytes());
            let task: Task = input.value().unwrap();
            assert_eq!(task.summary.as_deref(), Some("s"));
            let [mismatch] = input.mismatches() else { panic!("{text}") };
            assert!(mismatch.to_string().contains(field), "{mismatch}");
            let kept: serde_json::Value = serde_json::from_str(&to_json(&task)).unwrap();
            assert_eq!(kept, serde_json::from_str::<serde_json::Value>(&text).unwrap());
            assert!(Reader::new(text.as_bytes()).strict(true).value::<Task>().is_err());
        }
    }

    #[test]
    fn what_is_wrong_within_a_text_costs_nothing_else() {
        let text = json!({ "content": "{\"id\":[],\"name\":\"n\"}" }).to_string();
        let mut input = Reader::new(text.as_bytes());
        let task: Task = input.value().unwrap();
        assert_eq!(task.content.unwrap().name.as_deref(), Some("n"));
        let [mismatch] = input.mismatches() else { panic!("one") };
        assert_eq!(mismatch.path(), "content.id");
    }

    #[test]
    fn values_in_the_place_of_their_texts_are_read_too() {
        let task: Task = read(r#"{"content":{"id":"a"},"numbers":[7],"card":null}"#);
        assert_eq!(task.content.unwrap().id.as_deref(), Some("a"));
        assert_eq!(task.numbers, Some(vec![7]));
        let task: Task = read(r#"{"content":"","numbers":"","card":""}"#);
        assert!(task.content.is_none() && task.numbers.is_none() && task.card.is_none());
    }

    #[test]
    fn what_is_within_texts_is_checked() {
        let task = Task {
            content: Some(Member { name: Some("n".into()), ..Member::default() }),
            numbers: Some(Vec::new()),
            ..Task::default()
        };
        let mut found = Vec::new();
        let field = Field::new("task");
        check_value(View::Record(&task), &field, &crate::record::Path::At("task"), &mut found);
        let found: Vec<String> = found.iter().map(Violation::to_string).collect();
        assert_eq!(
            found,
            ["task.content.id must be given", "task.numbers must have 1 to 3 elements, has 0"]
        );
    }
}
