//! How replies are paged.

use super::Lowering;
use crate::model::{ItemBody, MemberTy, Paging, PagingStyle, Param, Reply, Source, Struct, Ty};
use crate::resolve::Endpoint;
use crate::schema;

impl<'s> Lowering<'_, 's> {
    pub(super) fn paging(
        &self,
        endpoint: &Endpoint<'s>,
        params: &[Param<'s>],
        reply: &Reply<'s>,
    ) -> Option<Paging<'s>> {
        let (param, items, has_more, style) = match endpoint.def.paging.as_ref()? {
            schema::Paging::Token { param, next, has_more, items } => {
                (param, items, has_more, PagingStyle::Token { next })
            }
            schema::Paging::Offset { param, has_more, total, items } => (
                param,
                items,
                has_more,
                PagingStyle::Offset { total: total.as_deref().map(String::as_str) },
            ),
            schema::Paging::Number { param, first, has_more, total, items } => {
                let total = total.as_deref().map(String::as_str);
                (param, items, has_more, PagingStyle::Number { first: *first, total })
            }
        };
        let param = params.iter().position(|known| known.wire.name == param.as_str())?;
        let Reply::Struct { body, .. } = reply else { return None };
        let mut members = Vec::new();
        let item = self.items_of(body, items, &mut members)?;
        Some(Paging {
            param,
            style,
            items,
            has_more: has_more.as_deref().map(String::as_str),
            members,
            item,
        })
    }

    /// The type of one item of the list at a path of wire names, and the members that lead there.
    fn items_of(&self, body: &Struct<'s>, wire_path: &str, path: &mut Vec<String>) -> Option<Ty> {
        let (name, rest) = match wire_path.split_once('.') {
            Some((name, rest)) => (name, Some(rest)),
            None => (wire_path, None),
        };
        let slot = body.slots.iter().find(|slot| slot.wire.name == name)?;
        let Source::Member(member) = slot.source else { return None };
        let member = body.members.get(member)?;
        path.push(member.name.clone());
        match (&member.ty, rest) {
            (MemberTy::Value(Ty::List(item)), None) => Some(Ty::clone(item)),
            (MemberTy::Value(Ty::Item(id)), Some(rest)) => match self.item(*id)?.body {
                ItemBody::Struct(inner) => self.items_of(&inner, rest, path),
                _ => None,
            },
            _ => None,
        }
    }
}
