//! The values of a record as they are sent.

use feishu_api::bitable::v1::NewRecord;
use feishu_api::{Json, Map, json};

/// The values of a record by the names of their fields.
///
/// ```
/// use feishu_api_kit::records::{Fields, link};
///
/// let fields = Fields::new().set("Name", "Notes").set("Address", link("here", "https://example.com"));
/// # let _ = fields;
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Fields(Map<Json>);

impl Fields {
    /// No values yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Gives a field a value: a text, a number, `true`, a time, a list of texts, what [`people`] and
    /// the other functions make, or any JSON. `None` empties the field.
    #[must_use]
    pub fn set(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.0.insert(name.into(), value.into());
        self
    }

    /// Empties a field when a record is updated.
    #[must_use]
    pub fn empty(self, name: impl Into<String>) -> Self {
        self.set(name, Json::Null)
    }

    pub(super) fn map(&self) -> &Map<Json> {
        &self.0
    }
}

impl From<Fields> for Map<Json> {
    fn from(fields: Fields) -> Self {
        fields.0
    }
}

impl From<Fields> for NewRecord {
    fn from(fields: Fields) -> Self {
        Self::new(fields.0)
    }
}

/// The value of a person field, by ids of users, of the type that `user_id_type` of the call says.
pub fn people(ids: impl IntoIterator<Item = impl Into<String>>) -> Json {
    objects("id", ids)
}

/// The value of a group chat field, by ids of chats: `oc_…`.
pub fn chats(ids: impl IntoIterator<Item = impl Into<String>>) -> Json {
    objects("id", ids)
}

/// The value of an attachment field, by the tokens of files that were uploaded to the base.
pub fn attachments(tokens: impl IntoIterator<Item = impl Into<String>>) -> Json {
    objects("file_token", tokens)
}

/// The value of a link field: the text that is shown, and the address that it leads to.
pub fn link(text: impl Into<String>, address: impl Into<String>) -> Json {
    json!({"text": text.into(), "link": address.into()})
}

/// The value of a location field, in degrees.
pub fn location(longitude: f64, latitude: f64) -> Json {
    format!("{longitude},{latitude}").into()
}

fn objects(key: &str, values: impl IntoIterator<Item = impl Into<String>>) -> Json {
    values.into_iter().map(|value| json!({key: value.into()})).collect()
}
