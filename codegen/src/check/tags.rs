//! Fields that are given with another: tags and what they are the tags of, sizes of files.

use std::collections::HashSet;

use crate::check::walk::{Home, fields, type_place};
use crate::diagnostic::kinds::{
    LINKED_FIELD, SHAPE_IN_REPLY, TAG_TYPE, UNKNOWN_CASE, UNTAGGED_UNION,
};
use crate::diagnostic::{Place, Report};
use crate::group::{Group, Member, groups};
use crate::names::pascal;
use crate::resolve::Api;
use crate::schema::{Rule, TypeDef};
use crate::syntax::Spanned;
use crate::tagged::{TaggedUnion, tag_of, values};
use crate::types::Type;
use crate::usage::Usage;

pub(super) fn check(api: &Api<'_>, usage: &Usage, report: &mut Report) {
    unions(api, report);
    let mut tags = Tags { api, usage, report, beside: HashSet::new(), within: HashSet::new() };
    for (_, _, endpoint) in api.endpoints() {
        tags.group(&Group::of_fields(&endpoint.def.response, &endpoint.response), false);
    }
    for event in api.events() {
        tags.group(&Group::of_fields(&event.def.payload, &event.payload), false);
        tags.group(&Group::of_fields(&event.def.answer, &event.answer), true);
    }
    for group in groups(api) {
        let is_sent = group.owner.is_none_or(|id| usage.is_sent(id));
        tags.group(&group, is_sent);
    }
    tags.untagged();
}

/// Why the member cannot be the size of a file.
fn size_fault(group: &Group<'_>, size: &Member<'_>, name: &str) -> Option<String> {
    let is_file = |member: &&Member<'_>| member.key == "body" && member.ty == Some(&Type::File);
    if size.key != "body" || size.ty != Some(&Type::Int) {
        return Some("the size of a file is an `int` in the body".to_owned());
    }
    match group.member(name).filter(is_file) {
        Some(file) if *file.def.required == *size.def.required => None,
        Some(_) => {
            Some(format!("`{name}` and its size are given as one: both are `required`, or neither"))
        }
        None => Some(format!("there is no file `{name:.60}` in the body")),
    }
}

/// Unions against the enumerations of their tags.
fn unions(api: &Api<'_>, report: &mut Report) {
    for named in &api.types {
        let TypeDef::Union(def) = named.def else { continue };
        let Some(tag) = &def.tag else { continue };
        let Some(values) = named.tag.and_then(|id| tag_of(api, id)).map(values) else {
            report.add(TAG_TYPE.at(tag.place(), format!("`{tag:.60}` is no enumeration")));
            continue;
        };
        let names: Vec<&str> = values.iter().map(|(name, _)| name.as_str()).collect();
        for key in def.variants.keys().filter(|key| !names.contains(&pascal(key).as_str())) {
            let message = format!("`{tag}` has no value that is called `{key:.60}`");
            report.add(UNKNOWN_CASE.at(key.place(), message).suggest(key, names.iter().copied()));
        }
    }
}

struct Tags<'a, 'r> {
    api: &'a Api<'a>,
    usage: &'r Usage,
    report: &'r mut Report,
    /// Where the fields stand that have a tag beside them.
    beside: HashSet<Place>,
    /// Where those stand that have one further up.
    within: HashSet<Place>,
}

impl<'a> Tags<'a, '_> {
    fn group(&mut self, group: &Group<'a>, is_sent: bool) {
        for tag in &group.members {
            let fault = match (&tag.def.tag_of, &tag.def.size_of) {
                (Some(path), _) => self.fault(group, tag, path, is_sent).map(|fault| (path, fault)),
                (None, Some(path)) => size_fault(group, tag, path).map(|fault| (path, fault)),
                (None, None) => continue,
            };
            if let Some((path, message)) = fault {
                self.report.add(LINKED_FIELD.at(path.place(), message));
            }
        }
    }

    /// Why the member cannot be the tag of what stands at a path.
    fn fault(
        &mut self,
        group: &Group<'a>,
        tag: &Member<'a>,
        path: &Spanned<String>,
        is_sent: bool,
    ) -> Option<String> {
        let Some(target) = group.reach(self.api, path) else {
            return Some(format!("there is no field `{path:.60}`"));
        };
        let is_beside = group.member(path).is_some();
        if is_sent && !is_beside {
            return Some(format!(
                "`{path}` is a field of another object, and given as one with its tag"
            ));
        }
        let Some(union) = target.ty.and_then(|ty| TaggedUnion::of(self.api, ty)) else {
            return Some(format!("`{path}` is no union with a `tag`"));
        };
        let found = if is_beside { &mut self.beside } else { &mut self.within };
        if !found.insert(target.place) && is_beside {
            return Some(format!("`{path}` has a tag already"));
        }
        if tag.ty != Some(&Type::Named(union.tag)) {
            let name = self.api.types.get(union.tag).map_or("", |named| named.name);
            let message = format!("the tag of `{path}` is of type `{name}`");
            self.report.add(TAG_TYPE.at(path.place(), message));
        }
        if let Some(id) = group.owner.filter(|id| is_sent && self.usage.is_read(*id)) {
            let name = self.api.types.get(id).map_or("", |named| named.name);
            let message =
                format!("`{path}` and its tag cannot be one in `{name}`, which replies hold");
            let help = "declare a type for requests alone";
            self.report.add(SHAPE_IN_REPLY.at(path.place(), message).help(help));
        }
        self.unfit(group, [tag, &target], path, is_sent)
    }

    /// Why a tag and its target cannot be given as one.
    fn unfit(
        &self,
        group: &Group<'a>,
        [tag, target]: [&Member<'a>; 2],
        path: &str,
        is_sent: bool,
    ) -> Option<String> {
        let (both, name) = ([tag.def, target.def], tag.name);
        let outer = path.rmatch_indices('.').filter_map(|(dot, _)| path.get(..dot));
        let mut outer = outer.filter_map(|path| group.reach(self.api, path));
        let in_shape = |rule: &Rule| {
            let parts = rule.parts();
            parts.iter().any(|part| part.as_str() == name || part.as_str() == path)
        };
        if both.iter().any(|def| *def.nullable || *def.empty_clears) {
            Some(format!("neither `{name}` nor `{path}` can be cleared alone"))
        } else if outer.any(|member| *member.def.nullable) {
            Some(format!("what holds `{path}` cannot be `nullable`"))
        } else if both.iter().any(|def| *def.secret || def.constant.is_some()) {
            Some(format!("neither `{name}` nor `{path}` can be secret or constant"))
        } else if is_sent && tag.is_always_sent() != target.is_always_sent() {
            Some(format!("`{path}` and its tag are given as one: both are `required`, or neither"))
        } else if group.rules.iter().any(in_shape) {
            Some(format!("a rule makes another enum of `{name}` or `{path}`"))
        } else {
            None
        }
    }

    /// Reports fields of which nothing says what they hold.
    fn untagged(self) {
        for (home, field) in fields(self.api) {
            if TaggedUnion::of(self.api, field.ty.leaf()).is_none() {
                continue;
            }
            let is_sent = match home {
                Home::Param(..) | Home::Answer => true,
                Home::Received => false,
                Home::Type(id) => self.usage.is_sent(id),
            };
            let is_told = self.beside.contains(&field.place)
                || !is_sent && self.within.contains(&field.place);
            if !is_told {
                let message = format!("nothing says which variant `{}` is", field.name);
                let help = "the field that does says `tag_of`";
                self.report.add(UNTAGGED_UNION.at(type_place(field), message).help(help));
            }
        }
    }
}
