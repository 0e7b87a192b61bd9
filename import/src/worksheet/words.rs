//! The page's own words about each place of a schema.

use std::collections::HashMap;

use serde_json::Value;

use super::place::{Steps, kind};
use crate::draft::values;
use crate::page::{Page, Param, Ty};

/// Sentences of a page that are shown for its endpoint as a whole.
const SENTENCES: usize = 6;

/// Bytes of what pages say about one error together.
const MOST: usize = 600;

/// Words by file and place.
#[derive(Default)]
pub(super) struct Words(HashMap<(usize, Steps), String>);

impl Words {
    pub(super) fn of(&self, file: usize, steps: &[String]) -> Option<&str> {
        self.0.get(&(file, steps.to_vec())).map(String::as_str)
    }

    /// Adds what a page says about an endpoint: the number and the content of its file, and of
    /// those that declare types for it.
    pub(super) fn add(&mut self, page: &Page, files: &[(usize, &Value)]) {
        let Some((file, root)) = files.first() else { return };
        let sentences = page.prose.iter().map(|sentence| sentence.value.as_str()).take(SENTENCES);
        let about: Vec<&str> = std::iter::once(page.title.as_str()).chain(sentences).collect();
        self.put(*file, Steps::new(), &about.join(" "));
        for (place, params) in page.places() {
            if let Some(fields) = root.get(place) {
                self.fields(fields, (*file, &[place.to_owned()]), params, files);
            }
        }
        for failure in &page.errors {
            let said = [failure.text.as_str(), failure.advice.as_str()].join(" → ");
            self.error(failure.code, said.trim_matches([' ', '→']), files);
        }
        let download = page.download.as_ref().map_or("", |file| file.value.as_str());
        self.put(*file, vec!["download".to_owned()], download);
    }

    /// Adds what a page says about an error, to what others say.
    fn error(&mut self, code: i64, said: &str, files: &[(usize, &Value)]) {
        for (file, root) in files {
            let declared = root.get("errors").and_then(Value::as_object).into_iter().flatten();
            let same = |(_, case): &(&String, &Value)| {
                case.get("code").and_then(Value::as_i64) == Some(code)
            };
            for (name, _) in declared.filter(same) {
                let known = self.0.entry((*file, vec!["errors".to_owned(), name.clone()]));
                let known = known.or_default();
                if !known.contains(said) && known.len() < MOST {
                    let between = if known.is_empty() { "" } else { " / " };
                    known.push_str(between);
                    known.push_str(said);
                }
            }
        }
    }

    /// The words of fields, and of the types that they have.
    fn fields(
        &mut self,
        fields: &Value,
        (file, above): (usize, &[String]),
        params: &[Param],
        files: &[(usize, &Value)],
    ) {
        for param in params {
            let Some(field) = fields.get(&param.name) else { continue };
            let steps: Steps = above.iter().cloned().chain([param.name.clone()]).collect();
            self.put(file, steps, &param.text);
            // A parameter without a type is declared above.
            let is_whole = field.is_string() || field.get("type").is_some();
            let shared = files
                .iter()
                .filter(|_| !is_whole)
                .find_map(|(file, root)| Some((*file, root.get("parameters")?.get(&param.name)?)));
            if let Some((file, _)) = shared {
                self.put(file, vec!["parameters".to_owned(), param.name.clone()], &param.text);
            }
            self.type_of(shared.map_or(field, |(_, declared)| declared), param, files);
        }
    }

    fn type_of(&mut self, field: &Value, param: &Param, files: &[(usize, &Value)]) {
        let written = field.get("type").or(Some(field)).and_then(Value::as_str);
        let Some(name) = written.map(element) else { return };
        let declared = |(file, root): &(usize, &'_ Value)| {
            Some((*file, root.get("types")?.get(name)?.clone()))
        };
        let Some((file, def)) = files.iter().find_map(declared) else { return };
        let steps = |more: &[&str]| -> Steps {
            ["types", name].iter().chain(more).map(|step| (*step).to_owned()).collect()
        };
        match kind(&def) {
            Some("struct") => {
                self.put(file, steps(&["struct"]), &param.text);
                if let Some(fields) = def.pointer("/struct/fields") {
                    self.fields(
                        fields,
                        (file, &steps(&["struct", "fields"])),
                        &param.fields,
                        files,
                    );
                }
            }
            Some("enum") => {
                self.put(file, steps(&["enum"]), &param.text);
                let meanings = values::of(param, *param.ty.element() == Ty::Int).values;
                let listed = def.pointer("/enum/values").and_then(Value::as_array);
                for (index, value) in listed.into_iter().flatten().enumerate() {
                    let said = meanings.iter().find(|(known, _)| Some(known) == value.get("value"));
                    let words = said.map_or("", |(_, meaning)| meaning.as_str());
                    self.put(file, steps(&["enum", "values", &index.to_string()]), words);
                }
            }
            _ => {}
        }
    }

    /// Keeps the first words about a place.
    fn put(&mut self, file: usize, steps: Steps, words: &str) {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if !words.is_empty() {
            self.0.entry((file, steps)).or_insert(words);
        }
    }
}

/// The innermost type of arrays and maps.
fn element(ty: &str) -> &str {
    let ty = ty.trim().trim_end_matches("[]");
    match ty.strip_prefix("map<").and_then(|rest| rest.strip_suffix('>')) {
        Some(inner) => element(inner.split_once(',').map_or(inner, |(_, value)| value)),
        None => ty,
    }
}
