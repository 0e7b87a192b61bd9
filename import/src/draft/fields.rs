//! Fields and parameters of a page as those of a draft.

mod facts;
mod shapes;

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use super::known::Known;
use super::model::{Facts, Field, Rule, Shape};
use super::remarks::Remarks;
use super::siblings::Siblings;
use super::types::Types;
use super::{prose, words};
use crate::infer;
use crate::page::{About, Page, Param, Remark, Ty};

/// Drafts the fields of one page; its types go where those of the version are.
pub(super) struct Drafter<'p> {
    pub(super) types: &'p mut Types,
    pub(super) remarks: Remarks,
    /// Rules over fields, by the place of their object.
    pub(super) rules: BTreeMap<String, Vec<Rule>>,
    page: &'p Page,
    known: &'p Known,
    /// Number of the endpoint within its version.
    user: usize,
    /// The objects around the current field, outermost first.
    open: Vec<Open>,
    /// Fields that an object around the current one has as well, as a row within it shows.
    more: BTreeMap<usize, Vec<Field>>,
}

/// An object whose fields are being read.
struct Open {
    /// What the page calls its type.
    page_name: String,
    /// The type in the draft.
    index: usize,
    /// The fields that its own rows list.
    fields: Vec<String>,
}

/// Where fields stand.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    /// `body.section`.
    pub(super) path: &'a str,
    /// Name of the type or endpoint around them.
    pub(super) owner: &'a str,
    /// An example of the object that they form.
    pub(super) example: Option<&'a Value>,
}

impl Place<'_> {
    fn is_request(&self) -> bool {
        is_sent(self.path)
    }
}

/// Whether what stands at a place is sent; else it is read.
fn is_sent(path: &str) -> bool {
    !path.starts_with("response") && !path.starts_with("payload")
}

impl<'p> Drafter<'p> {
    pub(super) fn new(page: &'p Page, known: &'p Known, types: &'p mut Types, user: usize) -> Self {
        let remarks = Remarks::of(&page.remarks);
        Self {
            types,
            remarks,
            rules: BTreeMap::new(),
            page,
            known,
            user,
            open: Vec::new(),
            more: BTreeMap::new(),
        }
    }

    /// The fields of an object, or the parameters in one place.
    pub(super) fn fields(&mut self, params: &[Param], place: Place<'_>) -> Vec<Field> {
        let mut last = BTreeMap::new();
        for (index, param) in params.iter().enumerate() {
            if last.insert(&param.name, index).is_some() {
                let path = format!("{}.{}", place.path, param.name);
                self.remark(&path, param.line, About::Repeated, "");
            }
        }
        let siblings = Siblings::of(params);
        let mut fields = Vec::new();
        for (index, param) in params.iter().enumerate() {
            if last.get(&param.name) != Some(&index) {
                continue;
            }
            fields.push(match words::mask(param, params).filter(|_| place.is_request()) {
                Some(target) => self.mask(param, target, place),
                None => self.field(param, &siblings, place),
            });
        }
        fields.extend(self.undocumented(params, place));
        fields
    }

    /// Fields that only the example has: in a reply they are taken from it.
    fn undocumented(&mut self, params: &[Param], place: Place<'_>) -> Vec<Field> {
        let Some(shown) = place.example.and_then(Value::as_object).filter(|_| !params.is_empty())
        else {
            return Vec::new();
        };
        let listed: HashSet<&str> = params.iter().map(|param| param.name.as_str()).collect();
        let line = params.first().map_or(1, |param| param.line);
        let more: serde_json::Map<String, Value> = shown
            .iter()
            .filter(|(name, _)| !listed.contains(name.as_str()))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        let mut fields = Vec::new();
        for param in infer::fields(&more, line) {
            if place.is_request() {
                self.remark(place.path, line, About::ExampleField, &param.name);
            } else {
                let path = format!("{}.{}", place.path, param.name);
                self.remark(&path, line, About::FieldByExample, "");
                fields.push(self.field(&param, &Siblings::of(&[]), place));
            }
        }
        fields
    }

    fn field(&mut self, param: &Param, siblings: &Siblings<'_>, place: Place<'_>) -> Field {
        let path = format!("{}.{}", place.path, param.name);
        let shown = shown(place.example, &param.name);
        let time = words::time(param, shown.as_ref());
        let shape = match time {
            Some((time, about)) => {
                self.remark(&path, param.line, about, "");
                Shape::Time { unit: time.name(), is_text: param.ty == Ty::Text }
            }
            None => self.typed(param, &path, shown.as_ref(), place),
        };
        let is_deprecated = words::is_deprecated(&param.text);
        if is_deprecated {
            self.remark(&path, param.line, About::Deprecated, &param.text);
        }
        let mut facts = Facts::default();
        if place.is_request() {
            facts = self.facts(param, &shape, &path, time.map(|(time, _)| time), place);
            self.read_words(param, siblings, &path, place.path);
        }
        self.compare_example(param, &shape, shown.as_ref(), &path);
        self.close(param, shape, facts, is_deprecated, &path)
    }

    /// The mask of another field: its values are that field's.
    fn mask(&mut self, param: &Param, target: &Param, place: Place<'_>) -> Field {
        let path = format!("{}.{}", place.path, param.name);
        let named: Vec<&str> = param.values.iter().map(|(value, _)| value.as_str()).collect();
        let all: Vec<&str> = target.fields.iter().map(|field| field.name.as_str()).collect();
        for name in named.iter().filter(|name| !all.contains(name)) {
            self.remark(&path, param.line, About::MaskForeign, name);
        }
        let is_part = !named.is_empty() && all.iter().any(|field| !named.contains(field));
        let kept =
            all.iter().filter(|field| named.contains(field)).map(|field| (*field).to_owned());
        let fields = is_part.then(|| kept.collect());
        self.remark(&path, param.line, About::Mask, &target.name);
        let shape = Shape::Mask { target: target.name.clone(), fields };
        let facts = self.facts(param, &shape, &path, None, place);
        self.close(param, shape, facts, false, &path)
    }

    fn close(
        &self,
        param: &Param,
        shape: Shape,
        facts: Facts,
        is_deprecated: bool,
        path: &str,
    ) -> Field {
        let is_request = is_sent(path);
        Field {
            name: param.name.clone(),
            shape,
            facts,
            is_deprecated,
            sent: usize::from(is_request),
            read: usize::from(!is_request),
            questions: self.remarks.questions(path),
        }
    }

    /// Sentences of the cell that state rules.
    fn read_words(&mut self, param: &Param, siblings: &Siblings<'_>, path: &str, object: &str) {
        for sentence in param.text.split_inclusive(['。', '；', '\n']) {
            let sentence = sentence.trim();
            if !prose::may_demand(sentence) {
                continue;
            }
            if let Some(rule) = prose::rule(sentence, siblings, Some(param)) {
                self.remark(path, param.line, About::Rule, sentence);
                self.add_rule(object, rule);
            } else if let Some(about) = prose::question(sentence, siblings, Some(param)) {
                self.remark(path, param.line, about, sentence);
            }
        }
    }

    pub(super) fn add_rule(&mut self, object: &str, rule: Rule) {
        let rules = self.rules.entry(object.to_owned()).or_default();
        if !rules.contains(&rule) {
            rules.push(rule);
        }
    }

    /// Where table and example contradict each other.
    fn compare_example(&mut self, param: &Param, shape: &Shape, shown: Option<&Value>, path: &str) {
        let Some(value) = shown else { return };
        if fits(value, shape) {
            return;
        }
        self.remark(path, param.line, About::ExampleType, &value.to_string());
    }

    pub(super) fn remark(&mut self, place: &str, line: usize, about: About, read: &str) {
        self.remarks.add(Remark::new(place, line, about, read));
    }

    pub(super) fn page(&self) -> &'p Page {
        self.page
    }
}

/// Whether the form of a value is that of a shape.
fn fits(value: &Value, shape: &Shape) -> bool {
    match shape {
        _ if value.is_null() => true,
        Shape::Plain("string") | Shape::Time { is_text: true, .. } => value.is_string(),
        Shape::Plain("int") | Shape::Time { .. } => value.is_i64() || value.is_u64(),
        Shape::Plain("float") => value.is_number(),
        Shape::Plain("bool") => value.is_boolean(),
        Shape::Plain(_) => true,
        Shape::List(inner) => {
            value.as_array().is_some_and(|list| list.iter().all(|value| fits(value, inner)))
        }
        Shape::Map(_) => value.is_object(),
        Shape::Mask { .. } => value.is_array(),
        // Objects and enumerations are compared within.
        Shape::Known(_) | Shape::Declared(_) => !value.is_array() && !value.is_boolean(),
    }
}

/// What the example shows for a field.
fn shown(example: Option<&Value>, name: &str) -> Option<Value> {
    example.and_then(|example| example.get(name)).filter(|value| !value.is_null()).cloned()
}
