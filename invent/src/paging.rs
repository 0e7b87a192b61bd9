//! Paging: a parameter, and fields of the reply that it is about.

use serde_json::{Value, json};

use crate::block::Block;
use crate::maker::Maker;
use crate::params::Params;
use crate::types::Ty;

/// Adds what a way of paging needs, and tells how it pages.
pub(crate) fn paging(maker: &mut Maker<'_>, params: &mut Params, reply: &mut Vec<Block>) -> Value {
    // The dot of a name would be read as a path.
    let mut named = |ty: Ty, name: &str| {
        let mut field = maker.plain(ty);
        field.name = format!("{name} 页");
        field
    };
    let style = ["token", "offset", "number"];
    let items = named(Ty::List(Box::new(Ty::Plain("string"))), "items");
    let more = named(Ty::Plain("bool"), "has_more");
    let total = named(Ty::Plain("int"), "total");
    let next = named(Ty::Plain("string"), "next");
    let count = named(Ty::Plain("int"), "page");
    let token = named(Ty::Plain("string"), "page_token");
    let chosen = maker.random.pick(&style).unwrap_or("token");
    let mut details = json!({ "items": items.name });
    let mut set = |key: &str, value: Value| {
        if let Some(details) = details.as_object_mut() {
            details.insert(key.to_owned(), value);
        }
    };
    let param = match chosen {
        "token" => {
            set("next", json!(next.name));
            reply.push(Block::Free(next));
            token
        }
        _ => {
            if maker.random.once_in(2) {
                set("total", json!(total.name));
                reply.push(Block::Free(total));
            }
            count
        }
    };
    if chosen == "number" {
        set("first", json!(maker.random.below(2)));
    }
    if maker.random.once_in(2) {
        set("has_more", json!(more.name));
        reply.push(Block::Free(more));
    }
    set("param", json!(param.name));
    reply.push(Block::Free(items));
    params.query.push(Block::Free(param));
    json!({ chosen: details })
}
