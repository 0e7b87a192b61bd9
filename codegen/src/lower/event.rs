//! Events and callbacks.

use super::docs::described;
use super::{Lowering, event_module, words};
use crate::model::{Answer, Delivery, Event};
use crate::names::answer_name;
use crate::resolve;
use crate::schema::EventExample;

impl<'s> Lowering<'_, 's> {
    pub(super) fn event(&self, event: &resolve::Event<'s>, version: &[String]) -> Event<'s> {
        let def = event.def;
        let name = self.names.event(event.file);
        let module = event_module(version, event);
        let field_scopes =
            def.field_scopes.iter().map(|one| (one.scope.as_str(), described(&one.doc)));
        Event {
            id: module.join("/"),
            schema: self.schema(event.place),
            title: &def.title,
            summary: described(&def.summary),
            description: def.description.iter().map(String::as_str).collect(),
            doc: &def.doc,
            deprecated: def.deprecated.as_deref(),
            type_name: &def.event_type,
            version: words::event_version(def.version),
            apps: def.apps.iter().map(|kind| words::app(**kind)).collect(),
            scopes: def.scopes.iter().map(|scope| scope.as_str()).collect(),
            field_scopes: field_scopes.collect(),
            payload: self.structure(&event.payload, &[], None, true),
            answer: (!event.answer.is_empty()).then(|| Answer {
                name: answer_name(&name),
                body: self.structure(&event.answer, &[], None, false),
            }),
            types: event.types.clone(),
            examples: def.examples.iter().map(|(name, example)| delivery(name, example)).collect(),
            module,
            name,
        }
    }
}

fn delivery<'s>(name: &'s str, def: &'s EventExample) -> Delivery<'s> {
    Delivery {
        name,
        body: def.body.to_string(),
        answer: def.answer.as_ref().map(|answer| &***answer),
    }
}
