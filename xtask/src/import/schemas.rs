//! The schemas that exist, found by the call that they describe.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Context;
use feishu_api_import::agree::{Agreement, agree};
use feishu_api_import::facts::facts;
use feishu_api_import::page::Page;
use feishu_api_import::{Draft, Glossary, Known, draft};
use serde_json::{Value, json};

use crate::files;

/// What recurs on pages, in our words.
const GLOSSARY: &str = "glossary.json";

/// The texts of all schemas by path below `schemas/`.
pub(crate) struct Schemas {
    files: BTreeMap<String, String>,
    /// Endpoints by method and path, placeholders without their names, with and without the constants
    /// of their bodies; events by their types.
    calls: BTreeMap<String, String>,
    glossary: Glossary,
}

impl Schemas {
    pub(crate) fn read(root: &Path) -> anyhow::Result<Self> {
        let files = files::schemas(&root.join("schemas"))?;
        let mut calls = BTreeMap::new();
        for (path, text) in &files {
            // What cannot be read is for `cargo xtask check` to say.
            let Ok(value) = serde_json::from_str::<Value>(text) else { continue };
            let text = |key: &str| value.get(key).and_then(Value::as_str);
            if let Some(http) = text("http") {
                calls.insert(call(http), path.clone());
                calls.insert(with_fixed(http, constants(&value)), path.clone());
            } else if let Some(event) = text("type") {
                calls.insert(event.to_owned(), path.clone());
            }
        }
        let glossary = match files.get(GLOSSARY) {
            Some(text) => Glossary::new(text).with_context(|| format!("{GLOSSARY} is no JSON"))?,
            None => Glossary::default(),
        };
        Ok(Self { files, calls, glossary })
    }

    /// The platforms and the glossary alone.
    pub(crate) fn platforms(mut self) -> Self {
        self.files.retain(|path, _| path.ends_with("platform.json"));
        self.calls.clear();
        self
    }

    /// All texts by path.
    pub(crate) fn files(&self) -> Vec<(String, String)> {
        self.files.iter().map(|(path, text)| (path.clone(), text.clone())).collect()
    }

    /// Path of the schema of the call or event that a page describes.
    pub(crate) fn of_page(&self, page: &Page) -> Option<&str> {
        if let Some(event) = &page.event {
            return self.calls.get(&event.ty.value).map(String::as_str);
        }
        let (method, path) = (page.method.as_ref()?, page.path.as_ref()?);
        let http = format!("{} {}", method.value, path.value);
        // Calls of one path may differ in what they always send.
        let exact = self.calls.get(&with_fixed(&http, page.fixed_values()));
        exact.or_else(|| self.calls.get(&call(&http))).map(String::as_str)
    }

    /// Paths of the schemas of all calls and events.
    pub(crate) fn endpoints(&self) -> impl Iterator<Item = &str> {
        self.calls.values().map(String::as_str).collect::<BTreeSet<_>>().into_iter()
    }

    pub(crate) fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    pub(crate) fn glossary(&self) -> &Glossary {
        &self.glossary
    }

    /// The types that an endpoint's service and platform have.
    pub(crate) fn known(&self, id: &str) -> anyhow::Result<Known> {
        Known::new(&self.shared(id))
            .map_err(|error| anyhow::anyhow!("a file above {id} is no JSON: {error:?}"))
    }

    /// The draft of a page, with the types of the service that it belongs to.
    pub(crate) fn draft(&self, page: &Page) -> anyhow::Result<Draft> {
        let known = self.known(&feishu_api_import::id(page))?;
        Ok(draft(page, &known, &self.glossary))
    }

    /// What the page's own facts and a schema have in common. The draft is made without the types
    /// of the service: it would agree with them by construction.
    pub(crate) fn compare(&self, page: &Page, existing: &str) -> anyhow::Result<Agreement> {
        let draft = draft(page, &Known::default(), &self.glossary);
        let not_json = |error| anyhow::anyhow!("{existing} is no JSON: {error:?}");
        let text = self.files.get(existing).map_or("", String::as_str);
        let schema = facts(text, &self.shared(existing)).map_err(not_json)?;
        let declared = json!({ "errors": draft.errors }).to_string();
        let drafted = facts(&draft.text, &[&declared])
            .map_err(|error| anyhow::anyhow!("the draft is no JSON: {error:?}"))?;
        Ok(agree(page, &draft.remarks, &drafted, &schema))
    }

    /// Path of a file that facts of an endpoint come from, by its number there.
    pub(crate) fn file(&self, existing: &str, number: usize) -> String {
        match number.checked_sub(1).and_then(|index| self.above(existing).into_iter().nth(index)) {
            Some(shared) => shared,
            None => existing.to_owned(),
        }
    }

    /// The texts above an endpoint that declare types for it.
    fn shared(&self, id: &str) -> Vec<&str> {
        let paths = self.above(id);
        paths.iter().filter_map(|path| self.files.get(path)).map(String::as_str).collect()
    }

    /// The files above an endpoint that declare something for it: its service's, its platform's.
    pub(super) fn above(&self, id: &str) -> Vec<String> {
        let mut found = Vec::new();
        let mut folder = id;
        while let Some((above, _)) = folder.rsplit_once('/') {
            let is_here = |path: &&String| match path.strip_prefix(&format!("{above}/")) {
                Some("service.json" | "platform.json") => true,
                Some(name) => !name.contains('/') && name.ends_with(".types.json"),
                None => false,
            };
            found.extend(self.files.keys().filter(is_here).cloned());
            folder = above;
        }
        found
    }
}

/// The texts that a schema's body always holds.
fn constants(schema: &Value) -> impl Iterator<Item = &str> {
    let fields = schema.get("body").and_then(Value::as_object);
    fields.into_iter().flatten().filter_map(|(_, field)| field.get("const")?.as_str())
}

/// A call with what it always sends.
fn with_fixed<'a>(http: &str, values: impl Iterator<Item = &'a str>) -> String {
    values.fold(call(http), |call, value| format!("{call} {value}"))
}

fn call(http: &str) -> String {
    let segments =
        http.split('/').map(|segment| if segment.starts_with(':') { ":" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}
