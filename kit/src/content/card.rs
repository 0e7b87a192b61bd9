//! Cards that are not built here: templates, and cards that were created before.

use feishu_api::im::v1::MessageContent;
use feishu_api::runtime::{Json, Map, json};

/// A card that was made with the card building tool, and what its variables stand for.
///
/// ```
/// use feishu_api::im::v1::MessageContent;
/// use feishu_api_kit::content::CardTemplate;
///
/// let card = CardTemplate::new("AAqigYkzabcef").version("1.0.0").variable("open_id", "ou_1");
/// let content = MessageContent::from(card);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct CardTemplate {
    /// Its id: `AAq…`.
    pub id: String,
    /// Its version, such as `1.0.0`; the latest if not given.
    pub version: Option<String>,
    /// What its variables stand for, by name.
    pub variables: Map<Json>,
}

impl CardTemplate {
    /// The latest version of the template with this id.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), version: None, variables: Map::new() }
    }

    /// A version, such as `1.0.0`.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// What a variable of the template stands for.
    #[must_use]
    pub fn variable(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.variables.insert(name.into(), value.into());
        self
    }

    /// The template as messages and answers to card actions name it.
    pub(crate) fn into_json(self) -> Json {
        let Self { id, version, variables } = self;
        let mut data = json!({ "template_id": id, "template_variable": variables });
        if let (Some(version), Some(fields)) = (version, data.as_object_mut()) {
            fields.insert("template_version_name".to_owned(), version.into());
        }
        data
    }
}

impl From<CardTemplate> for MessageContent {
    fn from(template: CardTemplate) -> Self {
        Self::Card(json!({ "type": "template", "data": template.into_json() }))
    }
}

/// A card that was created before, by the id that `cardkit` gave it. It can be sent once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardEntity(pub String);

impl From<CardEntity> for MessageContent {
    fn from(CardEntity(id): CardEntity) -> Self {
        Self::Card(json!({ "type": "card", "data": { "card_id": id } }))
    }
}

#[cfg(test)]
mod tests {
    use feishu_api::im::v1::MessageContent;
    use insta::assert_debug_snapshot;

    use super::{CardEntity, CardTemplate};

    #[test]
    fn templates_and_entities_are_named_as_documented() {
        let template = CardTemplate::new("AAq1").version("1.0.0").variable("open_id", "ou_1");
        let entity = CardEntity("7371713483664506900".into());
        assert_debug_snapshot!([MessageContent::from(template), entity.into()]);
    }
}
