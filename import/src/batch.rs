//! A folder of pages as a whole: each call once, grouped by service version.

use std::collections::BTreeMap;
use std::path::Path;

use heck::ToSnakeCase;

use crate::draft::id;
use crate::merge::merge;
use crate::openapi::operations;
use crate::page::Page;
use crate::{Reading, read};

/// What was read from a folder.
#[derive(Debug, Default)]
pub struct Batch {
    /// The pages of endpoints and events by the folder of their service version: `open/task/v2`.
    pub versions: BTreeMap<String, Vec<Source>>,
    /// Files that describe neither, and why not.
    pub others: Vec<(String, String)>,
    /// Pages that were left out because others describe the same.
    pub duplicates: Vec<Duplicate>,
}

/// A page and the file that it was read from.
#[derive(Debug)]
pub struct Source {
    /// The file; of operations without a page, the document.
    pub name: String,
    /// The id of the endpoint or event.
    pub id: String,
    /// What it says.
    pub page: Page,
}

/// A page that was left out.
#[derive(Debug, PartialEq, Eq)]
pub struct Duplicate {
    /// The id of the endpoint.
    pub id: String,
    /// The file that was taken.
    pub taken: String,
    /// The file that was not.
    pub left: String,
}

impl Batch {
    /// Reads files by name and text: pages, and OpenAPI documents where the name ends in `.yaml` or
    /// `.yml`. An operation adds to the page of its call, and stands alone where there is none.
    pub fn of(files: &[(String, String)]) -> Self {
        let mut batch = Self::default();
        let mut calls: BTreeMap<String, Source> = BTreeMap::new();
        let mut documented = Vec::new();
        for (name, text) in files {
            if is_document(name) {
                match operations(text) {
                    Ok(pages) => documented.extend(pages.into_iter().map(|page| (name, page))),
                    Err(error) => batch.others.push((name.clone(), error.to_string())),
                }
                continue;
            }
            match read(text) {
                Reading::Endpoint(page) | Reading::Event(page) => {
                    batch.take(&mut calls, name, *page);
                }
                Reading::Other { reason } => batch.others.push((name.clone(), reason)),
            }
        }
        for (name, operation) in documented {
            match calls.get_mut(&call(&operation)) {
                Some(source) => merge(&mut source.page, &operation),
                None => batch.take(&mut calls, name, operation),
            }
        }
        batch.group(calls.into_values());
        batch
    }

    /// Takes the page of a call, or the newer one of two.
    fn take(&mut self, calls: &mut BTreeMap<String, Source>, name: &str, page: Page) {
        let key = call(&page);
        if page.event.is_none() && (page.path.is_none() || page.method.is_none()) {
            self.others.push((name.to_owned(), "no method or no path".to_owned()));
            return;
        }
        let mut left = Source { name: name.to_owned(), id: id(&page), page };
        if let Some(known) = calls.get_mut(&key) {
            // Historic copies say less, or were last changed before.
            let rank = |source: &Source| {
                (source.page.id.is_some(), source.page.updated, source.page.reply.len())
            };
            if rank(&left) > rank(known) {
                std::mem::swap(known, &mut left);
            }
            self.leave(left.id, known.name.clone(), left.name);
        } else {
            calls.insert(key, left);
        }
    }

    fn leave(&mut self, id: String, taken: String, left: String) {
        self.duplicates.push(Duplicate { id, taken, left });
    }

    /// Groups pages by version; each id stands once.
    fn group(&mut self, sources: impl Iterator<Item = Source>) {
        let mut ids: BTreeMap<String, Source> = BTreeMap::new();
        for mut source in sources {
            source.id = id(&source.page);
            if ids.contains_key(&source.id) {
                // Two calls whose pages have one address: the path tells them apart.
                source.page.id = None;
                source.id = id(&source.page);
            }
            if let Some(known) = ids.get(&source.id)
                && known.page.fixed_values().next().is_some()
                && let Some(other) = by_fixed_value(&source)
            {
                source.page.id = Some(other);
                source.id = id(&source.page);
            }
            match ids.get(&source.id) {
                Some(known) => self.leave(source.id, known.name.clone(), source.name),
                None => drop(ids.insert(source.id.clone(), source)),
            }
        }
        for (id, source) in ids {
            let levels: Vec<&str> = id.split('/').collect();
            let version =
                levels.get(..levels.len().saturating_sub(2)).unwrap_or_default().join("/");
            self.versions.entry(version).or_default().push(source);
        }
    }
}

/// Whether a file is an OpenAPI document.
pub fn is_document(name: &str) -> bool {
    let extension = Path::new(name).extension();
    extension.is_some_and(|extension| extension == "yaml" || extension == "yml")
}

/// Another id for a call that only a fixed value tells from the one that has its id:
/// `authen/v2/oauth_token/refresh` for `refresh_token`.
fn by_fixed_value(source: &Source) -> Option<String> {
    let value = source.page.fixed_values().next()?.to_snake_case();
    let (rest, _) = source.id.strip_prefix("open/")?.rsplit_once('/')?;
    let noun = rest.rsplit(['/', '_']).next()?;
    let method = value.strip_suffix(noun).map_or(value.as_str(), |verb| verb.trim_end_matches('_'));
    Some(format!("{rest}/{method}"))
}

/// A call, without the names of its placeholders; the type of an event. Calls of one path may differ
/// in a fixed value.
fn call(page: &Page) -> String {
    if let Some(event) = &page.event {
        return event.ty.value.clone();
    }
    let method = page.method.as_ref().map_or("", |method| method.value.as_str());
    let path = page.path.as_ref().map_or("", |path| path.value.as_str());
    let segments =
        path.split('/').map(|segment| if segment.starts_with(':') { ":" } else { segment });
    let path = segments.collect::<Vec<_>>().join("/");
    let parts: Vec<&str> = [method, &path].into_iter().chain(page.fixed_values()).collect();
    parts.join(" ")
}
