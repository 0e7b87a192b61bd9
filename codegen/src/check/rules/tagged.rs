//! A tag that decides on other fields: cases for all of its values, and for nothing else.

use super::Checker;
use crate::check::limits::limits;
use crate::diagnostic::kinds::{
    CASE_LIMITS, CONTRADICTION, MISSING_CASE, REPEATED_FIELD, TAG_TYPE, UNKNOWN_CASE,
};
use crate::diagnostic::list;
use crate::load::At;
use crate::rules::text;
use crate::schema::{Enum, Tagged, TaggedCase, TypeDef};
use crate::syntax::Spanned;
use crate::types::Type;

/// The keys of a field that stand under `limits`.
const LIMITS: [&str; 9] =
    ["doc", "items", "max", "max_bytes", "max_length", "min", "min_length", "pattern", "unique"];

impl<'a> Checker<'a, '_> {
    pub(super) fn tagged(&mut self, tagged: &'a Tagged, at: At<'a>) {
        let cases = at.get("cases");
        if !self.is_flat(std::slice::from_ref(&tagged.tag)) {
            return;
        }
        if let Some(ty) = self.member(&tagged.tag).and_then(|tag| tag.ty) {
            match self.enumeration(ty) {
                Some(def) => self.cases(def, tagged, cases),
                None => {
                    let message = format!("`{}` is not of an enumeration", tagged.tag);
                    self.report.add(TAG_TYPE.at(tagged.tag.place(), message));
                }
            }
        }
        for (value, case) in &tagged.cases {
            self.case(&tagged.tag, case, cases.get(value));
        }
        self.optional_somewhere(tagged);
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
        let values: Vec<String> = def.values.iter().map(|known| text(&known.value)).collect();
        let known = |case: &str| values.iter().any(|value| value == case);
        for case in tagged.cases.keys().filter(|case| !known(case)) {
            let message = format!("`{}` has no value `{case:.60}`", tagged.tag);
            let finding = UNKNOWN_CASE.at(case.place(), message);
            self.report.add(finding.suggest(case, values.iter().map(String::as_str)));
        }
        let without = values.iter().map(String::as_str);
        let without: Vec<&str> =
            without.filter(|value| !tagged.cases.contains_key(*value)).collect();
        if !without.is_empty() {
            let message = format!("no case for {}", list(without));
            self.report.add(MISSING_CASE.at(at.on_key(), message));
        }
    }

    fn case(&mut self, tag: &Spanned<String>, case: &'a TaggedCase, at: At<'a>) {
        let lists = [&case.required, &case.optional];
        for names in lists {
            if self.is_flat(names) {
                self.names(names);
            }
        }
        for name in case.optional.iter().filter(|name| case.required.contains(name)) {
            let message = format!("`{name}` is required in this case already");
            self.report.add(REPEATED_FIELD.at(name.place(), message));
        }
        for name in lists.into_iter().filter_map(|names| names.iter().find(|name| *name == tag)) {
            let message = format!("`{tag}` is the tag itself");
            self.report.add(REPEATED_FIELD.at(name.place(), message));
        }
        for (name, def) in &case.limits {
            let at = at.get("limits").get(name);
            if !case.required.contains(name) && !case.optional.contains(name) {
                let message = format!("`{name:.60}` is not a field of this case");
                let known = case.required.iter().chain(&case.optional).map(|one| one.as_str());
                self.report.add(CASE_LIMITS.at(name.place(), message).suggest(name, known));
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
    fn optional_somewhere(&mut self, tagged: &Tagged) {
        for member in self.group.members.iter().filter(|member| member.is_always_sent()) {
            let has =
                |case: &TaggedCase| case.required.iter().any(|name| name.as_str() == member.name);
            let without = tagged.cases.iter().find(|(_, case)| !has(case));
            if let (true, Some((value, _))) = (tagged.cases.values().any(has), without) {
                let message = format!("`{}` is always given, but not in this case", member.name);
                self.report.add(CONTRADICTION.at(value.place(), message));
            }
        }
    }
}
