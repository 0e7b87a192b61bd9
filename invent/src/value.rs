//! Values that fit a type and keep every rule.

use serde_json::{Value, json};

use crate::Object;
use crate::block::{Block, Field, Limit, Mask};
use crate::random::Random;
use crate::types::{Body, Form, Ty, Types};

/// Deeper than this, only what must be given is.
const DEEP: usize = 3;

/// Invents values.
pub(crate) struct Values<'a> {
    pub(crate) random: &'a mut Random,
    pub(crate) types: &'a Types,
    /// Values of a request keep rules and limits.
    pub(crate) sent: bool,
    /// Values travel as text: in paths, queries and headers.
    pub(crate) as_text: bool,
}

impl Values<'_> {
    /// An object of these fields.
    pub(crate) fn object(&mut self, blocks: &[Block], depth: usize) -> Object {
        let mut given: Vec<(String, Value)> = Vec::new();
        for block in blocks {
            self.block(block, depth, &mut given);
        }
        given.into_iter().collect()
    }

    fn block(&mut self, block: &Block, depth: usize, given: &mut Vec<(String, Value)>) {
        let fields = block.fields();
        let last = fields.len().saturating_sub(1);
        if !self.sent {
            for field in fields {
                if self.wants(field, depth) && !matches!(block, Block::Mask(..)) {
                    self.give(field, depth, given);
                }
            }
            return;
        }
        let mut chosen: Vec<bool> = fields.iter().map(|field| self.wants(field, depth)).collect();
        match block {
            Block::Free(_) | Block::Ordered(_) => {}
            Block::Nested(_, inner) => return self.nested(fields, inner, depth, given),
            Block::Equal(_, absent) => return self.equal(fields, absent.as_ref(), depth, given),
            Block::AtMostOne(..) => {
                let one = self.random.below(fields.len() + 1);
                chosen = (0..=last).map(|position| position == one && depth < DEEP).collect();
            }
            Block::ExactlyOne(..) => {
                let one = self.random.below(fields.len());
                chosen = (0..=last).map(|position| position == one).collect();
            }
            Block::AtLeastOne(_) if !chosen.contains(&true) => {
                chosen = (0..=last).map(|position| position == 0).collect();
            }
            Block::AtLeastOne(_) => {}
            Block::Together(_) => {
                let all = chosen.first() == Some(&true);
                chosen = fields.iter().map(|_| all).collect();
            }
            Block::RequiredIf(_, is)
            | Block::ForbiddenIf(_, is)
            | Block::AtLeastOneIf(_, is)
            | Block::AllowedIf(_, is, _) => {
                return self.condition(block, fields, is, &chosen, depth, given);
            }
            Block::Tagged(_, cases, _) => {
                let none = !fields.iter().take(1).any(|tag| tag.required);
                let Some(case) = cases.get(self.random.below(cases.len())) else { return };
                if none && (depth >= DEEP || self.random.once_in(3)) {
                    return;
                }
                for (position, field) in fields.iter().enumerate() {
                    if position == 0 {
                        let value = match (&case.value, field.digits) {
                            (Value::Number(number), true) => json!(number.to_string()),
                            (value, _) => value.clone(),
                        };
                        given.push((field.name.clone(), value));
                    } else if case.required.contains(&position)
                        || case.optional.contains(&position) && self.wants(field, depth)
                    {
                        self.give(field, depth, given);
                    }
                }
                return;
            }
            Block::Mask(_, mask) => return self.mask(fields, mask, depth, given),
        }
        let start = given.len();
        for (field, _) in fields.iter().zip(chosen).filter(|(_, chosen)| *chosen) {
            self.give(field, depth, given);
        }
        if matches!(block, Block::Ordered(_)) {
            // Equal values are in order whatever they are.
            if let [(_, one), (_, other)] = given.get_mut(start..).unwrap_or_default() {
                other.clone_from(one);
            }
        }
    }

    fn condition(
        &mut self,
        block: &Block,
        fields: &[Field],
        is: &[Value],
        chosen: &[bool],
        depth: usize,
        given: &mut Vec<(String, Value)>,
    ) {
        let [when, others @ ..] = fields else { return };
        let mut holds = false;
        if chosen.first() == Some(&true) {
            let value = match is.get(self.random.below(is.len() + 1)) {
                Some(value) => value.clone(),
                None => self.field(when, depth),
            };
            holds = is.is_empty() || is.contains(&value);
            given.push((when.name.clone(), value));
        }
        for (index, (field, chosen)) in others.iter().zip(chosen.iter().skip(1)).enumerate() {
            let wanted = match block {
                Block::RequiredIf(..) => holds || *chosen,
                Block::AtLeastOneIf(..) => holds && index == 0 || *chosen,
                Block::AllowedIf(..) => *chosen,
                _ => !holds && *chosen,
            };
            match block {
                Block::AllowedIf(_, _, values) if wanted && holds => {
                    let value =
                        values.get(self.random.below(values.len())).cloned().unwrap_or_default();
                    given.push((field.name.clone(), value));
                }
                _ if wanted => self.give(field, depth, given),
                _ => {}
            }
        }
    }

    /// An object and a field that is there with one of its fields.
    fn nested(
        &mut self,
        fields: &[Field],
        inner: &str,
        depth: usize,
        given: &mut Vec<(String, Value)>,
    ) {
        let [object, other] = fields else { return };
        if !self.wants(object, depth) {
            return;
        }
        let value = self.field(object, depth);
        let has_inner = value.get(inner).is_some();
        given.push((object.name.clone(), value));
        if has_inner {
            self.give(other, depth, given);
        }
    }

    /// Two fields with one value, or one with what the other counts as.
    fn equal(
        &mut self,
        fields: &[Field],
        absent: Option<&Value>,
        depth: usize,
        given: &mut Vec<(String, Value)>,
    ) {
        let [one, other] = fields else { return };
        if !self.wants(one, depth) {
            return;
        }
        match absent.filter(|_| self.random.once_in(2)) {
            Some(value) => given.push((one.name.clone(), value.clone())),
            None => {
                let value = self.field(one, depth);
                given.push((one.name.clone(), value.clone()));
                given.push((other.name.clone(), value));
            }
        }
    }

    /// An object of some fields, and the mask that names them and some that it clears.
    fn mask(
        &mut self,
        fields: &[Field],
        allowed: &Mask,
        depth: usize,
        given: &mut Vec<(String, Value)>,
    ) {
        let [object, mask] = fields else { return };
        if !mask.required && self.random.once_in(3) {
            return;
        }
        let value = object.ty.as_ref().map(|ty| self.value(ty, object, depth + 1));
        let Some(Value::Object(mut value)) = value else { return };
        value.retain(|name, _| allowed.names.contains(name));
        if let Some([one, other]) = &allowed.apart
            && value.contains_key(one)
        {
            value.shift_remove(other);
        }
        let mut names: Vec<String> = value.keys().cloned().collect();
        let stays_apart = |name: &String| {
            allowed.apart.as_ref().is_none_or(|apart| {
                !apart.contains(name) || !apart.iter().any(|one| value.contains_key(one))
            })
        };
        let cleared = allowed.clearable.iter().filter(|name| !value.contains_key(*name));
        names.extend(cleared.filter(|name| stays_apart(name)).take(1).cloned());
        if !value.is_empty() {
            given.push((object.name.clone(), Value::Object(value)));
        }
        given.push((mask.name.clone(), json!(names)));
    }

    fn wants(&mut self, field: &Field, depth: usize) -> bool {
        let side = if self.sent { "request" } else { "response" };
        if field.only.is_some_and(|only| only != side) {
            return false;
        }
        let must = self.sent && (field.required || field.constant.is_some());
        must || depth < DEEP && self.random.once_in(2)
    }

    fn give(&mut self, field: &Field, depth: usize, given: &mut Vec<(String, Value)>) {
        let value = self.field(field, depth);
        given.push((field.name.clone(), value));
    }

    pub(crate) fn field(&mut self, field: &Field, depth: usize) -> Value {
        if let Some(constant) = &field.constant {
            return constant.clone();
        }
        let has = |key: &str| field.more.get(key) == Some(&json!(true));
        if has("nullable") && self.random.once_in(3) {
            return Value::Null;
        }
        if has("empty_clears") && self.random.once_in(3) {
            return json!("");
        }
        field.ty.as_ref().map_or(Value::Null, |ty| self.value(ty, field, depth + 1))
    }

    fn value(&mut self, ty: &Ty, field: &Field, depth: usize) -> Value {
        match ty {
            Ty::Plain("file") => json!("content"),
            Ty::Plain("string") => json!(self.text(field.limit)),
            Ty::Plain("bool") => json!(self.random.once_in(2)),
            Ty::Plain("any") => self.anything(depth),
            Ty::Plain(name) => self.number(name, field),
            Ty::List(inner) => {
                let mut elements = Vec::new();
                let count = self.count(field.limit, depth);
                // No files are no part of a form.
                let is_files = matches!(**inner, Ty::Plain("file"));
                for _ in 0..count.max(usize::from(is_files)) {
                    let element = self.value(inner, field, depth + 1);
                    if field.limit != Limit::Unique || !elements.contains(&element) {
                        elements.push(element);
                    }
                }
                Value::Array(elements)
            }
            Ty::Map(inner) => {
                let count = self.count(field.limit, depth);
                let keys = ["a", "zh-CN", "日程 🦀", "\"\\\n", "type"].into_iter().take(count);
                keys.map(|key| (key.to_owned(), self.value(inner, field, depth + 1))).collect()
            }
            Ty::Named(id) => self.named(*id, field, depth),
        }
    }

    fn named(&mut self, id: usize, field: &Field, depth: usize) -> Value {
        let types = self.types;
        let Some(named) = types.get(id) else { return Value::Null };
        match &named.body {
            Body::Struct(blocks) => Value::Object(self.object(blocks, depth)),
            Body::Enum(values, _) => {
                let value =
                    values.get(self.random.below(values.len())).cloned().unwrap_or_default();
                match (&value, field.digits && named.form == Form::Numbers) {
                    (Value::Number(number), true) => json!(number.to_string()),
                    _ => value,
                }
            }
            Body::Union(variants) => {
                let count = if depth < DEEP { variants.len() } else { 1 };
                let variant = variants.get(self.random.below(count));
                variant.map_or(Value::Null, |(_, ty)| self.value(ty, field, depth + 1))
            }
        }
    }

    fn number(&mut self, name: &str, field: &Field) -> Value {
        let near = field.limit != Limit::None;
        let whole = match self.random.below(5) {
            0 => 0,
            1 => -3,
            2 if !near && name != "float" => i64::MAX,
            3 if !near && name != "float" => i64::MIN,
            _ => i64::try_from(self.random.below(200)).unwrap_or_default(),
        };
        let number = match name {
            "float" => json!(f64::from(i32::try_from(whole).unwrap_or_default()) + 0.5),
            _ => json!(whole),
        };
        if field.digits { json!(number.to_string()) } else { number }
    }

    fn text(&mut self, limit: Limit) -> String {
        let odd = [
            "a",
            "字符",
            "",
            "🦀",
            "\"\\\n\t\u{1}",
            "a b",
            "{}",
            "\r\n",
            "//",
            "\u{202e}",
            "0",
            "1.5",
        ];
        match limit {
            Limit::Length(least, most) => {
                let length = self.random.between(least, most.min(least + 5));
                "字".repeat(length)
            }
            Limit::Pattern => self.random.word(&["a", "abcdefghi", "`<>|[]\""]),
            _ if self.as_text => self.random.word(&["a", "b-c", "1", "word", "X_y"]),
            _ => self.random.word(&odd),
        }
    }

    fn count(&mut self, limit: Limit, depth: usize) -> usize {
        let most = if depth < DEEP { 3 } else { 0 };
        match limit {
            Limit::Items(least, end) => self.random.between(least, end.min(most)),
            _ => self.random.below(most + 1),
        }
    }

    fn anything(&mut self, depth: usize) -> Value {
        match self.random.below(5) {
            0 if depth < DEEP => json!({ "a": [1, "二", true, { "b": -0.25 }], "": {} }),
            1 => json!(-1),
            2 => json!([]),
            3 => json!(false),
            _ => json!("any"),
        }
    }
}
