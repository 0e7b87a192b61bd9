//! Limits of one value.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

use regex_lite::Regex;

use super::Violation;
use super::facts::{number, plain, text};
use crate::json::Float;
use crate::record::path::Path;
use crate::record::{Direction, Limit, List, View, write_json};

/// Checks a value against a limit. Limits of texts and numbers go for every element of a list or
/// map, limits of lists for the list itself.
pub(super) fn check(
    limit: &Limit,
    view: View<'_>,
    secret: bool,
    path: &Path<'_>,
    out: &mut Vec<Violation>,
) {
    let of_list = matches!(limit, Limit::Items(..) | Limit::Unique);
    match plain(view) {
        View::List(list) if !of_list => {
            for index in 0..list.len() {
                check(limit, list.at(index), secret, &Path::Index(path, index), out);
            }
        }
        View::Map(map) if !of_list => map.each(&mut |key, view| {
            check(limit, view, secret, &Path::Key(path, key), out);
        }),
        view => {
            let broken = broken(limit, view, secret);
            out.extend(broken.map(|rule| Violation::new(path, rule)));
        }
    }
}

/// How the limit is broken, if it is. A limit for another kind of value does not apply.
fn broken(limit: &Limit, view: View<'_>, secret: bool) -> Option<String> {
    match (*limit, view) {
        (Limit::Length(least, most), View::Text(text)) => {
            count("character", least, most, text.chars().count())
        }
        (Limit::Pattern(pattern), View::Text(text)) => {
            (!matches(pattern, text)).then(|| format!("must match the pattern `{pattern}`"))
        }
        (Limit::Items(least, most), View::List(list)) => count("element", least, most, list.len()),
        (Limit::Items(least, most), View::Map(map)) => {
            let mut entries = 0;
            map.each(&mut |_, _| entries += 1);
            count("element", least, most, entries)
        }
        (Limit::OneOf(values), view) => {
            let is_other = text(view).is_some_and(|text| !values.contains(&text.as_str()));
            is_other.then(|| format!("must be one of {}", values.join(", ")))
        }
        (Limit::Unique, View::List(list)) => {
            let (first, second) = twice(list)?;
            Some(format!("must not have an element twice, has it at [{first}] and [{second}]"))
        }
        (Limit::Min(least), view) => {
            let value = number(view).filter(|value| *value < least)?;
            Some(bound("at least", least, value, secret))
        }
        (Limit::Max(most), view) => {
            let value = number(view).filter(|value| *value > most)?;
            Some(bound("at most", most, value, secret))
        }
        _ => None,
    }
}

fn count(unit: &str, least: u64, most: u64, len: usize) -> Option<String> {
    let len = u64::try_from(len).unwrap_or(u64::MAX);
    if (least..=most).contains(&len) {
        return None;
    }
    let wanted = match (least, most) {
        (_, u64::MAX) => format!("at least {}", counted(least, unit)),
        (0, _) => format!("at most {}", counted(most, unit)),
        _ if least == most => format!("exactly {}", counted(least, unit)),
        _ => format!("{least} to {}", counted(most, unit)),
    };
    Some(format!("must have {wanted}, has {len}"))
}

fn counted(number: u64, unit: &str) -> String {
    format!("{number} {unit}{}", if number == 1 { "" } else { "s" })
}

fn bound(side: &str, bound: f64, value: f64, secret: bool) -> String {
    let wanted = format!("must be {side} {}", Float(bound));
    if secret { wanted } else { format!("{wanted}, is {}", Float(value)) }
}

/// Whether a text matches a pattern. Each pattern is compiled once; one that cannot be compiled,
/// which generated code does not have, forbids nothing.
fn matches(pattern: &'static str, text: &str) -> bool {
    static COMPILED: Mutex<BTreeMap<&str, Option<Regex>>> = Mutex::new(BTreeMap::new());

    let compiled = {
        let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
        compiled.entry(pattern).or_insert_with(|| Regex::new(pattern).ok()).clone()
    };
    compiled.is_none_or(|regex| regex.is_match(text))
}

/// The first two equal elements. Their JSON tells whether they are.
fn twice(list: &dyn List) -> Option<(usize, usize)> {
    let mut seen = HashMap::new();
    (0..list.len()).find_map(|index| {
        let mut json = String::new();
        write_json(&mut json, list.at(index), 0, Direction::Request);
        seen.insert(json, index).map(|first| (first, index))
    })
}
