//! Types that the draft declares, or takes from the service.

use serde_json::{Map, Value, json};

use super::known::{Fit, Known};
use crate::page::Remark;

/// The types of one draft.
pub(super) struct Types<'k> {
    known: &'k Known,
    declared: Map<String, Value>,
}

impl<'k> Types<'k> {
    pub(super) fn new(known: &'k Known) -> Self {
        Self { known, declared: Map::new() }
    }

    /// The declared types.
    pub(super) fn into_declared(self) -> Map<String, Value> {
        self.declared
    }

    /// The name of an object's type: a known one that fits, one that was declared before with the
    /// same fields, or a new one.
    pub(super) fn object(
        &mut self,
        name: &str,
        owner: &str,
        fields: &Map<String, Value>,
        is_request: bool,
        remark: &mut Remark,
    ) -> Option<String> {
        let input = format!("Input{name}");
        let long = format!("{owner}{name}");
        let mut candidates = vec![name.to_owned()];
        if is_request && !name.starts_with("Input") {
            candidates.push(input);
        }
        candidates.push(long.clone());
        candidates.extend((2..10).map(|number| format!("{long}{number}")));

        let fit = |name: &String| self.known.fit(name, fields, is_request);
        if let Some(found) = candidates.iter().find(|name| fit(name) == Fit::Same) {
            return Some(found.clone());
        }
        // A request must not offer fields that the page does not have.
        if !is_request && let Some(found) = candidates.iter().find(|name| fit(name) == Fit::Wider) {
            remark.question = format!(
                "The service's type `{found}` is used; it has fields that this page does not show."
            );
            return Some(found.clone());
        }
        let plain = Self::bare(fields);
        let same = |name: &&String| {
            let declared = self.declared.get(*name).and_then(|def| def.pointer("/struct/fields"));
            declared.and_then(Value::as_object).is_some_and(|known| Self::bare(known) == plain)
        };
        if let Some(found) = candidates.iter().find(same) {
            return Some(found.clone());
        }
        let is_free = |name: &&String| !self.known.has(name) && !self.declared.contains_key(*name);
        let found = candidates.iter().find(is_free)?.clone();
        if found != name {
            remark.question = format!(
                "Another type is called `{name}` and has other fields; this one is called \
                 `{found}`. One type for both?"
            );
        }
        let def = json!({ "struct": { "doc": "", "fields": fields } });
        self.declared.insert(found.clone(), def);
        Some(found)
    }

    /// Gives a declared type rules over its fields.
    pub(super) fn add_rules(&mut self, name: &str, rules: Vec<Value>) {
        let def = self.declared.get_mut(name).and_then(|def| def.get_mut("struct"));
        if let Some(def) = def.and_then(Value::as_object_mut) {
            def.insert("rules".to_owned(), Value::Array(rules));
        }
    }

    /// The name of an enumeration's type.
    pub(super) fn enumeration(
        &mut self,
        name: &str,
        owner: &str,
        values: &[(Value, Value)],
    ) -> String {
        let plain: Vec<Value> = values.iter().map(|(value, _)| value.clone()).collect();
        if let Some(known) = self.known.enumeration(name, &plain) {
            return known;
        }
        let is_int = plain.iter().all(Value::is_i64);
        let mut def = Map::new();
        def.insert("doc".to_owned(), json!(""));
        if is_int {
            def.insert("wire".to_owned(), json!("int"));
        }
        def.insert("values".to_owned(), values.iter().map(|(_, entry)| entry.clone()).collect());
        let def = json!({ "enum": def });
        let long = format!("{owner}{name}");
        let numbered = (2..).map(|number| format!("{long}{number}"));
        let mut candidates = [name.to_owned(), long.clone()].into_iter().chain(numbered);
        let free_or_same = |candidate: &String| match self.declared.get(candidate) {
            Some(declared) => values_of(declared) == values_of(&def),
            None => !self.known.has(candidate),
        };
        let found = candidates.find(free_or_same).unwrap_or(long);
        self.declared.entry(found.clone()).or_insert(def);
        found
    }

    /// Fields without what people decide: two types are the same in spite of other remarks.
    fn bare(fields: &Map<String, Value>) -> Vec<(String, Value)> {
        let plain = |field: &Value| {
            let mut field = field.clone();
            if let Some(keys) = field.as_object_mut() {
                keys.shift_remove("decide");
            }
            field
        };
        fields.iter().map(|(name, field)| (name.clone(), plain(field))).collect()
    }
}

fn values_of(def: &Value) -> Vec<Option<&Value>> {
    let values = def.pointer("/enum/values").and_then(Value::as_array);
    values.map(|values| values.iter().map(|value| value.get("value")).collect()).unwrap_or_default()
}
