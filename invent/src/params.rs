//! The parameters of an endpoint by place.

use std::collections::HashSet;

use serde_json::{Value, json};

use crate::Object;
use crate::block::{Block, Field, Limit};
use crate::maker::Maker;
use crate::names::{self, Taken};
use crate::random::Random;
use crate::types::{Ty, Types};
use crate::value::Values;

/// Parameters, and rules over them.
pub(crate) struct Params {
    pub(crate) path: Vec<Block>,
    pub(crate) query: Vec<Block>,
    pub(crate) headers: Vec<Block>,
    pub(crate) body: Vec<Block>,
}

impl Params {
    /// The places by their key in the schema.
    pub(crate) fn places(&self) -> [(&'static str, &[Block]); 4] {
        [
            ("path", &self.path),
            ("query", &self.query),
            ("headers", &self.headers),
            ("body", &self.body),
        ]
    }

    /// The parameters of an exchange.
    pub(crate) fn example(&self, random: &mut Random, types: &Types) -> Value {
        let mut request = Object::new();
        for (key, blocks) in self.places() {
            let as_text = key != "body";
            let values = Values { random, types, sent: true, as_text }.object(blocks, 0);
            if !values.is_empty() {
                request.insert(key.to_owned(), Value::Object(values));
            }
        }
        Value::Object(request)
    }
}

/// Invents parameters; the body is a form where there are files.
pub(crate) fn params(
    random: &mut Random,
    types: &Types,
    taken: &mut Taken,
    (has_body, is_form): (bool, bool),
) -> Params {
    let own = types.all.len();
    let mut maker = Maker { random, types, taken, given: HashSet::new(), sent_only: true, own };
    let path = (0..maker.random.below(3)).map(|_| maker.word(true)).collect();
    let query = (0..maker.random.below(4)).map(|_| maker.query()).collect();
    let headers = match maker.random.below(6) {
        0 => (0..maker.random.between(1, 2)).map(|_| maker.word(false)).collect(),
        _ => Vec::new(),
    };
    let count = if has_body { maker.random.below(8) } else { 0 };
    let mut body: Vec<Block> = (0..count).map(|_| maker.block()).collect();
    if is_form {
        let is_list = maker.random.once_in(3);
        let ty = Ty::Plain("file");
        let mut file = maker.plain(if is_list { Ty::List(Box::new(ty)) } else { ty });
        file.required = maker.random.once_in(2);
        file.more.insert("max_bytes".to_owned(), json!(1 << 20));
        body.push(Block::Free(file));
    }
    Params { path, query, headers, body }
}

impl Maker<'_> {
    /// A parameter whose name and value are words.
    fn word(&mut self, always: bool) -> Block {
        let ty = self.types.plain(self.random);
        let ty = if matches!(ty, Ty::Named(_)) { Ty::Plain("string") } else { ty };
        let mut field = self.plain(ty);
        field.name = loop {
            let name = names::wire(self.random);
            // Header names differ by more than their case, and rules know one place of a name.
            if self.given.insert(name.to_lowercase()) {
                self.given.insert(name.clone());
                break name;
            }
        };
        field.required = always || self.random.once_in(2);
        Block::Free(field)
    }

    fn query(&mut self) -> Block {
        let ty = self.types.plain(self.random);
        let ty = if self.random.once_in(6) { Ty::List(Box::new(ty)) } else { ty };
        let mut field: Field = self.plain(ty);
        self.adorn(&mut field);
        if field.limit == Limit::Pattern {
            field.limit = Limit::None;
        }
        field.required = self.random.once_in(4);
        Block::Free(field)
    }
}
