//! Reads what is in order in a file of which something is not, so that one wrong key hides nothing
//! else.
//!
//! What cannot be read is reported and taken out as narrowly as nothing false can follow from it: a
//! key of a field, an element of a list at the top, a declared type, a key at the top. A misspelt key
//! is read as the one that it looks like. Then the file is read again.

use serde::de::DeserializeOwned;

use super::mends::{Mend, Mends};
use super::problem::{Cause, Problem, Step};
use super::read::Reader;
use crate::diagnostic::{FileId, Place, Report};
use crate::syntax::{Node, Span};

/// The keys of a file under which fields stand.
const FIELDS: [&str; 6] = ["path", "query", "headers", "body", "response", "parameters"];

/// What decides how the rest of a file, or other files, are read: without it the whole file is left out.
const RELIED_ON: [&str; 14] = [
    "path",
    "query",
    "headers",
    "body",
    "response",
    "parameters",
    "types",
    "body_format",
    "download",
    "events",
    "envelope",
    "credentials",
    "envelopes",
    "accept",
];

/// A file in which more is wrong is left out as a whole: it is no schema that somebody mistyped.
const MOST: usize = 200;

/// Reads a file; `None` where nothing can be made of it.
pub(super) fn read<T: DeserializeOwned>(
    file: FileId,
    node: &Node,
    report: &mut Report,
) -> Option<T> {
    let mut mends = Mends::default();
    let mut found = 0;
    // What else is said about these places would only follow from what is wrong there.
    let mut suppressed = Vec::new();
    let data = loop {
        let problem = match T::deserialize(Reader::new(file, node, &mends)) {
            Ok(data) => break Some(data).filter(|_| !mends.is_hopeless.get()),
            Err(problem) => problem.located(Place { file, span: node.span }.start()),
        };
        suppressed.extend(problem.path.iter().flat_map(|Step { key, value, .. }| {
            [*key, *value, Place { file, span: *value }.start().span]
        }));
        match &problem.cause {
            Cause::Key(key, _) => suppressed.push(*key),
            Cause::Lacks(..) if problem.path.is_empty() => suppressed.push(Span::default()),
            _ => {}
        }
        let can_go_on = mend(&mut mends, &problem);
        if let Some(finding) = problem.finding {
            found += 1;
            let help = format!("mend these {MOST} first: the rest of the file was not looked at");
            report.add(if found == MOST { finding.help(help) } else { *finding });
        }
        if !can_go_on || found == MOST {
            break None;
        }
    };
    report.suppress(suppressed.into_iter().map(|span| Place { file, span }));
    data
}

/// Goes on without what is wrong; false where there is no way to.
fn mend(mends: &mut Mends, problem: &Problem) -> bool {
    let path: Vec<&Step> = problem.path.iter().rev().collect();
    let (place, mend) = match (&problem.cause, path.as_slice()) {
        (Cause::Key(place, mend), _) => (*place, mend.clone()),
        (Cause::Lacks(object, key), []) => {
            let missing = mends.missing.entry(*object).or_default();
            let is_new = !missing.contains(key);
            missing.push(key);
            return is_new;
        }
        (_, path) => match cut(mends, path) {
            Some(cut) => cut,
            None => return false,
        },
    };
    mends.places.insert(place, mend.clone()) != Some(mend)
}

/// How much is taken out with what is wrong at the end of a path.
fn cut(mends: &Mends, path: &[&Step]) -> Option<(Span, Mend)> {
    let names: Vec<Option<&str>> = path.iter().map(|step| step.name.as_deref()).collect();
    let is_fields = |name: &str| FIELDS.contains(&name);
    let length = match names.as_slice() {
        // What is no field still has the name of one.
        [Some(fields), Some(_)] if is_fields(fields) => return blank(path),
        [Some("types"), _, Some("struct"), Some("fields"), _] => return blank(path),
        [Some(fields), _, _, ..] if is_fields(fields) => 3,
        [Some("types"), _, Some("struct"), Some("fields"), _, _, ..] => 6,
        [Some("types" | "errors"), Some(_), ..] | [_, None, ..] => 2,
        _ => 1,
    };
    let step = path.get(length - 1)?;
    if length == 1 && step.name.as_deref().is_some_and(|name| RELIED_ON.contains(&name)) {
        mends.give_up();
    }
    Some((step.key, Mend::Skip))
}

fn blank(path: &[&Step]) -> Option<(Span, Mend)> {
    path.last().map(|step| (step.key, Mend::Blank))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Sources;
    use crate::schema::Endpoint;
    use crate::syntax::parse;

    /// An endpoint of which these keys are given as well, and what is found in it.
    fn endpoint(keys: &str) -> (Option<Endpoint>, Vec<String>) {
        let rest = r#""title": "a", "summary": "a", "doc": "a", "http": "a", "tokens": ["user"]"#;
        let text = format!("{{ {keys}, {rest} }}");
        let mut report = Report::default();
        let endpoint = read(0, &parse(&text).unwrap(), &mut report);
        let found = report.findings().into_iter();
        let found = found.map(|one| (one.place.span, one.kind.code));
        let found =
            found.map(|(span, code)| format!("{code} {}", text.get(span.start..span.end).unwrap()));
        (endpoint, found.collect())
    }

    #[test]
    fn values_know_where_they_and_their_keys_stand() {
        let (endpoint, found) = endpoint(r#""query": { "a": { "required": true } }"#);
        let endpoint = endpoint.unwrap();
        let (name, field) = endpoint.query.first().unwrap();
        let span = |start, end| Place { file: 0, span: Span { start, end } };
        assert_eq!(name.place(), span(13, 16));
        assert_eq!((field.required.key(), field.required.place()), (span(20, 30), span(32, 36)));
        assert!(*field.required && found.is_empty());
    }

    #[test]
    fn what_cannot_be_read_is_taken_out_and_the_rest_is_read() {
        let (endpoint, found) = endpoint(
            r#""query": { "a": { "type": "int", "min": "1", "requird": true }, "b": 1 },
            "errors": [{ "A": { "kind": "bussy" } }, { "B": { "http": 404 } }, "C", 1]"#,
        );
        let endpoint = endpoint.unwrap();
        let [a, b] = ["a", "b"].map(|name| endpoint.query.get(name).unwrap());
        assert!(*a.required && a.min.is_none() && a.ty.is_some() && b.ty.is_none());
        let errors: Vec<&str> = endpoint.errors.iter().map(|error| error.name.as_str()).collect();
        assert_eq!(errors, ["B", "C"]);
        let expected = ["E005 \"1\"", "E003 \"requird\"", "E005 1", "E006 \"bussy\"", "E005 1"];
        assert_eq!(found, expected);
    }

    #[test]
    fn without_what_others_rely_on_nothing_is_read() {
        let (endpoint, found) = endpoint(r#""types": [], "scops": [], "apps": 1"#);
        assert!(endpoint.is_none());
        assert_eq!(found, ["E005 []", "E003 \"scops\"", "E005 1"]);
    }

    #[test]
    fn a_file_with_nothing_right_is_not_read_to_its_end() {
        let keys: Vec<String> = (0..5_000).map(|key| format!("\"k{key}\": 1")).collect();
        let text = format!("{{ {} }}", keys.join(", "));
        let sources = Sources::new([("open/platform.json".to_owned(), text)]);
        let report = crate::check(&sources);
        assert_eq!(report.findings().len(), MOST);
        let text = report.render(&sources, "", false);
        assert!(text.contains("mend these 200 first: the rest of the file was not looked at"));
    }
}
