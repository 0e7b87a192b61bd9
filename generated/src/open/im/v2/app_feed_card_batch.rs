// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `app_feed_card_batch`.

pub mod delete;
pub mod update;

/// The operations on `app_feed_card_batch`.
#[derive(Debug)]
pub struct AppFeedCardBatchResource<'c, C> {
    pub(super) client: &'c C,
}
