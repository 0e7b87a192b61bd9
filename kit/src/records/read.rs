//! The values of a record as they are returned.

use std::slice;

use feishu_api::bitable::v1::{Person, Record};
use feishu_api::{Json, Map, Millis};

use super::fields::Fields;
use super::parts::{Attachment, Chat, Link, Location, Segment, person};

/// Reads the values of a record by type.
///
/// A field that is absent, empty, or holds something else has no value, or an empty list. Results of
/// formulas and lookups are read as what they are, the first where one value is wanted.
pub trait Values {
    /// The value of a field as it was returned; of a formula or lookup, the list of its results.
    fn value(&self, name: &str) -> Option<&Json>;

    /// What a field shows as one text: the text itself, names of people, chats, options and files
    /// with commas between them, a number in digits, `true` or `false`, milliseconds of a date.
    fn text(&self, name: &str) -> Option<String> {
        let value = self.value(name)?;
        let shown: Vec<String> = elements(value).iter().filter_map(shown).collect();
        // The pieces of a text follow each other, all else is a list.
        let is_text = elements(value).iter().all(|one| one.get("type").is_some_and(is_segment));
        let text = shown.join(if is_text { "" } else { ", " });
        (!text.is_empty()).then_some(text)
    }

    /// The pieces of a text, with its links and mentions.
    fn segments(&self, name: &str) -> Vec<Segment> {
        self.value(name).map(|value| all(value, Segment::read)).unwrap_or_default()
    }

    /// The options of a multiple select field, or other texts in a list.
    fn texts(&self, name: &str) -> Vec<String> {
        self.value(name).map(|value| all(value, shown)).unwrap_or_default()
    }

    /// A number; numbers come as text where a formula makes text of them.
    fn number(&self, name: &str) -> Option<f64> {
        let value = first(self.value(name)?)?;
        value.as_f64().or_else(|| shown(value)?.trim().parse().ok())
    }

    /// A date, or when the record was created or modified.
    fn date(&self, name: &str) -> Option<Millis> {
        let value = first(self.value(name)?)?;
        value.as_i64().or_else(|| value.as_str()?.parse().ok()).map(Millis)
    }

    /// Whether a checkbox is ticked; those that never were may have no value.
    fn checkbox(&self, name: &str) -> Option<bool> {
        first(self.value(name)?)?.as_bool()
    }

    /// The users of a person field, or who created or modified the record.
    fn people(&self, name: &str) -> Vec<Person> {
        self.value(name).map(|value| all(value, person)).unwrap_or_default()
    }

    /// The chats of a group chat field.
    fn chats(&self, name: &str) -> Vec<Chat> {
        self.value(name).map(|value| all(value, Chat::read)).unwrap_or_default()
    }

    /// A link; the address of an email field is one, too.
    fn link(&self, name: &str) -> Option<Link> {
        Link::read(first(self.value(name)?)?)
    }

    /// The files of an attachment field.
    fn attachments(&self, name: &str) -> Vec<Attachment> {
        self.value(name).map(|value| all(value, Attachment::read)).unwrap_or_default()
    }

    /// Ids of the records that a one-way or two-way link field links.
    fn linked(&self, name: &str) -> Vec<String> {
        let Some(value) = self.value(name) else { return Vec::new() };
        elements(value).iter().flat_map(linked).collect()
    }

    /// The place of a location field.
    fn location(&self, name: &str) -> Option<Location> {
        Location::read(first(self.value(name)?)?)
    }
}

impl Values for Map<Json> {
    fn value(&self, name: &str) -> Option<&Json> {
        let value = self.get(name).filter(|value| !value.is_null())?;
        match value.get("value") {
            Some(results @ Json::Array(_)) if value.get("type").is_some_and(Json::is_number) => {
                Some(results)
            }
            _ => Some(value),
        }
    }
}

impl Values for Record {
    fn value(&self, name: &str) -> Option<&Json> {
        self.fields.as_ref()?.value(name)
    }
}

impl Values for Fields {
    fn value(&self, name: &str) -> Option<&Json> {
        self.map().value(name)
    }
}

/// The elements of a list; what is no list is its only element.
fn elements(value: &Json) -> &[Json] {
    value.as_array().map_or(slice::from_ref(value), Vec::as_slice)
}

fn first(value: &Json) -> Option<&Json> {
    elements(value).first()
}

fn all<T>(value: &Json, read: fn(&Json) -> Option<T>) -> Vec<T> {
    elements(value).iter().filter_map(read).collect()
}

fn is_segment(kind: &Json) -> bool {
    ["text", "mention", "url"].iter().any(|known| kind == known)
}

/// What a value, or an element of one, shows.
fn shown(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text.clone()),
        Json::Number(_) | Json::Bool(_) => Some(value.to_string()),
        Json::Object(object) => ["text", "full_address", "name"]
            .iter()
            .find_map(|key| object.get(*key)?.as_str())
            .map(str::to_owned),
        Json::Array(_) | Json::Null => None,
    }
}

/// Ids of records: as they are sent, and as searches and lists of records return them.
fn linked(value: &Json) -> Vec<String> {
    let ids = value.get("link_record_ids").or_else(|| value.get("record_ids")).unwrap_or(value);
    elements(ids).iter().filter_map(|id| id.as_str().map(str::to_owned)).collect()
}
