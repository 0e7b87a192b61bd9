//! Fields and parameters.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::known::Known;
use super::objects::Types;
use super::words::{self, Time};
use super::{names, prose};
use crate::infer;
use crate::page::{Limit, Page, Param, Remark, Ty};

/// What is drafted: fields with their types, rules and remarks.
pub(super) struct Drafter<'p> {
    pub(super) types: Types<'p>,
    pub(super) remarks: Vec<Remark>,
    /// Rules over fields, by the place of their object.
    pub(super) rules: BTreeMap<String, Vec<Value>>,
    page: &'p Page,
    known: &'p Known,
    /// The types around the current field: as the page calls them, and as the draft does.
    open: Vec<(String, String)>,
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
        !self.path.starts_with("response")
    }
}

impl<'p> Drafter<'p> {
    pub(super) fn new(page: &'p Page, known: &'p Known) -> Self {
        Self {
            types: Types::new(known),
            remarks: page.remarks.clone(),
            rules: BTreeMap::new(),
            page,
            known,
            open: Vec::new(),
        }
    }

    /// The fields of an object, or the parameters in one place.
    pub(super) fn fields(&mut self, params: &[Param], place: Place<'_>) -> Map<String, Value> {
        self.say_repeated(params, place.path);
        self.say_undocumented(params, place);
        let mut fields = Map::new();
        for param in params {
            let field = match words::mask(param, params).filter(|_| place.is_request()) {
                Some(target) => self.mask(param, target, place),
                None => self.field(param, params, place),
            };
            fields.insert(param.name.clone(), field);
        }
        fields
    }

    fn say_repeated(&mut self, params: &[Param], path: &str) {
        for (index, param) in params.iter().enumerate() {
            if params.iter().take(index).any(|known| known.name == param.name) {
                let question = "The field is listed twice; the last one was taken.";
                self.remark(path, param.line, question, &param.name);
            }
        }
    }

    fn say_undocumented(&mut self, params: &[Param], place: Place<'_>) {
        let line = params.first().map_or(1, |param| param.line);
        for name in place.example.and_then(Value::as_object).iter().flat_map(|shown| shown.keys()) {
            if !params.is_empty() && !params.iter().any(|param| param.name == *name) {
                let question = "The example has a field that no table has.";
                self.remark(place.path, line, question, name);
            }
        }
    }

    fn field(&mut self, param: &Param, siblings: &[Param], place: Place<'_>) -> Value {
        let path = format!("{}.{}", place.path, param.name);
        let shown = shown(place.example, &param.name);
        let mut keys = Map::new();
        let time = words::time(param, shown.as_ref());
        let ty = match &time {
            Some((time, question)) => {
                self.remark(&path, param.line, question, &param.text);
                if param.ty == Ty::Text {
                    keys.insert("wire".to_owned(), json!("string"));
                }
                time.name().to_owned()
            }
            None => self.type_name(param, &path, shown.as_ref(), place),
        };
        keys.shift_insert(0, "type".to_owned(), json!(ty));
        if words::is_deprecated(&param.text) {
            self.remark(&path, param.line, "Say why, and what to use instead.", &param.text);
            keys.insert("deprecated".to_owned(), json!(""));
        }
        if words::breaks_off(&param.text) {
            self.remark(&path, param.line, "The text breaks off.", &param.text);
        }
        if place.is_request() {
            self.request_keys(&mut keys, param, &path, time.map(|(time, _)| time));
            self.read_words(param, siblings, &path, place.path);
        }
        self.compare_example(param, shown.as_ref(), &path);
        self.close(keys, &path)
    }

    /// The mask of another field: its values are that field's.
    fn mask(&mut self, param: &Param, target: &Param, place: Place<'_>) -> Value {
        let path = format!("{}.{}", place.path, param.name);
        let mut keys = Map::new();
        keys.insert("mask_of".to_owned(), json!(target.name));
        let names: Vec<&str> = param.values.iter().map(|(value, _)| value.as_str()).collect();
        let fields: Vec<&str> = target.fields.iter().map(|field| field.name.as_str()).collect();
        for name in names.iter().filter(|name| !fields.contains(name)) {
            let question = "The mask may name what the object does not have.";
            self.remark(&path, param.line, question, name);
        }
        if !names.is_empty() && fields.iter().any(|field| !names.contains(field)) {
            let kept: Vec<_> = fields.iter().filter(|field| names.contains(field)).collect();
            keys.insert("mask_fields".to_owned(), json!(kept));
        }
        let question = format!(
            "Read as the mask of `{}`. Which fields can be cleared (`clearable`)?",
            target.name
        );
        self.remark(&path, param.line, &question, &param.text);
        self.request_keys(&mut keys, param, &path, None);
        self.close(keys, &path)
    }

    /// Adds what is left to a person, as the last key.
    fn close(&mut self, mut keys: Map<String, Value>, path: &str) -> Value {
        keys.insert("doc".to_owned(), json!(""));
        let remarks = self.remarks.iter().filter(|remark| remark.place == path);
        let decide: Vec<String> = remarks.map(prose::decide).collect();
        if !decide.is_empty() {
            keys.insert("decide".to_owned(), json!(decide));
        }
        Value::Object(keys)
    }

    fn type_name(
        &mut self,
        param: &Param,
        path: &str,
        shown: Option<&Value>,
        place: Place<'_>,
    ) -> String {
        let arrays = "[]".repeat(param.ty.depth());
        let element = match param.ty.element() {
            Ty::Named(_) | Ty::Object => self.object(param, path, shown, place),
            Ty::Unknown => {
                self.remark(path, param.line, "The page does not say of which type.", &param.text);
                "any".to_owned()
            }
            Ty::File => "file".to_owned(),
            Ty::Bool => "bool".to_owned(),
            Ty::Float => "float".to_owned(),
            plain => match self.enumeration(param, path, place) {
                Some(name) => name,
                None if *plain == Ty::Int => "int".to_owned(),
                None => "string".to_owned(),
            },
        };
        format!("{element}{arrays}")
    }

    fn object(
        &mut self,
        param: &Param,
        path: &str,
        shown: Option<&Value>,
        place: Place<'_>,
    ) -> String {
        let name = names::object(param);
        let page_name = match param.ty.element() {
            Ty::Named(name) => name.clone(),
            _ => name.clone(),
        };
        if param.fields.is_empty() {
            if let Some((_, open)) = self.open.iter().find(|(known, _)| *known == page_name) {
                return open.clone();
            }
            if self.known.has(&name) {
                return name;
            }
            // The example shows whether it is empty, or what it holds is told elsewhere.
            if shown.and_then(first).is_none_or(|shown| shown != json!({})) {
                let question = "The page does not list the fields of this object.";
                self.remark(path, param.line, question, &page_name);
                return "any".to_owned();
            }
        }
        if param.fields.is_empty() {
            self.remark(path, param.line, "The page lists no fields of this object.", &page_name);
        }
        self.open.push((page_name, name.clone()));
        let element = shown.and_then(first);
        let inner = Place { path, owner: &name, example: element.as_ref() };
        let fields = self.fields(&param.fields, inner);
        self.open.pop();
        let mut remark = Remark {
            place: path.to_owned(),
            line: param.line,
            question: String::new(),
            read: String::new(),
        };
        let rules = self.rules.get(path).cloned();
        let found = self.types.object(&name, place.owner, &fields, place.is_request(), &mut remark);
        if !remark.question.is_empty() {
            self.remarks.push(remark);
        }
        let found = found.unwrap_or(name);
        if let Some(rules) = rules {
            self.types.add_rules(&found, rules);
        }
        found
    }

    fn enumeration(&mut self, param: &Param, path: &str, place: Place<'_>) -> Option<String> {
        let is_int = *param.ty.element() == Ty::Int;
        let mut values: Vec<(Value, String)> = Vec::new();
        for (value, meaning) in &param.values {
            let value = match value.parse::<i64>() {
                Ok(number) if is_int => json!(number),
                _ => json!(value),
            };
            if !values.iter().any(|(known, _)| *known == value) {
                values.push((value, meaning.clone()));
            }
        }
        let in_words = values.is_empty() || param.values_in_words;
        if values.is_empty() {
            values = words::values(param);
        }
        if values.is_empty() {
            return None;
        }
        let example = param.example.as_ref().map(|text| infer_value(text, param.ty.element()));
        let is_other = |example: &Value| !values.iter().any(|(value, _)| value == example);
        if in_words && !is_int && !param.ty.is_list() && example.as_ref().is_some_and(is_other) {
            let question = "Are these values? The example is none of them.";
            self.remark(path, param.line, question, &param.text);
            return None;
        }
        if in_words {
            let question = "The values stand in prose; are these all?";
            self.remark(path, param.line, question, &param.text);
        }
        let entries: Vec<(Value, Value)> = values
            .into_iter()
            .map(|(value, meaning)| (value.clone(), entry(&value, &meaning, param.line)))
            .collect();
        let name = names::enumeration(param, place.owner);
        Some(self.types.enumeration(&name, place.owner, &entries))
    }

    /// What only requests have: required, defaults, limits.
    fn request_keys(
        &mut self,
        keys: &mut Map<String, Value>,
        param: &Param,
        path: &str,
        time: Option<Time>,
    ) {
        let in_path = path.starts_with("path.");
        let in_words = param.required == Some(false) && param.text.starts_with("必填");
        if in_words {
            let question = "The column says that it may be left out, the words that it may not.";
            self.remark(path, param.line, question, &param.text);
        }
        // Pages of changes repeat the words of the page that creates; a change may leave things out.
        let creates = self.page.method.as_ref().is_some_and(|method| method.value == "POST");
        if (param.required == Some(true) || (in_words && creates)) && !in_path {
            keys.insert("required".to_owned(), json!(true));
        }
        if let Some(default) = &param.default {
            keys.insert("default".to_owned(), infer_value(default, &param.ty));
        } else if let Some(default) = words::default(param) {
            self.remark(path, param.line, "The default stands in prose.", &param.text);
            keys.insert("default".to_owned(), infer_value(&default, &param.ty));
        }
        if in_path && param.example.is_none() {
            self.remark(path, param.line, "The page shows no value; the example needs one.", "");
        }
        let mut limits = param.limits.clone();
        for (limit, read) in words::limits(param) {
            let same =
                |known: &Limit| std::mem::discriminant(known) == std::mem::discriminant(&limit);
            match limits.iter().find(|known| same(known)) {
                None => {
                    self.remark(path, param.line, "This limit stands in prose.", &read);
                    limits.push(limit);
                }
                Some(known) if *known != limit => {
                    self.remark(
                        path,
                        param.line,
                        "Prose gives another limit than the rules.",
                        &read,
                    );
                }
                Some(_) => {}
            }
        }
        let is_enum = keys.get("type").and_then(Value::as_str).is_some_and(is_declared);
        if time.is_some() || *param.ty.element() == Ty::Bool || (is_enum && !param.ty.is_list()) {
            limits.retain(|limit| matches!(limit, Limit::Min(_) | Limit::Max(_)) && time.is_some());
            if !param.limits.is_empty() && limits.is_empty() {
                let question = "The limit has no meaning for this type and was left out.";
                self.remark(path, param.line, question, &format!("{:?}", param.limits));
            }
        }
        limits.sort_by_key(|limit| !matches!(limit, Limit::MinLength(_) | Limit::Min(_)));
        limit_keys(keys, &limits, param.ty.is_list());
    }

    /// Sentences of the cell that state rules.
    fn read_words(&mut self, param: &Param, siblings: &[Param], path: &str, object: &str) {
        for sentence in param.text.split_inclusive(['。', '；', '\n']) {
            let sentence = sentence.trim();
            if let Some((rule, question)) = prose::rule(sentence, siblings, Some(param)) {
                self.remark(path, param.line, question, sentence);
                self.add_rule(object, rule);
            } else if let Some(question) = prose::question(sentence) {
                // Limits and values that were taken from the sentence are remarked already.
                let is_known = |remark: &Remark| {
                    remark.place == path
                        && !remark.read.is_empty()
                        && sentence.contains(&remark.read)
                };
                if question != prose::DEMAND || !self.remarks.iter().any(is_known) {
                    self.remark(path, param.line, question, sentence);
                }
            }
        }
    }

    pub(super) fn add_rule(&mut self, object: &str, rule: Value) {
        let rules = self.rules.entry(object.to_owned()).or_default();
        if !rules.contains(&rule) {
            rules.push(rule);
        }
    }

    /// Where table and example contradict each other.
    fn compare_example(&mut self, param: &Param, shown: Option<&Value>, path: &str) {
        let Some(value) = shown else { return };
        let (ty, _) = infer::of_value(value, param.line);
        let fits = match (param.ty.element(), ty.element()) {
            (_, Ty::Unknown) | (Ty::Unknown | Ty::File, _) => true,
            (Ty::Named(_) | Ty::Object, other) => *other == Ty::Object,
            (Ty::Float, Ty::Int) => true,
            (declared, other) => declared == other,
        };
        if !fits || param.ty.depth() < ty.depth() {
            let question = "The example has another type than the table says.";
            self.remark(path, param.line, question, &value.to_string());
        }
    }

    pub(super) fn remark(&mut self, place: &str, line: usize, question: &str, read: &str) {
        let remark = Remark {
            place: place.to_owned(),
            line,
            question: question.to_owned(),
            read: read.trim().to_owned(),
        };
        if !self.remarks.contains(&remark) {
            self.remarks.push(remark);
        }
    }

    pub(super) fn page(&self) -> &'p Page {
        self.page
    }
}

/// A value of an enumeration; numbers need a name, which their meaning gives.
fn entry(value: &Value, meaning: &str, line: usize) -> Value {
    let mut entry = Map::new();
    entry.insert("value".to_owned(), value.clone());
    if value.is_i64() {
        entry.insert("name".to_owned(), json!(format!("Value{value}")));
    }
    entry.insert("doc".to_owned(), json!(""));
    if value.is_i64() {
        let question = "Name the value.".to_owned();
        let remark = Remark { place: String::new(), line, question, read: meaning.to_owned() };
        entry.insert("decide".to_owned(), json!([prose::decide(&remark)]));
    }
    Value::Object(entry)
}

/// Whether a type is declared, and none of the language's own.
fn is_declared(ty: &str) -> bool {
    ty.starts_with(|sign: char| sign.is_ascii_uppercase())
}

fn limit_keys(keys: &mut Map<String, Value>, limits: &[Limit], is_list: bool) {
    let mut items: [Option<u64>; 2] = [None, None];
    for limit in limits {
        match limit {
            Limit::MinLength(least) if is_list => items[0] = Some(*least),
            Limit::MaxLength(most) if is_list => items[1] = Some(*most),
            // No text is shorter than this.
            Limit::MinLength(0) => {}
            Limit::MinLength(least) => {
                keys.insert("min_length".to_owned(), json!(least));
            }
            Limit::MaxLength(most) => {
                keys.insert("max_length".to_owned(), json!(most));
            }
            Limit::Min(least) => {
                keys.insert("min".to_owned(), number(*least));
            }
            Limit::Max(most) => {
                keys.insert("max".to_owned(), number(*most));
            }
            Limit::Pattern(pattern) => {
                keys.insert("pattern".to_owned(), json!(format!("^{pattern}$")));
            }
        }
    }
    // No array is shorter than this.
    if items[0] == Some(0) {
        items[0] = None;
    }
    if items != [None, None] {
        keys.insert("items".to_owned(), json!(items));
    }
}

/// Whole numbers without a decimal point.
fn number(value: f64) -> Value {
    #[expect(clippy::cast_possible_truncation, reason = "compared with the original below")]
    let whole = value as i64;
    #[expect(clippy::cast_precision_loss, reason = "a loss makes the comparison fail")]
    let same = (whole as f64 - value).abs() < f64::EPSILON;
    if same { json!(whole) } else { json!(value) }
}

/// A value as it stands on the wire, from what a page writes.
pub(super) fn infer_value(text: &str, ty: &Ty) -> Value {
    let plain = text.trim().trim_matches('"');
    match ty {
        Ty::Int | Ty::Float | Ty::Bool => {
            serde_json::from_str(plain).unwrap_or_else(|_| json!(plain))
        }
        Ty::List(_) => match serde_json::from_str(text.trim()) {
            Ok(Value::Array(elements)) => Value::Array(elements),
            Ok(element) => json!([element]),
            Err(_) => json!([plain]),
        },
        _ => json!(plain),
    }
}

/// What the example shows for a field.
fn shown(example: Option<&Value>, name: &str) -> Option<Value> {
    example.and_then(|example| example.get(name)).filter(|value| !value.is_null()).cloned()
}

/// The object of a value, or all objects of an array in one.
fn first(value: &Value) -> Option<Value> {
    match value {
        Value::Array(elements) => infer::merge(elements).as_ref().and_then(first),
        Value::Object(_) => Some(value.clone()),
        _ => None,
    }
}
