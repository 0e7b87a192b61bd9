//! Limits of one value.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

use regex_lite::Regex;

use crate::node::{float_text, written};
use crate::{Broken, Fact, Node, Path, Report, Sentence, Step, counted, within};

/// A documented limit of one value, checked before a request is sent.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Limit<T = &'static str, L = &'static [&'static str]> {
    /// Fewest and most characters (Unicode scalar values) of a text.
    Length(u64, u64),
    /// Regular expression that a text must match.
    Pattern(T),
    /// Smallest number.
    Min(f64),
    /// Largest number.
    Max(f64),
    /// Fewest and most elements of a list.
    Items(u64, u64),
    /// Fewest and most elements of each list within a list.
    InnerItems(u64, u64),
    /// No two elements of a list may be equal.
    Unique,
    /// No two elements of a list may have the same value in this field.
    UniqueBy(T),
    /// Largest size of a file or a text in bytes.
    Bytes(u64),
    /// Smallest size of a file or a text in bytes.
    MinBytes(u64),
    /// The values that a value without parts may have, as text.
    OneOf(L),
}

impl<T: AsRef<str>, L: AsRef<[T]>> Limit<T, L> {
    /// Checks a value at `path`. Limits of texts and numbers go for every element of a list or map,
    /// limits of lists for the list itself; a limit of another kind of value does not apply. Values
    /// that may be secret are left out of what is reported.
    pub fn check(
        &self,
        node: &dyn Node,
        is_secret: bool,
        path: &Path<'_>,
        report: &mut Report<'_>,
    ) {
        self.each_broken(node, is_secret, path, &mut |path, sentence| {
            report(Broken { path, field: None, rule: sentence.when(None::<&str>) });
        });
    }

    /// Calls `report` with each value that the limit is broken by, and how.
    pub(crate) fn each_broken(
        &self,
        node: &dyn Node,
        is_secret: bool,
        path: &Path<'_>,
        report: &mut dyn FnMut(&Path<'_>, Sentence),
    ) {
        let is_of_lists = matches!(self, Self::Items(..) | Self::Unique | Self::UniqueBy(_));
        match node.fact() {
            Fact::List(_) if matches!(self, Self::InnerItems(..)) => {
                self.inner_items(node, path, report);
            }
            Fact::List(_) | Fact::Map(_) if !is_of_lists => node.each(&mut |step, inner| {
                let path = match step {
                    Step::Key(key) => Path::Key(path, key),
                    Step::Index(index) => Path::Index(path, index),
                };
                self.each_broken(inner, is_secret, &path, report);
            }),
            fact => {
                if let Some(sentence) = self.broken(fact, node, is_secret) {
                    report(path, sentence);
                }
            }
        }
    }

    /// The sizes of the lists within a list.
    fn inner_items(
        &self,
        node: &dyn Node,
        path: &Path<'_>,
        report: &mut dyn FnMut(&Path<'_>, Sentence),
    ) {
        let Self::InnerItems(least, most) = *self else { return };
        node.each(&mut |step, inner| {
            if let (Step::Index(index), Fact::List(len)) = (step, inner.fact())
                && let Some(sentence) = count("element", least, most, len)
            {
                report(&Path::Index(path, index), sentence);
            }
        });
    }

    fn broken(&self, fact: Fact<'_>, node: &dyn Node, is_secret: bool) -> Option<Sentence> {
        match (self, fact) {
            (Self::Length(least, most), Fact::Text(text)) => {
                count("character", *least, *most, text.chars().count())
            }
            (Self::Pattern(pattern), Fact::Text(text)) => {
                let pattern = pattern.as_ref();
                let rule = || Sentence::new(format!("must match the pattern `{pattern}`"));
                (!matches(pattern, text)).then(rule)
            }
            (Self::Items(least, most), Fact::List(len) | Fact::Map(len)) => {
                count("element", *least, *most, len)
            }
            (Self::Unique, Fact::List(_)) => {
                let (first, second) = twice(node, None)?;
                let rule = Sentence::new("must not have an element twice".to_owned());
                Some(rule.found(format!("has it at [{first}] and [{second}]")))
            }
            (Self::UniqueBy(key), Fact::List(_)) => {
                let key = key.as_ref();
                let (first, second) = twice(node, Some(key))?;
                let rule = Sentence::new(format!("must not have two elements with the same {key}"));
                Some(rule.found(format!("has them at [{first}] and [{second}]")))
            }
            (Self::OneOf(values), fact) => {
                let values: Vec<&str> = values.as_ref().iter().map(AsRef::as_ref).collect();
                let is_other = fact.text().is_some_and(|text| !values.contains(&text.as_str()));
                let rule = || Sentence::new(format!("must be one of {}", values.join(", ")));
                is_other.then(rule)
            }
            (Self::Bytes(most), fact) => {
                let bytes = fact.bytes().filter(|bytes| bytes > most)?;
                let rule = Sentence::new(format!("must have at most {most} bytes"));
                Some(rule.found(format!("has {bytes}")))
            }
            (Self::MinBytes(least), fact) => {
                let bytes = fact.bytes().filter(|bytes| bytes < least)?;
                let rule = format!("must have at least {}", counted(*least, "byte"));
                Some(Sentence::new(rule).found(format!("has {bytes}")))
            }
            (Self::Min(least), fact) => {
                let value = fact.number().filter(|value| value < least)?;
                Some(bound("at least", *least, value, is_secret))
            }
            (Self::Max(most), fact) => {
                let value = fact.number().filter(|value| value > most)?;
                Some(bound("at most", *most, value, is_secret))
            }
            _ => None,
        }
    }
}

fn count(unit: &str, least: u64, most: u64, len: usize) -> Option<Sentence> {
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
    Some(Sentence::new(format!("must have {wanted}")).found(format!("has {len}")))
}

fn bound(side: &str, bound: f64, value: f64, is_secret: bool) -> Sentence {
    let rule = Sentence::new(format!("must be {side} {}", float_text(bound)));
    if is_secret { rule } else { rule.found(format!("is {}", float_text(value))) }
}

/// Whether a text matches a pattern. Each pattern is compiled once; one that cannot be compiled,
/// which the generator refuses, forbids nothing.
fn matches(pattern: &str, text: &str) -> bool {
    static COMPILED: Mutex<BTreeMap<String, Option<Regex>>> = Mutex::new(BTreeMap::new());

    let compiled = {
        let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
        match compiled.get(pattern) {
            Some(regex) => regex.clone(),
            None => compiled.entry(pattern.to_owned()).or_insert(Regex::new(pattern).ok()).clone(),
        }
    };
    compiled.is_none_or(|regex| regex.is_match(text))
}

/// The first two elements that are equal, as a whole or in one field.
fn twice(list: &dyn Node, key: Option<&str>) -> Option<(usize, usize)> {
    let mut seen = HashMap::new();
    let mut found = None;
    list.each(&mut |step, element| {
        let Step::Index(index) = step else { return };
        let mut value = None;
        match key {
            None => value = Some(written(element)),
            Some(key) => within(element, key, &mut |inner| {
                let is_given = !matches!(inner.fact(), Fact::Absent | Fact::Null);
                value = is_given.then(|| written(inner));
            }),
        }
        if let (None, Some(value)) = (found, value) {
            found = seen.insert(value, index).map(|first| (first, index));
        }
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A list of plain values.
    struct List<'a>(&'a [Fact<'a>]);

    impl Node for List<'_> {
        fn fact(&self) -> Fact<'_> {
            Fact::List(self.0.len())
        }

        fn each(&self, visit: &mut dyn FnMut(Step<'_>, &dyn Node)) {
            for (index, fact) in self.0.iter().enumerate() {
                visit(Step::Index(index), fact);
            }
        }
    }

    fn broken(limit: Limit, node: &dyn Node) -> String {
        let mut found = Vec::new();
        limit.check(node, false, &Path::At("x"), &mut |broken| {
            found.push(format!("{} {}", String::from(broken.path), broken.rule));
        });
        found.join("; ")
    }

    #[test]
    fn limits_read_naturally() {
        let cases: [(Limit, Fact<'_>, &str); 17] = [
            (Limit::Items(1, u64::MAX), Fact::List(0), "x must have at least 1 element, has 0"),
            (Limit::Items(2, 2), Fact::Map(0), "x must have exactly 2 elements, has 0"),
            (Limit::Length(0, 1), Fact::Text("审核"), "x must have at most 1 character, has 2"),
            (Limit::Length(3, 9), Fact::Text("审核"), "x must have 3 to 9 characters, has 2"),
            (Limit::Min(0.5), Fact::Float(0.25), "x must be at least 0.5, is 0.25"),
            (Limit::Max(10.0), Fact::Int(11), "x must be at most 10, is 11"),
            (Limit::Max(1e21), Fact::Float(2e21), "x must be at most 1e21, is 2e21"),
            (Limit::Pattern("^a+$"), Fact::Text("b"), "x must match the pattern `^a+$`"),
            (Limit::Bytes(3), Fact::File(4), "x must have at most 3 bytes, has 4"),
            (Limit::Bytes(5), Fact::Text("审核"), "x must have at most 5 bytes, has 6"),
            (Limit::MinBytes(1), Fact::File(0), "x must have at least 1 byte, has 0"),
            (Limit::MinBytes(1), Fact::Int(0), ""),
            (Limit::OneOf(&["1", "2"]), Fact::Int(3), "x must be one of 1, 2"),
            // What is a limit of something else, or no limit, holds.
            (Limit::Length(3, 9), Fact::Int(1), ""),
            (Limit::Max(3.0), Fact::Text("4"), ""),
            (Limit::Pattern("("), Fact::Text("b"), ""),
            (Limit::OneOf(&["1", "2"]), Fact::Int(2), ""),
        ];
        for (limit, fact, says) in cases {
            assert_eq!(broken(limit, &fact), says);
        }
    }

    #[test]
    fn limits_of_texts_and_numbers_go_for_elements() {
        let list = List(&[Fact::Int(1), Fact::Int(3), Fact::Int(1)]);
        assert_eq!(broken(Limit::Max(2.0), &list), "x[1] must be at most 2, is 3");
        assert_eq!(
            broken(Limit::Unique, &list),
            "x must not have an element twice, has it at [0] and [2]"
        );
        assert_eq!(
            broken(Limit::InnerItems(1, 2), &List(&[Fact::List(2), Fact::List(0)])),
            "x[1] must have 1 to 2 elements, has 0"
        );
    }
}
