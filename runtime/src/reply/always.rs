//! Fields that replies always have.

use crate::error::{Error, Report};
use crate::kind::Kind;
use crate::record::Unknown;

/// The value of a field that every documented reply has; `unknown` are the unknown fields of the object
/// that it belongs to.
///
/// # Errors
///
/// [`Kind::Decode`] if there is no value; it names the field, and the log id of the reply.
#[inline]
pub fn always<T>(value: Option<T>, field: &str, unknown: &Unknown) -> Result<T, Error> {
    value.ok_or_else(|| missing(field, unknown))
}

#[cold]
fn missing(field: &str, unknown: &Unknown) -> Error {
    let message = match unknown.get(field) {
        Some(_) => "the reply has a value of another type than documented",
        None => "the reply lacks a field that every documented reply has",
    };
    let log_id = unknown.log_id().map(str::to_owned);
    Report { log_id, json_path: Some(field.to_owned()), ..Report::new(Kind::Decode, message) }
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Reader, Record};

    #[derive(Clone, Default, Record)]
    struct Task {
        #[wire(ALWAYS)]
        guid: Option<String>,
        #[wire(ALWAYS)]
        parent: Option<Box<Task>>,
        unknown_fields: Unknown,
    }

    impl Task {
        fn guid(&self) -> Result<&str, Error> {
            always(self.guid.as_deref(), "guid", &self.unknown_fields)
        }
    }

    fn read(text: &str) -> Task {
        Reader::new(text.as_bytes()).log_id(Some("L-1")).value().unwrap()
    }

    #[test]
    fn what_is_missing_is_named_with_the_reply() {
        assert_eq!(read(r#"{"guid":"a"}"#).guid().unwrap(), "a");
        let task = read(r#"{"guid":"a","parent":{"guid":null,"parent":{}}}"#);
        let error = task.parent.as_ref().unwrap().guid().unwrap_err();
        assert_eq!((error.kind(), error.log_id()), (Kind::Decode, Some("L-1")));
        assert_eq!(error.message(), "the reply lacks a field that every documented reply has");
        assert_eq!(error.json_path(), Some("guid"));
        let error = read(r#"{"guid":["a"]}"#).guid().unwrap_err();
        assert_eq!(error.message(), "the reply has a value of another type than documented");
        // Who makes one has no reply.
        assert_eq!(Task::default().guid().unwrap_err().log_id(), None);
    }

    #[test]
    fn the_log_id_is_no_field() {
        let (task, same) = (read("{}"), Task::default());
        assert_eq!(task, same);
        assert_eq!(task.unknown_fields, same.unknown_fields);
        assert!(task.unknown_fields.is_empty());
        assert_eq!(crate::record::to_json(&task), "{}");
    }
}
