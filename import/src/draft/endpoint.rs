//! The endpoint as a whole.

use serde_json::Value;

use super::fields::{Drafter, Place};
use super::known::Known;
use super::model::{Endpoint, NamedErrors, Paging};
use super::siblings::Siblings;
use super::types::Types;
use super::{examples, names, prose, words};
use crate::page::{About, Located, Page, Param};

/// What is served apart from the platform's hosts, by the names that its schema gives.
const OTHER_HOSTS: [(&str, &str); 4] = [
    ("https://accounts.feishu.cn", "accounts"),
    ("https://accounts.larksuite.com", "accounts"),
    ("https://www.feishu.cn", "www"),
    ("https://www.larksuite.com", "www"),
];

/// The hosts that platforms have; an endpoint at another one is asked about.
const HOSTS: [&str; 3] =
    ["https://open.feishu.cn", "https://open.larksuite.com", "https://project.feishu.cn"];

/// The draft of a page. `user` is its number within the version.
pub(super) fn endpoint(
    page: &Page,
    id: &str,
    known: &Known,
    types: &mut Types,
    errors: NamedErrors,
    user: usize,
) -> Endpoint {
    let mut drafter = Drafter::new(page, known, types, user);
    let words = |facts: &[Located<String>]| facts.iter().map(|fact| fact.value.clone()).collect();
    let method = page.method.as_ref().map_or("", |method| method.value.as_str());
    let path = page.path.as_ref().map_or("", |path| path.value.as_str());
    let mut endpoint = Endpoint {
        id: id.to_owned(),
        title: page.title.clone(),
        doc: page.url.clone().unwrap_or_default(),
        http: format!("{method} {path}"),
        host: other_host(page),
        tokens: words(&page.tokens),
        apps: words(&page.apps),
        scopes: words(&page.scopes),
        field_scopes: words(&page.field_scopes),
        rates: words(&page.rates),
        idempotency: idempotency(page),
        is_multipart: page.multipart,
        is_download: page.download.is_some(),
        paging: paging(page),
        errors,
        ..Endpoint::default()
    };
    // The title and the first sentence speak of the endpoint; others may speak of its parts.
    if let Some(sentence) =
        page.prose.first().filter(|sentence| words::is_deprecated(&sentence.value))
    {
        drafter.remark("", sentence.line, About::Deprecated, &sentence.value);
        endpoint.is_deprecated = true;
    }
    about_whole(page, &mut drafter);
    sentences(&mut drafter);

    let owner = names::camel(&owner(id));
    // Types of the reply are the plain ones; requests come second.
    let whole = page.response.as_ref().map(|example| &example.value);
    endpoint.envelope = whole.filter(|whole| is_flat(whole, page)).map(|_| "flat");
    let beside = whole.filter(|_| endpoint.envelope.is_some()).map(without_envelope);
    let data = beside.as_ref().or_else(|| whole.and_then(|whole| whole.get("data")));
    endpoint.response =
        drafter.fields(&page.reply, Place { path: "response", owner: &owner, example: data });
    let body = page.request.as_ref().map(|example| &example.value);
    for (place, params, example) in [
        ("path", &page.path_params, None),
        ("query", &page.query, None),
        ("headers", &page.headers, None),
        ("body", &page.body, body),
    ] {
        let fields = drafter.fields(params, Place { path: place, owner: &owner, example });
        endpoint.params.push((place, fields));
    }
    placeholders(page, &mut endpoint, &mut drafter);
    if let Some(param) = page.body.first().filter(|_| method == "GET") {
        drafter.remark("body", param.line, About::BodyOfGet, "");
    }
    misspelt(page, &mut drafter);
    for place in ["query", "body"] {
        endpoint.rules.extend(drafter.rules.get(place).cloned().unwrap_or_default());
    }
    (endpoint.request, endpoint.reply) = examples::example(page);
    let line = page.request.as_ref().map_or_else(|| page.line_of("body"), |example| example.line);
    keep_first(&mut endpoint.request, line, &mut drafter);
    endpoint.remarks = drafter.remarks.into_all();
    endpoint
}

/// Whether the data of the reply stands beside its code.
fn is_flat(whole: &Value, page: &Page) -> bool {
    whole.get("data").is_none() && page.reply.iter().any(|field| whole.get(&field.name).is_some())
}

/// The data that stands beside the code.
fn without_envelope(whole: &Value) -> Value {
    let fields = whole.as_object().into_iter().flatten();
    let is_data =
        |(name, _): &(&String, &Value)| !["code", "msg", "error"].contains(&name.as_str());
    fields
        .filter(is_data)
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// What types are named after where their own name says too little: the resource.
fn owner(id: &str) -> String {
    let mut levels = id.rsplit('/');
    let method = levels.next().unwrap_or_default();
    let resource = levels.next().unwrap_or_default();
    format!("{method}_{resource}")
}

/// Which of the platform's other hosts serves the endpoint.
fn other_host(page: &Page) -> Option<&'static str> {
    let host = page.host.as_ref()?;
    OTHER_HOSTS.iter().find(|(url, _)| *url == host.value).map(|(_, name)| *name)
}

/// What the client fills a field of the body with, where the call takes no token.
pub(super) fn from_client(name: &str) -> Option<&'static str> {
    match name {
        "app_id" | "client_id" => Some("id"),
        "app_secret" | "client_secret" => Some("secret"),
        "app_ticket" => Some("ticket"),
        _ => None,
    }
}

/// What a page leaves open about the endpoint as a whole.
fn about_whole(page: &Page, drafter: &mut Drafter<'_>) {
    if page.url.is_none() {
        drafter.remark("", 1, About::NoAddress, "");
    }
    if page.tokens.is_empty()
        && !page.body.iter().any(|field| from_client(&field.name) == Some("secret"))
    {
        drafter.remark("tokens", page.line_of(""), About::NoToken, "");
    }
    let is_unknown = |host: &&Located<String>| !HOSTS.contains(&host.value.as_str());
    if let Some(host) = page.host.as_ref().filter(is_unknown).filter(|_| other_host(page).is_none())
    {
        drafter.remark("", host.line, About::OtherHost, &host.value);
    }
    for section in &page.conditions {
        drafter.remark("", section.line, About::Conditions, "");
    }
}

/// Placeholders of the path that no table declares.
fn placeholders(page: &Page, endpoint: &mut Endpoint, drafter: &mut Drafter<'_>) {
    let line = page.line_of("");
    let names = page.path.iter().flat_map(|path| path.value.split('/'));
    let names = names.filter_map(|segment| segment.strip_prefix(':')?.split([':', '.']).next());
    for name in names {
        let Some((_, fields)) = endpoint.params.iter_mut().find(|(place, _)| *place == "path")
        else {
            continue;
        };
        if !fields.iter().any(|field| field.name == name) {
            let param = Param { name: name.to_owned(), line, ..Param::default() };
            fields
                .extend(drafter.fields(&[param], Place { path: "path", owner: "", example: None }));
        }
    }
}

/// Sentences outside of tables that state rules.
fn sentences(drafter: &mut Drafter<'_>) {
    let page = drafter.page();
    let nested = page.body.iter().filter(|param| !param.fields.is_empty());
    let nested = nested.map(|param| (format!("body.{}", param.name), param.fields.as_slice()));
    let whole = [("body", page.body.as_slice()), ("query", page.query.as_slice())];
    let whole = whole.into_iter().map(|(name, fields)| (name.to_owned(), fields));
    let objects: Vec<(String, Siblings<'_>)> =
        whole.chain(nested).map(|(place, params)| (place, Siblings::of(params))).collect();
    let sentences = page.prose.iter().filter(|sentence| prose::may_demand(&sentence.value));
    for sentence in sentences {
        let found = objects.iter().find_map(|(place, siblings)| {
            prose::rule(&sentence.value, siblings, None).map(|rule| (place, rule))
        });
        if let Some((place, rule)) = found {
            drafter.remark("", sentence.line, About::Rule, &sentence.value);
            drafter.add_rule(place, rule);
        } else if let Some(about) = objects
            .iter()
            .find_map(|(_, siblings)| prose::question(&sentence.value, siblings, None))
        {
            drafter.remark("", sentence.line, about, &sentence.value);
        }
    }
}

/// Names that the example of the request spells otherwise than the table, as the prose may.
fn misspelt(page: &Page, drafter: &mut Drafter<'_>) {
    let Some(shown) = page.request.as_ref().and_then(|request| request.value.as_object()) else {
        return;
    };
    let siblings = Siblings::of(&page.body);
    // A page with more of them is no page whose author mistyped.
    let unknown = shown.keys().filter(|name| siblings.get(name).is_none()).take(8);
    for name in unknown {
        let similar = page.body.iter().find(|param| {
            strsim::damerau_levenshtein(&param.name, name) == 1 && !shown.contains_key(&param.name)
        });
        if let Some(meant) = similar {
            let read = format!("{name}, {}", meant.name);
            drafter.remark("body", meant.line, About::Misspelt, &read);
        }
    }
}

/// Of fields that exclude each other, an example may give several: the first ones are kept.
fn keep_first(
    request: &mut serde_json::Map<String, Value>,
    line: usize,
    drafter: &mut Drafter<'_>,
) {
    let mut broken = Vec::new();
    for (place, rules) in &drafter.rules {
        let shown = place.split('.').try_fold(&mut *request, |object, level| {
            object.get_mut(level).and_then(Value::as_object_mut)
        });
        let Some(shown) = shown else { continue };
        for fields in rules.iter().filter_map(super::model::Rule::exclusive) {
            let mut given = fields.iter().filter(|name| shown.contains_key(name.as_str()));
            given.next();
            let others: Vec<&String> = given.collect();
            if !others.is_empty() {
                broken.push(fields.join(", "));
            }
            for name in others {
                shown.shift_remove(name.as_str());
            }
        }
    }
    for fields in broken {
        drafter.remark("examples", line, About::ExampleRule, &fields);
    }
}

fn idempotency(page: &Page) -> Option<String> {
    let mut params = page.body.iter().chain(&page.query).chain(&page.headers);
    params.find(|param| param.text.contains("幂等")).map(|param| param.name.clone())
}

/// How the reply is paged, by the names that pages use for it.
fn paging(page: &Page) -> Option<Paging> {
    let params = || page.query.iter().chain(&page.body);
    let param = |name: &str| params().find(|param| param.name == name);
    let field = |names: &[&str]| {
        let found = page.reply.iter().find(|field| names.contains(&field.name.as_str()));
        found.map(|field| field.name.clone())
    };
    let items = page.reply.iter().find(|field| field.ty.is_list())?.name.clone();
    let has_more = field(&["has_more"]);
    if let (Some(param), Some(next)) =
        (param("page_token"), field(&["page_token", "next_page_token"]))
    {
        return Some(Paging::Token { param: param.name.clone(), next, has_more, items });
    }
    let param = param("page").filter(|param| param.ty == crate::page::Ty::Int)?;
    Some(Paging::Number {
        param: param.name.clone(),
        first: i64::from(param.text.contains("从1开始")),
        has_more,
        total: field(&["total"]),
        items,
    })
}
