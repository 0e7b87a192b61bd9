// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `user_info`.

pub mod get;

/// The operations on `user_info`.
#[derive(Debug)]
pub struct UserInfoResource<'c, C> {
    pub(super) client: &'c C,
}
