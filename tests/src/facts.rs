//! The documented limits and rules of requests, one line for each way to break them.

use std::collections::BTreeSet;

use feishu_api::runtime::record::{Demand, Limit, Rule, Table, View};
use feishu_api::runtime::{Endpoint, Param, Place};

/// The limits of an endpoint's parameters, and its rules.
pub fn of_endpoint(endpoint: &Endpoint) -> BTreeSet<String> {
    let limits = endpoint.inputs().flat_map(|param| {
        let path = path(&param);
        param.field.limits.iter().flat_map(sides).map(move |side| format!("{path}: {side}"))
    });
    let rules = endpoint.rules.iter().flat_map(rule);
    limits.chain(rules).map(|fact| format!("{} {fact}", endpoint.id)).collect()
}

/// The limits and rules of every struct within a value.
pub fn of_value(view: View<'_>) -> BTreeSet<String> {
    let mut facts = BTreeSet::new();
    collect(view, &mut facts);
    facts
}

/// Where a parameter stands, as errors name it.
pub fn path(param: &Param) -> String {
    match param.place {
        Place::Inside(object) => format!("{object}.{}", param.field.name),
        _ => param.field.name.to_owned(),
    }
}

fn collect(view: View<'_>, facts: &mut BTreeSet<String>) {
    match view {
        View::Record(record) => {
            facts.extend(of_table(record.name(), record.table()));
            for index in 0..record.table().fields.len() {
                collect(record.slot(index).view(), facts);
            }
        }
        View::List(list) => (0..list.len()).for_each(|index| collect(list.at(index), facts)),
        View::Map(map) => map.each(&mut |_, value| collect(value, facts)),
        _ => {}
    }
}

fn of_table(name: &'static str, table: &'static Table) -> impl Iterator<Item = String> {
    let limits = table.fields.iter().flat_map(|field| {
        field.limits.iter().flat_map(sides).map(move |side| format!("{}: {side}", field.name))
    });
    let rules = table.rules.iter().flat_map(rule);
    limits.chain(rules).map(move |fact| format!("{name} {fact}"))
}

/// The ways in which a limit can be broken.
fn sides(limit: &Limit) -> Vec<String> {
    let range = |least: u64, most: u64, unit: &str| {
        let below = (least > 0).then(|| format!("at least {least} {unit}"));
        let above = (most < u64::MAX).then(|| format!("at most {most} {unit}"));
        below.into_iter().chain(above).collect()
    };
    match *limit {
        Limit::Length(least, most) => range(least, most, "characters"),
        Limit::Items(least, most) => range(least, most, "elements"),
        Limit::InnerItems(least, most) => range(least, most, "elements in each element"),
        Limit::Pattern(_) => vec!["pattern".to_owned()],
        Limit::Min(least) => vec![format!("at least {least}")],
        Limit::Max(most) => vec![format!("at most {most}")],
        Limit::Unique => vec!["no element twice".to_owned()],
        Limit::UniqueBy(field) => vec![format!("no {field} twice")],
        Limit::MinBytes(least) => vec![format!("at least {least} bytes")],
        Limit::Bytes(most) => vec![format!("at most {most} bytes")],
        Limit::OneOf(values) => vec![format!("one of {}", values.join(", "))],
    }
}

/// The ways in which a rule can be broken.
fn rule(rule: &Rule) -> Vec<String> {
    let fields = rule.fields.join(", ");
    let ways = match rule.demand {
        Demand::ExactlyOne => vec!["ExactlyOne, not none".into(), "ExactlyOne, not two".into()],
        Demand::Limited(limit) => {
            sides(&limit).into_iter().map(|side| format!("{fields}: {side}")).collect()
        }
        demand => vec![format!("{demand:?}")],
    };
    let when = rule.when.map(|when| format!(" when {when}")).unwrap_or_default();
    ways.into_iter().map(|way| format!("{way}{when}")).collect()
}
