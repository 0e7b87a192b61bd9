//! One endpoint.

use std::collections::HashSet;

use serde_json::{Value, json};

use crate::block::{Block, Limit, fields_json, rules_json};
use crate::facts;
use crate::maker::Maker;
use crate::names::{self, Taken};
use crate::paging::paging;
use crate::params::{Params, params};
use crate::random::Random;
use crate::types::{Form, Ty, Types};
use crate::value::Values;
use crate::{Object, object};

/// What an endpoint must know about where it stands.
pub(crate) struct Home<'a> {
    /// The path of its folder, which begins its URL.
    pub(crate) folder: &'a str,
    pub(crate) service: &'a str,
    pub(crate) method: &'a str,
    /// The kinds of token of its platform.
    pub(crate) tokens: &'a [&'a str],
    /// Name of the operation, if it is not made of the file's.
    pub(crate) name: Option<String>,
}

/// Invents an endpoint that uses at least the types of `unused`.
pub(crate) fn endpoint(
    random: &mut Random,
    types: &mut Types,
    taken: &mut Taken,
    home: &Home<'_>,
    unused: &mut Vec<usize>,
) -> Value {
    let visible = types.visible.len();
    let count = random.below(5);
    let own = types.declare(random, count, false, (taken, home.service));
    unused.extend(&own);

    let verb = random.word(&["GET", "POST", "PUT", "PATCH", "DELETE"]);
    let is_form = verb == "POST" && random.once_in(8);
    let mut params = params(random, types, taken, (verb != "GET", is_form));
    let mut endpoint = object([
        ("title", json!(names::text(random))),
        ("summary", json!(names::text(random))),
        ("doc", json!("https://invented.example/docs?a=%20#b")),
        (
            "tokens",
            json!(
                home.tokens.iter().take(random.between(1, home.tokens.len())).collect::<Vec<_>>()
            ),
        ),
    ]);
    if let Some(name) = &home.name {
        endpoint.insert("name".to_owned(), json!(name));
    }
    facts::access(random, &mut endpoint);
    let form = random.below(12);
    let mut reply = Vec::new();
    if form >= 2 {
        let mut inner = Taken::default();
        let own = types.all.len();
        let mut maker = Maker {
            random,
            types,
            taken: &mut inner,
            given: HashSet::new(),
            sent_only: false,
            own,
        };
        for _ in 0..maker.random.below(6) {
            let mut field = maker.any();
            // Limits of replies mean nothing; the runtime reads whatever comes.
            field.limit = Limit::None;
            reply.push(Block::Free(field));
        }
        if form == 11 {
            let paging = paging(&mut maker, &mut params, &mut reply);
            endpoint.insert("paging".to_owned(), paging);
        }
    }
    use_types(random, types, (verb != "GET", form >= 2), unused, &mut params, &mut reply);
    if random.once_in(4) {
        idempotency(random, types, &mut params, &mut endpoint);
    }
    if random.once_in(6) {
        accepted(random, types, &mut params, &mut endpoint);
    }
    let path = params.path.iter().flat_map(Block::fields);
    let path = path.map(|field| format!("/:{}", field.name)).collect::<Vec<_>>().concat();
    endpoint
        .insert("http".to_owned(), json!(format!("{verb} /{}/{}{path}", home.folder, home.method)));
    for (key, blocks) in params.places().into_iter().filter(|(_, blocks)| !blocks.is_empty()) {
        endpoint.insert(key.to_owned(), fields_json(types, blocks));
    }
    if is_form {
        endpoint.insert("body_format".to_owned(), json!("multipart"));
    }
    endpoint.insert("rules".to_owned(), json!(rules_json(&params.body)));
    let events = own
        .iter()
        .find(|id| types.get(**id).is_some_and(|one| one.form == Form::Struct && !one.sent_only));
    match (form, events) {
        (0, Some(id)) => {
            endpoint.insert("events".to_owned(), json!(types.written(&Ty::Named(*id))))
        }
        (0 | 1, _) => endpoint.insert("download".to_owned(), json!({ "doc": "A file." })),
        _ => endpoint.insert("response".to_owned(), fields_json(types, &reply)),
    };
    endpoint.insert("types".to_owned(), types.json(random, &own));
    endpoint.insert("errors".to_owned(), facts::errors(random, 8));
    let is_flat = random.once_in(10);
    if is_flat {
        endpoint.insert("envelope".to_owned(), json!("flat"));
    }
    let mut examples = Vec::new();
    for number in 0..random.below(3) {
        let mut example = object([
            ("name", json!(format!("示例 {number}"))),
            ("request", params.example(random, types)),
        ]);
        if form >= 2 {
            let data = Values { random, types, sent: false, as_text: false }.object(&reply, 0);
            example.insert("response".to_owned(), Value::Object(envelope(is_flat, data)));
        }
        examples.push(example);
    }
    endpoint.insert("examples".to_owned(), json!(examples));
    types.visible.truncate(visible);
    unused.retain(|id| !own.contains(id));
    Value::Object(endpoint)
}

fn envelope(is_flat: bool, data: Object) -> Object {
    let mut whole = object([("code", json!(0)), ("msg", json!("success"))]);
    if is_flat {
        // What is called like a part of the envelope is that part.
        whole.extend(
            data.into_iter().filter(|(key, _)| !["code", "msg", "error"].contains(&key.as_str())),
        );
    } else {
        whole.insert("data".to_owned(), Value::Object(data));
    }
    whole
}

/// A key that makes repeating the call safe, in any of the places where one can stand.
fn idempotency(random: &mut Random, types: &Types, params: &mut Params, endpoint: &mut Object) {
    let (mut nothing, own) = (Taken::default(), types.all.len());
    let given = HashSet::new();
    let mut maker = Maker { random, types, taken: &mut nothing, given, sent_only: true, own };
    let mut field = maker.plain(Ty::Plain("string"));
    "X-Once".clone_into(&mut field.name);
    endpoint.insert("idempotency".to_owned(), json!({ "param": field.name }));
    let places = if params.body.is_empty() { 2 } else { 3 };
    match random.below(places) {
        0 => params.query.push(Block::Free(field)),
        1 => params.headers.push(Block::Free(field)),
        _ => params.body.push(Block::Free(field)),
    }
}

/// A parameter that is called like a method of every request, and the warning accepted.
fn accepted(random: &mut Random, types: &Types, params: &mut Params, endpoint: &mut Object) {
    let name = "items";
    let places = params.places();
    let mut all = places.iter().flat_map(|(_, blocks)| *blocks).flat_map(Block::fields);
    if all.any(|field| field.name == name) {
        return;
    }
    let (mut nothing, own) = (Taken::default(), types.all.len());
    let given = HashSet::new();
    let mut maker = Maker { random, types, taken: &mut nothing, given, sent_only: true, own };
    let mut field = maker.plain(Ty::Plain("int"));
    name.clone_into(&mut field.name);
    params.query.push(Block::Free(field));
    endpoint.insert("accept".to_owned(), json!({ "W003": "The number says enough." }));
}

/// Puts types that nothing uses yet into the body or the reply, where there is one.
fn use_types(
    random: &mut Random,
    types: &Types,
    (has_body, has_reply): (bool, bool),
    unused: &mut Vec<usize>,
    params: &mut Params,
    reply: &mut Vec<Block>,
) {
    let mut left = Vec::new();
    let mut nothing = Taken::default();
    for id in unused.drain(..) {
        let sent_only = types.get(id).is_some_and(|one| one.sent_only);
        let to_body = has_body && (sent_only || random.once_in(2));
        let own = types.all.len();
        let mut maker =
            Maker { random, types, taken: &mut nothing, given: HashSet::new(), sent_only, own };
        let mut field = maker.plain(Ty::Named(id));
        // Numbered by the type, the name is not one of those that were invented.
        field.name = format!("of type {id}");
        match (to_body, has_reply && !sent_only) {
            (true, _) => params.body.push(Block::Free(field)),
            (false, true) => reply.push(Block::Free(field)),
            (false, false) => left.push(id),
        }
    }
    *unused = left;
}
