//! Events and callbacks.

use super::item::{deprecable, type_node};
use super::operation::SCOPE;
use super::{Lifecycle, Node, Surface, documented, kinds};
use crate::model::Event;

const EVENT: Lifecycle = Lifecycle {
    added: &kinds::EVENT_ADDED,
    removed: &kinds::EVENT_REMOVED,
    renamed: &kinds::EVENT_RENAMED,
    rekeyed: &kinds::EVENT_RENAMED,
};

impl Surface<'_, '_> {
    /// The types that belong to an event.
    pub(super) fn event_types(&self, event: &Event<'_>) -> Vec<Node> {
        let answer = event.answer.as_ref().map(|answer| {
            let node = type_node(&event.module, &answer.name, "", false);
            self.structure(node, &answer.body)
        });
        self.items(&event.types).into_iter().chain(answer).collect()
    }

    pub(super) fn event(&self, event: &Event<'_>) -> Node {
        let answer = event.answer.as_ref().map_or("nothing", |answer| &answer.name);
        let field_scopes = event.field_scopes.iter().flat_map(|(scope, doc)| [*scope, *doc]);
        let apps: Vec<&str> = event.apps.iter().map(|app| app.variant).collect();
        let words = [event.title, event.summary, event.doc, event.version];
        let words = words.into_iter().chain(event.description.iter().copied());
        let node = Node::new("event", &event.id, &event.name, EVENT)
            .place()
            .fact(&kinds::EVENT_TYPE_CHANGED, event.type_name)
            .fact(&kinds::ANSWER_CHANGED, answer)
            .fact(&kinds::FIELD_SCOPES_CHANGED, documented::text(field_scopes))
            .fact(&kinds::APPS_CHANGED, apps.join(", "))
            .fact(&kinds::DOCUMENTATION_CHANGED, documented::text(words));
        deprecable(node, event.deprecated)
            .with(event.scopes.iter().map(|scope| Node::new("scope", *scope, "", SCOPE)))
            .with(self.members(&event.payload, "field", true))
    }
}
