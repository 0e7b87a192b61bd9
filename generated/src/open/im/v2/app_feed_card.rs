// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `app_feed_card`.

pub mod create;

/// The operations on `app_feed_card`.
#[derive(Debug)]
pub struct AppFeedCardResource<'c, C> {
    pub(super) client: &'c C,
}
