//! What a draft settled by itself, as notes: one for each kind, with the places.

use std::collections::{BTreeMap, HashSet};

use crate::page::{About, Remark};

/// Places that are listed in one note.
const LISTED: usize = 12;

/// The notes of a draft.
pub(super) fn notes(remarks: &[Remark]) -> Vec<String> {
    let mut places: BTreeMap<About, Vec<String>> = BTreeMap::new();
    let mut seen = HashSet::new();
    for remark in remarks.iter().filter(|remark| !remark.about.is_question()) {
        let places = places.entry(remark.about).or_default();
        let place = match remark.about {
            About::Conditions => format!("page line {}", remark.line),
            _ if remark.place.is_empty() => continue,
            _ if remark.read.is_empty() => format!("`{}`", remark.place),
            _ => format!("`{}` ({})", remark.place, remark.read),
        };
        if seen.insert((remark.about, place.clone())) {
            places.push(place);
        }
    }
    places.into_iter().map(|(about, places)| note(about, &places)).collect()
}

fn note(about: About, places: &[String]) -> String {
    let says = about.says().trim_end_matches('.');
    let listed: Vec<&str> = places.iter().take(LISTED).map(String::as_str).collect();
    let more = match places.len().saturating_sub(LISTED) {
        0 => String::new(),
        more => format!(", and {more} more"),
    };
    if listed.is_empty() {
        format!("{says}.")
    } else {
        format!("{says}: {}{more}.", listed.join(", "))
    }
}
