//! Fields that belong together: what rules can be about.

use feishu_api_rules::below;

use crate::diagnostic::Place;
use crate::resolve::{Api, Endpoint, Field, TypeBody};
use crate::schema::{self, Rule, TypeDef};
use crate::types::{Type, TypeId};

/// The parameters of an endpoint, or the fields of a struct.
pub(crate) struct Group<'a> {
    /// The struct; `None` for an endpoint.
    pub(crate) owner: Option<TypeId>,
    pub(crate) rules: &'a [Rule],
    pub(crate) members: Vec<Member<'a>>,
}

/// A field of a group.
#[derive(Clone, Copy)]
pub(crate) struct Member<'a> {
    pub(crate) name: &'a str,
    /// Where its name stands.
    pub(crate) place: Place,
    /// The key of an endpoint's schema that it stands under; empty in a struct.
    pub(crate) key: &'static str,
    pub(crate) def: &'a schema::Field,
    /// `None` where it is unknown, which is reported.
    pub(crate) ty: Option<&'a Type>,
    /// What it was reached through.
    pub(crate) through: Through,
}

/// What a path leads through to the field that it names.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Through {
    /// Nothing, or objects that are always given.
    Certain,
    /// An object that may be absent.
    Optional,
    /// A mask: it is there where the mask names it.
    Mask,
}

impl<'a> Group<'a> {
    /// The parameters of an endpoint.
    pub(crate) fn of_endpoint(endpoint: &'a Endpoint<'a>) -> Self {
        let def = endpoint.def;
        let places = [
            ("path", &def.path, &endpoint.path),
            ("query", &def.query, &endpoint.query),
            ("headers", &def.headers, &endpoint.headers),
            ("body", &def.body, &endpoint.body),
        ];
        let members = places.into_iter().flat_map(|(key, defs, fields)| members(key, defs, fields));
        Self { owner: None, rules: &def.rules, members: members.collect() }
    }

    /// The fields of an endpoint's reply, or of an event.
    pub(crate) fn of_fields(defs: &'a schema::Fields, fields: &'a [Field<'a>]) -> Self {
        Self { owner: None, rules: &[], members: members("", defs, fields).collect() }
    }

    /// The fields of a declared type, if it is a struct.
    pub(crate) fn of_type(api: &'a Api<'a>, id: TypeId) -> Option<Self> {
        let named = api.types.get(id)?;
        let (TypeDef::Struct(def), TypeBody::Struct(fields)) = (named.def, &named.body) else {
            return None;
        };
        Some(Self {
            owner: Some(id),
            rules: &def.rules,
            members: members("", &def.fields, fields).collect(),
        })
    }

    pub(crate) fn member(&self, name: &str) -> Option<&Member<'a>> {
        self.members.iter().find(|member| member.name == name)
    }

    /// The member that a path begins with, and the rest of the path. Of names that hold dots
    /// themselves, the longest is meant.
    pub(crate) fn split<'p>(&self, path: &'p str) -> Option<(&Member<'a>, &'p str)> {
        let named = self.members.iter().filter_map(|one| Some((one, below(path, one.name)?)));
        named.min_by_key(|(_, rest)| rest.len())
    }

    /// Whether a mask covers the member: only what it names is changed.
    pub(crate) fn is_masked(&self, member: &Member<'_>) -> bool {
        let mask_of = |one: &Member<'a>| {
            one.def.mask_of.as_ref().is_some_and(|object| object.as_str() == member.name)
        };
        matches!(member.key, "" | "body") && self.members.iter().any(mask_of)
    }

    /// Two members that a path may begin with, where it could mean either.
    pub(crate) fn ambiguous(&self, path: &str) -> Option<[&Member<'a>; 2]> {
        let (first, _) = self.split(path)?;
        let mut named = self.members.iter().filter(|member| member.name == first.name);
        Some([named.next()?, named.next()?])
    }

    /// The field at a path through nested objects, or through a mask.
    pub(crate) fn reach(&self, api: &'a Api<'a>, path: &str) -> Option<Member<'a>> {
        let (member, rest) = match self.split(path)? {
            (member, "") => return Some(*member),
            (member, rest) => (*member, rest),
        };
        let (inner, through) = match (&member.def.mask_of, member.is_always_sent()) {
            (Some(object), _) => (self.member(object)?.fields(api)?, Through::Mask),
            (None, true) => (member.fields(api)?, Through::Certain),
            (None, false) => (member.fields(api)?, Through::Optional),
        };
        let found = match through {
            Through::Mask => *inner.member(rest).filter(|_| member.may_name(rest))?,
            _ => inner.reach(api, rest)?,
        };
        let is_known = found.through == Through::Certain;
        Some(Member { through: if is_known { through } else { found.through }, ..found })
    }

    /// The names of the fields beside the one that a path names wrongly, as paths.
    pub(crate) fn beside(&self, api: &'a Api<'a>, path: &str) -> Vec<String> {
        let within = self.split(path).filter(|(_, rest)| !rest.is_empty());
        let within = within.and_then(|(member, rest)| {
            let first = member.name;
            let mut names = match &member.def.mask_of {
                Some(object) => self.member(object)?.fields(api)?.beside(api, rest),
                None => member.fields(api)?.beside(api, rest),
            };
            names.retain(|name| member.may_name(name));
            Some(names.into_iter().map(|name| format!("{first}.{name}")).collect())
        });
        within.unwrap_or_else(|| self.members.iter().map(|one| one.name.to_owned()).collect())
    }
}

/// All groups.
pub(crate) fn groups<'a>(api: &'a Api<'a>) -> impl Iterator<Item = Group<'a>> {
    let of_endpoints = api.endpoints().map(|(_, _, endpoint)| Group::of_endpoint(endpoint));
    of_endpoints.chain((0..api.types.len()).filter_map(|id| Group::of_type(api, id)))
}

fn members<'a>(
    key: &'static str,
    defs: &'a schema::Fields,
    fields: &'a [Field<'a>],
) -> impl Iterator<Item = Member<'a>> {
    // Fields whose types are known stand in the order of all fields.
    let mut known = fields.iter().peekable();
    defs.iter().map(move |(name, def)| {
        let field = known.next_if(|field| field.name == name.as_str());
        let ty = field.map(|field| &field.ty);
        Member { name, place: name.place(), key, def, ty, through: Through::Certain }
    })
}

impl<'a> Member<'a> {
    /// Whether the field stands in every request.
    pub(crate) fn is_always_sent(&self) -> bool {
        let is_demanded = self.key == "path" || *self.def.required || self.def.constant.is_some();
        is_demanded && self.through == Through::Certain
    }

    /// The fields of the object that it is.
    fn fields(&self, api: &'a Api<'a>) -> Option<Group<'a>> {
        match self.ty? {
            Type::Named(id) => Group::of_type(api, *id),
            _ => None,
        }
    }

    /// Whether it is no mask, or one that may name the field.
    fn may_name(&self, field: &str) -> bool {
        self.def
            .mask_fields
            .as_ref()
            .is_none_or(|names| names.iter().any(|name| name.as_str() == field))
    }
}
