//! Fields and parameters of a page as those of a draft.

use std::collections::{BTreeMap, HashSet};

use serde_json::{Value, json};

use super::known::Known;
use super::limits;
use super::model::{Body, EnumValue, Facts, Field, Rule, Shape, Type};
use super::remarks::Remarks;
use super::siblings::Siblings;
use super::types::Types;
use super::values::{self, infer_value};
use super::words::{self, Time};
use super::{names, prose};
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
        !self.path.starts_with("response")
    }
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
        let is_request = !path.starts_with("response");
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

    /// The type of a field: the page's, but where the example has another form.
    fn typed(
        &mut self,
        param: &Param,
        path: &str,
        shown: Option<&Value>,
        place: Place<'_>,
    ) -> Shape {
        let is_plain = matches!(param.ty, Ty::Text | Ty::Int | Ty::Float | Ty::Bool);
        match shown {
            Some(Value::Object(_) | Value::Array(_)) if is_plain => {
                self.remark(path, param.line, About::TypeByExample, "");
                Shape::Plain("any")
            }
            Some(Value::Array(elements)) if matches!(param.ty, Ty::Named(_) | Ty::Object) => {
                self.remark(path, param.line, About::TypeByExample, "");
                let element = infer::merge(elements);
                let inner = self.shape(&param.ty, param, path, element.as_ref(), place);
                Shape::List(Box::new(inner))
            }
            _ => self.shape(&param.ty, param, path, shown, place),
        }
    }

    fn shape(
        &mut self,
        ty: &Ty,
        param: &Param,
        path: &str,
        shown: Option<&Value>,
        place: Place<'_>,
    ) -> Shape {
        match ty {
            Ty::List(inner) => {
                let element = shown.and_then(|shown| infer::merge(shown.as_array()?));
                Shape::List(Box::new(self.shape(inner, param, path, element.as_ref(), place)))
            }
            Ty::Map(inner) => {
                let values = shown.and_then(Value::as_object);
                let forms: Vec<Ty> = values
                    .into_iter()
                    .flat_map(|values| values.values())
                    .map(|value| infer::of_value(value, 0).0)
                    .collect();
                if **inner == Ty::Unknown
                    && forms.windows(2).any(|pair| pair.first() != pair.last())
                {
                    return Shape::Map(Box::new(Shape::Plain("any")));
                }
                let element = values.and_then(|values| values.values().next().cloned());
                Shape::Map(Box::new(self.shape(inner, param, path, element.as_ref(), place)))
            }
            Ty::Named(_) | Ty::Object => self.object(param, path, shown, place),
            Ty::Unknown => self.unknown(param, path, shown, place),
            Ty::File => Shape::Plain("file"),
            Ty::Bool => Shape::Plain("bool"),
            Ty::Float => Shape::Plain("float"),
            Ty::Int | Ty::Text => {
                let plain = if *ty == Ty::Int { "int" } else { "string" };
                self.enumeration(param, path, shown, place).unwrap_or(Shape::Plain(plain))
            }
        }
    }

    /// The type that the example shows, where the page does not say.
    fn unknown(
        &mut self,
        param: &Param,
        path: &str,
        shown: Option<&Value>,
        place: Place<'_>,
    ) -> Shape {
        let own = param.example.as_ref().and_then(|text| serde_json::from_str(text).ok());
        let shown = shown.cloned().or(own);
        let (ty, fields) = shown
            .as_ref()
            .map_or((Ty::Unknown, Vec::new()), |shown| infer::of_value(shown, param.line));
        if ty == Ty::Unknown || ty == Ty::List(Box::new(Ty::Unknown)) {
            if place.is_request() {
                self.remark(path, param.line, About::TypeUnknown, &param.text);
            } else {
                self.remark(path, param.line, About::FieldsUnlisted, "");
            }
            return Shape::Plain("any");
        }
        self.remark(path, param.line, About::TypeByExample, "");
        let param = Param { ty: ty.clone(), fields, ..param.clone() };
        self.shape(&ty, &param, path, shown.as_ref(), place)
    }

    fn object(
        &mut self,
        param: &Param,
        path: &str,
        shown: Option<&Value>,
        place: Place<'_>,
    ) -> Shape {
        let (wanted, is_named) = names::object(param, place.owner);
        let page_name = match param.ty.element() {
            Ty::Named(name) => name.clone(),
            _ => wanted.clone(),
        };
        if is_named && let Some(open) = self.around(&page_name, param) {
            let fields = self.fields(&param.fields, Place { path, owner: &wanted, example: shown });
            self.more.entry(open).or_default().extend(fields);
            return Shape::Declared(open);
        }
        if param.fields.is_empty() {
            if self.known.has(&wanted) {
                return Shape::Known(wanted);
            }
            // The example may show that it is empty; else what it holds is told elsewhere.
            if shown != Some(&json!({})) {
                self.remark(path, param.line, About::FieldsUnlisted, "");
                return Shape::Plain("any");
            }
        }
        let is_request = place.is_request();
        let index = self.types.open(Type {
            wanted: wanted.clone(),
            owner: place.owner.to_owned(),
            is_named,
            body: Body::Open,
            line: param.line,
            users: vec![self.user],
            sent: usize::from(is_request),
            read: usize::from(!is_request),
            questions: Vec::new(),
        });
        let fields = param.fields.iter().map(|field| field.name.clone()).collect();
        self.open.push(Open { page_name, index, fields });
        let inner = Place { path, owner: &wanted, example: shown };
        let mut fields = self.fields(&param.fields, inner);
        self.open.pop();
        for field in self.more.remove(&index).unwrap_or_default() {
            if !fields.iter().any(|known| known.name == field.name) {
                fields.push(field);
            }
        }
        if let Some((known, is_wider)) = self.known.object(&wanted, &fields, is_request, self.types)
        {
            if is_wider {
                self.remark(path, param.line, About::WiderType, "");
            }
            return Shape::Known(known);
        }
        let rules = self.rules.get(path).cloned().unwrap_or_default();
        if self.types.close(index, Body::Object { fields, rules }) {
            self.remark(path, param.line, About::Merged, "");
        }
        Shape::Declared(index)
    }

    /// The object around a field that is of the field's own type: one that contains itself. What
    /// has its name and other fields is another type.
    fn around(&self, page_name: &str, param: &Param) -> Option<usize> {
        let is_same = |open: &&Open| {
            open.page_name == page_name
                && (param.fields.is_empty()
                    || param
                        .fields
                        .iter()
                        .any(|field| field.name != param.name && open.fields.contains(&field.name)))
        };
        self.open.iter().rev().find(is_same).map(|open| open.index)
    }

    fn enumeration(
        &mut self,
        param: &Param,
        path: &str,
        shown: Option<&Value>,
        place: Place<'_>,
    ) -> Option<Shape> {
        let is_int = *param.ty.element() == Ty::Int;
        let listed = values::of(param, is_int);
        if listed.values.is_empty() {
            return None;
        }
        let own = param.example.as_ref().map(|text| infer_value(text, param.ty.element()));
        let examples = [own, shown.filter(|shown| !shown.is_array()).cloned()];
        if listed.in_words {
            let is_other =
                |example: &&Value| !listed.values.iter().any(|(value, _)| value == *example);
            // Numbers that examples do not fill in are 0.
            let is_scalar = |example: &&Value| {
                example.is_string() || example.as_i64().is_some_and(|number| number != 0)
            };
            if examples.iter().flatten().filter(is_scalar).any(|example| is_other(&example)) {
                self.remark(path, param.line, About::ValuesContradicted, "");
                return None;
            }
            self.remark(path, param.line, About::ValuesInProse, "");
        }
        let values: Vec<EnumValue> = listed
            .values
            .into_iter()
            .map(|(value, meaning)| EnumValue { value, meaning, line: param.line })
            .collect();
        let plain: Vec<Value> = values.iter().map(|value| value.value.clone()).collect();
        let wanted = names::enumeration(param, place.owner);
        if let Some(known) = self.known.enumeration(&wanted, &plain) {
            return Some(Shape::Known(known));
        }
        let index = self.types.open(Type {
            wanted,
            owner: place.owner.to_owned(),
            is_named: false,
            body: Body::Open,
            line: param.line,
            users: vec![self.user],
            sent: usize::from(place.is_request()),
            read: usize::from(!place.is_request()),
            questions: Vec::new(),
        });
        self.types.close(index, Body::Enum { is_int, values });
        Some(Shape::Declared(index))
    }

    /// What only requests have: required, defaults, limits.
    fn facts(
        &mut self,
        param: &Param,
        shape: &Shape,
        path: &str,
        time: Option<Time>,
        place: Place<'_>,
    ) -> Facts {
        let siblings_shown = place.example.filter(|shown| shown.is_object());
        let shown = siblings_shown.and_then(|shown| shown.get(&param.name));
        let in_path = path.starts_with("path.");
        let in_words = param.required == Some(false) && param.text.starts_with("必填");
        if in_words {
            self.remark(path, param.line, About::RequiredInWords, &param.text);
        }
        // Pages of changes repeat the words of the page that creates; a change may leave things out.
        let creates = self.page.method.as_ref().is_some_and(|method| method.value == "POST");
        let mut required = (param.required == Some(true) || (in_words && creates)) && !in_path;
        let is_left_out = siblings_shown.is_some_and(|shown| shown.get(&param.name).is_none());
        if required && is_left_out {
            self.remark(path, param.line, About::RequiredContradicted, "");
            required = false;
        }
        let default = self.default(param, shape, path);
        if in_path && param.example.is_none() {
            self.remark(path, param.line, About::NoValue, "");
        }
        let (limits, remarks) = limits::of(param, shape, time.is_some(), shown);
        for about in remarks {
            self.remark(path, param.line, about, "");
        }
        Facts { required, default, limits }
    }

    /// The documented default, where it is a value of the field.
    fn default(&mut self, param: &Param, shape: &Shape, path: &str) -> Option<Value> {
        let in_prose = param.default.is_none();
        let text = param.default.clone().or_else(|| words::default(param))?;
        // What a change leaves out stays as it is.
        let changes = self.page.method.as_ref().is_some_and(|method| method.value == "PATCH");
        if changes && path.starts_with("body.") {
            self.remark(path, param.line, About::DefaultOfChange, "");
            return None;
        }
        let value = infer_value(&text, &param.ty);
        if !self.is_value(&value, shape) {
            if !in_prose {
                self.remark(path, param.line, About::DefaultUnfit, "");
            }
            return None;
        }
        if in_prose {
            self.remark(path, param.line, About::DefaultInProse, "");
        }
        Some(value)
    }

    /// Whether a value can stand where a shape is declared.
    fn is_value(&self, value: &Value, shape: &Shape) -> bool {
        match shape {
            Shape::Plain("string") | Shape::Time { is_text: true, .. } => value.is_string(),
            Shape::Plain("int") | Shape::Time { .. } => value.is_i64(),
            Shape::Plain("float") => value.is_number(),
            Shape::Plain("bool") => value.is_boolean(),
            Shape::Plain(kind) => *kind == "any",
            Shape::List(inner) => value
                .as_array()
                .is_some_and(|list| list.iter().all(|value| self.is_value(value, inner))),
            Shape::Declared(index) => match self.types.get(*index).map(|ty| &ty.body) {
                Some(Body::Enum { values, .. }) => values.iter().any(|known| known.value == *value),
                _ => false,
            },
            Shape::Known(name) => self.known.is_value(name, value),
            Shape::Map(_) | Shape::Mask { .. } => false,
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
