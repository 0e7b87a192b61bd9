//! Fields that more than one rule puts into a Rust enum.

use std::collections::HashMap;

use crate::diagnostic::Report;
use crate::diagnostic::kinds::OVERLAPPING_SHAPES;
use crate::group::Group;

pub(super) fn check(group: &Group<'_>, report: &mut Report) {
    let mut owners: HashMap<&str, (usize, &str)> = HashMap::new();
    for (index, rule) in group.rules.iter().enumerate() {
        let Some(shape) = rule.shape() else { continue };
        for name in rule.parts() {
            let (owner, taken) = *owners.entry(name).or_insert((index, shape));
            if owner != index {
                let message = format!("`{name}` belongs to `{taken}` already");
                report.add(OVERLAPPING_SHAPES.at(name.place(), message));
            }
        }
    }
}
