//! The position of a stream of pages.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use feishu_api_rules::Facts;

use super::style::Paging;
use crate::call::Bound;
use crate::record::{Direction, Record, Value, View, write_json};
use crate::request::Request;

/// The paging of an endpoint without pages: its one page names no other.
const ONE_PAGE: Paging = Paging::Token { param: "", next: "", has_more: None };

pub(super) struct Cursor {
    paging: Paging,
    /// The page to ask for; none is the one that the request asks for.
    at: Option<Place>,
    /// Tokens that were followed already.
    followed: HashSet<String>,
    /// Items before the page.
    seen: i64,
    /// A hash of the page that came last, where pages are asked for by token.
    last: Option<u64>,
}

/// What follows a page.
pub(super) enum Next {
    Page,
    End,
    /// More, according to the page, but not where.
    Lost(&'static str),
}

enum Place {
    Token(String),
    /// A number of items, or of a page.
    Number(i64),
}

impl Cursor {
    pub(super) fn new(request: &Request<Bound>) -> Self {
        let paging = request.endpoint().paging.unwrap_or(ONE_PAGE);
        let given = |name| Facts::text(request, name);
        let number = |name| given(name)?.parse().ok();
        let (at, followed, seen) = match paging {
            Paging::Token { param, .. } => (None, given(param), 0),
            Paging::Offset { param, .. } => {
                let start = number(param).unwrap_or(0);
                (Some(Place::Number(start)), None, start)
            }
            Paging::Number { param, first, .. } => {
                (Some(Place::Number(number(param).unwrap_or(first))), None, 0)
            }
        };
        Self { paging, at, followed: followed.into_iter().collect(), seen, last: None }
    }

    /// Makes the request ask for the page.
    pub(super) fn point(&self, request: &mut Request<Bound>) {
        let (Paging::Token { param: name, .. }
        | Paging::Offset { param: name, .. }
        | Paging::Number { param: name, .. }) = self.paging;
        match &self.at {
            None => {}
            Some(Place::Token(token)) => request.put_param(name, token.view()),
            Some(Place::Number(number)) => request.put_param(name, number.view()),
        }
    }

    /// Whether a page is the one that came before it, although another was asked for: a server that
    /// does not know the token sends the first page again, which names the same next one.
    pub(super) fn is_repeated(&mut self, page: &dyn Record) -> bool {
        let Paging::Token { next, .. } = self.paging else { return false };
        let mut hasher = DefaultHasher::new();
        let mut json = String::new();
        write_json(&mut json, View::Record(page), 0, Direction::Full);
        json.hash(&mut hasher);
        let before = self.last.replace(hasher.finish());
        before == self.last && text(find(page, next)).is_some()
    }

    /// Goes on to what follows the page.
    pub(super) fn advance(&mut self, page: &dyn Record) -> Next {
        match self.paging {
            Paging::Token { next, has_more, .. } => {
                let token = text(find(page, next)).filter(|token| !token.is_empty());
                match (token, more(page, has_more)) {
                    (_, Some(false)) | (None, None) => Next::End,
                    (None, Some(true)) => Next::Lost("there is more, but no token for it"),
                    (Some(token), _) if self.followed.contains(&token) => {
                        Next::Lost("the server names a page that was there already")
                    }
                    (Some(token), _) => {
                        self.followed.insert(token.clone());
                        self.at = Some(Place::Token(token));
                        Next::Page
                    }
                }
            }
            Paging::Offset { items, has_more, total, .. } => {
                let next = self.pass(page, items, has_more, total);
                self.at = Some(Place::Number(self.seen));
                next
            }
            Paging::Number { items, has_more, total, .. } => {
                if let Some(Place::Number(number)) = &mut self.at {
                    *number += 1;
                }
                self.pass(page, items, has_more, total)
            }
        }
    }

    /// Counts the items of the page and tells what follows.
    fn pass(
        &mut self,
        page: &dyn Record,
        items: &str,
        has_more: Option<&str>,
        total: Option<&str>,
    ) -> Next {
        let count = count(find(page, items));
        self.seen = self.seen.saturating_add(count);
        let total = total.and_then(|path| whole(find(page, path)));
        match (count, more(page, has_more)) {
            (_, Some(false)) | (0, None) => Next::End,
            _ if total.is_some_and(|total| self.seen >= total) => Next::End,
            (0, Some(true)) => Next::Lost("there is more, but the page is empty"),
            _ => Next::Page,
        }
    }
}

/// Whether more pages follow, if the page says it.
fn more(page: &dyn Record, has_more: Option<&str>) -> Option<bool> {
    match find(page, has_more?) {
        View::Bool(more) => Some(more),
        View::Int(number) => Some(number != 0),
        _ => None,
    }
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
