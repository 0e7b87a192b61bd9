//! The types of fields.

use serde_json::{Value, json};

use super::{Drafter, Open, Place};
use crate::draft::model::{Body, EnumValue, Shape, Type};
use crate::draft::names;
use crate::draft::values::{self, infer_value};
use crate::infer;
use crate::page::{About, Param, Ty};

impl Drafter<'_> {
    /// The type of a field: the page's, but where the example has another form.
    pub(super) fn typed(
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
                let own = || serde_json::from_str::<Vec<Value>>(param.example.as_ref()?).ok();
                let list = match shown {
                    Some(shown) => shown.as_array().cloned(),
                    None => own(),
                };
                let element = list.and_then(|list| infer::merge(&list));
                // `list of string[]` may stand for texts.
                if inner.is_list() && element.as_ref().is_some_and(|element| !element.is_array()) {
                    self.remark(path, param.line, About::TypeByExample, "");
                    return self.shape(inner, param, path, shown, place);
                }
                Shape::List(Box::new(self.shape(inner, param, path, element.as_ref(), place)))
            }
            Ty::Map(inner) => {
                if let Some(value) = value_of(param) {
                    let values = shown.and_then(Value::as_object);
                    let shown = values.and_then(|values| values.values().next());
                    return Shape::Map(Box::new(self.shape(&value.ty, value, path, shown, place)));
                }
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
}

/// The row that describes the values of a map whose keys and values have a row each.
fn value_of(param: &Param) -> Option<&Param> {
    match param.fields.as_slice() {
        [key, value] if key.name == "key" && value.name == "value" => Some(value),
        _ => None,
    }
}
