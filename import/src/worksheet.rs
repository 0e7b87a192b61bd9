//! Everything that a person still has to write or decide about schemas, as one text: each place
//! with the page's own words beside it, and room for the answer behind a colon.
//!
//! ```text
//! [open/library/v3/book/get]
//! # 获取书的信息
//! summary: Gets a book.
//! # 书名
//! response.title:
//! ```
//!
//! What stands behind `#` is for the reader alone and never gets into schemas. An answer that stays
//! empty leaves its place open.

mod apply;
mod open;
mod place;
mod words;

use std::fmt::Write as _;

use feishu_api_codegen::syntax::{SyntaxError, parse};
use serde_json::Value;

pub use apply::{Edited, apply};

use crate::page::{About, Page};
use open::{DOC, Open, QUESTIONS, open};
use words::Words;

/// The answer that takes questions away.
pub const DONE: &str = "done";

/// How a worksheet is filled in.
const HEAD: &str = "\
# Write behind the colons; what stays empty stays open. Lines with `#` are for you alone: the pages' own
# words, questions (`?`), and the rules that were drafted. `decide: done` says that what is asked is
# settled. Any other key can be set in a line of its own: `body.size.max: 20`, `rules: [...]`; `null`
# takes it out. `description` and `notes` take one paragraph a line.
";

/// Signs of a page's words that are shown.
const SHOWN: usize = 500;

/// A schema of which everything that is open is listed.
#[derive(Debug, Clone, Copy)]
pub struct Schema<'t> {
    /// Its path in the folder of schemas, without `.json`.
    pub id: &'t str,
    /// Its text.
    pub text: &'t str,
    /// The page of its endpoint.
    pub page: Option<&'t Page>,
}

/// An answer of a worksheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The line of the worksheet.
    pub line: usize,
    /// The schema: its path in the folder of schemas, without `.json`.
    pub id: String,
    /// The place in it, as it is written.
    pub place: String,
    /// The answer.
    pub text: String,
}

/// A line of a worksheet that does not fit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Refusal {
    /// The line.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl Refusal {
    fn new(line: usize, message: impl Into<String>) -> Self {
        Self { line, message: message.into() }
    }
}

/// The worksheet of some schemas, and how many places are open in them. Types that an endpoint
/// shares are looked up in the schemas above it.
///
/// # Errors
///
/// A schema is not JSON.
pub fn worksheet(schemas: &[Schema<'_>]) -> Result<(String, usize), SyntaxError> {
    let roots = schemas
        .iter()
        .map(|schema| parse(schema.text).map(|root| root.to_value()))
        .collect::<Result<Vec<Value>, _>>()?;
    let mut words = Words::default();
    for (index, (schema, root)) in schemas.iter().zip(&roots).enumerate() {
        let Some(page) = schema.page else { continue };
        let above = schemas.iter().zip(&roots).enumerate().filter(|(_, (other, _))| {
            let folder = other.id.rsplit_once('/').map_or("", |(folder, _)| folder);
            other.page.is_none() && schema.id.starts_with(&format!("{folder}/"))
        });
        let above = above.map(|(index, (_, root))| (index, root));
        words.add(page, &std::iter::once((index, root)).chain(above).collect::<Vec<_>>());
    }
    let mut out = HEAD.to_owned();
    let mut count = 0;
    for (index, (schema, root)) in schemas.iter().zip(&roots).enumerate() {
        let found = open(root);
        if found.is_empty() {
            continue;
        }
        // Writing to a string cannot fail.
        let _ = writeln!(out, "\n[{}]", schema.id);
        let mut before = "";
        for place in &found {
            count += place.keys.len() + usize::from(!place.questions.is_empty());
            let words = words.of(index, &place.steps).unwrap_or_default();
            if words != before {
                comment(&mut out, words);
            }
            before = words;
            write_place(&mut out, root, place);
        }
    }
    Ok((out, count))
}

/// What is shown to the reader alone.
fn comment(out: &mut String, words: &str) {
    if !words.is_empty() {
        let shown: String = words.chars().take(SHOWN).collect();
        let more = if shown.len() < words.len() { "…" } else { "" };
        let _ = writeln!(out, "# {shown}{more}");
    }
}

fn write_place(out: &mut String, root: &Value, open: &Open) {
    let written = |key: &str| {
        let steps: Vec<String> = open.steps.iter().cloned().chain([key.to_owned()]).collect();
        place::written(root, &steps)
    };
    for key in &open.keys {
        // A description belongs to its object, whose name says enough.
        let place = match *key {
            DOC if !open.steps.is_empty() => place::written(root, &object_of(&open.steps)),
            key => written(key),
        };
        let _ = writeln!(out, "{place}:");
    }
    for question in &open.questions {
        let _ = writeln!(out, "# ? {}", question.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    if open.questions.iter().any(|question| question.starts_with(About::Rule.says())) {
        for (steps, rules) in open::rules(root) {
            let _ = writeln!(out, "# {}: {rules}", place::written(root, &steps));
        }
    }
    if !open.questions.is_empty() {
        let _ = writeln!(out, "{}:", written(QUESTIONS));
    }
}

/// The steps to a declaration: what says its kind is no part of its name.
fn object_of(steps: &[String]) -> Vec<String> {
    let mut steps = steps.to_vec();
    if let [types, _, _] = steps.as_slice()
        && types == "types"
    {
        steps.pop();
    }
    steps
}

/// A schema without its questions.
///
/// # Errors
///
/// The text is not JSON.
pub fn without_questions(text: &str) -> Result<String, serde_json::Error> {
    let mut root: Value = serde_json::from_str(text)?;
    let mut places = open(&root);
    places.reverse();
    for place in places {
        if let Some(object) = place::at_mut(&mut root, &place.steps).and_then(Value::as_object_mut)
        {
            object.shift_remove(QUESTIONS);
        }
    }
    Ok(root.to_string())
}

/// Takes a worksheet apart: the answers that are not empty.
///
/// # Errors
///
/// Lines that are neither answers, names of schemas, nor words behind `#`.
pub fn answers(text: &str) -> Result<Vec<Answer>, Vec<Refusal>> {
    let mut id: Option<&str> = None;
    let (mut answers, mut refusals) = (Vec::new(), Vec::new());
    for (index, line) in text.lines().enumerate() {
        let (number, line) = (index + 1, line.trim());
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            id = Some(name.trim());
            continue;
        }
        let Some((place, answer)) = parts(line) else {
            refusals.push(Refusal::new(number, "this is no `place: answer`"));
            continue;
        };
        let Some(id) = id else {
            refusals.push(Refusal::new(number, "no `[schema]` stands above this answer"));
            continue;
        };
        if !answer.is_empty() {
            let (id, place, text) = (id.to_owned(), place.to_owned(), answer.to_owned());
            answers.push(Answer { line: number, id, place, text });
        }
    }
    if refusals.is_empty() { Ok(answers) } else { Err(refusals) }
}

/// The place and the answer of a line: what stands before and behind the first colon outside of
/// quotes.
fn parts(line: &str) -> Option<(&str, &str)> {
    let mut in_quotes = false;
    let mut escaped = false;
    let colon = line.char_indices().find(|(_, sign)| {
        let is_colon = *sign == ':' && !in_quotes;
        in_quotes ^= *sign == '"' && !escaped;
        escaped = *sign == '\\' && !escaped;
        is_colon
    });
    let (at, _) = colon?;
    Some((line.get(..at)?.trim(), line.get(at + 1..)?.trim()))
}
