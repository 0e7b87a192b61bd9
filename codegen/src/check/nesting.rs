//! Types that hold each other more deeply than compilers follow.

use std::collections::HashSet;

use crate::diagnostic::Report;
use crate::diagnostic::kinds::DEEP_NESTING;
use crate::resolve::{Api, NamedType, TypeBody};
use crate::types::{Type, TypeId};

/// The most levels, those of lists and maps included. What rustc asks of a type, such as whether
/// threads may share it, it asks of all that it holds, to a depth of 128; a list takes it five levels.
const MOST: usize = 24;

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    let held: Vec<Vec<(usize, TypeId)>> = api.types.iter().map(held).collect();
    let depths = depths(&held);
    let depth = |id: TypeId| depths.get(id).copied().unwrap_or_default();
    for (id, (named, held)) in api.types.iter().zip(&held).enumerate() {
        // Of types that hold each other, the innermost that is too deep.
        if depth(id) > MOST && held.iter().all(|(_, inner)| depth(*inner) <= MOST) {
            let message = format!("`{}` is nested more than {MOST} levels deep", named.name);
            let finding = DEEP_NESTING.at(named.place, message);
            report.add(finding.help("the compiler follows no further: make something in it `any`"));
        }
    }
}

/// The types that a type holds, each with the levels of lists and maps around it.
fn held(named: &NamedType<'_>) -> Vec<(usize, TypeId)> {
    let types: Vec<&Type> = match &named.body {
        TypeBody::Struct(fields) => fields.iter().map(|field| &field.ty).collect(),
        TypeBody::Union(variants) => variants.iter().map(|(_, ty)| ty).collect(),
        TypeBody::Enum => Vec::new(),
    };
    types.into_iter().filter_map(|ty| inner(ty, 0)).collect()
}

fn inner(ty: &Type, levels: usize) -> Option<(usize, TypeId)> {
    match ty {
        Type::Named(id) => Some((levels, *id)),
        Type::List(of) | Type::Map(_, of) => inner(of, levels + 1),
        _ => None,
    }
}

/// How many levels each type has; of those that are too deep, no more than that is known. What holds
/// itself ends there: compilers ask each type once.
fn depths(held: &[Vec<(usize, TypeId)>]) -> Vec<usize> {
    let is_circular: Vec<bool> = (0..held.len()).map(|id| holds_itself(held, id)).collect();
    let mut depths = vec![1; held.len()];
    loop {
        let deeper = |inner: &Vec<(usize, TypeId)>| {
            let ends = |(_, id): &&(usize, TypeId)| is_circular.get(*id) != Some(&true);
            let depth = |(levels, id): &(usize, TypeId)| levels + depths.get(*id).unwrap_or(&0);
            (1 + inner.iter().filter(ends).map(depth).max().unwrap_or_default()).min(MOST + 1)
        };
        let next: Vec<usize> = held.iter().map(deeper).collect();
        if next == depths {
            return depths;
        }
        depths = next;
    }
}

fn holds_itself(held: &[Vec<(usize, TypeId)>], id: TypeId) -> bool {
    let mut open = vec![id];
    let mut seen = HashSet::new();
    while let Some(one) = open.pop() {
        let inner = held.get(one).into_iter().flatten().map(|(_, inner)| *inner);
        open.extend(inner.filter(|inner| seen.insert(*inner)));
    }
    seen.contains(&id)
}
