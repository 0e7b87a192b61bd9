//! What the platform refuses, found before it is sent.

use std::collections::HashSet;
use std::error::Error;
use std::fmt::{self, Display, Formatter};

use feishu_api::runtime::Json;

/// Bytes of a card at most, as JSON.
const LARGEST: usize = 30 * 1024;
/// Components at most, texts within others included.
const MOST_COMPONENTS: usize = 200;
/// Characters of an `element_id` at most.
const LONGEST_ID: usize = 20;
/// Components that users interact with, which need a name within a form.
const FIELDS: [&str; 12] = [
    "button",
    "checker",
    "date_picker",
    "input",
    "multi_select_person",
    "multi_select_static",
    "overflow",
    "picker_datetime",
    "picker_time",
    "select_img",
    "select_person",
    "select_static",
];

/// Why the platform would refuse a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidCard {
    /// Where in the card's JSON it is, such as `body.elements[2].name`; empty for the card as a whole.
    pub place: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What the platform refuses in a card.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// `schema` is not `2.0`.
    OldVersion,
    /// `update_multi` is false: everyone who sees a card sees the same.
    Exclusive,
    /// The JSON has more than 30 KB: so many bytes.
    TooLarge(usize),
    /// It has more than 200 components, of which this is the first.
    TooManyComponents,
    /// An `element_id` does not have 1 to 20 characters.
    IdLength,
    /// Another component has the same `element_id`.
    RepeatedId(String),
    /// A component of a form has no name.
    NoName,
    /// Another component of a form has the same name.
    RepeatedName(String),
}

impl Display for InvalidCard {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if !self.place.is_empty() {
            write!(f, "{}: ", self.place)?;
        }
        match &self.problem {
            Problem::OldVersion => write!(f, "cards must be of version \"2.0\""),
            Problem::Exclusive => write!(f, "cards must be the same for all who see them"),
            Problem::TooLarge(bytes) => {
                write!(f, "the card has {bytes} bytes, of which {LARGEST} are allowed")
            }
            Problem::TooManyComponents => {
                write!(
                    f,
                    "cards may have {MOST_COMPONENTS} components, texts within others included"
                )
            }
            Problem::IdLength => write!(f, "an `element_id` has 1 to {LONGEST_ID} characters"),
            Problem::RepeatedId(id) => write!(f, "two components have the `element_id` {id:?}"),
            Problem::NoName => write!(f, "components of a form need a name"),
            Problem::RepeatedName(name) => {
                write!(f, "two components of forms have the name {name:?}")
            }
        }
    }
}

impl Error for InvalidCard {}

/// Checks a card against the documented limits.
pub(super) fn check(card: &Json) -> Result<(), InvalidCard> {
    let refuse = |place: &str, problem| Err(InvalidCard { place: place.to_owned(), problem });
    if card.get("schema").and_then(Json::as_str) != Some("2.0") {
        return refuse("schema", Problem::OldVersion);
    }
    if card.pointer("/config/update_multi") == Some(&Json::Bool(false)) {
        return refuse("config.update_multi", Problem::Exclusive);
    }
    if let Some(body) = card.get("body") {
        Components::default().walk(body, "body", false)?;
    }
    match card.to_string().len() {
        bytes if bytes > LARGEST => refuse("", Problem::TooLarge(bytes)),
        _ => Ok(()),
    }
}

/// The components that were met so far.
#[derive(Default)]
struct Components<'a> {
    count: usize,
    ids: HashSet<&'a str>,
    names: HashSet<&'a str>,
}

impl<'a> Components<'a> {
    fn walk(&mut self, part: &'a Json, place: &str, in_form: bool) -> Result<(), InvalidCard> {
        match part {
            Json::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.walk(item, &format!("{place}[{index}]"), in_form)?;
                }
            }
            Json::Object(fields) => {
                let tag = fields.get("tag").and_then(Json::as_str);
                if let Some(tag) = tag {
                    self.meet(tag, part, place, in_form)?;
                }
                // What programs attach is theirs, whatever it looks like.
                for (key, value) in fields.iter().filter(|(key, _)| *key != "value") {
                    self.walk(value, &format!("{place}.{key}"), in_form || tag == Some("form"))?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn meet(
        &mut self,
        tag: &str,
        component: &'a Json,
        place: &str,
        in_form: bool,
    ) -> Result<(), InvalidCard> {
        let refuse =
            |key: &str, problem| Err(InvalidCard { place: format!("{place}{key}"), problem });
        self.count += 1;
        if self.count > MOST_COMPONENTS {
            return refuse("", Problem::TooManyComponents);
        }
        if let Some(id) = component.get("element_id").and_then(Json::as_str) {
            if !(1..=LONGEST_ID).contains(&id.chars().count()) {
                return refuse(".element_id", Problem::IdLength);
            }
            if !self.ids.insert(id) {
                return refuse(".element_id", Problem::RepeatedId(id.to_owned()));
            }
        }
        if in_form && FIELDS.contains(&tag) {
            let name = component.get("name").and_then(Json::as_str).unwrap_or_default();
            if name.is_empty() {
                return refuse("", Problem::NoName);
            }
            if !self.names.insert(name) {
                return refuse(".name", Problem::RepeatedName(name.to_owned()));
            }
        }
        Ok(())
    }
}
