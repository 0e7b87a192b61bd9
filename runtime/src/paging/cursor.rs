//! Where a stream of pages stands.

use std::collections::HashSet;

use feishu_api_rules::Facts;

use super::style::Paging;
use crate::call::Bound;
use crate::record::{Record, View};
use crate::request::Request;

pub(super) struct Cursor {
    paging: &'static Paging,
    /// The page to ask for; none is the one that the request asks for.
    at: Option<Place>,
    /// Tokens that were followed already.
    followed: HashSet<String>,
    /// Items before the page.
    seen: i64,
}

enum Place {
    Token(String),
    /// A number of items, or of a page.
    Number(i64),
}

impl Cursor {
    pub(super) fn new(paging: &'static Paging, request: &Request<Bound>) -> Self {
        let given = |param: usize| -> Option<String> {
            let spec = request.endpoint().params.get(param)?;
            Facts::text(request, &spec.path())
        };
        let number = |param| given(param)?.parse().ok();
        let (at, followed, seen) = match *paging {
            Paging::Token { param, .. } => (None, given(param), 0),
            Paging::Offset { param, .. } => {
                let start = number(param).unwrap_or(0);
                (Some(Place::Number(start)), None, start)
            }
            Paging::Number { param, first, .. } => {
                (Some(Place::Number(number(param).unwrap_or(first))), None, 0)
            }
        };
        Self { paging, at, followed: followed.into_iter().collect(), seen }
    }

    /// Makes the request ask for the page.
    pub(super) fn point(&self, request: &mut Request<Bound>) {
        let (Paging::Token { param, .. }
        | Paging::Offset { param, .. }
        | Paging::Number { param, .. }) = *self.paging;
        match &self.at {
            None => {}
            Some(Place::Token(token)) => request.put(param, token),
            Some(Place::Number(number)) => request.put(param, number),
        }
    }

    /// Goes on to the page behind this one; whether there is one.
    pub(super) fn advance(&mut self, page: &dyn Record) -> bool {
        match *self.paging {
            Paging::Token { next, has_more, .. } => {
                let token = text(find(page, next)).filter(|token| !token.is_empty());
                let Some(token) = token.filter(|_| more(page, has_more)) else { return false };
                let is_new = self.followed.insert(token.clone());
                self.at = Some(Place::Token(token));
                is_new
            }
            Paging::Offset { items, has_more, total, .. } => {
                let goes_on = self.pass(page, items, has_more, total);
                self.at = Some(Place::Number(self.seen));
                goes_on
            }
            Paging::Number { items, has_more, total, .. } => {
                if let Some(Place::Number(number)) = &mut self.at {
                    *number += 1;
                }
                self.pass(page, items, has_more, total)
            }
        }
    }

    /// Counts the items of the page; whether more may follow.
    fn pass(
        &mut self,
        page: &dyn Record,
        items: &str,
        has_more: Option<&str>,
        total: Option<&str>,
    ) -> bool {
        let count = count(find(page, items));
        self.seen = self.seen.saturating_add(count);
        let total = total.and_then(|path| whole(find(page, path)));
        count > 0 && more(page, has_more) && total.is_none_or(|total| self.seen < total)
    }
}

/// Whether the page does not say that it is the last one.
fn more(page: &dyn Record, has_more: Option<&str>) -> bool {
    !matches!(has_more.map(|path| find(page, path)), Some(View::Bool(false) | View::Int(0)))
}

/// The field at a path.
fn find<'a>(record: &'a dyn Record, path: &str) -> View<'a> {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let field = record.table().fields.iter().position(|field| field.name == name);
    match (field.map(|index| record.slot(index).view()), rest) {
        (Some(view), None) => view,
        (Some(View::Record(inner)), Some(rest)) => find(inner, rest),
        _ => View::Absent,
    }
}

fn text(view: View<'_>) -> Option<String> {
    match view {
        View::Text(text) => Some(text.to_owned()),
        View::Int(number) => Some(number.to_string()),
        _ => None,
    }
}

fn whole(view: View<'_>) -> Option<i64> {
    match view {
        View::Int(number) => Some(number),
        View::Text(text) => text.parse().ok(),
        _ => None,
    }
}

fn count(view: View<'_>) -> i64 {
    let length = match view {
        View::List(list) => list.len(),
        View::Json(serde_json::Value::Array(list)) => list.len(),
        _ => 0,
    };
    i64::try_from(length).unwrap_or(i64::MAX)
}
