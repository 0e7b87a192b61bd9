//! Fields of a reply that the schema does not declare.

use std::fmt;

use serde_json::{Map as JsonMap, Value as Json};

use super::Path;
use super::{Map, Read, ReadError, Reader, Record, Value, View};

/// The fields that a reply had beyond the declared ones. They are written back with the record.
// One word while empty, as it mostly is: every type of a reply has one.
#[derive(Clone, Default)]
pub struct Unknown(Option<Box<Inner>>);

#[derive(Clone, Default)]
struct Inner {
    fields: JsonMap<String, Json>,
    /// The log id of the reply, where it lacks a field that replies always have.
    log_id: Option<String>,
}

impl Unknown {
    /// The value of a field.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.fields()?.get(name)
    }

    /// Names and values in the order in which they arrived.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.fields().into_iter().flatten().map(|(name, value)| (name.as_str(), value))
    }

    /// The number of fields.
    pub fn len(&self) -> usize {
        self.fields().map_or(0, JsonMap::len)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Takes a field out.
    pub(crate) fn remove(&mut self, name: &str) -> Option<Json> {
        self.0.as_mut()?.fields.shift_remove(name)
    }

    pub(super) fn insert(&mut self, name: String, value: Json) {
        self.0.get_or_insert_default().fields.insert(name, value);
    }

    /// The log id of the reply, if that is known and something is missing.
    pub(crate) fn log_id(&self) -> Option<&str> {
        self.0.as_ref()?.log_id.as_deref()
    }

    pub(super) fn keep_log_id(&mut self, id: &str) {
        self.0.get_or_insert_default().log_id = Some(id.to_owned());
    }

    /// None rather than no fields.
    fn fields(&self) -> Option<&JsonMap<String, Json>> {
        self.0.as_ref().map(|inner| &inner.fields).filter(|fields| !fields.is_empty())
    }
}

/// Compares the fields.
impl PartialEq for Unknown {
    fn eq(&self, other: &Self) -> bool {
        self.fields() == other.fields()
    }
}

impl Eq for Unknown {}

impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(self.iter().map(|(name, value)| (name, format_args!("{value}").to_string())))
            .finish()
    }
}

impl Value for Unknown {
    fn view(&self) -> View<'_> {
        self.fields().map_or(View::Absent, |fields| View::Map(fields))
    }
}

impl Read for Unknown {
    fn blank() -> Self {
        Self::default()
    }

    fn read(&mut self, input: &mut Reader<'_>) -> Result<(), ReadError> {
        input.object(&mut |input, name| {
            self.insert(name.to_owned(), input.json()?);
            Ok(())
        })
    }

    fn as_unknown(&mut self) -> Option<&mut Unknown> {
        Some(self)
    }
}

impl Map for JsonMap<String, Json> {
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, View<'a>)) {
        for (name, value) in self {
            visit(name, value.view());
        }
    }
}

/// The unknown fields of a record.
pub(super) fn unknown_of(record: &dyn Record) -> View<'_> {
    let table = record.table();
    if table.keeps_unknown { record.slot(table.fields.len()).view() } else { View::Absent }
}

/// The JSON paths of all unknown fields in a record and in the records within it, such as
/// `task.members[3].nickname`.
pub fn unknown_paths(record: &dyn Record) -> Vec<String> {
    let mut paths = Vec::new();
    collect(View::Record(record), &Path::At(""), &mut paths);
    paths
}

fn collect(view: View<'_>, path: &Path<'_>, paths: &mut Vec<String>) {
    match view {
        View::Record(record) => {
            for (index, field) in record.table().fields.iter().enumerate() {
                collect(record.slot(index).view(), &Path::Key(path, field.name), paths);
            }
            if let View::Map(unknown) = unknown_of(record) {
                unknown.each(&mut |name, _| paths.push((&Path::Key(path, name)).into()));
            }
        }
        View::List(list) => {
            for index in 0..list.len() {
                collect(list.at(index), &Path::Index(path, index), paths);
            }
        }
        View::Map(map) => map.each(&mut |key, value| {
            collect(value, &Path::Key(path, key), paths);
        }),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{Task, read};
    use super::*;

    #[test]
    fn unknown_fields_are_listed_with_their_paths() {
        let task: Task = read(
            r#"{"new":1,"members":[{"id":"a"},{"id":"b","x.y":{}}],"parent":{"new":null},"by_name":{"k":{"z":0}}}"#,
        );
        let paths = unknown_paths(&task);
        assert_eq!(paths, ["members[1][\"x.y\"]", "parent.new", "by_name.k.z", "new"]);
        assert_eq!(task.unknown_fields.get("new"), Some(&1.into()));
        assert_eq!(task.unknown_fields.len(), 1);
    }

    #[test]
    fn unknown_is_one_word() {
        assert_eq!(size_of::<Unknown>(), size_of::<usize>());
    }
}
