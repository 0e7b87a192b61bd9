//! The ways to read and write: the record engine and serde derive.

use std::hint::black_box;

use feishu_api::task::v2::{GetSectionReply, ListTaskReply, Task};
use feishu_api_fixture::values::v1::Tree;
use feishu_api_runtime::record::{self, Read, Reader, to_json};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{bodies, by_hand};

/// One way to read a text and to write what was read.
trait Way: Sized {
    fn read(text: &str) -> Result<Self, String>;
    fn write(&self) -> Result<String, String>;
}

struct Engine<T>(T);

impl<T: Read + record::Value> Way for Engine<T> {
    fn read(text: &str) -> Result<Self, String> {
        let mut input = Reader::new(text.as_bytes());
        let value = input.value().and_then(|value| input.end().map(|()| value));
        value.map(Self).map_err(|error| error.to_string())
    }

    fn write(&self) -> Result<String, String> {
        Ok(to_json(&self.0))
    }
}

struct Serde<T>(T);

impl<T: DeserializeOwned + Serialize> Way for Serde<T> {
    fn read(text: &str) -> Result<Self, String> {
        serde_json::from_slice(text.as_bytes()).map(Self).map_err(|error| error.to_string())
    }

    fn write(&self) -> Result<String, String> {
        serde_json::to_string(&self.0).map_err(|error| error.to_string())
    }
}

/// What is done again and again: one body, one way, and whether it is read or written.
pub struct Work(Box<dyn Fn() -> Result<usize, String>>);

impl Work {
    /// Does it once; the number of bytes that were read or written.
    ///
    /// # Errors
    ///
    /// If the body cannot be read or written.
    pub fn once(&self) -> Result<usize, String> {
        (self.0)()
    }
}

/// The work on a body: `direction` is `read` or `write`, `way` is `engine` or `derive`.
///
/// # Errors
///
/// If there is no such work, or if the way cannot read the body.
pub fn work(direction: &str, body: &str, way: &str) -> Result<Work, String> {
    let text = bodies::text(body).ok_or_else(|| format!("no body is called `{body}`"))?;
    match (way, body) {
        ("engine", "section") => doing::<Engine<GetSectionReply>>(direction, text),
        ("engine", "task") => doing::<Engine<Task>>(direction, text),
        ("engine", "nested") => doing::<Engine<Tree>>(direction, text),
        ("engine", "free") => doing::<Engine<Value>>(direction, text),
        ("engine", "page") => doing::<Engine<ListTaskReply>>(direction, text),
        ("derive", "section") => doing::<Serde<by_hand::SectionReply>>(direction, text),
        ("derive", "task") => doing::<Serde<by_hand::Task>>(direction, text),
        ("derive", "nested") => doing::<Serde<by_hand::Tree>>(direction, text),
        ("derive", "page") => doing::<Serde<by_hand::Page>>(direction, text),
        ("derive", "free") => doing::<Serde<Value>>(direction, text),
        _ => Err(format!("no way is called `{way}`")),
    }
}

fn doing<W: Way + 'static>(direction: &str, text: String) -> Result<Work, String> {
    let work: Box<dyn Fn() -> Result<usize, String>> = match direction {
        "read" => Box::new(move || {
            black_box(W::read(black_box(&text))?);
            Ok(text.len())
        }),
        "write" => {
            let value = W::read(&text)?;
            Box::new(move || Ok(black_box(black_box(&value).write()?).len()))
        }
        _ => return Err(format!("`{direction}` is neither `read` nor `write`")),
    };
    Ok(Work(work))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten<W: Way>(text: &str) -> Value {
        serde_json::from_str(&W::read(text).unwrap().write().unwrap()).unwrap()
    }

    /// What is compared does the same: nothing of a body is lost on the way.
    #[test]
    fn all_ways_write_what_they_read() {
        let text = bodies::text("section").unwrap();
        let section: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(rewritten::<Engine<GetSectionReply>>(&text), section);
        assert_eq!(rewritten::<Serde<by_hand::SectionReply>>(&text), section);

        let text = bodies::text("page").unwrap();
        let page: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(rewritten::<Engine<ListTaskReply>>(&text), page);
        assert_eq!(rewritten::<Serde<by_hand::Page>>(&text), page);

        let text = bodies::text("nested").unwrap();
        let tree: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(rewritten::<Engine<Tree>>(&text), tree);
        assert_eq!(rewritten::<Serde<by_hand::Tree>>(&text), tree);
        assert_eq!(rewritten::<Engine<Value>>(&text), tree);
    }

    /// Fields that the engine does not know would be kept as free JSON, and cost more.
    #[test]
    fn every_field_is_declared() {
        let task: Engine<Task> = Way::read(&bodies::text("task").unwrap()).unwrap();
        assert_eq!(feishu_api_runtime::record::unknown_paths(&task.0), Vec::<String>::new());
        let section: Engine<GetSectionReply> =
            Way::read(&bodies::text("section").unwrap()).unwrap();
        assert_eq!(feishu_api_runtime::record::unknown_paths(&section.0), Vec::<String>::new());
    }
}
