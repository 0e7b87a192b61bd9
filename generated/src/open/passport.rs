// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Login sessions of users: reading and ending them, and setting passwords.
//!
//! Enabled by the feature `passport`.

pub mod v1;

/// The versions of passport.
#[derive(Debug)]
pub struct PassportService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> PassportService<'c, C> {
    /// Login sessions of users: reading and ending them, and setting passwords.
    pub fn v1(&self) -> v1::V1<'c, C> {
        v1::V1 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// Login sessions of users: reading and ending them, and setting passwords.
    pub fn passport(&self) -> PassportService<'_, Self> {
        PassportService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[
    &v1::password::update::ENDPOINT,
    &v1::session::logout::ENDPOINT,
    &v1::session::query::ENDPOINT,
];
