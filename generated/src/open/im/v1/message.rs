// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `message`.

pub mod create;
pub mod delete;
pub mod forward;
pub mod get;
pub mod list;
pub mod merge_forward;
pub mod patch;
pub mod push_follow_up;
pub mod read_users;
pub mod reply;
pub mod search;
pub mod update;
pub mod urgent_app;
pub mod urgent_phone;
pub mod urgent_sms;

/// The operations on `message`.
#[derive(Debug)]
pub struct MessageResource<'c, C> {
    pub(super) client: &'c C,
}
