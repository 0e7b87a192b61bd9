//! The endpoint as a whole, in the order of keys that schemas have.

use serde_json::{Map, Value, json};

use super::fields::{Drafter, Place};
use super::known::Known;
use super::{examples, names, prose, words};
use crate::page::{Located, Page, Param, Remark};

/// The draft, and what is left to a person.
pub(super) fn endpoint(page: &Page, id: &str, known: &Known) -> (Value, Vec<Remark>) {
    let mut drafter = Drafter::new(page, known);
    let mut keys = Map::new();
    let levels = id.split('/').count();
    keys.insert(
        "$schema".to_owned(),
        json!(format!("{}endpoint.schema.json", "../".repeat(levels - 1))),
    );
    keys.insert("title".to_owned(), json!(page.title));
    keys.insert("summary".to_owned(), json!(""));
    keys.insert("doc".to_owned(), json!(page.url.clone().unwrap_or_default()));
    let method = page.method.as_ref().map_or("", |method| method.value.as_str());
    let path = page.path.as_ref().map_or("", |path| path.value.as_str());
    keys.insert("http".to_owned(), json!(format!("{method} {path}")));
    for (key, facts) in [("tokens", &page.tokens), ("apps", &page.apps), ("scopes", &page.scopes)] {
        if !facts.is_empty() || key == "tokens" {
            let words: Vec<&String> = facts.iter().map(|fact| &fact.value).collect();
            keys.insert(key.to_owned(), json!(words));
        }
    }
    let scopes = page.field_scopes.iter().map(|scope| json!({ "scope": scope.value, "doc": "" }));
    insert(&mut keys, "field_scopes", scopes.collect());
    insert(&mut keys, "rate_limit", page.rates.iter().map(|rate| json!(rate.value)).collect());
    idempotency(page, &mut keys);
    if let Some(sentence) = page.prose.iter().find(|sentence| words::is_deprecated(&sentence.value))
    {
        drafter.remark("", sentence.line, "Say why, and what to use instead.", &sentence.value);
        keys.insert("deprecated".to_owned(), json!(""));
    }

    sentences(&mut drafter);
    let owner = names::camel(&owner(id));
    // Types of the reply are the plain ones; requests get their own names where they differ.
    let data = page.response.as_ref().and_then(|example| example.value.get("data"));
    let response =
        drafter.fields(&page.reply, Place { path: "response", owner: &owner, example: data });
    let body = page.request.as_ref().map(|example| &example.value);
    let mut places = Map::new();
    for (place, params, example) in [
        ("path", &page.path_params, None),
        ("query", &page.query, None),
        ("headers", &page.headers, None),
        ("body", &page.body, body),
    ] {
        let fields = drafter.fields(params, Place { path: place, owner: &owner, example });
        places.insert(place.to_owned(), Value::Object(fields));
    }
    if page.url.is_none() {
        drafter.remark("", 1, "The page does not say its own address, which `doc` needs.", "");
    }
    misspelt(page, &mut drafter);
    conflicts(page, &mut drafter);
    for (place, fields) in places {
        if fields.as_object().is_some_and(|fields| !fields.is_empty()) {
            keys.insert(place, fields);
        }
    }
    if page.multipart {
        keys.insert("body_format".to_owned(), json!("multipart"));
    }
    let mut rules = Vec::new();
    for place in ["query", "body"] {
        rules.extend(drafter.rules.get(place).cloned().unwrap_or_default());
    }
    insert(&mut keys, "rules", rules);
    let Drafter { types, remarks, .. } = drafter;
    let declared = types.into_declared();
    if !declared.is_empty() {
        keys.insert("types".to_owned(), Value::Object(declared));
    }
    if !response.is_empty() {
        keys.insert("response".to_owned(), Value::Object(response));
    }
    if page.download.is_some() {
        keys.insert("download".to_owned(), json!({ "doc": "" }));
    }
    if let Some(paging) = paging(page) {
        keys.insert("paging".to_owned(), paging);
    }
    insert(&mut keys, "errors", errors(page));
    insert(&mut keys, "examples", examples::example(page).into_iter().collect());
    let open = remarks.iter().filter(|remark| !remark.place.contains('.'));
    insert(&mut keys, "decide", open.map(|remark| json!(prose::decide(remark))).collect());
    (Value::Object(keys), remarks)
}

fn insert(keys: &mut Map<String, Value>, key: &str, values: Vec<Value>) {
    if !values.is_empty() {
        keys.insert(key.to_owned(), Value::Array(values));
    }
}

/// What types are named after where their own name says too little: the resource.
fn owner(id: &str) -> String {
    let mut levels = id.rsplit('/');
    let method = levels.next().unwrap_or_default();
    let resource = levels.next().unwrap_or_default();
    format!("{method}_{resource}")
}

/// Sentences outside of tables that state rules.
fn sentences(drafter: &mut Drafter<'_>) {
    let page = drafter.page();
    for sentence in &page.prose {
        let objects = [("body", page.body.as_slice()), ("query", page.query.as_slice())];
        let nested = page.body.iter().map(|param| (param.name.as_str(), param.fields.as_slice()));
        let nested = nested.map(|(name, fields)| (format!("body.{name}"), fields));
        let mut objects =
            objects.into_iter().map(|(name, fields)| (name.to_owned(), fields)).chain(nested);
        let found = objects.find_map(|(place, params)| {
            prose::rule(&sentence.value, params, None).map(|rule| (place, rule))
        });
        if let Some((place, (rule, question))) = found {
            drafter.remark("", sentence.line, question, &sentence.value);
            drafter.add_rule(&place, rule);
        } else if let Some(question) = prose::question(&sentence.value) {
            drafter.remark("", sentence.line, question, &sentence.value);
        }
    }
}

/// Names in code marks that are nearly, but not quite, those of fields.
fn misspelt(page: &Page, drafter: &mut Drafter<'_>) {
    let mut known: Vec<&str> = Vec::new();
    for (_, params) in page.places() {
        collect(params, &mut known);
    }
    for sentence in &texts(page) {
        for name in crate::pattern::pattern!("[a-z]+(?:_[a-z]+)+").find_iter(&sentence.value) {
            let name = name.as_str();
            let near = |known: &&&str| strsim::damerau_levenshtein(known, name) == 1;
            if !known.contains(&name)
                && let Some(meant) = known.iter().find(near)
            {
                let question = format!("Is `{meant}` meant, which is spelt otherwise here?");
                drafter.remark("", sentence.line, &question, name);
            }
        }
    }
}

/// The sentences outside of tables, and the words of the cells.
fn texts(page: &Page) -> Vec<Located<String>> {
    fn cells(params: &[Param], texts: &mut Vec<Located<String>>) {
        for param in params {
            texts.push(Located { value: param.text.clone(), line: param.line });
            cells(&param.fields, texts);
        }
    }
    let mut texts = page.prose.clone();
    for (_, params) in page.places() {
        cells(params, &mut texts);
    }
    texts
}

/// Where parts of the page contradict each other.
fn conflicts(page: &Page, drafter: &mut Drafter<'_>) {
    let (Some(method), Some(line)) = (&page.method, page.body.first().map(|param| param.line))
    else {
        return;
    };
    if method.value == "GET" {
        let question = "A GET has no body: are these parameters of the query?";
        drafter.remark("", line, question, "");
    }
    // Of exclusive fields, the example may give several.
    let rules: Vec<(String, Value)> = drafter
        .rules
        .iter()
        .flat_map(|(place, rules)| rules.iter().map(|rule| (place.clone(), rule.clone())))
        .collect();
    for (place, rule) in rules {
        let fields = ["at_most_one", "exactly_one"].iter().find_map(|key| rule.get(key));
        let pointer = place.trim_start_matches("body").replace('.', "/");
        let shown = page.request.as_ref().and_then(|request| request.value.pointer(&pointer));
        let (Some(fields), Some(shown), Some(request)) =
            (fields.and_then(Value::as_array), shown, &page.request)
        else {
            continue;
        };
        let given =
            fields.iter().filter_map(Value::as_str).filter(|name| shown.get(name).is_some());
        if given.count() > 1 {
            let question = "The example gives fields together that exclude each other.";
            drafter.remark("examples", request.line, question, &json!(fields).to_string());
        }
    }
}

fn collect<'p>(params: &'p [Param], names: &mut Vec<&'p str>) {
    for param in params {
        names.push(&param.name);
        collect(&param.fields, names);
    }
}

fn idempotency(page: &Page, keys: &mut Map<String, Value>) {
    let mut params = page.body.iter().chain(&page.query).chain(&page.headers);
    if let Some(param) = params.find(|param| param.text.contains("幂等")) {
        keys.insert("idempotency".to_owned(), json!({ "param": param.name }));
    }
}

/// How the reply is paged, by the names that pages use for it.
fn paging(page: &Page) -> Option<Value> {
    let params = || page.query.iter().chain(&page.body);
    let param = |name: &str| params().find(|param| param.name == name);
    let field = |names: &[&str]| {
        let found = page.reply.iter().find(|field| names.contains(&field.name.as_str()));
        found.map(|field| field.name.clone())
    };
    let items = page.reply.iter().find(|field| field.ty.is_list())?.name.clone();
    let mut paging = Map::new();
    let kind = if let (Some(param), Some(next)) =
        (param("page_token"), field(&["page_token", "next_page_token"]))
    {
        paging.insert("param".to_owned(), json!(param.name));
        paging.insert("next".to_owned(), json!(next));
        "token"
    } else {
        let param = param("page")?;
        paging.insert("param".to_owned(), json!(param.name));
        paging.insert("first".to_owned(), json!(i64::from(param.text.contains("从1开始"))));
        "number"
    };
    if let Some(has_more) = field(&["has_more"]) {
        paging.insert("has_more".to_owned(), json!(has_more));
    }
    if kind == "number"
        && let Some(total) = field(&["total"])
    {
        paging.insert("total".to_owned(), json!(total));
    }
    paging.insert("items".to_owned(), json!(items));
    Some(json!({ kind: paging }))
}

fn errors(page: &Page) -> Vec<Value> {
    let mut taken: Vec<String> = Vec::new();
    let mut errors = Vec::new();
    for failure in &page.errors {
        let mut keys = Map::new();
        keys.insert("code".to_owned(), json!(failure.code));
        if let Some(http) = failure.http {
            keys.insert("http".to_owned(), json!(http));
        }
        let name = match &failure.message {
            Some(message) => names::camel(message),
            None => names::error(failure.http, failure.code, &taken),
        };
        keys.insert("name".to_owned(), json!(name));
        taken.push(name);
        if let Some(message) = &failure.message {
            keys.insert("message".to_owned(), json!(message));
        }
        keys.insert("doc".to_owned(), json!(""));
        errors.push(Value::Object(keys));
    }
    errors
}
