//! What recurs on pages, in our words: names of values, and short descriptions of fields.

use std::collections::HashMap;

use serde_json::{Map, Value};

/// Names of values by what pages say that they mean, and descriptions of fields by their names.
#[derive(Debug, Clone, Default)]
pub struct Glossary {
    values: HashMap<String, (String, String)>,
    fields: HashMap<String, String>,
}

impl Glossary {
    /// Reads `schemas/glossary.json`: under `values`, by what a page says, the name and what it
    /// means; under `fields`, by the name of a field, what it holds.
    ///
    /// # Errors
    ///
    /// The text is not JSON.
    pub fn new(text: &str) -> Result<Self, serde_json::Error> {
        let root: Map<String, Value> = serde_json::from_str(text)?;
        let part =
            |key: &str| root.get(key).and_then(Value::as_object).cloned().unwrap_or_default();
        let value = |(meaning, entry): (String, Value)| {
            let entry = entry.as_array()?;
            let text = |index: usize| Some(entry.get(index)?.as_str()?.to_owned());
            Some((key(&meaning), (text(0)?, text(1).unwrap_or_default())))
        };
        let field = |(name, doc): (String, Value)| Some((name, doc.as_str()?.to_owned()));
        Ok(Self {
            values: part("values").into_iter().filter_map(value).collect(),
            fields: part("fields").into_iter().filter_map(field).collect(),
        })
    }

    /// The name of a value and what it means.
    pub(crate) fn value(&self, meaning: &str) -> Option<(&str, &str)> {
        self.values.get(&key(meaning)).map(|(name, doc)| (name.as_str(), doc.as_str()))
    }

    /// What a field holds; nothing where that depends on where it stands.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(String::as_str)
    }
}

/// A meaning as it is looked up: its first words, up to where pages begin to explain.
pub fn key(meaning: &str) -> String {
    let meaning = meaning.trim_matches(['`', '"', ' ', '\n', '-', '*']);
    let signs = meaning.find(['，', '。', '；', ';', '\n', '（', '(', ',', '：', ':']);
    let words = ["  ", " 注意", " 说明", " **"].iter().filter_map(|word| meaning.find(word));
    let end = words.chain(signs).min();
    let first = end.and_then(|end| meaning.get(..end)).unwrap_or(meaning).trim();
    let whole = if first.is_empty() { meaning } else { first };
    whole.to_lowercase()
}
