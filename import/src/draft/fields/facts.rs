//! What only requests have: what is required, defaults, limits.

use serde_json::Value;

use super::{Drafter, Place};
use crate::draft::limits;
use crate::draft::model::{Body, Facts, Shape};
use crate::draft::values::infer_value;
use crate::draft::words::{self, Time};
use crate::page::{About, Param};

impl Drafter<'_> {
    /// What only requests have: required, defaults, limits.
    pub(super) fn facts(
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
        let fixed = self.fixed(param, shape, path);
        let default = if fixed.is_some() { None } else { self.default(param, shape, path) };
        required &= fixed.is_none();
        if in_path && param.example.is_none() {
            self.remark(path, param.line, About::NoValue, "");
        }
        let (limits, remarks) = limits::of(param, shape, time.is_some(), shown);
        for about in remarks {
            self.remark(path, param.line, about, "");
        }
        let nullable = shown.is_some_and(Value::is_null);
        if nullable {
            self.remark(path, param.line, About::NullByExample, "");
        }
        Facts { required, nullable, default, fixed, limits }
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

    /// The documented fixed value, where the language has a word for it: in bodies.
    fn fixed(&self, param: &Param, shape: &Shape, path: &str) -> Option<Value> {
        let value = infer_value(param.fixed.as_ref()?, &param.ty);
        let is_plain = matches!(shape, Shape::Plain(_)) && self.is_value(&value, shape);
        (is_plain && path.starts_with("body.")).then_some(value)
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
}
