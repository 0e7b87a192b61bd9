//! Limits and rules of schemas as they are evaluated: over examples by `check`, over requests by the
//! runtime, which is given them by generated code.

use std::slice;

use feishu_api_rules::Fact;
use serde_json::{Number, Value};

use crate::diagnostic::Finding;
use crate::diagnostic::kinds::{FindingKind, UNEQUAL_FIELDS, UNORDERED_FIELDS};
use crate::group::{Group, Through};
use crate::resolve::{Api, TypeBody};
use crate::schema::{self, Tagged, TaggedCase, Unique};
use crate::syntax::{Free, Spanned};
use crate::types::Type;
use crate::usage::Usage;

/// A limit of one value.
pub(crate) type Limit = feishu_api_rules::Limit<String, Vec<String>>;

/// A rule over several fields, named by their paths.
pub(crate) type Rule = feishu_api_rules::Rule<String, Vec<String>>;

/// What a rule demands of its fields.
pub(crate) type Demand = feishu_api_rules::Demand<String, Vec<String>>;

/// An argument by which generated code states a demand.
pub(crate) type Argument<'d> = feishu_api_rules::Argument<'d, String, Vec<String>>;

/// A condition on one field.
pub(crate) type Condition = feishu_api_rules::Condition<String, Vec<String>>;

/// The limits of a field.
pub(crate) fn limits(def: &schema::Field) -> Vec<Limit> {
    let mut limits = Vec::new();
    if def.min_length.is_some() || def.max_length.is_some() {
        let least = def.min_length.as_deref().copied().unwrap_or(0);
        let most = def.max_length.as_deref().copied().unwrap_or(u64::MAX);
        limits.push(Limit::Length(least, most));
    }
    limits.extend(def.pattern.as_deref().cloned().map(Limit::Pattern));
    limits.extend(def.min.as_deref().copied().map(Limit::Min));
    limits.extend(def.max.as_deref().copied().map(Limit::Max));
    if let Some([least, most]) = def.items.as_deref() {
        limits.push(Limit::Items(least.unwrap_or(0), most.unwrap_or(u64::MAX)));
    }
    if let Some([least, most]) = def.inner_items.as_deref() {
        limits.push(Limit::InnerItems(least.unwrap_or(0), most.unwrap_or(u64::MAX)));
    }
    match def.unique.as_deref() {
        Some(Unique::Whole(true)) => limits.push(Limit::Unique),
        Some(Unique::By(field)) => limits.push(Limit::UniqueBy(field.clone())),
        Some(Unique::Whole(false)) | None => {}
    }
    limits.extend(def.min_bytes.as_deref().copied().map(Limit::MinBytes));
    limits.extend(def.max_bytes.as_deref().copied().map(Limit::Bytes));
    limits
}

/// What a rule of any kind but `tagged_by` demands of its fields; or why it can demand nothing of
/// them. That one of them is not there is reported with the rule.
pub(crate) fn demand(
    api: &Api<'_>,
    group: &Group<'_>,
    rule: &schema::Rule,
) -> Result<Demand, Finding> {
    let types = Types { api, group };
    let demand = match rule {
        schema::Rule::AtMostOne(_) => Demand::AtMostOne,
        schema::Rule::ExactlyOne(_) => Demand::ExactlyOne,
        schema::Rule::AtLeastOne(_) => Demand::AtLeastOne,
        schema::Rule::Together(_) => Demand::Together,
        schema::Rule::Required(_) | schema::Rule::TaggedBy(_) => Demand::Required,
        schema::Rule::Forbidden(_) => Demand::Forbidden,
        schema::Rule::Allowed(allowed) => Demand::Limited(Limit::OneOf(texts(&allowed.values))),
        schema::Rule::Ordered(over) => {
            types.fit(&over.fields, &UNORDERED_FIELDS, "order between them", has_order)?;
            Demand::Ordered
        }
        schema::Rule::Within(within) => {
            let is_one_unit = |one: &Type, other: &Type| one == other && day(one).is_some();
            types.fit(&within.fields, &UNORDERED_FIELDS, "unit of time in common", is_one_unit)?;
            let unit = within.fields.first().and_then(|field| types.of(field));
            // That a type is unknown is reported: the rule is then never broken.
            Demand::Within { days: within.days, day: unit.and_then(day).unwrap_or(u64::MAX) }
        }
        schema::Rule::Equal(equal) => {
            let has_common = |one: &Type, other: &Type| one == other && is_plain(api, one);
            types.fit(&equal.fields, &UNEQUAL_FIELDS, "values in common", has_common)?;
            Demand::Equal { absent: equal.absent.as_ref().map(|value| text(value)) }
        }
    };
    Ok(demand)
}

/// Whether values of two types can be ordered.
fn has_order(one: &Type, other: &Type) -> bool {
    let is_number = |ty: &Type| matches!(ty, Type::Int | Type::Float);
    let is_same = matches!(one, Type::Millis | Type::Seconds | Type::String) && one == other;
    is_same || is_number(one) && is_number(other)
}

/// A day in the unit of a time.
fn day(ty: &Type) -> Option<u64> {
    match ty {
        Type::Millis => Some(86_400_000),
        Type::Seconds => Some(86_400),
        _ => None,
    }
}

/// Whether values of the type have no parts, so that they can be compared.
pub(crate) fn is_plain(api: &Api<'_>, ty: &Type) -> bool {
    match ty {
        Type::List(_) | Type::Map(..) => false,
        Type::Named(id) => {
            let body = api.types.get(*id).map(|named| &named.body);
            !matches!(body, Some(TypeBody::Struct(_)))
        }
        _ => true,
    }
}

/// The types of the fields that a rule names.
struct Types<'g, 'a> {
    api: &'g Api<'a>,
    group: &'g Group<'a>,
}

impl Types<'_, '_> {
    /// The type of a field; a name in a mask is like a truth value.
    fn of(&self, path: &str) -> Option<&Type> {
        let member = self.group.reach(self.api, path)?;
        if member.through == Through::Mask { Some(&Type::Bool) } else { member.ty }
    }

    /// Whether each field fits the one before; what they lack otherwise is a finding.
    fn fit(
        &self,
        fields: &[Spanned<String>],
        kind: &'static FindingKind,
        lacking: &str,
        fits: impl Fn(&Type, &Type) -> bool,
    ) -> Result<(), Finding> {
        for (first, second) in fields.iter().zip(fields.iter().skip(1)) {
            let types = self.of(first).zip(self.of(second));
            if types.is_some_and(|(one, other)| !fits(one, other)) {
                let message = format!("`{first}` and `{second}` have no {lacking}");
                return Err(kind.at(second.place(), message));
            }
        }
        Ok(())
    }
}

/// The rules over the fields of a group, but for those that name what is not there; with
/// `is_partial` those that hold for what a mask names.
pub(crate) fn rules(api: &Api<'_>, group: &Group<'_>, is_partial: bool) -> Vec<Rule> {
    let mut rules: Vec<Rule> =
        holding(group, is_partial).flat_map(|rule| of(api, group, rule)).collect();
    rules.retain(|rule| {
        let when = rule.when.as_ref().map(|when| &when.field);
        rule.fields.iter().chain(when).all(|name| group.reach(api, name).is_some())
    });
    rules
}

fn holding<'a>(group: &Group<'a>, is_partial: bool) -> impl Iterator<Item = &'a schema::Rule> {
    group.rules.iter().filter(move |rule| !is_partial || rule.terms().partial)
}

fn of(api: &Api<'_>, group: &Group<'_>, rule: &schema::Rule) -> Vec<Rule> {
    if let schema::Rule::TaggedBy(tagged) = rule {
        return cases(tagged);
    }
    let terms = rule.terms();
    let when =
        terms.when.map(|when| Condition { field: when.field.to_string(), is: texts(&when.is) });
    let demand = demand(api, group, rule).ok();
    demand.map(|demand| Rule { demand, fields: names(terms.fields), when }).into_iter().collect()
}

/// What a tag decides: of each case, which fields are given and which are not; of each field, that
/// the tag is given with it.
fn cases(tagged: &Tagged) -> Vec<Rule> {
    let fields = |case: &TaggedCase| -> Vec<String> {
        names(&case.required).into_iter().chain(names(&case.optional)).collect()
    };
    let mut all: Vec<String> = tagged.cases.values().flat_map(fields).collect();
    all.sort();
    all.dedup();
    let mut rules = Vec::new();
    for (value, case) in tagged.cases.iter() {
        let when = Condition { field: tagged.tag.to_string(), is: vec![value.to_string()] };
        let of = |demand, fields| Rule { demand, fields, when: Some(when.clone()) };
        let own = fields(case);
        let others = all.iter().filter(|name| !own.contains(name)).cloned().collect();
        rules.push(of(Demand::Required, names(&case.required)));
        rules.push(of(Demand::Forbidden, others));
        for (name, def) in &case.limits {
            let limits = limits(def).into_iter();
            rules.extend(
                limits.map(|limit| of(Demand::Limited(limit), names(slice::from_ref(name)))),
            );
        }
    }
    rules.extend(all.into_iter().map(|field| Rule {
        demand: Demand::Required,
        fields: names(slice::from_ref(&tagged.tag)),
        when: Some(Condition { field, is: Vec::new() }),
    }));
    rules.retain(|rule| !rule.fields.is_empty());
    rules
}

/// The rules over a group at a path, which is empty or ends in a dot, that are checked at run time.
/// What became a Rust enum holds by construction, but for the limits of its cases. Where a tag stands
/// beside its fields, what must go with a value of it is checked, and not what must not: lists of
/// all other fields, one for each value, would cost every consumer more than they tell.
pub(crate) fn checked(
    api: &Api<'_>,
    usage: &Usage,
    group: &Group<'_>,
    is_partial: bool,
    path: &str,
) -> Vec<Rule> {
    // A type that replies hold has its fields as they are, also where it is sent.
    let is_kept = group.owner.is_some_and(|id| usage.is_read(id) && usage.is_sent(id));
    let checked = |rule: &schema::Rule| {
        let mut rules = of(api, group, rule);
        if rule.shape().is_some() {
            rules.retain(|rule| match (&rule.demand, &rule.when) {
                (Demand::Limited(_), _) => true,
                (Demand::Forbidden, _) => false,
                (_, when) => is_kept && when.as_ref().is_none_or(|when| !when.is.is_empty()),
            });
        }
        rules
    };
    holding(group, is_partial).flat_map(checked).map(|rule| below(path, rule)).collect()
}

/// A rule over fields of what stands at a path.
fn below(path: &str, rule: Rule) -> Rule {
    let name = |field: String| format!("{path}{field}");
    Rule {
        demand: rule.demand,
        fields: rule.fields.into_iter().map(name).collect(),
        when: rule.when.map(|when| Condition { field: name(when.field), ..when }),
    }
}

fn names(fields: &[Spanned<String>]) -> Vec<String> {
    fields.iter().map(ToString::to_string).collect()
}

/// Values as texts by which rules compare.
fn texts(values: &[Spanned<Free>]) -> Vec<String> {
    values.iter().map(|value| text(value)).collect()
}

/// A value as the text by which rules compare.
pub(crate) fn text(value: &Value) -> String {
    let text = match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => self::number(number).text(),
        _ => None,
    };
    text.unwrap_or_else(|| value.to_string())
}

/// A number as rules see it.
pub(crate) fn number(number: &Number) -> Fact<'static> {
    number.as_i64().map_or_else(|| Fact::Float(number.as_f64().unwrap_or_default()), Fact::Int)
}
