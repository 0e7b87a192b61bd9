//! Reading and writing bodies, by the record engine and by serde derive.

use std::hint::black_box;

use feishu_api::task::v2::{GetSectionReply, ListTaskReply, Task};
use feishu_api_fixture::values::v1::Tree;
use feishu_api_runtime::record::{self, Read, Reader, to_json};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{bodies, by_hand};

/// Reads and writes the JSON of one type.
trait Codec: Sized {
    fn read(text: &str) -> Result<Self, String>;
    fn write(&self) -> Result<String, String>;
}

struct Engine<T>(T);

impl<T: Read + record::Value> Codec for Engine<T> {
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

impl<T: DeserializeOwned + Serialize> Codec for Serde<T> {
    fn read(text: &str) -> Result<Self, String> {
        serde_json::from_slice(text.as_bytes()).map(Self).map_err(|error| error.to_string())
    }

    fn write(&self) -> Result<String, String> {
        serde_json::to_string(&self.0).map_err(|error| error.to_string())
    }
}

/// Reads or writes one body with one codec.
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

/// The work on a body: `direction` is `read` or `write`, `codec` is `engine` or `derive`.
///
/// # Errors
///
/// If there is no such work, or if the codec cannot read the body.
pub fn work(direction: &str, body: &str, codec: &str) -> Result<Work, String> {
    let text = bodies::text(body).ok_or_else(|| format!("no body is called `{body}`"))?;
    match (codec, body) {
        ("engine", "section") => work_of::<Engine<GetSectionReply>>(direction, text),
        ("engine", "task") => work_of::<Engine<Task>>(direction, text),
        ("engine", "nested") => work_of::<Engine<Tree>>(direction, text),
        ("engine", "free") => work_of::<Engine<Value>>(direction, text),
        ("engine", "page") => work_of::<Engine<ListTaskReply>>(direction, text),
        ("derive", "section") => work_of::<Serde<by_hand::SectionReply>>(direction, text),
        ("derive", "task") => work_of::<Serde<by_hand::Task>>(direction, text),
        ("derive", "nested") => work_of::<Serde<by_hand::Tree>>(direction, text),
        ("derive", "page") => work_of::<Serde<by_hand::Page>>(direction, text),
        ("derive", "free") => work_of::<Serde<Value>>(direction, text),
        _ => Err(format!("no codec is called `{codec}`")),
    }
}

fn work_of<C: Codec + 'static>(direction: &str, text: String) -> Result<Work, String> {
    let work: Box<dyn Fn() -> Result<usize, String>> = match direction {
        "read" => Box::new(move || {
            black_box(C::read(black_box(&text))?);
            Ok(text.len())
        }),
        "write" => {
            let value = C::read(&text)?;
            Box::new(move || Ok(black_box(black_box(&value).write()?).len()))
        }
        _ => return Err(format!("`{direction}` is neither `read` nor `write`")),
    };
    Ok(Work(work))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten<C: Codec>(text: &str) -> Value {
        serde_json::from_str(&C::read(text).unwrap().write().unwrap()).unwrap()
    }

    /// All codecs keep everything in a body: otherwise their costs could not be compared.
    #[test]
    fn all_codecs_write_what_they_read() {
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
        let task: Engine<Task> = Codec::read(&bodies::text("task").unwrap()).unwrap();
        assert_eq!(feishu_api_runtime::record::unknown_paths(&task.0), Vec::<String>::new());
        let section: Engine<GetSectionReply> =
            Codec::read(&bodies::text("section").unwrap()).unwrap();
        assert_eq!(feishu_api_runtime::record::unknown_paths(&section.0), Vec::<String>::new());
    }
}
