//! Streams of pages, and of what is on them.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::cursor::{Cursor, Next};
use crate::call::{Bound, Boxed};
use crate::error::Error;
use crate::kind::Kind;
use crate::record::FieldsMut;
use crate::reply::data::Reply;
use crate::request::Request;

/// A stream of pages, each asked for when it is wanted.
///
/// It ends with the last page. Where the server says that there is more and does not say where, or
/// names or repeats a page that was there already, an error of [`Kind::Decode`] comes behind what
/// was good. After an error that repeating may mend ([`Error::is_retryable`]), the next poll asks
/// for the same page again; after any other error the stream ends.
pub struct Pages<R> {
    request: Request<Bound>,
    cursor: Cursor,
    next: Next,
    under_way: Option<Boxed<Reply>>,
    read: fn(Reply) -> Result<R, Error>,
}

impl Request<Bound> {
    /// The pages of the reply, from the one that the request asks for, else from the first one. Of an
    /// endpoint without pages there is one.
    pub fn pages<R: FieldsMut + 'static>(self) -> Pages<R> {
        let cursor = Cursor::new(&self);
        Pages { request: self, cursor, next: Next::Page, under_way: None, read: Reply::read }
    }

    /// What is on the pages of the reply; `take` takes it from a page.
    pub fn items<R: FieldsMut + 'static, T>(self, take: fn(R) -> Option<Vec<T>>) -> Items<R, T> {
        Items { pages: self.pages(), take, left: VecDeque::new() }
    }
}

impl<R: FieldsMut> Pages<R> {
    /// The next page; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<R, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// All pages that are left.
    ///
    /// # Errors
    ///
    /// The first error; pages that were already there are lost then.
    pub async fn collect(mut self) -> Result<Vec<R>, Error> {
        let mut all = Vec::new();
        while let Some(page) = self.next().await {
            all.push(page?);
        }
        Ok(all)
    }
}

impl<R> Pages<R> {
    fn lost(&self, why: &'static str) -> Error {
        let message = format!("{why}: the list is not complete");
        Error::new(Kind::Decode, message).during(Some(self.request.endpoint()))
    }
}

impl<R: FieldsMut> Stream for Pages<R> {
    type Item = Result<R, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        match std::mem::replace(&mut this.next, Next::End) {
            Next::Page => {}
            Next::End => return Poll::Ready(None),
            Next::Lost(why) => return Poll::Ready(Some(Err(this.lost(why)))),
        }
        let (cursor, request) = (&this.cursor, &mut this.request);
        let under_way = this.under_way.get_or_insert_with(|| {
            cursor.point(request);
            request.clone().receive()
        });
        let Poll::Ready(reply) = under_way.as_mut().poll(cx) else {
            this.next = Next::Page;
            return Poll::Pending;
        };
        this.under_way = None;
        let page = match reply.and_then(this.read) {
            Ok(page) => page,
            Err(error) => {
                this.next = if error.is_retryable() { Next::Page } else { Next::End };
                return Poll::Ready(Some(Err(error)));
            }
        };
        if this.cursor.is_repeated(&page) {
            return Poll::Ready(Some(Err(this.lost("the server sent the same page again"))));
        }
        this.next = this.cursor.advance(&page);
        Poll::Ready(Some(Ok(page)))
    }
}

/// A stream of the items on all pages. Errors are those of [`Pages`].
pub struct Items<R, T> {
    pages: Pages<R>,
    take: fn(R) -> Option<Vec<T>>,
    /// What is left of the page that came last.
    left: VecDeque<T>,
}

impl<R: FieldsMut, T: Unpin> Items<R, T> {
    /// The next item; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// All items that are left.
    ///
    /// # Errors
    ///
    /// The first error; items that were already there are lost then.
    pub async fn collect(mut self) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }
}

impl<R: FieldsMut, T: Unpin> Stream for Items<R, T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.left.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(cx)) {
                Some(Ok(page)) => self.left = (self.take)(page).unwrap_or_default().into(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<R> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("request", &self.request).finish_non_exhaustive()
    }
}

impl<R, T> fmt::Debug for Items<R, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}
