//! Invents fields and the rules over them.

use std::collections::HashSet;

use serde_json::{Value, json};

use crate::block::{Block, Case, Field, Limit, Mask, Shape};
use crate::names::{self, Taken};
use crate::random::Random;
use crate::types::{Body, Form, Ty, Types};
use crate::{Object, object};

/// The fields of a struct. `own` is its own type: what it requires is declared before it.
pub(crate) fn blocks(
    random: &mut Random,
    types: &Types,
    own: usize,
    taken: &mut Taken,
) -> Vec<Block> {
    if random.once_in(25) {
        return Vec::new();
    }
    let Some(named) = types.get(own) else { return Vec::new() };
    let mut maker =
        Maker { random, types, taken, given: HashSet::new(), sent_only: named.sent_only, own };
    let count = maker.random.between(1, 8);
    let mut blocks: Vec<Block> = (0..count).map(|_| maker.block()).collect();
    for block in &mut blocks {
        let Block::Free(field) = block else { continue };
        if named.shared && !named.sent_only && field.constant.is_none() && maker.random.once_in(8) {
            field.only = maker.random.pick(&["request", "response"]);
        }
    }
    blocks
}

/// Invents the fields of one place.
pub(crate) struct Maker<'a> {
    pub(crate) random: &'a mut Random,
    pub(crate) types: &'a Types,
    /// Names of types where the place is.
    pub(crate) taken: &'a mut Taken,
    /// Names of fields.
    pub(crate) given: HashSet<String>,
    /// Whether only requests have the fields.
    pub(crate) sent_only: bool,
    /// Types from here on cannot be required.
    pub(crate) own: usize,
}

impl Maker<'_> {
    /// A few fields, with a rule over them now and then.
    pub(crate) fn block(&mut self) -> Block {
        match self.random.below(28) {
            0 => {
                let fields = self.optional(2, 3);
                let shape = self.shape(&fields);
                Block::AtMostOne(fields, shape)
            }
            1 => {
                let fields = self.optional(2, 3);
                let shape = self.shape(&fields);
                Block::ExactlyOne(fields, shape)
            }
            2 => Block::AtLeastOne(self.optional(2, 3)),
            3 => Block::Together(self.optional(2, 3)),
            4 => {
                let (fields, is) = self.condition(1);
                Block::RequiredIf(fields, is)
            }
            5 => {
                let (fields, is) = self.condition(1);
                Block::ForbiddenIf(fields, is)
            }
            12 => {
                let (fields, is) = self.condition(2);
                Block::AtLeastOneIf(fields, is)
            }
            13 => {
                let (mut fields, is) = self.condition(0);
                fields.push(self.plain(Ty::Plain("int")));
                Block::AllowedIf(fields, is, vec![json!(3), json!(-4)])
            }
            6 => {
                let ty = self.random.pick(&["int", "millis", "seconds", "float"]).unwrap_or("int");
                Block::Ordered(vec![self.plain(Ty::Plain(ty)), self.plain(Ty::Plain(ty))])
            }
            7 if self.sent_only => self.tagged(),
            8 | 9 if self.sent_only => self.mask(),
            10 => self.equal(),
            11 => self.nested(),
            _ => Block::Free(self.free()),
        }
    }

    fn optional(&mut self, least: usize, most: usize) -> Vec<Field> {
        let count = self.random.between(least, most);
        (0..count).map(|_| self.ending()).collect()
    }

    /// A field that a rule may require, and that has values without end of no type.
    fn ending(&mut self) -> Field {
        let mut field = self.any();
        field.ty = field.ty.map(|ty| if self.ends(&ty) { ty } else { Ty::List(Box::new(ty)) });
        field
    }

    /// Whether a value of the type needs no other struct: values would double with every level.
    fn ends(&self, ty: &Ty) -> bool {
        let Ty::Named(id) = ty else { return true };
        let flat = |field: &Field| !matches!(field.ty, Some(Ty::Named(_)));
        match self.types.get(*id).map(|named| &named.body) {
            Some(Body::Struct(blocks)) => {
                *id < self.own && blocks.iter().flat_map(Block::fields).all(flat)
            }
            _ => *id < self.own,
        }
    }

    /// The name of an enum that a rule becomes, where it can become one.
    fn shape(&mut self, fields: &[Field]) -> Shape {
        if !self.sent_only || self.random.once_in(3) {
            return Shape::default();
        }
        let mut variants = Object::new();
        // What is named is not made of the field's name, which one of these could be.
        if self.random.once_in(3) {
            for (number, field) in fields.iter().enumerate() {
                variants.insert(field.name.clone(), json!(format!("Choice{number}")));
            }
        }
        Shape { name: Some(self.new_shape()), variants }
    }

    fn new_shape(&mut self) -> String {
        names::unlike(self.random, self.taken, names::rust, names::alone)
    }

    /// A field that decides on at least so many others, and by which values.
    fn condition(&mut self, least: usize) -> (Vec<Field>, Vec<Value>) {
        let (ty, is) = match self.random.below(4) {
            0 => ("bool", vec![json!(true)]),
            1 => ("int", vec![json!(1), json!(2)]),
            2 => ("string", vec![json!("one"), json!("二")]),
            _ => ("string", Vec::new()),
        };
        let mut fields = vec![self.plain(Ty::Plain(ty))];
        fields.extend(self.optional(least, least + usize::from(least > 0)));
        (fields, is)
    }

    fn tagged(&mut self) -> Block {
        let is_enum = |id: &&usize| {
            let named = self.types.get(**id);
            named
                .is_some_and(|one| matches!(&one.body, Body::Enum(values, _) if !values.is_empty()))
        };
        let enums: Vec<usize> = self.types.visible.iter().filter(is_enum).copied().collect();
        let Some(id) = enums.get(self.random.below(enums.len())) else {
            return Block::Free(self.free());
        };
        let Some(Body::Enum(values, _)) = self.types.get(*id).map(|one| one.body.clone()) else {
            return Block::Free(self.free());
        };
        let mut fields = vec![self.plain(Ty::Named(*id))];
        fields.extend(self.optional(1, 3));
        if self.random.once_in(2) {
            for tag in fields.iter_mut().take(1) {
                tag.required = true;
            }
        }
        let mut cases = Vec::new();
        for value in values {
            let (mut required, mut optional) = (Vec::new(), Vec::new());
            for position in 1..fields.len() {
                match self.random.below(3) {
                    0 => required.push(position),
                    1 => optional.push(position),
                    _ => {}
                }
            }
            let limited = required.iter().chain(&optional).copied();
            let limited = limited.filter_map(|position| {
                let field = fields.get(position)?;
                let mut limits = object([("doc", json!("In this case."))]);
                match (&field.ty, field.limit) {
                    (Some(Ty::Plain("string")), Limit::None) => {
                        limits.insert("max_length".to_owned(), json!(99))
                    }
                    (Some(Ty::List(_)), Limit::None) => {
                        limits.insert("items".to_owned(), json!([null, 9]))
                    }
                    _ => None,
                };
                Some((position, limits))
            });
            let limits = limited.filter(|_| self.random.once_in(3)).collect();
            cases.push(Case { value, required, optional, limits });
        }
        Block::Tagged(fields, cases, self.new_shape())
    }

    /// An object with its mask, if there is a type that has only free fields.
    fn mask(&mut self) -> Block {
        let fits = |id: &&usize| {
            **id < self.own
                && self.types.get(**id).is_some_and(|one| match &one.body {
                    Body::Struct(blocks) => {
                        let free = |block: &Block| {
                            matches!(block, Block::Free(field) if !field.required && field.only.is_none() && field.constant.is_none())
                        };
                        one.form == Form::Struct && blocks.len() > 1 && blocks.iter().all(free)
                    }
                    _ => false,
                })
        };
        let fitting: Vec<usize> = self.types.visible.iter().filter(fits).copied().collect();
        let Some(id) = fitting.get(self.random.below(fitting.len())) else {
            return Block::Free(self.free());
        };
        let Some(Body::Struct(blocks)) = self.types.get(*id).map(|one| &one.body) else {
            return Block::Free(self.free());
        };
        let names = blocks.iter().flat_map(Block::fields).map(|field| field.name.clone());
        let mut names: Vec<String> = names.collect();
        let mut object = self.plain(Ty::Named(*id));
        // The enum of what a mask names is called after the object: nothing else is, in any case.
        object.name = format!("masked object {}", self.given.len());
        let mut mask = self.plain(Ty::Plain("string"));
        mask.ty = None;
        mask.required = self.random.once_in(2);
        mask.more.insert("mask_of".to_owned(), json!(object.name));
        if self.random.once_in(3) {
            names.truncate(2);
            mask.more.insert("mask_fields".to_owned(), json!(names));
        }
        let mut clearable = names.clone();
        clearable.retain(|_| self.random.once_in(3));
        mask.more.insert("clearable".to_owned(), json!(clearable));
        let apart = match names.as_slice() {
            [one, other, ..] if !one.is_empty() && !other.is_empty() && self.random.once_in(2) => {
                Some([one.clone(), other.clone()])
            }
            _ => None,
        };
        Block::Mask(vec![object, mask], Mask { names, clearable, apart })
    }

    fn equal(&mut self) -> Block {
        let (ty, absent) = match self.random.below(3) {
            0 => ("bool", json!(false)),
            1 => ("int", json!(7)),
            _ => ("string", json!("相同")),
        };
        let fields = vec![self.plain(Ty::Plain(ty)), self.plain(Ty::Plain(ty))];
        Block::Equal(fields, self.random.once_in(2).then_some(absent))
    }

    /// An object and a field that goes together with one of its fields.
    fn nested(&mut self) -> Block {
        let fitting = self.types.visible.iter().filter(|id| **id < self.own).filter_map(|id| {
            let named = self.types.get(*id)?;
            let Body::Struct(blocks) = &named.body else { return None };
            let inner = blocks.iter().find_map(|block| match block {
                // Paths cannot name what has no name.
                Block::Free(field) if field.is_plain() && !field.name.is_empty() => {
                    Some(field.name.clone())
                }
                _ => None,
            })?;
            (self.sent_only || !named.sent_only).then_some((*id, inner))
        });
        let fitting: Vec<(usize, String)> = fitting.collect();
        match fitting.get(self.random.below(fitting.len())) {
            Some((id, inner)) => {
                let fields = vec![self.plain(Ty::Named(*id)), self.plain(Ty::Plain("string"))];
                Block::Nested(fields, inner.clone())
            }
            None => Block::Free(self.free()),
        }
    }

    fn named(&mut self) -> String {
        names::new_key(self.random, &mut self.given)
    }

    /// A field of a type, without anything else.
    pub(crate) fn plain(&mut self, ty: Ty) -> Field {
        let more = object([("doc", json!(names::text(self.random)))]);
        Field {
            name: self.named(),
            ty: Some(ty),
            required: false,
            digits: false,
            only: None,
            constant: None,
            limit: Limit::None,
            more,
        }
    }

    /// A field of any type that need not be given.
    pub(crate) fn any(&mut self) -> Field {
        let ty = self.types.ty(self.random, self.sent_only);
        let mut field = self.plain(ty);
        self.adorn(&mut field);
        field
    }

    /// A field that stands alone, with anything that a field can have.
    pub(crate) fn free(&mut self) -> Field {
        let mut field = self.any();
        let Some(ty) = &field.ty else { return field };
        let ends = self.ends(ty);
        if self.sent_only && ends && self.random.once_in(4) {
            field.required = true;
        } else if self.random.once_in(12) {
            field.more.insert("nullable".to_owned(), json!(true));
        } else if *ty == Ty::Plain("string") && self.random.once_in(6) {
            field.more.insert("empty_clears".to_owned(), json!(true));
        }
        if self.sent_only && field.limit == Limit::None && self.random.once_in(20) {
            field.constant = match ty {
                Ty::Plain("string") => Some(json!("固定")),
                Ty::Plain("bool") => Some(json!(true)),
                Ty::Plain("int" | "millis" | "seconds") if field.digits => Some(json!("77")),
                Ty::Plain("int" | "millis" | "seconds") => Some(json!(77)),
                _ => None,
            };
        }
        if field.constant.is_some() {
            field.more.shift_remove("default");
        }
        field
    }

    /// Digits, limits, a name, a secret, a default: whatever goes with the type.
    pub(crate) fn adorn(&mut self, field: &mut Field) {
        let Some(ty) = &field.ty else { return };
        let leaf = leaf(ty);
        let (is_text, is_number) = (*leaf == Ty::Plain("string"), is_number(self.types, leaf));
        let is_plain_number = is_number && !matches!(leaf, Ty::Named(_));
        field.digits = is_number && self.random.once_in(3);
        field.limit = match self.random.below(9) {
            0 if is_text => Limit::Length(self.random.between(0, 2), self.random.between(2, 40)),
            1 if is_text => Limit::Pattern,
            2 if is_plain_number => Limit::Range(-3, i64::from(u8::MAX)),
            3 if matches!(ty, Ty::List(_) | Ty::Map(_)) => {
                Limit::Items(0, self.random.between(1, 9))
            }
            4 if matches!(ty, Ty::List(_)) => Limit::Unique,
            _ => Limit::None,
        };
        let mut set = |key: &str, value: Value| field.more.insert(key.to_owned(), value);
        if self.random.once_in(8) {
            set("name", json!(names::rust(self.random)));
        }
        if self.random.once_in(20) {
            set("secret", json!(true));
        }
        if self.random.once_in(20) {
            set("deprecated", json!(names::text(self.random)));
        }
        match ty {
            Ty::Plain("bool") if self.random.once_in(4) => set("default", json!(false)),
            Ty::Plain("int" | "float") if self.random.once_in(4) => set("default", json!(20)),
            _ => None,
        };
    }
}

/// The type inside lists and maps.
fn leaf(ty: &Ty) -> &Ty {
    match ty {
        Ty::List(inner) | Ty::Map(inner) => leaf(inner),
        ty => ty,
    }
}

fn is_number(types: &Types, ty: &Ty) -> bool {
    match ty {
        Ty::Plain(name) => ["int", "float", "millis", "seconds"].contains(name),
        Ty::Named(id) => types.get(*id).is_some_and(|named| named.form == Form::Numbers),
        _ => false,
    }
}
