//! Fields that more than one rule puts into a Rust enum.

use std::collections::HashMap;

use crate::check::walk::Group;
use crate::diagnostic::Report;
use crate::diagnostic::kinds::OVERLAPPING_SHAPES;
use crate::load::At;
use crate::schema::Rule;

pub(super) fn check(group: &Group<'_>, report: &mut Report) {
    let mut owners: HashMap<&str, (usize, &str)> = HashMap::new();
    for (index, rule) in group.rules.iter().enumerate() {
        for (name, shape, at) in parts(rule, group.at.at(index)) {
            match owners.get(name) {
                Some((other, taken)) if *other != index => {
                    let message = format!("`{name}` belongs to `{taken}` already");
                    report.add(OVERLAPPING_SHAPES.at(at.on_value(), message));
                }
                Some(_) => {}
                None => {
                    owners.insert(name, (index, shape));
                }
            }
        }
    }
}

/// The fields that a rule puts into an enum, with the enum's name and where each is named.
fn parts<'a>(rule: &'a Rule, at: At<'a>) -> Vec<(&'a str, &'a str, At<'a>)> {
    let (choice, key) = match rule {
        Rule::AtMostOne(choice) => (choice, "at_most_one"),
        Rule::ExactlyOne(choice) => (choice, "exactly_one"),
        Rule::TaggedBy(tagged) => {
            let (at, shape) = (at.get("tagged_by"), tagged.shape.as_str());
            let mut parts = vec![(tagged.tag.as_str(), shape, at.get("tag"))];
            for (value, case) in &tagged.cases {
                let at = at.get("cases").get(value);
                for (key, names) in [("required", &case.required), ("optional", &case.optional)] {
                    let at = at.get(key);
                    let names = names.iter().enumerate();
                    parts.extend(names.map(|(index, name)| (name.as_str(), shape, at.at(index))));
                }
            }
            return parts;
        }
        _ => return Vec::new(),
    };
    let Some(shape) = &choice.shape else { return Vec::new() };
    let at = at.get(key).get("fields");
    let fields = choice.fields.iter().enumerate();
    fields.map(|(index, name)| (name.as_str(), shape.as_str(), at.at(index))).collect()
}
