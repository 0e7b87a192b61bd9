//! What users fill in or choose.

use feishu_api::runtime::{Json, json};

use super::component::{Part, component, plain};

/// What all fields have in common. Each has a name, under which a form sends its value; it must be
/// unique within the card.
macro_rules! field {
    ($type:ident) => {
        component!($type);

        impl $type {
            /// The form cannot be sent without it.
            #[must_use]
            pub fn required(self) -> Self {
                Self(self.0.with("required", true))
            }

            /// What stands there until something was given.
            #[must_use]
            pub fn placeholder(self, text: impl Into<String>) -> Self {
                Self(self.0.with("placeholder", plain(text)))
            }

            /// What the program receives with the user's choice, where the field is outside a form: a
            /// text or an object.
            #[must_use]
            pub fn callback(self, value: impl Into<Json>) -> Self {
                let value: Json = value.into();
                Self(self.0.with("behaviors", json!([{ "type": "callback", "value": value }])))
            }
        }
    };
}

/// A field for text.
#[derive(Debug, Clone, PartialEq)]
pub struct Input(Part);
field!(Input);

impl Input {
    /// A field of one line.
    pub fn new(name: impl Into<String>) -> Self {
        Self(named("input", name))
    }

    /// Several lines, not one.
    #[must_use]
    pub fn multiline(self) -> Self {
        Self(self.0.with("input_type", "multiline_text"))
    }

    /// What stands beside the field.
    #[must_use]
    pub fn label(self, text: impl Into<String>) -> Self {
        Self(self.0.with("label", plain(text)))
    }

    /// What the field contains at first.
    #[must_use]
    pub fn initial(self, text: impl Into<String>) -> Self {
        Self(self.0.with("default_value", text.into()))
    }

    /// How many characters it takes at most.
    #[must_use]
    pub fn max_length(self, characters: u32) -> Self {
        Self(self.0.with("max_length", characters))
    }
}

/// A choice among options.
#[derive(Debug, Clone, PartialEq)]
pub struct Select(Part);
field!(Select);

impl Select {
    /// A choice of one.
    pub fn one(name: impl Into<String>) -> Self {
        Self(named("select_static", name).with("options", json!([])))
    }

    /// A choice of several.
    pub fn several(name: impl Into<String>) -> Self {
        Self(named("multi_select_static", name).with("options", json!([])))
    }

    /// One more option: what the program receives, and what the user sees.
    #[must_use]
    pub fn option(self, value: impl Into<String>, label: impl Into<String>) -> Self {
        let value: String = value.into();
        Self(self.0.push("options", json!({ "text": plain(label), "value": value })))
    }
}

/// A choice among users.
#[derive(Debug, Clone, PartialEq)]
pub struct UserSelect(Part);
field!(UserSelect);

impl UserSelect {
    /// A choice of one.
    pub fn one(name: impl Into<String>) -> Self {
        Self(named("select_person", name).with("options", json!([])))
    }

    /// A choice of several.
    pub fn several(name: impl Into<String>) -> Self {
        Self(named("multi_select_person", name).with("options", json!([])))
    }

    /// One more user who can be chosen, by `open_id`.
    #[must_use]
    pub fn option(self, user: impl Into<String>) -> Self {
        let user: String = user.into();
        Self(self.0.push("options", json!({ "value": user })))
    }
}

/// A choice of a date, a time, or both. The program receives it with the user's time zone, such as
/// `2024-04-29 07:07 +0800`.
#[derive(Debug, Clone, PartialEq)]
pub struct Picker(Part);
field!(Picker);

impl Picker {
    /// A date.
    pub fn date(name: impl Into<String>) -> Self {
        Self(named("date_picker", name))
    }

    /// A time of day.
    pub fn time(name: impl Into<String>) -> Self {
        Self(named("picker_time", name))
    }

    /// A date and a time of day.
    pub fn date_time(name: impl Into<String>) -> Self {
        Self(named("picker_datetime", name))
    }
}

fn named(tag: &str, name: impl Into<String>) -> Part {
    let name: String = name.into();
    Part(json!({ "tag": tag, "name": name }))
}
