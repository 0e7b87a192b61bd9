//! Answers put into a schema.

use std::collections::HashSet;
use std::ops::Range;

use feishu_api_codegen::layout;
use feishu_api_codegen::syntax::{Node, parse};
use serde_json::{Value, json};

use super::open::{DOC, QUESTIONS, TEXTS, settles};
use super::place::{Steps, at, at_mut, find, holds_fields, kind, names};
use super::{Answer, DONE, Refusal};

/// Keys that hold paragraphs: each answer adds one.
const PARAGRAPHS: [&str; 2] = ["description", "notes"];

/// The answer that takes a key out.
const NOTHING: &str = "null";

/// A schema with answers in it.
#[derive(Debug, Clone)]
pub struct Edited {
    /// Its text.
    pub text: String,
    /// Where each line of the worksheet went: the values in bytes of the text, and the keys above.
    places: Vec<(usize, Range<usize>)>,
}

impl Edited {
    /// The line of the worksheet whose answer stands at a byte of the text.
    pub fn line_at(&self, byte: usize) -> Option<usize> {
        let around = self.places.iter().filter(|(_, range)| range.contains(&byte));
        around.min_by_key(|(_, range)| range.len()).map(|(line, _)| *line)
    }
}

/// Puts answers into the text of a schema.
///
/// # Errors
///
/// Answers that do not fit; then the schema has none of them.
pub fn apply(text: &str, answers: &[&Answer]) -> Result<Edited, Vec<Refusal>> {
    let first = answers.first().map_or(1, |answer| answer.line);
    let not_json =
        |_| vec![Refusal::new(first, "the schema is not JSON; `cargo xtask check` says where")];
    let mut root = parse(text).map_err(not_json)?.to_value();
    let (mut changed, mut refusals) = (Vec::new(), Vec::new());
    let mut known = HashSet::new();
    for answer in answers {
        match change(&mut root, answer) {
            Ok(steps) if known.insert(steps.clone()) || is_paragraph(&steps) => {
                changed.push((answer.line, steps));
            }
            Ok(_) => refusals
                .push(Refusal::new(answer.line, format!("`{}` is answered twice", answer.place))),
            Err(message) => refusals.push(Refusal::new(answer.line, message)),
        }
    }
    if !refusals.is_empty() {
        return Err(refusals);
    }
    let text = layout::text(&root);
    let after = parse(&text).map_err(not_json)?;
    let places = changed
        .iter()
        .flat_map(|(line, steps)| ranges(&after, steps).into_iter().map(|range| (*line, range)));
    Ok(Edited { text, places: places.collect() })
}

/// Makes the change that an answer asks for, and says where.
fn change(root: &mut Value, Answer { id, place, text, .. }: &Answer) -> Result<Steps, String> {
    let names = names(place)
        .ok_or_else(|| format!("`{place}` is no place: a quotation mark is missing"))?;
    let mut steps = find(root, &names)
        .map_err(|name| format!("`{place}` is no place of {id}: there is no `{name}`"))?;
    if text == NOTHING {
        return remove(root, &steps).map(|()| steps);
    }
    let is_field = steps.split_last().is_some_and(|(_, above)| holds_fields(above));
    if let Some(field) = at_mut(root, &steps).filter(|field| is_field && field.is_string()) {
        *field = json!({ "type": field.take() });
    }
    if let Some(found) = at(root, &steps).filter(|found| found.is_object()) {
        steps.extend(kind(found).map(str::to_owned));
        steps.push(DOC.to_owned());
    }
    let (key, above) = steps.split_last().ok_or("this is no place")?;
    let object = at_mut(root, above).and_then(Value::as_object_mut);
    let object = object.ok_or_else(|| format!("`{place}` has no keys"))?;
    match key.as_str() {
        QUESTIONS if !object.contains_key(QUESTIONS) => {
            return Err("nothing is asked here".to_owned());
        }
        QUESTIONS if text == DONE => drop(object.shift_remove(QUESTIONS)),
        QUESTIONS => {
            return Err(format!("write `{DONE}` once what is asked is settled by the schema"));
        }
        key if PARAGRAPHS.contains(&key) && !text.starts_with('[') => {
            let list = object.entry(key).or_insert_with(|| Value::Array(Vec::new()));
            list.as_array_mut().ok_or("this is no list")?.push(text.as_str().into());
        }
        key => {
            object.insert(key.to_owned(), value(key, text)?);
            settle(object, key);
        }
    }
    Ok(steps)
}

/// What an answer stands for: a text as it is, anything else as JSON; a single word needs no quotes.
fn value(key: &str, text: &str) -> Result<Value, String> {
    if TEXTS.contains(&key) {
        return Ok(text.into());
    }
    match serde_json::from_str(text) {
        Ok(value) => Ok(value),
        Err(error) if text.starts_with(['[', '{', '"']) => {
            Err(format!("this is not JSON: {error}"))
        }
        Err(_) => Ok(text.into()),
    }
}

/// Takes away the questions that the text of a key answers.
fn settle(object: &mut serde_json::Map<String, Value>, key: &str) {
    let Some(questions) = object.get_mut(QUESTIONS).and_then(Value::as_array_mut) else { return };
    questions.retain(|question| !question.as_str().is_some_and(|question| settles(key, question)));
    if questions.is_empty() {
        object.shift_remove(QUESTIONS);
    }
}

fn remove(root: &mut Value, steps: &[String]) -> Result<(), String> {
    let missing = || "there is nothing to take out".to_owned();
    let (key, above) = steps.split_last().ok_or_else(missing)?;
    match at_mut(root, above).ok_or_else(missing)? {
        Value::Object(fields) => fields.shift_remove(key).map(drop).ok_or_else(missing),
        Value::Array(elements) => {
            let index = key.parse::<usize>().ok().filter(|index| *index < elements.len());
            index.map(|index| drop(elements.remove(index))).ok_or_else(missing)
        }
        _ => Err(missing()),
    }
}

fn is_paragraph(steps: &[String]) -> bool {
    steps.last().is_some_and(|key| PARAGRAPHS.contains(&key.as_str()))
}

/// Where a change shows: the value with its key, and the two keys above it, at which findings about
/// the object as a whole stand.
fn ranges(root: &Node, steps: &[String]) -> Vec<Range<usize>> {
    let mut keys = Vec::new();
    let mut node = root;
    for step in steps {
        if let Some(entry) = node.entry(step) {
            keys.push(entry.key_span.start..entry.key_span.end);
            node = &entry.value;
        } else if let Some(element) = step.parse().ok().and_then(|index| node.at(index)) {
            keys.push(element.span.start..element.span.end);
            node = element;
        } else {
            break;
        }
    }
    let mut ranges: Vec<Range<usize>> = keys.into_iter().rev().take(3).collect();
    if let Some(own) = ranges.first_mut() {
        own.end = node.span.end;
    }
    ranges
}
