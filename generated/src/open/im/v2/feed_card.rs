// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `feed_card`.

pub mod bot_time_sentive;
pub mod patch;

/// The operations on `feed_card`.
#[derive(Debug)]
pub struct FeedCardResource<'c, C> {
    pub(super) client: &'c C,
}
