//! An event, or a callback.

use super::fields::{Drafter, Place};
use super::known::Known;
use super::model::Endpoint;
use super::types::Types;
use super::{names, words};
use crate::page::{About, Event, Located, Page};

/// The draft of a page. `user` is its number within the version.
pub(super) fn event(
    (page, event): (&Page, &Event),
    id: &str,
    known: &Known,
    types: &mut Types,
    user: usize,
) -> Endpoint {
    let mut drafter = Drafter::new(page, known, types, user);
    let words = |facts: &[Located<String>]| facts.iter().map(|fact| fact.value.clone()).collect();
    if page.url.is_none() {
        drafter.remark("", 1, About::NoAddress, "");
    }
    let deprecated = page.prose.first().filter(|sentence| words::is_deprecated(&sentence.value));
    if let Some(sentence) = deprecated {
        drafter.remark("", sentence.line, About::Deprecated, &sentence.value);
    }
    let owner = names::camel(id.rsplit('/').next().unwrap_or_default());
    let shown = page.response.as_ref().and_then(|example| example.value.get("event"));
    let answered = page.request.as_ref().map(|example| &example.value);
    let mut fields =
        |params, path, example| drafter.fields(params, Place { path, owner: &owner, example });
    let response = fields(&page.reply, "payload", shown);
    let answer = fields(&page.body, "answer", answered);
    Endpoint {
        id: id.to_owned(),
        event: Some(event.clone()),
        title: page.title.clone(),
        doc: page.url.clone().unwrap_or_default(),
        apps: words(&page.apps),
        scopes: words(&page.scopes),
        field_scopes: words(&page.field_scopes),
        is_deprecated: deprecated.is_some(),
        params: vec![("answer", answer)],
        response,
        reply: page.response.as_ref().map(|example| example.value.clone()),
        request: answered.and_then(|answer| answer.as_object()).cloned().unwrap_or_default(),
        remarks: drafter.remarks.into_all(),
        ..Endpoint::default()
    }
}
