//! A tag that decides on other fields: cases for all of its values, and for nothing else.

use super::Checker;
use crate::check::limits::limits;
use crate::diagnostic::kinds::{
    CASE_LIMITS, CONTRADICTION, MISSING_CASE, REPEATED_FIELD, TAG_TYPE, UNKNOWN_CASE,
};
use crate::diagnostic::{Place, list};
use crate::rules::text;
use crate::schema::{Enum, EnumWire, Field, Tagged, TaggedCase, TypeDef};
use crate::syntax::Spanned;
use crate::types::Type;

impl<'a> Checker<'a, '_> {
    pub(super) fn tagged(&mut self, tagged: &'a Tagged) {
        if !self.is_flat(std::slice::from_ref(&tagged.tag)) {
            return;
        }
        if let Some(ty) = self.member(&tagged.tag).and_then(|tag| tag.ty) {
            match self.enumeration(ty) {
                Some(def) => self.cases(def, tagged),
                None => {
                    let message = format!("`{}` is not of an enumeration", tagged.tag);
                    self.report.add(TAG_TYPE.at(tagged.tag.place(), message));
                }
            }
        }
        for case in tagged.cases.values() {
            self.case(&tagged.tag, case);
        }
        self.optional_somewhere(tagged);
    }

    fn enumeration(&self, ty: &Type) -> Option<&'a Enum> {
        let Type::Named(id) = ty else { return None };
        match self.api.types.get(*id)?.def {
            TypeDef::Enum(def) if def.wire != EnumWire::Flags => Some(def),
            _ => None,
        }
    }

    /// Cases against the values of the tag, both ways.
    fn cases(&mut self, def: &Enum, tagged: &Tagged) {
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
            self.report.add(MISSING_CASE.at(tagged.cases.key(), message));
        }
    }

    fn case(&mut self, tag: &Spanned<String>, case: &'a TaggedCase) {
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
            if !case.required.contains(name) && !case.optional.contains(name) {
                let message = format!("`{name:.60}` is not a field of this case");
                let known = case.required.iter().chain(&case.optional).map(|one| one.as_str());
                self.report.add(CASE_LIMITS.at(name.place(), message).suggest(name, known));
                continue;
            }
            for (key, place) in others(def) {
                let message = format!("`{key}` cannot differ from case to case");
                self.report.add(CASE_LIMITS.at(place, message));
            }
            if let Some(ty) = self.group.member(name).and_then(|member| member.ty) {
                limits(self.api, def, ty, self.report);
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

/// The keys of a field that are no limits, where they are written.
fn others(def: &Field) -> impl Iterator<Item = (&'static str, Place)> {
    fn key<T>(value: &Spanned<T>) -> Option<Place> {
        value.is_written().then(|| value.key())
    }
    let keys = [
        ("type", def.ty.as_ref().and_then(key)),
        ("required", key(&def.required)),
        ("wire", key(&def.wire)),
        ("name", def.name.as_ref().and_then(key)),
        ("only", def.only.as_ref().and_then(key)),
        ("nullable", key(&def.nullable)),
        ("empty_clears", key(&def.empty_clears)),
        ("secret", key(&def.secret)),
        ("const", def.constant.as_ref().and_then(key)),
        ("default", def.default.as_ref().and_then(key)),
        ("deprecated", def.deprecated.as_ref().and_then(key)),
        ("mask_of", def.mask_of.as_ref().and_then(key)),
        ("mask_fields", def.mask_fields.as_ref().and_then(key)),
        ("clearable", key(&def.clearable)),
        ("tag_of", def.tag_of.as_ref().and_then(key)),
        ("size_of", def.size_of.as_ref().and_then(key)),
    ];
    keys.into_iter().filter_map(|(key, place)| Some((key, place?)))
}
