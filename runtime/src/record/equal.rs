//! Comparing records.

use std::collections::BTreeMap;

use super::unknown::unknown_of;
use super::{Map, Record, View};

/// Whether two records have the same fields with the same values, unknown fields included.
pub fn equal(left: &dyn Record, right: &dyn Record) -> bool {
    let fields = left.table().fields;
    left.name() == right.name()
        && fields.len() == right.table().fields.len()
        && (0..fields.len()).all(|at| equal_views(left.slot(at).view(), right.slot(at).view()))
        && equal_views(unknown_of(left), unknown_of(right))
}

fn equal_views(left: View<'_>, right: View<'_>) -> bool {
    match (left, right) {
        (View::Absent, View::Absent) | (View::Null, View::Null) => true,
        (View::Bool(left), View::Bool(right)) => left == right,
        (View::Int(left), View::Int(right)) | (View::Time(left, _), View::Time(right, _)) => {
            left == right
        }
        #[allow(clippy::float_cmp)] // as derived comparisons do
        (View::Float(left), View::Float(right)) => left == right,
        (View::Text(left), View::Text(right)) => left == right,
        (View::List(left), View::List(right)) => {
            left.len() == right.len()
                && (0..left.len()).all(|at| equal_views(left.at(at), right.at(at)))
        }
        (View::Map(left), View::Map(right)) => {
            let (left, right) = (sorted(left), sorted(right));
            left.len() == right.len()
                && left
                    .into_iter()
                    .zip(right)
                    .all(|((key, left), (other, right))| key == other && equal_views(left, right))
        }
        (View::Record(left), View::Record(right)) => equal(left, right),
        (View::Json(left), View::Json(right)) => left == right,
        _ => false,
    }
}

/// The entries of a map: their order means nothing.
fn sorted(map: &dyn Map) -> BTreeMap<&str, View<'_>> {
    let mut entries = BTreeMap::new();
    map.each(&mut |key, view| {
        entries.insert(key, view);
    });
    entries
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{Task, read};

    #[test]
    fn equal_fields_make_equal_records() {
        let text = r#"{"summary":"s","ids":[1,2],"members":[{"id":"a"}],"by_name":{"k":{"id":"b"}},
            "extra":{"a":1,"b":2},"status":null,"x":1,"y":2}"#;
        let task: Task = read(text);
        assert_eq!(task, task.clone());
        assert_eq!(task, read(&text.replace(r#""x":1,"y":2"#, r#""y":2,"x":1"#)));
        assert_eq!(task, read(&text.replace(r#""a":1,"b":2"#, r#""b":2,"a":1"#)));
    }

    #[test]
    fn any_difference_counts() {
        let text = r#"{"summary":"s","ids":[1,2],"by_name":{"k":{"id":"b"}},"status":null,"x":1}"#;
        let task: Task = read(text);
        for (old, new) in [
            (r#""s""#, r#""t""#),
            ("[1,2]", "[1,2,3]"),
            ("[1,2]", "[2,1]"),
            (r#""k""#, r#""l""#),
            (r#""b""#, r#""c""#),
            ("null", r#""""#),
            (r#","x":1"#, ""),
            (r#""x":1"#, r#""x":2"#),
        ] {
            assert_ne!(task, read(&text.replace(old, new)), "{old} → {new}");
        }
    }
}
