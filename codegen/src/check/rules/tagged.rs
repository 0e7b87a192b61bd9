//! A tag that decides on other fields: cases for all of its values, and for nothing else.

use super::Checker;
use crate::check::limits::limits;
use crate::diagnostic::kinds::{
    CASE_LIMITS, CONTRADICTION, MISSING_CASE, REPEATED_FIELD, TAG_TYPE, UNKNOWN_CASE,
};
use crate::diagnostic::list;
use crate::load::At;
use crate::schema::{Enum, Tagged, TaggedCase, TypeDef};
use crate::types::Type;

/// The keys of a field that stand under `limits`.
const LIMITS: [&str; 9] =
    ["doc", "items", "max", "max_bytes", "max_length", "min", "min_length", "pattern", "unique"];

impl<'a> Checker<'a, '_> {
    pub(super) fn tagged(&mut self, tagged: &'a Tagged, at: At<'a>) {
        let cases = at.get("cases");
        if !self.is_flat(std::slice::from_ref(&tagged.tag), at.get("tag")) {
            return;
        }
        if let Some(ty) = self.member(&tagged.tag, at.get("tag")).and_then(|tag| tag.ty) {
            match self.enumeration(ty) {
                Some(def) => self.cases(def, tagged, at),
                None => {
                    let message = format!("`{}` is not of an enumeration", tagged.tag);
                    self.report.add(TAG_TYPE.at(at.get("tag").on_value(), message));
                }
            }
        }
        for (value, case) in &tagged.cases {
            self.case(&tagged.tag, case, cases.get(value));
        }
        self.optional_somewhere(tagged, cases);
    }

    fn enumeration(&self, ty: &Type) -> Option<&'a Enum> {
        let Type::Named(id) = ty else { return None };
        match self.api.types.get(*id)?.def {
            TypeDef::Enum(def) => Some(def),
            _ => None,
        }
    }

    /// Cases against the values of the tag, both ways.
    fn cases(&mut self, def: &Enum, tagged: &Tagged, at: At<'_>) {
        let text = |value: &serde_json::Value| match value {
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let values: Vec<String> = def.values.iter().map(|known| text(&known.value)).collect();
        for case in tagged.cases.keys().filter(|case| !values.contains(case)) {
            let message = format!("`{}` has no value `{case:.60}`", tagged.tag);
            let finding = UNKNOWN_CASE.at(at.get("cases").get(case).on_key(), message);
            self.report.add(finding.suggest(case, values.iter().map(String::as_str)));
        }
        let without = values.iter().map(String::as_str);
        let without: Vec<&str> =
            without.filter(|value| !tagged.cases.contains_key(*value)).collect();
        if !without.is_empty() {
            let message = format!("no case for {}", list(without));
            self.report.add(MISSING_CASE.at(at.get("cases").on_key(), message));
        }
    }

    fn case(&mut self, tag: &str, case: &'a TaggedCase, at: At<'a>) {
        let (required, optional) = (at.get("required"), at.get("optional"));
        for (names, at) in [(&case.required, required), (&case.optional, optional)] {
            if self.is_flat(names, at) {
                self.names(names, 0, at);
            }
        }
        for (index, name) in case.optional.iter().enumerate() {
            if case.required.contains(name) {
                let message = format!("`{name}` is required in this case already");
                self.report.add(REPEATED_FIELD.at(optional.at(index).on_value(), message));
            }
        }
        for (names, at) in [(&case.required, required), (&case.optional, optional)] {
            if let Some(index) = names.iter().position(|name| name == tag) {
                let message = format!("`{tag}` is the tag itself");
                self.report.add(REPEATED_FIELD.at(at.at(index).on_value(), message));
            }
        }
        for (name, def) in &case.limits {
            let at = at.get("limits").get(name);
            if !case.required.contains(name) && !case.optional.contains(name) {
                let message = format!("`{name:.60}` is not a field of this case");
                let known = case.required.iter().chain(&case.optional).map(String::as_str);
                self.report.add(CASE_LIMITS.at(at.on_key(), message).suggest(name, known));
                continue;
            }
            for entry in at.node.entries() {
                if !LIMITS.contains(&entry.key.as_str()) {
                    let message = format!("`{}` cannot differ from case to case", entry.key);
                    self.report.add(CASE_LIMITS.at(at.entry(entry).on_key(), message));
                }
            }
            if let Some(ty) = self.group.member(name).and_then(|member| member.ty) {
                limits(self.api, def, ty, at, self.report);
            }
        }
    }

    /// A field that is always given must be so in every case.
    fn optional_somewhere(&mut self, tagged: &Tagged, at: At<'_>) {
        for member in self.group.members.iter().filter(|member| member.is_always_sent()) {
            let has = |case: &TaggedCase| case.required.iter().any(|name| name == member.name);
            let mut cases = tagged.cases.iter();
            let without = tagged.cases.iter().find(|(_, case)| !has(case));
            if let (true, Some((value, _))) = (cases.any(|(_, case)| has(case)), without) {
                let message = format!("`{}` is always given, but not in this case", member.name);
                self.report.add(CONTRADICTION.at(at.get(value).on_key(), message));
            }
        }
    }
}
