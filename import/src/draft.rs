//! The draft of a schema: the facts of a page in the order and form of the schemas, descriptions
//! left empty for a person, what the page leaves open as questions under `decide`, and what was
//! settled by itself as notes.

mod endpoint;
mod errors;
mod event;
mod examples;
mod fields;
mod known;
mod limits;
mod model;
mod names;
mod notes;
mod prose;
mod remarks;
mod siblings;
mod types;
pub(crate) mod values;
mod words;
mod write;

pub use known::Known;

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::glossary::Glossary;
use crate::page::{Page, Remark};
use errors::Errors;
use model::Endpoint;
use types::Types;
use write::Writer;

/// A drafted schema.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// The endpoint's id, from which its place follows: `open/task/v2/section/patch`.
    pub id: String,
    /// The schema.
    pub text: String,
    /// The documented exchange, which stands in a file beside it; `None` where the page has none.
    pub examples: Option<String>,
    /// The errors that it names and that its service does not declare yet, by name.
    pub errors: Map<String, Value>,
    /// The questions that stand in the text.
    pub asked: Vec<Remark>,
    /// Everything that was remarked about the page.
    pub remarks: Vec<Remark>,
}

/// The drafts of one service version.
#[derive(Debug, Clone)]
pub struct Version {
    /// The drafts, in the order of their pages.
    pub drafts: Vec<Draft>,
    /// What they share.
    pub shared: Shared,
    /// The questions that stand in what they share.
    pub asked: Vec<Remark>,
}

/// What the drafts of a version share, beyond what its service declares already.
#[derive(Debug, Clone, Default)]
pub struct Shared {
    /// Errors by name.
    pub errors: Map<String, Value>,
    /// The parameters that several of them have alike, by name.
    pub parameters: Map<String, Value>,
    /// The types that several of them use, by name.
    pub types: Map<String, Value>,
}

/// The id of the endpoint or event that a page describes.
pub fn id(page: &Page) -> String {
    names::id(page)
}

/// Drafts the schema of a page alone. `known` are the types that the service has already.
pub fn draft(page: &Page, known: &Known, glossary: &Glossary) -> Draft {
    let version = version_of(&[page], known, glossary, false);
    let none = || Draft { id: id(page), ..Draft::default() };
    version.drafts.into_iter().next().unwrap_or_else(none)
}

/// Drafts the schemas of the pages of one service version: what their types have in common is
/// declared once.
pub fn version(pages: &[&Page], known: &Known, glossary: &Glossary) -> Version {
    version_of(pages, known, glossary, true)
}

fn version_of(pages: &[&Page], known: &Known, glossary: &Glossary, is_shared: bool) -> Version {
    let mut types = Types::default();
    let mut errors = Errors::new(known);
    let mut endpoints: Vec<Endpoint> = Vec::new();
    for (user, page) in pages.iter().enumerate() {
        let errors = errors.name(&page.errors);
        let id = names::id(page);
        endpoints.push(match &page.event {
            Some(event) => event::event((page, event), &id, known, &mut types, user),
            None => endpoint::endpoint(page, &id, known, &mut types, errors, user),
        });
    }
    names::operations(&mut endpoints);
    let ids = endpoints.iter().map(|endpoint| endpoint.id.as_str());
    let (names, renamed) =
        types.name(names::taken(ids).collect(), known.names().cloned().collect());
    for index in renamed {
        types.ask_about_name(index);
    }
    let shared = if is_shared { types.shared(&endpoints) } else { BTreeSet::new() };
    let mut drafts = Vec::new();
    let none = Map::new();
    let (types, names) = (&types, &names);
    let mut writer = Writer { types, known, names, glossary, parameters: &none, asked: Vec::new() };
    let parameters = if is_shared { writer.recurring(&endpoints) } else { Map::new() };
    let writer = |asked| Writer { types, known, names, glossary, parameters: &parameters, asked };
    for endpoint in &endpoints {
        let local: Vec<usize> =
            types.used_by(endpoint).into_iter().filter(|index| !shared.contains(index)).collect();
        let mut writer = writer(Vec::new());
        let text = writer.schema(endpoint, &local);
        drafts.push(Draft {
            id: endpoint.id.clone(),
            text,
            examples: write::examples(endpoint),
            errors: endpoint.errors.declared.clone(),
            asked: writer.asked,
            remarks: endpoint.remarks.clone(),
        });
    }
    let mut writer = writer(Vec::new());
    let types = writer.declared(&shared.into_iter().collect::<Vec<_>>());
    let asked = writer.asked;
    let shared = Shared { errors: errors.into_declared(), parameters, types };
    Version { drafts, shared, asked }
}

/// The text of a service's file with more of what is shared; a new one, for the service of an
/// endpoint's id, where there is none.
///
/// # Errors
///
/// The existing text is not JSON.
pub fn service(
    existing: Option<&str>,
    id: &str,
    doc: &str,
    shared: Shared,
) -> Result<String, serde_json::Error> {
    let existing = existing.map(serde_json::from_str::<Value>).transpose()?;
    Ok(write::service(existing.as_ref(), id, doc, shared))
}
