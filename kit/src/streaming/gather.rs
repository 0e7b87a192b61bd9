//! Taking as much of a text as there is, but not too often.

use std::convert::Infallible;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;

use futures_core::Stream;

/// A piece of a text that is streamed: a text, or a text or an error.
pub trait Piece {
    /// Why the text may end before it is complete.
    type Error;

    /// The text of the piece, or the error in its place.
    fn into_text(self) -> Result<String, Self::Error>;
}

impl Piece for String {
    type Error = Infallible;

    fn into_text(self) -> Result<String, Infallible> {
        Ok(self)
    }
}

impl Piece for &str {
    type Error = Infallible;

    fn into_text(self) -> Result<String, Infallible> {
        Ok(self.to_owned())
    }
}

impl<T: Into<String>, E> Piece for Result<T, E> {
    type Error = E;

    fn into_text(self) -> Result<String, E> {
        self.map(Into::into)
    }
}

/// How a text goes on.
pub(super) enum Gathered<W, E> {
    /// There may be more. It holds what waiting came to.
    More(W),
    /// It is complete.
    All,
    /// It cannot go on.
    Failed(E),
}

/// Adds to a text all that is there until waiting is over and something new has come, or until it
/// ends: what is new then waits all the same.
pub(super) async fn gather<P: Piece, W>(
    mut source: Pin<&mut impl Stream<Item = P>>,
    text: &mut String,
    wait: impl Future<Output = W>,
) -> Gathered<W, P::Error> {
    let before = text.len();
    let mut wait = pin!(wait);
    let (mut waited, mut end) = (None, None);
    poll_fn(|cx| {
        while end.is_none()
            && let Poll::Ready(piece) = source.as_mut().poll_next(cx)
        {
            match piece.map(Piece::into_text) {
                Some(Ok(piece)) => text.push_str(&piece),
                Some(Err(error)) => end = Some(Gathered::Failed(error)),
                None => end = Some(Gathered::All),
            }
        }
        if waited.is_none()
            && let Poll::Ready(outcome) = wait.as_mut().poll(cx)
        {
            waited = Some(outcome);
        }
        let has_new = text.len() > before;
        if has_new && waited.is_none() {
            return Poll::Pending;
        }
        match end.take().or_else(|| waited.take_if(|_| has_new).map(Gathered::More)) {
            Some(gathered) => Poll::Ready(gathered),
            None => Poll::Pending,
        }
    })
    .await
}
