//! What can go wrong while text is streamed.

use std::convert::Infallible;
use std::error::Error as StdError;
use std::fmt::{self, Display, Formatter};

use feishu_api::Error;

use crate::card::InvalidCard;

/// Why a text was not streamed to its end.
#[derive(Debug)]
#[non_exhaustive]
pub enum StreamingError<E = Infallible> {
    /// The platform would refuse the card; nothing was sent.
    Card(InvalidCard),
    /// A call failed, such as when the text does not fit into the card.
    Call(Error),
    /// The source of the text failed.
    Source(E),
}

impl<E> Display for StreamingError<E> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Card(_) => "the card is not valid",
            Self::Call(_) => "a call failed while text was streamed into a card",
            Self::Source(_) => "the source of a text that was streamed into a card failed",
        })
    }
}

impl<E: StdError + 'static> StdError for StreamingError<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(match self {
            Self::Card(error) => error,
            Self::Call(error) => error,
            Self::Source(error) => error,
        })
    }
}

impl<E> From<InvalidCard> for StreamingError<E> {
    fn from(error: InvalidCard) -> Self {
        Self::Card(error)
    }
}

impl<E> From<Error> for StreamingError<E> {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}
