//! Places in schemas, as a worksheet writes them: `body.section.name`, `types.Kind.1.name`,
//! `errors.1470400`. What every place of its kind has in between (`struct`, `fields`, `values`) is
//! left out, and elements of lists go by what tells them apart.

use serde_json::Value;

/// The keys that lead from the root of a schema to a value; of lists, the numbers of elements.
pub(super) type Steps = Vec<String>;

/// What a declaration is, around all that it says.
const KINDS: [&str; 3] = ["struct", "enum", "union"];

/// Where declarations have what they are made of.
const PARTS: [&str; 3] = ["fields", "variants", "values"];

/// Where an endpoint, an event or a service has its own fields.
const FIELDS: [&str; 8] =
    ["path", "query", "headers", "body", "response", "payload", "answer", "parameters"];

/// What tells the elements of a list apart.
const LABELS: [&str; 3] = ["value", "code", "scope"];

/// Whether fields by name stand at a place.
pub(super) fn holds_fields(steps: &[String]) -> bool {
    match steps {
        [place] => FIELDS.contains(&place.as_str()),
        [.., kind, part] => KINDS.contains(&kind.as_str()) && part == "fields",
        [] => false,
    }
}

/// The value at a place.
pub(super) fn at<'v>(root: &'v Value, steps: &[String]) -> Option<&'v Value> {
    steps.iter().try_fold(root, |value, step| child(value, step))
}

/// The value at a place, to be changed.
pub(super) fn at_mut<'v>(root: &'v mut Value, steps: &[String]) -> Option<&'v mut Value> {
    steps.iter().try_fold(root, |value, step| match value {
        Value::Array(elements) => elements.get_mut(step.parse::<usize>().ok()?),
        other => other.get_mut(step),
    })
}

fn child<'v>(value: &'v Value, step: &str) -> Option<&'v Value> {
    match value {
        Value::Array(elements) => elements.get(step.parse::<usize>().ok()?),
        other => other.get(step),
    }
}

/// A place as it is written.
pub(super) fn written(root: &Value, steps: &[String]) -> String {
    let mut names: Vec<String> = Vec::new();
    let mut value = root;
    let mut was_kind = false;
    for (index, step) in steps.iter().enumerate() {
        let is_kind = kind(value) == Some(step);
        let is_part = was_kind
            && PARTS.contains(&step.as_str())
            && steps.get(index + 1).is_some_and(|next| value.get(next).is_none());
        was_kind = is_kind;
        if !is_kind && !is_part {
            names.push(match value {
                Value::Array(elements) => label(elements, step),
                _ => step.clone(),
            });
        }
        let Some(inner) = child(value, step) else { break };
        value = inner;
    }
    names.iter().map(|name| quoted(name)).collect::<Vec<_>>().join(".")
}

/// The kind of a declaration.
pub(super) fn kind(value: &Value) -> Option<&str> {
    let mut keys = value.as_object()?.keys();
    keys.next()
        .filter(|key| KINDS.contains(&key.as_str()) && keys.next().is_none())
        .map(String::as_str)
}

/// What an element is called: its label, where no other has it.
fn label(elements: &[Value], step: &str) -> String {
    let index = step.parse::<usize>().ok();
    let own = index.and_then(|index| elements.get(index)).and_then(label_of);
    let is_alone = |own: &String| {
        elements.iter().filter(|element| label_of(element).as_ref() == Some(own)).count() == 1
    };
    own.filter(is_alone).unwrap_or_else(|| step.to_owned())
}

fn label_of(element: &Value) -> Option<String> {
    match LABELS.iter().find_map(|key| element.get(key))? {
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

/// A name; in quotes where it holds what means something in a worksheet.
fn quoted(name: &str) -> String {
    let is_plain = |sign: char| sign.is_alphanumeric() || matches!(sign, '_' | '-' | '/');
    if !name.is_empty() && name.chars().all(is_plain) {
        name.to_owned()
    } else {
        Value::from(name).to_string()
    }
}

/// The names of a place as it is written; nothing where a quotation does not end.
pub(super) fn names(text: &str) -> Option<Vec<String>> {
    let mut names = Vec::new();
    let mut rest = text;
    loop {
        if rest.starts_with('"') {
            let mut texts = serde_json::Deserializer::from_str(rest).into_iter::<String>();
            names.push(texts.next()?.ok()?);
            rest = rest.get(texts.byte_offset()..)?;
        } else {
            let end = rest.find('.').unwrap_or(rest.len());
            names.push(rest.get(..end)?.to_owned());
            rest = rest.get(end..)?;
        }
        match rest.strip_prefix('.') {
            Some(more) => rest = more,
            None => return rest.is_empty().then_some(names),
        }
    }
}

/// Finds a place. The last name may be a key that its object does not have yet; the name that is
/// not found is the error.
pub(super) fn find(root: &Value, names: &[String]) -> Result<Steps, String> {
    let mut steps = Steps::new();
    let mut value = root;
    for (index, name) in names.iter().enumerate() {
        let is_last = index + 1 == names.len();
        let more = step(value, name);
        let more = more.or_else(|| if is_last { new_key(value, name) } else { None });
        let more = more.ok_or_else(|| name.clone())?;
        value = at(value, &more).unwrap_or(&Value::Null);
        steps.extend(more);
    }
    Ok(steps)
}

/// The steps to a key that an object, or what is declared in it, could have.
fn new_key(value: &Value, name: &str) -> Option<Steps> {
    let kind = kind(value);
    let object = kind.map_or(Some(value), |kind| value.get(kind))?;
    object.as_object()?;
    Some(kind.into_iter().chain([name]).map(str::to_owned).collect())
}

/// The steps from a value to what it has under a name: a key or an element, or one of what it
/// declares.
fn step(value: &Value, name: &str) -> Option<Steps> {
    if let Some(step) = own(value, name) {
        return Some(vec![step]);
    }
    let kind = kind(value)?;
    let declared = value.get(kind)?;
    if let Some(step) = own(declared, name) {
        return Some(vec![kind.to_owned(), step]);
    }
    PARTS.iter().find_map(|part| {
        let step = own(declared.get(part)?, name)?;
        Some(vec![kind.to_owned(), (*part).to_owned(), step])
    })
}

/// The key of an object, or the number of the element that has a label or this number.
fn own(value: &Value, name: &str) -> Option<String> {
    match value {
        Value::Array(elements) => {
            let labels = elements.iter().map(label_of);
            let index = labels.into_iter().position(|label| label.as_deref() == Some(name));
            let index = index.or_else(|| name.parse().ok().filter(|index| *index < elements.len()));
            index.map(|index| index.to_string())
        }
        Value::Object(fields) => fields.contains_key(name).then(|| name.to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{find, names, written};

    #[test]
    fn places_are_found_as_they_are_written() {
        let root = json!({
            "body": { "a.b": { "doc": "" }, "fields": { "doc": "" } },
            "types": {
                "Kind": { "enum": { "values": [{ "value": 1 }, { "value": "" }, { "value": 7 }] } },
                "Book": { "struct": { "doc": "", "fields": { "doc": { "doc": "" }, "title": { "doc": "" } } } }
            },
            "errors": [{ "code": 5 }, { "code": 6, "message": "a" }, { "code": 6, "message": "b" }]
        });
        for (steps, expected) in [
            ("body/a.b/doc", "body.\"a.b\".doc"),
            ("body/fields/doc", "body.fields.doc"),
            ("types/Kind/enum/values/2/name", "types.Kind.7.name"),
            ("types/Kind/enum/values/1", "types.Kind.\"\""),
            ("types/Book/struct/doc", "types.Book.doc"),
            ("types/Book/struct/fields/title", "types.Book.title"),
            ("types/Book/struct/fields/doc", "types.Book.fields.doc"),
            ("errors/0/doc", "errors.5.doc"),
            ("errors/2", "errors.2"),
        ] {
            let steps: Vec<String> = steps.split('/').map(str::to_owned).collect();
            assert_eq!(written(&root, &steps), expected);
            let names = names(expected).expect("it is a place");
            assert_eq!(find(&root, &names), Ok(steps), "{expected}");
        }
    }

    #[test]
    fn only_the_last_name_may_be_new() {
        let root = json!({ "types": { "Book": { "struct": { "fields": {} } } } });
        let found = |text: &str| find(&root, &names(text).expect("it is a place"));
        assert_eq!(
            found("types.Book.rules"),
            Ok(["types", "Book", "struct", "rules"].map(str::to_owned).to_vec())
        );
        assert_eq!(found("types.Film.rules"), Err("Film".to_owned()));
        assert_eq!(found("body.title"), Err("body".to_owned()));
        assert_eq!(names("a.\"b"), None);
    }
}
