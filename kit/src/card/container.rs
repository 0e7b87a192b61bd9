//! Components that contain others.

use feishu_api::runtime::{Json, json};

use super::button::ButtonStyle;
use super::component::{Component, Part, component, plain};

/// Components side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct Columns(Part);
component!(Columns);

impl Columns {
    /// No column yet.
    pub fn new() -> Self {
        Self(Part(json!({ "tag": "column_set", "columns": [] })))
    }

    /// One more column, as wide as what is in it.
    #[must_use]
    pub fn column(self, components: impl IntoIterator<Item: Into<Component>>) -> Self {
        let column = json!({ "tag": "column", "width": "auto", "elements": list(components) });
        Self(self.0.push("columns", column))
    }

    /// One more column, with a share of the width: columns of weight 2 are twice as wide as those of 1.
    #[must_use]
    pub fn weighted(
        self,
        weight: u8,
        components: impl IntoIterator<Item: Into<Component>>,
    ) -> Self {
        let column = json!({
            "tag": "column", "width": "weighted", "weight": weight, "elements": list(components),
        });
        Self(self.0.push("columns", column))
    }
}

impl Default for Columns {
    fn default() -> Self {
        Self::new()
    }
}

fn list(components: impl IntoIterator<Item: Into<Component>>) -> Json {
    components.into_iter().map(|component| Json::from(component.into())).collect()
}

/// Fields that are sent together, by a button below them.
///
/// The program receives all values by the fields' names, as `form_value` of a
/// [`CardTriggered`](feishu_api::cardkit::v1::CardTriggered) whose `name` is that of the form, followed by `_submit`.
#[derive(Debug, Clone, PartialEq)]
pub struct Form {
    name: String,
    components: Vec<Component>,
    submit: Part,
}

impl Form {
    /// A form, and the label of the button that sends it. The name must be unique within the card.
    pub fn new(name: impl Into<String>, submit: impl Into<String>) -> Self {
        let name: String = name.into();
        let submit = Part(json!({
            "tag": "button", "text": plain(submit), "name": format!("{name}_submit"),
            "form_action_type": "submit", "type": ButtonStyle::Primary.name(),
        }));
        Self { name, components: Vec::new(), submit }
    }

    /// One more component, above the button. Those that users interact with need a name.
    #[must_use]
    pub fn with(mut self, component: impl Into<Component>) -> Self {
        self.components.push(component.into());
        self
    }

    /// What the program receives with the values: a text or an object.
    #[must_use]
    pub fn callback(self, value: impl Into<Json>) -> Self {
        let value: Json = value.into();
        let submit = self.submit.with("behaviors", json!([{ "type": "callback", "value": value }]));
        Self { submit, ..self }
    }
}

impl From<Form> for Component {
    fn from(Form { name, components, submit }: Form) -> Self {
        let submit = Self::from(Json::from(submit));
        let components = list(components.into_iter().chain([submit]));
        Self::from(json!({ "tag": "form", "name": name, "elements": components }))
    }
}
